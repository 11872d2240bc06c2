"""A small report made by hand, and golden files that say what each format makes of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from compare.decisions import Action, Event, Ledger
from compare.model import Article, Discrepancy, InputFinding, Relation, Severity, Side, Span, Story
from compare.report import Report

GOLDEN = Path(__file__).parents[2] / "golden"
TOKYO = timezone(timedelta(hours=9))


def article(name: str, outlet: str, headline: str, body: str, **more: object) -> Article:
    text = f"{headline}\n\n{body}"
    return Article(name, outlet, headline, text, path=f"desk/{name}.txt", body_line=3, **more)


HARBOUR = Story(
    "harbour-1",
    "Port talks set for spring",
    (
        article(
            "a1",
            "Coast Wire",
            "Port talks set for spring",
            "The two ports will hold talks on April 3, the mayor said.\nFerries are on the agenda.",
            published=datetime(2025, 3, 20, 9, 30, tzinfo=TOKYO),
            publisher="The Quay, Daily",
        ),
        article(
            "b1",
            "Bay Press",
            "Mayors to meet",
            "The two ports will hold talks on April 5, the mayor said.",
            published=date(2025, 3, 21),
        ),
        article(
            "c1", "Dune Radio", "Ports to talk", "=Talks open on April 3.\n\n-50 ferries, 100% new: “all”, they say."
        ),
        article("d1", "Elm Post", "Ports", "Talks open on\u001b[31m April 3."),
    ),
    "given in the input",
)
FERRY = Story(
    "ferry-1",
    "東京港のフェリー、四月に再開",
    (
        article(
            "e1",
            "Bay Press",
            "東京港のフェリー、四月に再開",
            "港湾局によると、フェリーは四月三日に再開する。",
            language="ja",
        ),
        article("f1", "Coast Wire", "フェリー再開へ", "フェリーは四月三日に再開する。", language="ja"),
    ),
    "one story asked for",
)


def side(story: Story, name: str, words: str, value: str, more: tuple[str, ...] = ()) -> Side:
    written = next(one for one in story.articles if one.id == name)
    places = [Span(at, at + len(part)) for part in (words, *more) for at in [written.text.index(part)]]
    return Side(name, written.outlet, places[0], words, value, written.publisher, tuple(places[1:]))


DATES = Discrepancy(
    code="DAT001",
    rule="date-conflict",
    severity=Severity.ERROR,
    relation=Relation.CONFLICT,
    confidence=0.9,
    story="harbour-1",
    headline=HARBOUR.headline,
    sides=(
        side(HARBOUR, "b1", "will hold talks on April 5, the mayor said", "2025-04-05"),
        side(HARBOUR, "a1", "will hold talks on April 3, the mayor said", "2025-04-03", more=("spring",)),
    ),
    message="the talks are on April 5 or on April 3",
    why=("Bay Press: 2025-04-05, published 2025-03-21", "Coast Wire: 2025-04-03, published 2025-03-20"),
    key="k-dates-2",
    thread="t-dates",
)
SOURCES = Discrepancy(
    code="SRC003",
    rule="source-missing",
    severity=Severity.WARNING,
    relation=Relation.DIFFERENCE,
    confidence=0.8125,
    story="harbour-1",
    headline=HARBOUR.headline,
    sides=(
        side(HARBOUR, "a1", "the mayor said", "person"),
        side(HARBOUR, "c1", "=Talks open on April 3", "none"),
        side(HARBOUR, "d1", "Talks open on\u001b[31m April 3", "none"),
    ),
    message="credited by Coast Wire, stated flatly by two",
    why=("same words: talks, April",),
    key="k-sources",
    thread="t-sources",
)
AGENDA = Discrepancy(
    code="AGD001",
    rule="agenda-missing",
    severity=Severity.NOTE,
    relation=Relation.ONLY_IN,
    confidence=0.75,
    story="harbour-1",
    headline=HARBOUR.headline,
    sides=(side(HARBOUR, "c1", "-50 ferries, 100% new: “all”", "ferri"),),
    message="only Dune Radio has: ferries, 100% new",
    why=(),
    key="k-agenda",
    thread="t-agenda",
)
HEADLINE = Discrepancy(
    code="SRC003",
    rule="source-missing",
    severity=Severity.WARNING,
    relation=Relation.DIFFERENCE,
    confidence=0.8,
    story="ferry-1",
    headline=FERRY.headline,
    sides=(
        side(FERRY, "e1", "港湾局によると", "institution"),
        side(FERRY, "f1", "フェリーは四月三日に再開する", "none"),
    ),
    message="credited by Bay Press, stated flatly by Coast Wire",
    why=("再開",),
    key="k-ferry",
    thread="t-ferry",
)
INPUTS = (InputFinding("INP004", Severity.NOTE, "desk/old, two.txt", "no date of publication.", "Add “published”."),)


def event(
    name: str, day: int, finding: Discrepancy, action: Action, *, reason: str = "", note: str = "", key: str = ""
) -> Event:
    time = datetime(2025, 3, day, 3, 0, tzinfo=UTC)
    said = ("Bay Press: “April 4” (2025-04-04)",) if key else ()
    return Event(name, time, "Mori", key or finding.key, finding.thread, action, reason, note, said=said)


EVENTS = (
    event("1", 22, DATES, Action.ACCEPT, reason="asked the mayor", key="k-dates-1"),
    event("2", 23, SOURCES, Action.ACCEPT, reason="known", note="the wire, has it\nright"),
    event("3", 23, AGENDA, Action.DISMISS, reason="@same thing"),
    event("4", 24, HEADLINE, Action.CHECK, note="ask the port"),
)


@pytest.fixture
def report() -> Report:
    findings = (DATES, SOURCES, AGENDA, HEADLINE)
    return Report((HARBOUR, FERRY), findings, INPUTS, Ledger(EVENTS).decisions(findings), "0.1.0")


@pytest.fixture
def golden() -> Callable[[str, str], None]:
    """Compare text with a golden file; with DESKCHECK_UPDATE_GOLDEN=1 write it instead, to be read in the diff."""

    def same(name: str, text: str) -> None:
        path = GOLDEN / name
        if os.environ.get("DESKCHECK_UPDATE_GOLDEN") == "1":
            path.write_bytes(text.encode())
        assert path.read_bytes().decode() == text

    return same
