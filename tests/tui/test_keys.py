from __future__ import annotations

from compare.decisions import Action, Verdict
from tests.tui.conftest import Start
from tests.tui.newsroom import AGENDA, DATE, FIGURE, QUOTE, SOURCE, TOLL
from tui.evidence import Evidence


async def test_the_review_opens_on_the_first_open_error(start: Start):
    async with start() as desk:
        assert desk.row.finding is DATE
        assert desk.app.focused is desk.worklist


MOVES = (
    (["j"], FIGURE),
    (["down", "down"], QUOTE),
    (["j", "j", "k"], FIGURE),
    (["up"], DATE),
    (["G", "k"], TOLL),
    (["G", "g"], DATE),
    (["end", "home", "j"], FIGURE),
    (["ctrl+d", "ctrl+u"], DATE),
    (["pagedown", "up"], TOLL),
    (["right_square_bracket"], FIGURE),
    (["left_square_bracket", "left_square_bracket"], TOLL),
)


async def test_moving(start: Start):
    async with start() as desk:
        for keys, expected in MOVES:
            await desk.press("g", *keys)
            assert desk.row.finding is expected, keys


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
        assert desk.toasts()[-1] == "Undone: Accepted DAT001 date-conflict"
        await desk.press("j", "a")
    async with start() as desk:
        await desk.press("u")
        assert desk.row.finding is FIGURE
        assert desk.row.undecided
        await desk.press("U")
        assert desk.row.decision.verdict is Verdict.ACCEPTED
        assert desk.toasts()[-1] == "Redone: Accepted FIG001 figure-conflict"
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


async def test_statuses_go_round(start: Start):
    async with start() as desk:
        await desk.press("a", "f")
        assert len(desk.screen.session.shown) == 6
        await desk.press("f", "f")
        assert [row.finding for row in map(desk.screen.session.rows.__getitem__, desk.screen.session.shown)] == [DATE]
        await desk.press("escape")
        assert len(desk.screen.session.shown) == 7


async def test_keys_work_again_after_an_empty_list(start: Start):
    async with start() as desk:
        await desk.press("f", "f")
        assert "No finding matches" in desk.text("#notice")
        await desk.press("f", "f", "f", "j")
        assert desk.row.finding is FIGURE


async def test_the_list_follows_the_filter_as_it_is_typed(start: Start):
    async with start() as desk:
        await desk.press("slash")
        await desk.type("rule:AGD")
        assert desk.row.finding is AGENDA
        assert len(desk.screen.session.shown) == 2
        await desk.press("enter")
        assert desk.app.focused is desk.worklist
        await desk.press("slash")
        await desk.type("nothing")
        assert "No finding matches" in desk.text("#notice")
        await desk.press("escape")
        assert len(desk.screen.session.shown) == 2


async def test_a_mistake_in_the_filter_is_named_and_the_list_stays(start: Start):
    async with start() as desk:
        await desk.press("slash")
        await desk.type("sev:bad")
        assert "error, warning or note" in desk.text("#filter-hint")
        assert len(desk.screen.session.shown) == 7


async def test_enter_and_escape_go_to_the_evidence_and_back(start: Start):
    async with start() as desk:
        await desk.press("enter")
        assert desk.app.focused is desk.screen.query_one("#a")
        await desk.press("enter")
        assert desk.app.focused is desk.screen.query_one("#b")
        await desk.press("escape")
        assert desk.app.focused is desk.worklist


async def test_tab_goes_round_the_panes(start: Start):
    async with start() as desk:
        seen = []
        for _ in range(4):
            await desk.press("tab")
            seen.append(desk.app.focused.id if desk.app.focused else None)
        assert seen == ["a", "b", "why", "list"]


async def test_an_article_scrolls_and_comes_back_to_its_evidence(start: Start):
    async with start(size=(80, 24)) as desk:
        await desk.press("G", "k", "k", "j", "j", "g")
        await desk.press("j", "j", "j", "j", "tab")
        pane = desk.screen.query_one("#a", Evidence)
        home = pane.scroll_offset.y
        assert home > 0
        for keys, moved in (
            (["g"], True),
            (["e"], False),
            (["j"], True),
            (["k"], False),
            (["ctrl+d"], True),
            (["G"], True),
        ):
            await desk.press(*keys)
            assert (pane.scroll_offset.y != home) is moved, keys


async def test_sides_step_through_the_pairs(start: Start):
    async with start() as desk:
        seen = []
        for _ in range(4):
            a, b = (desk.screen.query_one(name, Evidence).panel for name in ("#a", "#b"))
            assert a is not None
            assert b is not None
            seen.append((a.article.outlet, b.article.outlet))
            await desk.press("s")
        assert seen == [
            ("Coast Press", "Harbour Wire"),
            ("Coast Press", "Inland Daily"),
            ("Harbour Wire", "Inland Daily"),
            ("Coast Press", "Harbour Wire"),
        ]


async def test_a_one_sided_finding_shows_the_outlets_that_leave_it_out(start: Start):
    async with start() as desk:
        await desk.press("j", "j", "j", "j")
        assert desk.row.finding is AGENDA
        b = desk.screen.query_one("#b", Evidence)
        assert b.panel is not None
        assert (b.panel.article.outlet, b.panel.side) == ("Coast Press", None)
        assert "no mention" in str(b.border_subtitle)
        await desk.press("s")
        assert b.panel.article.outlet == "Inland Daily"


async def test_columns(start: Start):
    async with start() as desk:
        articles = desk.screen.query_one("#articles")
        assert not articles.has_class("one-column")
        await desk.press("t")
        assert articles.has_class("one-column")
        await desk.press("t")
        assert not articles.has_class("one-column")


async def test_copying_cites_both_sides(start: Start):
    async with start() as desk:
        await desk.press("y")
        assert desk.app.clipboard == (
            "DAT001 date-conflict: The reopening: Sept. 19-20 in Coast Press, Sept. 21-30 in Harbour Wire\n"
            "“Sept. 19-20” = 2025-09-19..2025-09-20\n"
            "    Coast Press, “Skerry ferry could sail again Sept. 19-20”, 8 Aug 2025 17:40 +09, desk/ferry/coast press.md:1\n"
            "“late next month” = 2025-09-21..2025-09-30\n"
            "    Harbour Wire (The Halden Post), “Ferry line to Port Halden to reopen late next month”, 8 Aug 2025 18:05 +09,"
            " desk/ferry/harbour wire.md:1\n"
        )


async def test_light_and_dark(start: Start):
    async with start() as desk:
        assert desk.app.current_theme.dark
        await desk.press("T")
        assert not desk.app.current_theme.dark


async def test_help_on_a_pane_has_its_keys_first(start: Start):
    async with start() as desk:
        await desk.press("tab", "f1")
        assert str(desk.app.screen.query_one("Static").visual).startswith("Articles A and B")
        await desk.press("q", "question_mark")
        assert str(desk.app.screen.query_one("Static").visual).startswith("Decide")


async def test_quitting_ends_with_0(start: Start):
    async with start() as desk:
        await desk.press("a", "q")
        assert desk.app.return_value == 0
        assert len(desk.events()) == 1
