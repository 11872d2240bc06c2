"""What the keys decide: accept, dismiss, check, clear, note, undo, a range."""

from __future__ import annotations

from compare.decisions import Action, Verdict
from tests.tui.conftest import Start
from tests.tui.newsroom import (
    DATE,
    FIGURE,
    SOURCE,
)


async def test_accepting_writes_at_once_and_goes_on_to_the_next_open(start: Start):
    async with start() as desk:
        await desk.press("a")
        assert desk.row.finding is FIGURE
        (event,) = desk.events()
        assert (event.action, event.reviewer, event.key) == (Action.ACCEPT, "Sasaki", DATE.key)
        assert desk.screen.session.rows[0].sign == "A"


async def test_dismissing_asks_why(start: Start):
    async with start() as desk:
        await desk.press("d", "1", "d", "2", "d", "home", "j", "j", "enter", "d", "home", "k", "k", "enter")
        assert {event.action for event in desk.events()} == {Action.DISMISS}
        reasons = ["same meaning", "update", "translation", "out of scope"]
        assert [event.reason for event in desk.events()] == reasons


async def test_dismissing_for_another_reason_takes_words(start: Start):
    async with start() as desk:
        await desk.press("d", "5", "enter")
        assert desk.events() == ()
        await desk.type("not us")
        await desk.press("enter")
        assert [event.reason for event in desk.events()] == ["not us"]


async def test_the_last_reason_is_offered_first(start: Start):
    async with start() as desk:
        await desk.press("d", "3")
        await desk.press("d", "enter")
        assert [event.reason for event in desk.events()] == ["translation", "translation"]


async def test_needs_check_asks_whom(start: Start):
    async with start() as desk:
        await desk.press("c")
        await desk.type("ask Mori")
        await desk.press("enter")
        (event,) = desk.events()
        assert (event.action, event.reason) == (Action.CHECK, "ask Mori")
        assert desk.row.finding is FIGURE


async def test_escape_leaves_everything_as_it_was(start: Start):
    async with start() as desk:
        for key in ("d", "c", "n", "question_mark", "f1"):
            await desk.press(key)
            assert desk.app.screen is not desk.screen
            await desk.press("escape")
            assert desk.app.screen is desk.screen
        assert desk.events() == ()
        assert desk.row.finding is DATE


async def test_clearing(start: Start):
    async with start() as desk:
        await desk.press("x")
        assert desk.events() == ()
        assert "Nothing to clear" in desk.toasts()[-1]
        await desk.press("a", "k", "x")
        assert desk.row.finding is DATE
        assert desk.row.undecided
        assert [event.action for event in desk.events()] == [Action.ACCEPT, Action.CLEAR]


async def test_a_note_of_two_lines(start: Start):
    async with start() as desk:
        await desk.press("n")
        await desk.type("ring")
        await desk.press("enter")
        await desk.type("them")
        await desk.press("ctrl+s")
        assert desk.row.finding is DATE
        assert desk.row.decision.note == "ring\nthem"
        assert "ring\nthem" in desk.text("#trace")


async def test_a_note_left_unsaved_stays_as_a_draft(start: Start):
    async with start() as desk:
        await desk.press("n")
        await desk.type("half")
        await desk.press("escape")
        assert desk.events() == ()
        await desk.press("n")
        await desk.type(" done")
        await desk.press("ctrl+s")
        assert [event.note for event in desk.events()] == ["half done"]


async def test_undo_and_redo_name_what_they_did_and_survive_a_restart(start: Start):
    async with start() as desk:
        await desk.press("a", "u")
        assert desk.row.finding is DATE
        assert desk.row.undecided
        assert desk.told() == "Undone: Accepted DAT001 date-conflict"
        await desk.press("j", "a")
    async with start() as desk:
        await desk.press("u")
        assert desk.row.finding is FIGURE
        assert desk.row.undecided
        await desk.press("U")
        assert desk.row.decision.verdict is Verdict.ACCEPTED
        assert desk.told() == "Redone: Accepted FIG001 figure-conflict"
        await desk.press("U")
        assert desk.toasts()[-1] == "Nothing to redo."


async def test_a_range_is_decided_after_a_preview(start: Start):
    async with start() as desk:
        await desk.press("j", "a", "k", "k", "v", "j", "j", "a")
        assert "3 findings in 1 story: 1 DAT001, 1 FIG001, 1 QUO001." in str(desk.app.screen.query_one("Static").visual)
        assert "1 of them already decided" in str(desk.app.screen.query_one("Static").visual)
        await desk.press("n")
        assert len(desk.events()) == 1
        await desk.press("a", "y")
        assert [row.sign for row in desk.screen.session.rows] == ["A", "A", "A", "!", "!", "!", "!"]
        assert desk.row.finding is SOURCE
        await desk.press("u")
        assert [row.sign for row in desk.screen.session.rows[:3]] == ["!", "A", "!"]


async def test_a_range_can_be_dismissed_and_dropped(start: Start):
    async with start() as desk:
        await desk.press("v", "G", "d", "y", "2")
        assert {event.reason for event in desk.events()} == {"update"}
        assert "All 7 findings are decided" in desk.toasts()[-1]
        await desk.press("v", "escape")
        assert len(desk.worklist.chosen) == 1


async def test_a_range_says_how_many_before_it_is_decided(start: Start):
    async with start() as desk:
        await desk.press("v", "j", "j")
        assert "3 in the range" in str(desk.worklist.border_title)
        await desk.press("escape")
        assert "range" not in str(desk.worklist.border_title)
