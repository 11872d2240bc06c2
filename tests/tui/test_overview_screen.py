"""The overview on the screen: every key of it, the mouse, and the way from an entry to its evidence."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date

import pytest
from rich.cells import cell_len
from textual.widgets import Static

from compare.align.collation import collate
from compare.model import DateRange, Grain, Relation, Severity, Span
from compare.overview import Bar, Event, Overview, Place, overview_of
from compare.report import Report
from tests.tui.conftest import Desk, Start
from tests.tui.glance import FERRY_OVERVIEW, VISIT_OVERVIEW, laid_out
from tests.tui.newsroom import AGENDA, COAST, FERRY, FINDINGS, HARBOUR, INLAND, VISIT, finding, side
from tui.evidence import Evidence
from tui.overview import OverviewScreen
from tui.overview.agenda_chart import agenda_chart
from tui.overview.chart import Chart
from tui.overview.source_chart import source_chart
from tui.overview.time_chart import axis_of, bar_words, range_words, time_chart

FIRST = {article.outlet: article.id for article in FERRY.articles}
OPEN = {one.key: "!" for one in FINDINGS}


@pytest.fixture(autouse=True)
def _laid_out_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.screen.looking._laid_out", laid_out)


@asynccontextmanager
async def overview(start: Start, *keys: str, **options: object) -> AsyncIterator[tuple[Desk, OverviewScreen]]:
    async with start(**options) as desk:
        await desk.press("o")
        await settled(desk)
        screen = desk.app.screen
        assert isinstance(screen, OverviewScreen)
        await desk.press(*keys)
        yield desk, screen


async def settled(desk: Desk) -> None:
    reading = [worker for worker in desk.app.workers if worker.group == "overview"]
    if reading:
        await desk.app.workers.wait_for_complete(reading)
    await desk.pilot.pause()
    await desk.pilot.pause()


def focused(screen: OverviewScreen) -> Chart:
    assert isinstance(screen.focused, Chart)
    return screen.focused


def told(screen: OverviewScreen) -> str:
    return str(screen.query_one("#detail", Static).content)


async def test_it_opens_on_the_story_of_the_finding(start: Start):
    async with overview(start) as (_, screen):
        assert screen.story is FERRY
        assert focused(screen).id == "agenda"
        assert "story 1 of 3 · 3 outlets" in str(screen.query_one("#story", Static).content)
    async with start() as desk:
        await desk.press("G", "o")
        await settled(desk)
        assert isinstance(desk.app.screen, OverviewScreen)
        assert desk.app.screen.story is VISIT


async def test_the_charts_are_reached_by_number_and_by_tab(start: Start):
    async with overview(start) as (desk, screen):
        for key, name in (("2", "times"), ("3", "sources"), ("1", "agenda"), ("tab", "times"), ("shift+tab", "agenda")):
            await desk.press(key)
            assert focused(screen).id == name
            assert "   " in str(screen.query_one(f"#{name}").border_title)


async def test_the_cursor_moves_over_what_can_be_looked_up(start: Start):
    async with overview(start, "3") as (desk, screen):
        chart = focused(screen)
        first = chart.target
        assert first is not None
        for there, back in (("l", "h"), ("right", "left"), ("j", "k"), ("down", "up"), ("G", "g"), ("end", "home")):
            await desk.press(there)
            assert chart.target not in (None, first)
            await desk.press(back)
            assert chart.target == first
        await desk.press("h", "k")
        assert chart.target == first
        assert told(screen).startswith(first.title[:20])


async def test_other_stories_are_a_key_away(start: Start):
    async with overview(start) as (desk, screen):
        seen = [screen.story.id]
        for key in ("right_square_bracket", "right_square_bracket", "right_square_bracket", "left_square_bracket"):
            await desk.press(key)
            await settled(desk)
            seen.append(screen.story.id)
        assert seen == ["ferry", "budget", "visit", "ferry", "visit"]


async def test_with_one_story_there_is_no_other(start: Start):
    report = Report(stories=(FERRY,), discrepancies=FINDINGS[:5])
    async with overview(start, "right_square_bracket", report=report) as (desk, screen):
        assert screen.story is FERRY
        assert desk.toasts() == ["There is no other story."]


@pytest.mark.parametrize("key", ["escape", "o"])
async def test_going_back_leaves_the_review_as_it_was(start: Start, key: str):
    async with overview(start, key) as (desk, _):
        assert desk.app.screen is desk.screen
        assert desk.app.focused is desk.worklist


async def test_another_theme_colours_what_was_drawn_before(start: Start):
    async with overview(start) as (desk, screen):
        chart = screen.query_one("#agenda", Chart)
        dark = [segment.style for segment in chart.render_line(1)]
        await desk.press("T")
        assert [segment.style for segment in chart.render_line(1)] != dark


async def test_help_shows_the_keys_of_the_overview(start: Start):
    async with overview(start, "question_mark") as (desk, _):
        sheet = str(desk.app.screen.query(Static).first().content)
        assert sheet.startswith("Story overview")
        await desk.press("escape")
        assert isinstance(desk.app.screen, OverviewScreen)


async def test_an_entry_with_a_finding_leads_to_that_finding(start: Start):
    async with overview(start) as (desk, screen):
        chart = screen.query_one("#times", Chart)
        await desk.press("2")
        for _ in range(20):
            if chart.target and chart.target.article == HARBOUR.id and chart.target.findings:
                break
            await desk.press("j")
        assert chart.target is not None
        key = chart.target.findings[0]
        await desk.press("enter")
        assert desk.app.screen is desk.screen
        assert desk.row.finding.key == key
        panel = desk.screen.query_one("#a", Evidence).panel
        assert panel is not None
        assert panel.article is HARBOUR
        assert desk.screen.query_one("#a").has_focus


async def test_an_entry_without_a_finding_shows_its_places(start: Start):
    report = Report(stories=(FERRY,), discrepancies=(AGENDA,))
    async with overview(start, "3", report=report) as (desk, screen):
        target = focused(screen).target
        while not (target and target.places):
            await desk.press("l")
            target = focused(screen).target
        await desk.press("enter")
        await desk.settle()
        panel = desk.screen.query_one("#a", Evidence).panel
        assert panel is not None
        assert panel.side is not None
        assert panel.article.id == target.article
        assert panel.side.span == target.places[0].span
        assert desk.text("#message") == target.title
        await desk.press("escape", "g", "u")
        assert desk.text("#message") != target.title or desk.row.finding is AGENDA


async def test_a_filter_that_hides_the_finding_is_dropped(start: Start):
    async with start() as desk:
        await desk.press("slash")
        await desk.type("rule:FIG")
        await desk.press("enter", "o")
        await settled(desk)
        chart = desk.app.screen.query_one("#times", Chart)
        await desk.press("2")
        for _ in range(20):
            if chart.target and chart.target.findings:
                break
            await desk.press("j")
        await desk.press("enter")
        assert desk.row.finding.code.startswith("DAT")
        assert any("filter is off" in words for words in desk.toasts())


async def test_the_mouse_chooses_as_the_keys_do(start: Start):
    async with overview(start, size=(140, 44)) as (desk, screen):
        chart = screen.query_one("#sources", Chart)
        numbers = chart._chart.lines[0].targets()
        number, begin, _ = numbers[2]
        await desk.pilot.click(chart, offset=(begin + 1, 2))
        assert chart.has_focus
        assert chart._at == (0, number)
        await desk.pilot.click(chart, offset=(1, 1))
        assert chart._at == (0, number)
        await desk.pilot.click(chart, offset=(begin + 1, 2), times=2)
        await desk.pilot.pause()
        assert desk.app.screen is desk.screen


async def test_a_story_that_takes_long_to_read_does_not_hold_up_the_keys(start: Start, monkeypatch: pytest.MonkeyPatch):
    def slow(*_: object) -> Overview:
        time.sleep(0.5)
        return Overview("ferry", "", (), (), (), ())

    monkeypatch.setattr("tui.screen.looking._laid_out", slow)
    async with start() as desk:
        started = time.perf_counter()
        desk.app.simulate_key("o")
        while not isinstance(desk.app.screen, OverviewScreen):  # noqa: ASYNC110 - as a user would look
            await asyncio.sleep(0.005)
        assert time.perf_counter() - started < 0.4
        await desk.press("escape")
        assert desk.app.screen is desk.screen
        await settled(desk)
        assert desk.app.screen is desk.screen


@pytest.mark.parametrize("width", [40, 60, 79, 80, 100, 140, 160, 200])
def test_no_chart_is_wider_than_its_room(width: int):
    charts = [
        agenda_chart(FERRY_OVERVIEW, OPEN, FIRST, width),
        time_chart(FERRY_OVERVIEW, OPEN, width),
        source_chart(FERRY_OVERVIEW, FIRST, width),
    ]
    for chart in charts:
        for line in (*chart.lines, *([chart.head] if chart.head else [])):
            assert line.width <= max(width, 62), [mark.text for mark in line.marks]


def test_wide_characters_keep_the_columns():
    articles = {article.outlet: article.id for article in VISIT.articles}
    chart = source_chart(VISIT_OVERVIEW, articles, 80)
    assert len({line.width for line in chart.lines[::2]}) == 1
    assert all(
        cell_len(mark.text) == len(mark.text) or "東" in mark.text or "北" in mark.text for mark in chart.lines[0].marks
    )


def test_many_outlets_get_letters():
    names = tuple(f"Outlet {number:02}" for number in range(12))
    (row, *_) = FERRY_OVERVIEW.agenda
    wide = replace(row, cells=tuple(replace(row.cells[0], outlet=name) for name in names))
    overview = Overview("ferry", "", names, (wide,), (), ())
    chart = agenda_chart(overview, OPEN, dict.fromkeys(names, "coast-press"), 80)
    assert chart.lines[0].width <= 80
    assert len(chart.lines[0].targets()) == 12


def bar(outlet: str, first: date | None, last: date | None = None, **more: object) -> Bar:
    known = not more.pop("no_year", False)
    interval = DateRange(first, last or first, Grain.DAY, known) if first else None
    return Bar(outlet, Place(outlet, Span(0, 1)), "x", interval, **more)  # type: ignore[arg-type]


def drawn(*bars: Bar, width: int = 80) -> list[str]:
    overview = Overview("s", "", tuple(one.outlet for one in bars), (), (Event("e", bars),), ())
    return ["".join(mark.text for mark in line.marks) for line in time_chart(overview, {}, width).lines]


def test_a_date_without_a_year_is_drawn_in_the_year_of_the_others():
    lines = drawn(bar("A", date(2025, 6, 4)), bar("B", date(2000, 6, 1), date(2000, 6, 10), no_year=True))
    assert "█" in lines[1]
    assert "░" in lines[2]
    assert lines[2].endswith("1-10 Jun, no year ")
    assert lines[0].lstrip().startswith("e")
    alone = drawn(bar("A", date(2000, 6, 4), no_year=True), bar("B", date(2000, 6, 6), no_year=True))
    assert "░" in alone[1]
    assert "≠" in alone[0]


def test_the_turn_of_the_year_is_no_gap():
    event = Event("e", (bar("A", date(2025, 12, 30)), bar("B", date(2000, 1, 2), no_year=True)))
    axis = axis_of(event)
    assert axis is not None
    assert (axis.last - axis.first).days < 10


def test_hours_of_one_day_are_drawn_on_the_day():
    day = date(2025, 6, 16)
    lines = drawn(bar("A", day, clock=(480, 480)), bar("B", day, clock=(1080, 1439)), bar("C", day))
    assert "24:00 16 Jun" in lines[0]
    assert lines[1].index("█") < lines[2].index("█")
    assert "─" in lines[3]
    assert bar_words(bar("A", day, clock=(480, 480))) == "16 Jun 2025 8:00"
    assert bar_words(bar("A", day, clock=(1080, 1439))) == "16 Jun 2025 18:00-24:00"


def test_an_outlet_without_a_date_keeps_its_row():
    lines = drawn(bar("A", date(2025, 6, 4)), bar("B", None, dated=False), bar("C", None))
    assert "no date" in lines[2]
    assert "not placed" in lines[3]


RANGES = {
    (date(2025, 8, 23), date(2025, 8, 23)): "23 Aug 2025",
    (date(2025, 8, 21), date(2025, 8, 31)): "21-31 Aug 2025",
    (date(2025, 8, 1), date(2025, 8, 31)): "Aug 2025",
    (date(2025, 7, 1), date(2025, 9, 30)): "Jul-Sep 2025",
    (date(2025, 1, 1), date(2025, 12, 31)): "2025",
    (date(2020, 1, 1), date(2029, 12, 31)): "2020-2029",
    (date(2025, 8, 28), date(2025, 9, 2)): "28 Aug-2 Sep 2025",
    (date(2025, 12, 30), date(2026, 1, 2)): "30 Dec 2025-2 Jan 2026",
}


@pytest.mark.parametrize(("days", "words"), list(RANGES.items()))
def test_days_are_written_as_a_reader_does(days: tuple[date, date], words: str):
    assert range_words(DateRange(*days)) == words


async def test_an_empty_story_says_so(start: Start, monkeypatch: pytest.MonkeyPatch):
    bare = [replace(article, headline="", text="Nobody.") for article in (COAST, INLAND)]
    story = replace(FERRY, articles=tuple(bare))
    only = finding(
        "AGD001", "agenda-missing", Severity.NOTE, story, side(bare[0], "Nobody", "x"), message="m",
        relation=Relation.ONLY_IN,
    )  # fmt: skip
    monkeypatch.setattr("tui.screen.looking._laid_out", lambda story, findings: overview_of(collate(story), findings))
    async with overview(start, report=Report(stories=(story,), discrepancies=(only,))) as (desk, screen):
        assert told(screen) == "Nothing to look up here."
        await desk.press("enter", "j", "l", "G", "2", "enter")
        assert desk.app.screen is screen
