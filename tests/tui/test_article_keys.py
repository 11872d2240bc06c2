"""What the keys do with the two articles: reading, stepping, choosing, copying, opening."""

from __future__ import annotations

from dataclasses import replace

from tests.tui.conftest import Desk, Start
from tests.tui.newsroom import (
    AGENDA,
    DATE,
    HARBOUR,
    REPORT,
)
from tui.evidence import Evidence
from tui.marking import TOLD
from tui.why import Why


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
        assert "s steps B: 2 of 2" in str(desk.screen.query_one(Why).border_subtitle)
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
