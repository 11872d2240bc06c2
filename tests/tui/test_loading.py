"""Findings that come in step by step, and articles that change under the reviewer's eyes."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from compare.decisions import Action, DecisionsFile, Event, new_event
from compare.errors import InputError
from compare.report import Report
from compare.stepwise import Step
from tests.tui.conftest import Desk
from tests.tui.newsroom import AGENDA, BUDGET, DATE, FERRY, FIGURE, KANJI, QUOTE, REPORT, SOURCE, TOLL, VISIT, Clock
from tui.app import ReviewApp
from tui.loading import Load
from tui.watching import Watch, watcher

NOW = datetime(2025, 8, 12, tzinfo=UTC)
FERRIES = (DATE, FIGURE, QUOTE, SOURCE, AGENDA)


@asynccontextmanager
async def review(
    load: Load, tmp_path: Path, *events: Event, watch: Watch | None = None, poll: float = 60
) -> AsyncIterator[Desk]:
    file = DecisionsFile(tmp_path / ".deskcheck" / "decisions.jsonl")
    file.append(*events)
    app = ReviewApp(load, file, "Sasaki", watch=watch, clock=Clock(), poll=poll)
    async with app.run_test(size=(140, 40)) as pilot:
        yield Desk(app, pilot, file)
    app.store.close()


async def until(desk: Desk, done: Callable[[], bool]) -> None:
    for _ in range(200):
        if done():
            await desk.pilot.pause()
            return
        await desk.pilot.pause(0.02)
    raise AssertionError("it did not happen within four seconds")


async def test_findings_show_as_they_are_found(tmp_path: Path):
    gates = [threading.Event() for _ in range(3)]

    def load() -> Iterator[Step]:
        yield Step("reading")
        gates[0].wait(10)
        yield Step("reading", (FERRY,), (AGENDA, DATE), glance=True)
        gates[1].wait(10)
        yield Step("comparing 1 of 3 stories", (FERRY,), FERRIES)
        gates[2].wait(10)
        yield Step("comparing 3 of 3 stories", (BUDGET, VISIT), (TOLL, KANJI))
        yield Step(report=REPORT)

    async with review(load, tmp_path, new_event(TOLL, Action.ACCEPT, "Mori", now=NOW)) as desk:
        await until(desk, lambda: "Findings show as they are found" in desk.text("#notice"))
        gates[0].set()
        await until(desk, lambda: bool(desk.screen.session.shown))
        assert desk.row.finding is DATE
        await desk.pilot.press("a", "d", "n", "j")
        assert desk.events()[1:] == ()
        assert "first look" in desk.toasts()[-1]
        assert desk.row.finding is AGENDA
        gates[1].set()
        await until(desk, lambda: len(desk.screen.session.rows) == 5)
        assert desk.row.finding is AGENDA  # the place is kept
        assert "comparing 1 of 3 stories…" in str(desk.worklist.border_title)
        await desk.pilot.press("g", "a")
        assert desk.row.finding is FIGURE
        gates[2].set()
        await until(desk, lambda: not desk.screen.doing)
        assert desk.row.finding is FIGURE
        assert [row.sign for row in desk.screen.session.rows] == ["A", "!", "!", "!", "!", "A", "!"]
        assert "…" not in str(desk.worklist.border_title)
        assert desk.app._report is REPORT


async def test_steps_that_find_nothing_end_in_the_empty_review(tmp_path: Path):
    async with review(lambda: iter([Step("reading"), Step(report=Report())]), tmp_path) as desk:
        await until(desk, lambda: "articles of two outlets or more" in desk.text("#notice"))


async def test_changed_articles_are_read_again_and_the_place_is_kept(tmp_path: Path):
    reports = [REPORT]
    stamp = [frozenset({("a.md", 1, 1)})]
    dismissed = new_event(QUOTE, Action.DISMISS, "Mori", reason="update", now=NOW)
    async with review(lambda: reports[-1], tmp_path, dismissed, watch=lambda: stamp[-1], poll=0.03) as desk:
        await until(desk, lambda: bool(desk.screen.session.shown))
        await desk.press("slash")
        await desk.type("-rule:agd ")
        await desk.press("enter", "g", "j", "j", "j")
        assert desk.row.finding is SOURCE
        changed = replace(QUOTE, key="another", sides=(QUOTE.sides[0], replace(QUOTE.sides[1], value="something else")))
        reports.append(replace(REPORT, discrepancies=(TOLL, changed, SOURCE, DATE)))
        stamp.append(frozenset({("a.md", 2, 1)}))
        await until(desk, lambda: len(desk.screen.session.rows) == 4)
        assert desk.row.finding is SOURCE
        assert str(desk.screen.session.query) == "-rule:agd"
        assert desk.toasts()[-1].startswith(
            "The articles have changed: 1 finding is new, 4 are gone, 1 decision has lapsed"
        )
        await desk.press("k")
        assert desk.row.sign == "~"
        assert "something else" in desk.text("#trace")


async def test_a_question_outlives_the_reading(tmp_path: Path):
    reports = [REPORT]
    stamp = [frozenset({("a.md", 1, 1)})]
    async with review(lambda: reports[-1], tmp_path, watch=lambda: stamp[-1], poll=0.03) as desk:
        await until(desk, lambda: bool(desk.screen.session.shown))
        await desk.press("j", "d")
        reports.append(replace(REPORT, discrepancies=(FIGURE, TOLL)))
        stamp.append(frozenset({("a.md", 2, 1)}))
        await until(desk, lambda: len(desk.screen.session.rows) == 2)
        await desk.press("2")
        assert [event.key for event in desk.events()] == [FIGURE.key]


async def test_articles_that_cannot_be_read_again_leave_the_list(tmp_path: Path):
    stamp = [frozenset({("a.md", 1, 1)})]

    def load() -> Report:
        if len(stamp) > 1:
            raise InputError("desk: no articles here; name a folder that has some.")
        return REPORT

    async with review(load, tmp_path, watch=lambda: stamp[-1], poll=0.03) as desk:
        await until(desk, lambda: bool(desk.screen.session.shown))
        stamp.append(frozenset())
        await until(desk, lambda: any("no articles here" in toast for toast in desk.toasts()))
        assert len(desk.screen.session.rows) == 7


def test_files_are_watched_by_size_and_time(tmp_path: Path):
    look = watcher([tmp_path])
    assert look() == frozenset()
    (tmp_path / "a.md").write_text("one", encoding="utf-8")
    first = look()
    (tmp_path / "a.md").write_text("three", encoding="utf-8")
    assert len(first) == len(look()) == 1
    assert first != look()
