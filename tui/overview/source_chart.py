"""The sources table as lines: an outlet a row, a kind of source a column, and a bar of the whole below each.

The bar has a letter a kind, so that it can be read without colour. Pure. ``tui/overview/chart.py`` draws it.
"""

from __future__ import annotations

from collections.abc import Mapping

from compare.overview import Overview, SourceCell, SourceRow
from compare.overview.sources import KINDS, MEANINGS
from tui.lines import fit
from tui.overview.chart_lines import Chart, Line, Mark, Target, at_right, columns

LABELS: dict[str, tuple[str, str, str]] = {
    "document": ("documents", "papers", "D"),
    "person": ("persons", "persons", "P"),
    "institution": ("institutions", "bodies", "I"),
    "official": ("officials", "offices", "O"),
    "sources": ("sources", "sources", "S"),
    "bare": ("bare", "bare", "B"),
    "relayed": ("relayed", "relayed", "R"),
    "nothing": ("nothing", "nothing", "."),
}
"""The head of each column where there is room and where there is little, and its letter in the bar."""

STRENGTH: dict[str, str] = {
    "document": "strong",
    "person": "strong",
    "institution": "event",
    "official": "apart",
    "sources": "apart",
    "bare": "weak",
    "relayed": "weak",
    "nothing": "dim",
}
"""The style of each kind in the bar: how far a reader can go by it."""

LEGEND = "  ".join(f"{letter} {words}" for words, _, letter in LABELS.values())
_OUTLET = 18
_OUTLET_NARROW = 12
_LONG_FROM = 13
"""Cells of a column from which on it is headed in full."""
_SHARE_FROM = 8
"""Cells of a column from which on it is headed in words, and has the share beside the number."""


def source_chart(overview: Overview, articles: Mapping[str, str], width: int) -> Chart:
    """Return the table in ``width`` cells; ``articles`` are each outlet's first article."""
    outlet = _OUTLET if width >= _OUTLET + 9 * len(KINDS) else _OUTLET_NARROW
    column = columns(tuple(KINDS), width - outlet - 2, 6, 14)
    form = 0 if column >= _LONG_FROM else 1 if column >= _SHARE_FROM else 2
    names = tuple(Mark(at_right(LABELS[kind][form], column), "head") for kind in KINDS)
    head = Line((Mark(fit("  Outlet", outlet + 2), "head"), *names))
    lines = [line for row in overview.sources for line in _lines(row, outlet, column, articles, width)]
    return Chart(head, tuple(lines))


def _lines(row: SourceRow, outlet: int, column: int, articles: Mapping[str, str], width: int) -> list[Line]:
    name = Mark(f"  {fit(row.outlet, outlet - 1)} ")
    numbers = tuple(_cell(row, cell, column, articles) for cell in row.cells)
    return [Line((name, *numbers)), _bar(row, outlet, min(width, outlet + 2 + column * len(KINDS)))]


def _cell(row: SourceRow, cell: SourceCell, column: int, articles: Mapping[str, str]) -> Mark:
    number = len(cell.places)
    share = f" {row.share(cell):>4.0%}" if column >= _SHARE_FROM else ""
    text = at_right(f"{number}{share}" if number else "-", column)
    words = f"{row.outlet}: {number} of {row.sentences} sentences rest on {MEANINGS[cell.kind]}"
    article = cell.places[0].article if cell.places else articles[row.outlet]
    return Mark(text, "" if number else "dim", Target(words, article, cell.places))


def _bar(row: SourceRow, outlet: int, width: int) -> Line:
    """Return the whole of an outlet's copy as one bar, each kind as long as its share."""
    room = max(0, width - outlet - 3)
    marks, before, reached = [Mark(" " * (outlet + 3))], 0, 0
    for cell in row.cells:
        before += len(cell.places)
        end = round(room * before / row.sentences) if row.sentences else 0
        if end > reached:
            marks.append(Mark(LABELS[cell.kind][2] * (end - reached), STRENGTH[cell.kind]))
        reached = max(reached, end)
    return Line(tuple(marks))
