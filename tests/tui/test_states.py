from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from textual.worker import WorkerCancelled

from compare.decisions import Action, DecisionsFile, new_event
from compare.errors import DecisionsError, InputError
from compare.model import InputFinding, Severity
from compare.report import Report
from tests.tui.conftest import Start
from tests.tui.newsroom import DATE, FERRY, FIGURE, FINDINGS, REPORT, SOURCE, Clock
from tui.app import ReviewApp
from tui.bars import KeyBar, TopBar
from tui.citing import corpus_name

NOW = datetime(2025, 8, 12, tzinfo=UTC)


def top(desk: object) -> str:
    return str(desk.screen.query_one(TopBar).render())  # type: ignore[attr-defined]


async def test_it_says_that_it_is_reading_and_can_be_left(tmp_path: Path):
    gate = threading.Event()

    def load() -> Report:
        gate.wait(10)
        return REPORT

    app = ReviewApp(load, DecisionsFile(tmp_path / "decisions.jsonl"), "Sasaki")
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("a", "j", "]", "f", "y", "n", "s", "v", "u", "U", "escape")
        assert "Reading the articles" in str(app.screen.query_one("#notice").visual)  # type: ignore[attr-defined]
        assert "reading…" in str(app.screen.query_one(TopBar).render())
        gate.set()
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert not app.screen.query_one("#notice").display
    app.store.close()


async def test_articles_that_cannot_be_read_end_the_review(tmp_path: Path):
    def load() -> Report:
        raise InputError("desk: no articles here; name a folder that has some.")

    app = ReviewApp(load, DecisionsFile(tmp_path / "decisions.jsonl"), "Sasaki")
    async with app.run_test():
        with suppress(WorkerCancelled):  # the end of the review may overtake its last worker
            await app.workers.wait_for_complete()
    app.store.close()
    assert isinstance(app.failure, InputError)
    assert app.return_value == 2


@pytest.mark.parametrize(
    ("report", "says"),
    [
        (Report(), "articles of two outlets or more"),
        (Report(stories=(FERRY,)), "No differences found in one story"),
    ],
)
async def test_an_empty_list_says_what_to_do(start: Start, report: Report, says: str):
    async with start(report) as desk:
        assert says in desk.text("#notice")
        keys = str(desk.screen.query_one(KeyBar).render())
        assert "accept" not in keys
        assert "quit" in keys
        await desk.press(
            "a", "d", "c", "x", "n", "j", "G", "enter", "y", "s", "right_square_bracket", "u", "slash", "escape"
        )
        assert desk.events() == ()


async def test_with_nothing_open_it_says_so(start: Start):
    events = [new_event(finding, Action.ACCEPT, "Mori", now=NOW) for finding in FINDINGS[1:]]
    check = new_event(FINDINGS[0], Action.CHECK, "Mori", reason="ask the board", now=NOW)
    async with start(events=[*events, check]) as desk:
        await desk.press("right_square_bracket")
        assert desk.toasts()[-1] == (
            "All 7 findings are decided. 1 still need a check (f shows them). S signs off; q quits: everything is saved."
        )
        await desk.press("f")
        assert desk.text("#notice").startswith("Nothing open.")


async def test_what_was_left_aside_is_told(start: Start):
    problem = InputFinding("INP001", Severity.ERROR, "desk/broken.json", "not JSON.", "Mend it.")
    async with start(replace(REPORT, inputs=(problem, problem))) as desk:
        assert any(toast.startswith("desk/broken.json: not JSON. (and 1 more)") for toast in desk.toasts())


async def test_a_torn_line_of_the_decisions_is_told(start: Start, tmp_path: Path):
    path = tmp_path / ".deskcheck" / "decisions.jsonl"
    path.parent.mkdir()
    path.write_text('{"id": "half\n', encoding="utf-8")
    async with start() as desk:
        assert any("no decision can be read from line 1" in toast for toast in desk.toasts())


async def test_a_lapsed_decision_tells_what_changed(start: Start):
    before = replace(DATE, key="before", sides=(replace(DATE.sides[0], said="Sept. 12", value="2025-09-12"),))
    event = new_event(before, Action.DISMISS, "Mori", reason="update", now=NOW)
    async with start(events=[event]) as desk:
        assert desk.row.sign == "~"
        trace = " ".join(desk.text("#trace").split())
        assert "Open again: dismissed by Mori, 12 Aug 2025 00:00 UTC: update." in trace
        assert "Coast Press: “Sept. 12” (2025-09-12)" in trace
        assert "~ 1 open again" in top(desk)


async def test_the_history_tells_who_decided(start: Start):
    async with start(events=[new_event(DATE, Action.CHECK, "Mori", reason="ask the board", now=NOW)]) as desk:
        await desk.press("g")
        assert "? Needs check by Mori: ask the board" in desk.text("#trace")
        assert "12 Aug 2025 00:00 UTC  Mori  to be checked: ask the board" in desk.text("#trace")


