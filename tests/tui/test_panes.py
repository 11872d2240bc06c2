"""The panes as they are drawn, and which articles stand in them."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest
from rich.cells import cell_len

from compare.model import Story
from tests.tui.conftest import Desk, Start
from tests.tui.newsroom import AGENDA, BRIEF, COAST, DATE, FERRY, HARBOUR, INLAND, TOLL
from tui.aligning import Aligner
from tui.bindings import shown
from tui.citing import badges, when
from tui.evidence import Evidence
from tui.explaining import sides
from tui.manual import sections_of
from tui.pairing import Pair, chosen, first_pair, panels, stepped
from tui.screen import ReviewScreen
from tui.why import Why
from tui.worklist import Worklist


def screen_text(desk: Desk) -> str:
    return "\n".join(strip.text for strip in desk.app.screen._compositor.render_strips())


def outlets(pair: Pair | None) -> tuple[str, ...]:
    return tuple(panel.article.outlet for panel in pair or () if panel)


def test_the_most_telling_pair_comes_first():
    assert outlets(first_pair(panels(DATE, FERRY))) == ("Coast Press", "Harbour Wire")
    assert outlets(first_pair(panels(AGENDA, FERRY))) == ("Harbour Wire", "Coast Press")
    agreeing = replace(DATE, sides=(DATE.sides[0], replace(DATE.sides[1], value=DATE.sides[0].value), DATE.sides[2]))
    assert outlets(first_pair(panels(agreeing, FERRY))) == ("Coast Press", "Inland Daily")
    assert first_pair(panels(DATE, None)) is None
    assert outlets(first_pair(panels(DATE, replace(FERRY, articles=(HARBOUR,))))) == ("Harbour Wire",)


def test_every_outlet_can_stand_on_either_side():
    every = panels(DATE, FERRY)
    pair = first_pair(every)
    assert pair is not None
    assert outlets(stepped(every, pair)) == ("Coast Press", "Inland Daily")
    assert stepped(every, stepped(every, pair)) == pair
    inland = next(panel for panel in every if panel.article is INLAND)
    assert outlets(chosen(pair, "A", inland)) == ("Inland Daily", "Harbour Wire")
    assert outlets(chosen(pair, "B", inland)) == ("Coast Press", "Inland Daily")
    assert chosen(pair, "A", pair[1]) == chosen(pair, "B", pair[0]) == pair[::-1]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("article", "expected"),
    [(COAST, "8 Aug 2025 17:40 +09"), (INLAND, "9 Aug 2025"), (BRIEF, "undated")],
)
def test_times_stay_in_the_outlets_own_clock(article: object, expected: str):
    assert when(article.published) == expected  # type: ignore[attr-defined]


def test_a_reader_is_told_how_far_to_trust_the_copy():
    assert badges(COAST) == "v2 · CORRECTED"
    assert badges(BRIEF) == "summary only"


async def test_words_are_never_markup(start: Start):
    async with start(size=(200, 40)) as desk:
        await desk.press("j", "j", "j", "j", "j")
        assert desk.row.finding is TOLL
        text = screen_text(desk)
        assert text.count("[bold]Mayor[/bold] says budget [€ 40m] stands") == 2


async def test_passing_words_are_no_markup_and_replace_each_other_but_no_warning(start: Start):
    async with start() as desk:
        desk.app.notify("[bold]one[/bold]")
        await desk.pilot.pause()
        desk.app.notify("two [x]")
        await desk.pilot.pause()
        assert desk.toasts() == ["two [x]"]
        desk.app.notify("careful", severity="warning")
        await desk.pilot.pause()
        desk.app.notify("three")
        await desk.pilot.pause()
        assert desk.toasts() == ["two [x]", "careful", "three"]
        assert not any(one.markup for one in desk.app._notifications)


async def test_double_width_letters_keep_the_columns(start: Start):
    async with start(size=(120, 32)) as desk:
        await desk.press("G")
        lines = screen_text(desk).splitlines()
        assert {cell_len(line) for line in lines} == {120}
        assert any("首相、来月下旬にハルデン港を訪問へ" in line for line in lines)


WIDTHS = ((200, 50, False), (140, 40, False), (139, 40, False), (100, 30, False), (99, 30, True), (80, 24, True))


async def test_every_width_shows_both_sides_and_why(start: Start):
    async with start() as desk:
        for width, height, one_column in WIDTHS:
            await desk.pilot.resize_terminal(width, height)
            await desk.settle()
            assert desk.screen.query_one("#articles").has_class("one-column") is one_column
            text = screen_text(desk)
            assert " A  Coast Press" in text
            assert " B  Harbour Wire" in text
            assert "2025-09-21..2025-09-30" in text
            panes = [desk.screen.query_one(name) for name in ("#list", "#a", "#b", "#why")]
            assert all(pane.size.height >= 3 for pane in panes)


@pytest.mark.parametrize("size", [(40, 10), (1, 1)])
async def test_a_tiny_terminal_does_not_crash(start: Start, size: tuple[int, int]):
    async with start(size=size) as desk:
        await desk.press("j", "t", "a", "question_mark", "escape", "d", "2", "slash", "escape", "G", "tab", "j", "G")
        assert [event.action.value for event in desk.events()] == ["accept", "dismiss"]


async def test_a_narrow_pane_still_says_that_copy_was_corrected(start: Start):
    async with start(size=(80, 24)) as desk:
        text = screen_text(desk)
        assert "CORRECTED" in text
        assert "s steps B: 1 of 2" in text


@pytest.mark.parametrize("size", [(150, 40), (80, 24)])
async def test_the_evidence_is_in_view(start: Start, size: tuple[int, int]):
    async with start(size=size) as desk:
        for _ in desk.screen.session.rows:
            for name in ("#a", "#b"):
                pane = desk.screen.query_one(name, Evidence)
                if pane.panel is None or pane.panel.side is None:
                    continue
                first_word = pane.panel.side.said[:4]
                region = pane.content_region
                strips = desk.app.screen._compositor.render_strips()[region.y : region.bottom]
                assert any(first_word in strip.crop(region.x, region.right).text for strip in strips)
            await desk.press("j")


async def test_a_click_chooses_and_a_double_click_opens(start: Start):
    async with start() as desk:
        await desk.pilot.click(Worklist, offset=(5, 3))
        assert desk.row.finding.code == "FIG001"
        await desk.pilot.click(Worklist, offset=(5, 3), times=2)
        assert desk.app.focused is desk.screen.query_one("#a")


async def test_a_click_on_a_key_is_as_good_as_the_key(start: Start):
    async with start() as desk:
        await desk.pilot.click("#keys", offset=(1, 0))
        await desk.settle()
        assert [event.action.value for event in desk.events()] == ["accept"]


async def test_help_knows_every_key(start: Start):
    said = {keys for section in sections_of({}).values() for keys, _ in section}
    async with start() as desk:
        for owner in (ReviewScreen, Worklist, Evidence, Why, type(desk.app)):
            for binding in owner.BINDINGS:
                assert shown(binding.key) in said, binding  # type: ignore[union-attr]


def test_help_shows_the_keys_as_the_configuration_has_them():
    assert ("ctrl+y", "accept: a real difference, now known") in sections_of({"accept": "ctrl+y"})["Decide and find"]
    assert shown("j,down") == "j ↓"
    assert shown("right_square_bracket") == "]"


async def test_leaving_while_articles_are_lined_up(start: Start, monkeypatch: pytest.MonkeyPatch):
    line_up = Aligner.line_up

    def slowly(aligner: Aligner, story: Story) -> None:
        time.sleep(0.5)
        line_up(aligner, story)

    monkeypatch.setattr("tui.desk.REST_SECONDS", 0.0)
    monkeypatch.setattr(Aligner, "line_up", slowly)
    async with start() as desk:
        await desk.app.screen.query_one("#desk").remove_children()
        await asyncio.sleep(0.8)
        assert not desk.app.screen.query(Worklist)


async def test_at_80_columns_the_way_on_stands_in_the_last_line(start: Start):
    async with start(size=(80, 24)) as desk:
        last = screen_text(desk).splitlines()[-1]
        assert last.rstrip().split("  ") == [
            " a accept", "d dismiss", "c check", "] next", "o overview", "S sign off", "? keys", "q quit",
        ]  # fmt: skip


async def test_what_was_done_stands_in_the_top_line_and_passes(start: Start, monkeypatch: pytest.MonkeyPatch):
    async with start(size=(80, 24)) as desk:
        await desk.press("a")
        assert "Accepted DAT001 date-conflict   u takes it back" in screen_text(desk).splitlines()[0]
        monkeypatch.setattr("tui.bars.TOLD_SECONDS", 0.01)
        await desk.press("u")
        await desk.pilot.pause(0.2)
        assert "Undone" not in screen_text(desk)
        assert "ferry" in screen_text(desk).splitlines()[0]


def test_an_outlet_that_says_it_elsewhere_is_not_called_silent():
    further = replace(COAST, id="coast-2", headline="Ferry fares")
    every = panels(AGENDA, replace(FERRY, articles=(HARBOUR, replace(further, outlet="Harbour Wire"))))
    assert "no mention in this article" in sides(AGENDA, (every[0], every[1]), 80).plain
    assert "no mention in" not in sides(AGENDA, (every[0], panels(AGENDA, FERRY)[1]), 80).plain
