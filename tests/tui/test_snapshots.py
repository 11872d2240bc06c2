"""What the screen looks like: one picture a state, at a fixed size and time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from textual.pilot import Pilot

from compare.decisions import Action, DecisionsFile, new_event
from compare.report import Report
from tests.tui.newsroom import DATE, FIGURE, QUOTE, REPORT, SOURCE, Clock
from tui.app import ReviewApp

NOW = datetime(2025, 8, 12, 7, 30, tzinfo=UTC)
EVENTS = (
    new_event(FIGURE, Action.ACCEPT, "Mori", now=NOW),
    new_event(SOURCE, Action.DISMISS, "Mori", reason="same meaning", now=NOW),
    new_event(QUOTE, Action.CHECK, "Mori", reason="ask Ada Holm", now=NOW),
    new_event(replace(DATE, key="before"), Action.ACCEPT, "Mori", now=NOW),
)

Compare = Callable[..., bool]
Run = Callable[[Pilot[int]], Awaitable[None]]


def app(tmp_path: Path, report: Report = REPORT) -> ReviewApp:
    file = DecisionsFile(tmp_path / ".deskcheck" / "decisions.jsonl")
    file.append(*EVENTS)
    return ReviewApp(lambda: report, file, "Sasaki", clock=Clock(), poll=3600)


def pressing(*keys: str) -> Run:
    async def run(pilot: Pilot[int]) -> None:
        await pilot.app.workers.wait_for_complete([one for one in pilot.app.workers if one.group == "read"] or None)
        await pilot.pause()
        await pilot.press(*keys)
        lining_up = [one for one in pilot.app.workers if one.group == "align" and not one.is_finished]
        if lining_up:
            await pilot.app.workers.wait_for_complete(lining_up)
        await pilot.pause()

    return run


@pytest.mark.parametrize(
    ("name", "size", "keys"),
    [
        ("wide", (150, 40), ()),
        ("medium-light", (120, 32), ("T", "j", "j")),
        ("narrow", (80, 24), ()),
        ("japanese", (120, 32), ("G",)),
        ("range", (100, 30), ("v", "j", "j")),
        ("reasons", (100, 30), ("d",)),
        ("help", (150, 40), ("question_mark",)),
        ("which-article", (120, 32), ("tab", "B")),
        ("tiny", (40, 10), ()),
        ("note", (100, 30), ("n", *"ring")),
        ("filter-mistake", (100, 30), ("slash", *"sev", "colon", "x", "enter")),
        ("told", (120, 32), ("a",)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_it_looks_so(snap_compare: Compare, tmp_path: Path, name: str, size: tuple[int, int], keys: tuple[str, ...]):
    assert name
    assert snap_compare(app(tmp_path), terminal_size=size, run_before=pressing(*keys))


def test_it_can_be_read_without_colour(snap_compare: Compare, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(app(tmp_path), terminal_size=(120, 32), run_before=pressing())


def test_an_empty_review_says_what_to_do(snap_compare: Compare, tmp_path: Path):
    assert snap_compare(app(tmp_path, Report()), terminal_size=(80, 24), run_before=pressing())
