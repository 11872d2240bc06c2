"""Signing off from the screen: what the sheet says, when it refuses, what is written."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from compare.config import Config
from compare.decisions import Action, Decision, DecisionsFile, Verdict, new_event
from compare.model import InputFinding, Severity
from compare.report import Report
from compare.signoff import summary_of
from tests.tui.conftest import Desk, Start
from tests.tui.newsroom import DATE, FIGURE, KANJI, QUOTE, REPORT, SOURCE, Clock
from tui import notices
from tui.app import ReviewApp
from tui.session import open_session
from tui.signing import Review, SignOffDialog
from tui.signing_sheet import sheet, verdict_on_check

NOW = Clock()()
ACCEPTED = tuple(new_event(one, Action.ACCEPT, "Mori", now=NOW) for one in (DATE, FIGURE, KANJI))
WAITING = new_event(QUOTE, Action.CHECK, "Sato", reason="ask Ada Holm", now=NOW)


def written(desk: Desk) -> Path:
    return desk.file.path.parent / "signoff.json"


async def settled(desk: Desk) -> None:
    await desk.app.workers.wait_for_complete([one for one in desk.app.workers if one.group == "dialog"])
    await desk.pilot.pause()


def asked(desk: Desk) -> str:
    return str(desk.app.screen.query_one("#asked", Static).content)


async def test_a_review_without_open_errors_is_signed_with_enter(start: Start):
    async with start(events=(*ACCEPTED, WAITING)) as desk:
        await desk.press("S")
        assert isinstance(desk.app.screen, SignOffDialog)
        shown = str(desk.app.screen.query_one("#signed", Static).content)
        assert "ask: ask Ada Holm  (marked by Sato)" in shown
        assert "DAT001 date-conflict" in shown
        assert "Nothing stands in the way; 3 below error stay open" in asked(desk)
        await desk.press("enter")
        await settled(desk)
        record = json.loads(written(desk).read_bytes())
        assert (record["signed_off"]["by"], record["signed_off"]["reason"]) == ("Sasaki", "")
        assert record["counts"]["accepted"] == 3
        assert any("deskcheck check passes" in words for words in desk.toasts())


async def test_while_an_error_is_open_a_reason_must_be_typed(start: Start):
    async with start(events=ACCEPTED[1:]) as desk:
        await desk.press("S")
        assert "1 finding is open at error" in asked(desk)
        assert isinstance(desk.app.focused, Input)
        await desk.press("enter")
        assert "A few words are needed" in asked(desk)
        assert not written(desk).exists()
        await desk.type("Halden asks")
        await desk.press("enter")
        await settled(desk)
        assert json.loads(written(desk).read_bytes())["signed_off"]["reason"] == "Halden asks"
        assert any("check still fails: 1 finding is open at error" in words for words in desk.toasts())


async def test_escape_signs_nothing(start: Start):
    async with start(events=ACCEPTED) as desk:
        await desk.press("S", "escape")
        assert not written(desk).exists()
        assert desk.app.focused is desk.worklist


async def test_what_was_decided_a_moment_ago_is_signed(start: Start):
    async with start(events=ACCEPTED[1:]) as desk:
        await desk.press("a", "S", "enter")
        await settled(desk)
        record = json.loads(written(desk).read_bytes())
        assert {one["reviewer"] for one in record["findings"] if one["key"] == DATE.key} == {"Sasaki"}


@pytest.mark.parametrize("key", ["down", "j", "pagedown", "ctrl+d"])
async def test_the_sheet_scrolls_while_the_question_stays(start: Start, key: str):
    async with start(size=(60, 18), events=(*ACCEPTED, WAITING)) as desk:
        await desk.press("S", key)
        body = desk.app.screen.query_one("#sheet")
        assert body.scroll_y > 0
        assert desk.app.screen.query_one("#asked").region.bottom < 18
        await desk.press("up" if key in ("down", "j") else "pageup")
        assert body.scroll_y == 0
        await desk.press(key, "k" if key in ("down", "j") else "ctrl+u")
        assert body.scroll_y == 0


async def test_where_nothing_can_be_written_it_says_so_and_signs_nothing(start: Start):
    async with start(events=ACCEPTED) as desk:
        (desk.file.path.parent / "signoff.csv").mkdir()
        await desk.press("S", "enter")
        await settled(desk)
        assert not written(desk).exists()
        assert any("signoff.csv: is a folder" in words for words in desk.toasts())


def test_the_sheet_names_settings_that_are_not_the_defaults():
    session = open_session(REPORT, ACCEPTED, "Sasaki")
    review = Review(REPORT, session, Config(fail_on="warning", ignore=("CRT",)), Path("d/decisions.jsonl"))
    summary = summary_of(review.decided, review.config)
    lines = sheet(summary, review.decided, review.config, 72).plain.splitlines()
    assert "setting  ignore = ['CRT']" in lines
    assert "setting  fail-on = warning" in lines
    assert max(map(len, lines)) <= 72
    assert verdict_on_check(summary).startswith("deskcheck check still fails: 2 findings are open at warning or above")
    assert sum(SOURCE.code in line for line in lines) == 2


def test_unread_input_is_told_apart():
    report = replace(REPORT, inputs=(InputFinding("INP001", Severity.ERROR, "a.md", "binary file", "save it as text"),))
    summary = summary_of(report, Config())
    assert "ends with 2" in verdict_on_check(summary)
    assert "INP001 a.md: binary file" in sheet(summary, report, Config(), 72).plain


def test_what_waits_for_a_check_is_listed_once():
    check = Decision(Verdict.CHECK, "Mori", NOW, "the harbour board")
    report = replace(REPORT, decisions={DATE.key: check})
    summary = summary_of(report, Config())
    text = sheet(summary, report, Config(), 100).plain
    assert text.count(DATE.message[:40]) == 1
    assert DATE not in summary.undecided
    assert DATE in summary.blocking
    assert summary.obstacle == "2 findings are open at error and 1 finding at error waits for a check"


async def test_signing_waits_for_the_articles(tmp_path: Path):
    gate = threading.Event()

    def load() -> Report:
        gate.wait(10)
        return REPORT

    app = ReviewApp(load, DecisionsFile(tmp_path / "decisions.jsonl"), "Sasaki")
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("S")
        await pilot.pause()
        assert [one.message for one in app._notifications] == [notices.STILL_READING]
        assert not isinstance(app.screen, SignOffDialog)
        gate.set()
        await app.workers.wait_for_complete()
    app.store.close()
