from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.content import Content

from compare.decisions import Decision
from compare.model import Story
from tests.tui.conftest import Desk, Start
from tests.tui.newsroom import AGENDA, BRIEF, COAST, DATE, FERRY, FINDINGS, HARBOUR, INLAND, QUOTE, TICKER, TOKYO, TOLL
from tui.aligning import Aligner
from tui.bindings import shown
from tui.citing import badges, when
from tui.evidence import Evidence
from tui.lines import Layout, Line, finding_cells, fit, share, story_cells
from tui.manual import sections_of
from tui.marking import EVIDENCE, FURTHER, changed_words, marked, plain
from tui.pairing import Pair, chosen, first_pair, panels, stepped
from tui.rows import row_of
from tui.screen import ReviewScreen
from tui.why import Why
from tui.worklist import Worklist


def screen_text(desk: Desk) -> str:
    return "\n".join(strip.text for strip in desk.app.screen._compositor.render_strips())


def words_with(content: Content, style: str) -> list[str]:
    return [content.plain[span.start : span.end] for span in content.spans if span.style == style]


def test_the_evidence_is_what_is_marked():
    content = marked(HARBOUR, DATE.sides[1], "B", DATE.sides[0])
    assert words_with(content, EVIDENCE["B"]) == ["late next month"]
    assert words_with(content, FURTHER["B"]) == ["late next month, depends"]
    assert content.plain == HARBOUR.text


def test_similar_wordings_show_where_they_differ():
    mine, theirs = (side.said for side in QUOTE.sides)
    assert [span.of(mine) for span in changed_words(mine, theirs)] == ["far too"]
    assert [span.of(theirs) for span in changed_words(theirs, mine)] == ["enough"]
    assert changed_words("late next month", "Sept. 19-20") == ()


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_what_is_printed_is_as_long_as_what_was_written(text: str):
    assert len(plain(text)) == len(text)
    assert len(Content(plain(text), strip_control_codes=False).plain) == len(text)


@given(st.text(max_size=30), st.integers(0, 40))
@settings(max_examples=100, deadline=None)
def test_a_text_is_fitted_in_cells(text: str, width: int):
    assert cell_len(fit(text, width)) == width


@given(st.lists(st.text("aハ ", min_size=1, max_size=20), min_size=1, max_size=3), st.integers(12, 60))
@settings(max_examples=100, deadline=None)
def test_words_share_a_line_fairly(words: list[str], width: int):
    assert cell_len(share(words, "|", width)) <= width


@pytest.mark.parametrize("width", [4, 20, 40, 56, 80, 120])
@pytest.mark.parametrize("finding", FINDINGS, ids=lambda finding: finding.message[:20])
def test_every_line_fits(width: int, finding: object):
    cells = finding_cells(row_of(finding, Decision()), width, selected=True, ranged=False)  # type: ignore[arg-type]
    line = "".join(text for text, _ in cells)
    assert cell_len(line) == max(width, 12)
    assert cell_len("".join(text for text, _ in story_cells(Line(None, TOKYO.headline, 3), width))) == width


def test_findings_stand_under_their_stories():
    rows = (DATE, QUOTE, TOLL)
    assert [(line.number, line.findings) for line in Layout(rows, (0, 1, 2))] == [
        (None, 2),
        (0, 0),
        (1, 0),
        (None, 1),
        (2, 0),
    ]
    assert [line.headline for line in Layout(rows, (2,))] == [TICKER.headline, ""]
    assert [line.number for line in Layout(rows, (2, 0), headlines=False)] == [2, 0]


@given(st.lists(st.integers(0, 3), min_size=1, max_size=30), st.booleans())
@settings(max_examples=60, deadline=None)
def test_every_row_is_found_on_its_line(stories: list[int], headlines: bool):
    rows = [replace(DATE, story=f"story {story}") for story in sorted(stories)]
    lines = Layout(rows, range(len(rows)), headlines=headlines)
    assert [line.number for line in lines if line.number is not None] == list(range(len(rows)))
    assert sum(line.findings for line in lines) == len(rows) * headlines
    for number in range(len(rows)):
        at = lines.line_of(number)
        assert at is not None
        assert lines[at].number == number
    assert lines.line_of(len(rows)) is None
    assert lines.line_of(None) is None


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
        assert "B is 1 of 2" in text


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