async def test_decisions_of_another_process_come_in(start: Start):
    async with start(poll=0.05) as desk:
        DecisionsFile(desk.file.path).append(
            new_event(FIGURE, Action.ACCEPT, "Mori", now=NOW), new_event(SOURCE, Action.ACCEPT, "Mori", now=NOW)
        )
        await _until(desk.pilot.pause, lambda: "A 2 accepted" in top(desk))
        assert desk.toasts()[-1] == "2 decisions came in from Mori."
        assert desk.row.finding is DATE
        await desk.press("a")
        assert "A 3 accepted" in top(desk)
        assert len(desk.events()) == 3


async def test_the_reviewers_own_decisions_are_not_read_again(start: Start, monkeypatch: pytest.MonkeyPatch):
    async with start(poll=0.02) as desk:
        reads = []
        monkeypatch.setattr(desk.file, "read", lambda: reads.append(1) or ())
        await desk.press("a", "a", "u")
        await desk.pilot.pause(0.2)
        assert reads == []
        assert len(desk.events()) == 3


async def test_a_reader_keeps_his_place_when_others_decide(start: Start):
    async with start(size=(80, 24), poll=0.05) as desk:
        await desk.press("tab", "G")
        pane = desk.screen.query_one("#a")
        place = pane.scroll_offset
        assert place.y > 0
        DecisionsFile(desk.file.path).append(new_event(DATE, Action.NOTE, "Mori", note="ring them", now=NOW))
        await _until(desk.pilot.pause, lambda: "ring them" in desk.text("#trace"))
        assert pane.scroll_offset == place
        assert desk.app.focused is pane


async def test_articles_that_are_not_at_hand_are_told(start: Start):
    async with start(replace(REPORT, stories=(replace(FERRY, articles=()),), discrepancies=(DATE,))) as desk:
        text = "\n".join(strip.text for strip in desk.app.screen._compositor.render_strips())
        assert "The article is not at hand" in text
        assert "2025-09-21..2025-09-30" in text


async def test_a_folder_that_cannot_be_written_is_told_and_nothing_seems_decided(
    start: Start, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object) -> None:
        raise DecisionsError("desk/.deskcheck: the decision was not saved (Permission denied).")

    async with start() as desk:
        with monkeypatch.context() as patch:
            patch.setattr(desk.file, "append", refuse)
            await desk.press("a")
            assert "Permission denied" in desk.toasts()[-1]
            assert "NOT SAVED" in top(desk)
            assert desk.screen.session.rows[0].undecided
        await desk.press("g", "a")
        assert "saved" in top(desk)
        assert len(desk.events()) == 1


async def test_quitting_waits_for_the_disk_and_stays_when_it_refuses(start: Start, monkeypatch: pytest.MonkeyPatch):
    def refuse_late(*_: object) -> None:
        time.sleep(1.0)
        raise DecisionsError("desk/.deskcheck: the decision was not saved (No space left on device).")

    async with start() as desk:
        with monkeypatch.context() as patch:
            patch.setattr(desk.file, "append", refuse_late)
            await desk.press("a", "q")
            assert desk.app.return_value is None
            assert "No space left" in desk.toasts()[-1]
        await desk.press("q")
        assert desk.app.return_value == 0


async def test_a_folder_in_the_way_of_the_decisions_is_no_crash(start: Start):
    async with start() as desk:
        (desk.file.path.parent).rmdir() if desk.file.path.parent.is_dir() else None
        desk.file.path.parent.write_text("a file where a folder should be")
        await desk.press("a")
        assert "not saved" in desk.toasts()[-1]
        assert "NOT SAVED" in top(desk)


async def test_only_lines_in_view_are_drawn(start: Start):
    many = tuple(
        replace(DATE, key=f"key {number}", thread=f"thread {number}", message=f"{number}") for number in range(20_000)
    )
    async with start(replace(REPORT, discrepancies=many)) as desk:
        await desk.press("G", "a", "g")
        assert desk.worklist.virtual_size.height == 20_001
        assert len(desk.worklist._strips) < 200
        assert [event.key for event in desk.events()] == ["key 19999"]


def test_starting_the_screen_loads_no_tables():
    code = (
        "import sys, tui.app; print([name for name in ('pandas', 'numpy', 'typer', 'filelock') if name in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"


def test_the_corpus_is_named_after_its_folder(tmp_path: Path):
    assert corpus_name(REPORT, tmp_path / ".deskcheck" / "decisions.jsonl") == "ferry"
    assert corpus_name(Report(), tmp_path / ".deskcheck" / "decisions.jsonl") == tmp_path.name


def test_the_clock_of_the_tests_moves():
    clock = Clock()
    assert clock() < clock()


async def _until(pause: Callable[[float], object], done: Callable[[], bool]) -> None:
    for _ in range(100):
        if done():
            return
        await pause(0.05)  # type: ignore[misc]
    raise AssertionError("it did not happen within five seconds")
