"""The three charts of the overview as lines: columns, bars, widths."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from rich.cells import cell_len

from compare.model import DateRange, Grain, Span
from compare.overview import Bar, Event, Overview, Place
from tests.tui.glance import FERRY_OVERVIEW, VISIT_OVERVIEW
from tests.tui.newsroom import FERRY, FINDINGS, VISIT
from tui.overview.agenda_chart import agenda_chart
from tui.overview.source_chart import source_chart
from tui.overview.time_chart import axis_of, bar_words, range_words, time_chart

FIRST = {article.outlet: article.id for article in FERRY.articles}


OPEN = {one.key: "!" for one in FINDINGS}


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
