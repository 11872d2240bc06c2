"""The overview on the screen: every key of it, the mouse, and the way from an entry to its evidence."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest
from textual.widgets import Static

from compare.align.collation import collate
from compare.model import Relation, Severity
from compare.overview import Overview, overview_of
from compare.report import Report
from tests.tui.conftest import Desk, Start
from tests.tui.glance import laid_out
from tests.tui.newsroom import AGENDA, COAST, FERRY, FINDINGS, HARBOUR, INLAND, VISIT, finding, side
from tui.evidence import Evidence
from tui.overview import OverviewScreen
from tui.overview.chart import Chart


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
