from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pytest

from compare.decisions import Action, Verdict
from tests.tui.conftest import Desk, Start
from tests.tui.newsroom import (
    AGENDA,
    COAST,
    DATE,
    FERRY,
    FIGURE,
    HARBOUR,
    KANJI,
    ORDER,
    QUOTE,
    REPORT,
    SOURCE,
    TOLL,
)
from tui.editing import command, editor
from tui.evidence import Evidence
from tui.keymap import problems
from tui.marking import TOLD
from tui.why import Why


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
            (["full_stop"], False),
            (["j"], True),
            (["k"], False),
            (["ctrl+d"], True),
            (["G"], True),
        ):
            await desk.press(*keys)
            assert (pane.scroll_offset.y != home) is moved, keys


async def test_outlets_are_stepped_through_and_chosen(start: Start):
    async with start() as desk:
        seen = [_outlets(desk)]
        for keys in (["s"], ["s"], ["A", "3"], ["B", "j", "enter"], ["B", "escape"], ["A", "k", "k", "enter"]):
            await desk.press(*keys)
            seen.append(_outlets(desk))
        assert seen == [
            "Coast Press | Harbour Wire",
            "Coast Press | Inland Daily",
            "Coast Press | Harbour Wire",
            "Inland Daily | Harbour Wire",
            "Harbour Wire | Inland Daily",
            "Harbour Wire | Inland Daily",
            "Inland Daily | Harbour Wire",
        ]
        assert "B is 2 of 2" in str(desk.screen.query_one(Why).border_subtitle)
        await desk.pilot.click("#b", offset=(5, 0))
        await desk.press("1")
        assert _outlets(desk) == "Inland Daily | Coast Press"


def _outlets(desk: Desk) -> str:
    panels = [desk.screen.query_one(name, Evidence).panel for name in ("#a", "#b")]
    return " | ".join(panel.article.outlet if panel else "" for panel in panels)


async def test_places_are_stepped_through(start: Start):
    async with start(size=(80, 24)) as desk:
        await desk.aligned()
        a, b = desk.screen.desk.articles
        first, *told, last = [span.of(HARBOUR.text) for span in b.places()]
        assert (first, last) == ("late next month", "late next month, depends")
        assert told[0].startswith("PORT HALDEN (Harbour Wire)")
        home, before = b.scroll_offset.y, a.scroll_offset.y
        await desk.press("tab", "tab", "comma")
        assert b.scroll_offset.y > home
        assert a.scroll_offset.y == before
        await desk.press("full_stop")
        assert b.scroll_offset.y == home
        await desk.press("G", "full_stop")  # scrolled away: first back to where one was
        assert b.scroll_offset.y == home


async def test_sentences_on_the_same_fact_are_marked_and_told(start: Start):
    two = replace(DATE, sides=DATE.sides[:2])  # Inland Daily is no side
    async with start(replace(REPORT, discrepancies=(two,))) as desk:
        await desk.aligned()
        sides = desk.text("#sides")
        assert "on the same fact: “" in sides
        assert "Inland Daily" in sides
        content = desk.screen.query_one("#b", Evidence).content
        assert any(span.style == TOLD["B"] for span in content.spans)  # type: ignore[union-attr]


async def test_sorting(start: Start):
    async with start() as desk:
        codes = []
        for _ in range(4):
            await desk.press("O", "g")
            codes.append([desk.screen.session.rows[number].finding.code for number in desk.screen.session.shown])
            assert desk.row.finding.code == codes[-1][0]
        assert codes[0] == ["DAT001", "FIG001", "DAT001", "QUO001", "SRC001", "AGD001", "AGD001"]
        assert codes[2] == ["AGD001", "AGD001", "DAT001", "DAT001", "FIG001", "QUO001", "SRC001"]
        assert codes[3] == list(ORDER)
        await desk.press("O")
        assert desk.worklist._lines.line_of(0) == 0
        assert "by severity" in str(desk.worklist.border_title)
        await desk.press("g", "a")
        assert desk.row.finding.code == "FIG001"


async def test_a_range_says_how_many_before_it_is_decided(start: Start):
    async with start() as desk:
        await desk.press("v", "j", "j")
        assert "3 in the range" in str(desk.worklist.border_title)
        await desk.press("escape")
        assert "range" not in str(desk.worklist.border_title)


async def test_the_palette_runs_what_keys_do(start: Start):
    async with start() as desk:
        titles = {command.title for command in desk.app.get_system_commands(desk.screen)}
        assert {
            "Accept: a real difference, now known",
            "Last finding",
            "Quit; all is saved as you go",
            "Theme",
        } <= titles
        await desk.press("ctrl+p")
        await desk.type("last find")
        await desk.press("enter", "enter")
        await desk.pilot.pause(0.3)
        assert desk.row.finding is KANJI


async def test_keys_of_the_configuration(start: Start):
    async with start(keys={"accept": "ctrl+y", "next": "]", "next-open": "x", "clear": "f2"}) as desk:
        await desk.press("a")
        assert desk.events() == ()
        await desk.press("ctrl+y", "left_square_bracket")
        assert len(desk.events()) == 1
        await desk.press("g", "right_square_bracket")
        assert desk.row.finding is FIGURE
        assert "ctrl+y accept" in str(desk.screen.query_one("#keys").render())  # type: ignore[attr-defined]
        await desk.press("f1")
        assert "ctrl+y" in str(desk.app.screen.query_one("Static").visual) + str(
            desk.app.screen.query_one("#reference").visual
        )


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        ({"acept": "y"}, "no action 'acept'; did you mean 'accept'?"),
        ({"accept": ""}, "accept needs a key"),
        ({"accept": "d"}, "'d' would be both accept and dismiss"),
        ({"accept": "j"}, "'j' would be both next and accept in the list"),
        ({"quit": "g"}, "'g' would be both first and quit in the list"),
    ],
)
def test_keys_that_cannot_be_are_refused(keys: dict[str, str], says: str):
    assert says in " ".join(problems(keys))


def test_the_usual_keys_and_their_exchange_are_fine():
    assert problems({}) == []
    assert problems({"accept": "d", "dismiss": "a", "note": "f2,ctrl+n"}) == []


async def test_an_article_opens_in_the_editor_at_the_line(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "harbour.md"
    path.write_text(HARBOUR.text, encoding="utf-8")
    monkeypatch.setenv("VISUAL", "code --wait")
    ferry = replace(FERRY, articles=(COAST, replace(HARBOUR, path=str(path), body_line=3)))
    ran: list[list[str]] = []
    monkeypatch.setattr("tui.screen.review.subprocess.run", lambda command, **_: ran.append(command))
    monkeypatch.setattr("textual.app.App.suspend", lambda _: nullcontext())
    async with start(replace(REPORT, stories=(ferry,), discrepancies=(DATE,))) as desk:
        await desk.press("e")
        assert "not at hand" in desk.toasts()[-1]
        await desk.press("tab", "tab")
        await desk.aligned()
        await desk.press("comma", "e")
        assert ran == [["code", "--wait", "--goto", f"{path}:9"]]


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"EDITOR": "vim"}, ["vim", "+7", "a b.md"]),
        ({"EDITOR": "vim", "VISUAL": "/opt/subl -n"}, ["/opt/subl", "-n", "a b.md:7"]),
        ({}, ["vi", "+7", "a b.md"]),
    ],
)
def test_editors_are_told_the_line_in_their_own_way(environment: dict[str, str], expected: list[str]):
    assert command(editor(environment, lambda name: name if name == "vi" else None), "a b.md", 7) == expected
    assert editor({}, lambda _: None) == []


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
