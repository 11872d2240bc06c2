"""The agenda matrix as lines: an item a row, an outlet a column; words where there is room, else letters.

Pure. ``tui/overview/chart.py`` draws it.
"""

from __future__ import annotations

from collections.abc import Mapping

from rich.cells import cell_len

from compare.model import AgendaStatus
from compare.overview import AgendaCell, AgendaRow, Holding, Overview
from tui.lines import fit
from tui.overview.chart_lines import Chart, Line, Mark, Target, centred, columns, sign_of

STATUS: dict[AgendaStatus, tuple[str, str]] = {
    AgendaStatus.TOPIC: ("topic", "T"),
    AgendaStatus.TO_BEGIN: ("to begin", "B"),
    AgendaStatus.AGREED: ("agreed", "A"),
    AgendaStatus.UNDER_WAY: ("under way", "U"),
    AgendaStatus.EXCLUDED: ("excluded", "X"),
    AgendaStatus.DEFERRED: ("put off", "P"),
}
"""What a cell says of a listed item, in words and as a letter."""

ABSENCE: dict[Holding, tuple[str, str]] = {
    Holding.LISTED: ("told", "t"),
    Holding.MENTIONED: ("mentioned", "m"),
    Holding.SUMMARY: ("(summary)", "s"),
    Holding.LEFT_OUT: ("-", "-"),
}
"""What a cell says where there is no status: a passage that is told, and what is not listed."""

LEGEND = "  ".join(
    [*(f"{letter} {words}" for words, letter in STATUS.values()), "t told  m mentioned  s summary only  - left out"]
)
IN_WORDS = "what each outlet says of an item   - left out"
PASSAGES = "Passages that some outlets leave out"
BACKGROUND = "Background: of an earlier event"
WORDS_FROM = 10
"""Cells of a column from which on it holds words."""
_LETTERS = 4
_ITEM_AT_LEAST = 28
_BEFORE = 2


def agenda_chart(overview: Overview, signs: Mapping[str, str], articles: Mapping[str, str], width: int) -> Chart:
    """Return the matrix in ``width`` cells, wider only where there are more outlets than letters fit.

    ``signs`` are the decisions' signs by the finding's key, ``articles`` each outlet's first article.
    """
    outlets = overview.outlets
    column = _column(overview, width)
    room = max(_ITEM_AT_LEAST // 2, width - _BEFORE - column * len(outlets))
    names = tuple(Mark(centred(outlet, column), "head") for outlet in outlets)
    head = Line((Mark(fit("  Item", _BEFORE + room), "head"), *names))
    lines: list[Line] = []
    above = ""
    for row in overview.agenda:
        title = PASSAGES if row.passage else "" if row.central else BACKGROUND
        if title != above:
            lines.append(Line((Mark(fit(f"  {title}", width), "dim"),)))
            above = title
        lines.append(_line(row, room, column, signs, articles))
    return Chart(head, tuple(lines) or (Line((Mark("  No outlet says what is on the agenda.", "dim"),)),))


def legend(overview: Overview, width: int) -> str:
    """Return what needs explaining in a matrix of ``width`` cells: the letters, where there is no room for words."""
    return IN_WORDS if _column(overview, width) >= WORDS_FROM else LEGEND


def _column(overview: Overview, width: int) -> int:
    room = width - _BEFORE - _ITEM_AT_LEAST
    column = columns(overview.outlets, room, _LETTERS, 14)
    return column if column >= WORDS_FROM else columns(overview.outlets, room, _LETTERS, 8)


def _line(row: AgendaRow, room: int, column: int, signs: Mapping[str, str], articles: Mapping[str, str]) -> Line:
    sign = sign_of(row.findings, signs, parts=row.parts and row.central)
    tone = "" if row.central else "dim"
    cells = (_cell(row, cell, column, articles) for cell in row.cells)
    return Line((Mark(f"{sign} ", "apart"), Mark(fit(_cut(row.words, room - 1), room), tone), *cells))


def _cut(words: str, width: int) -> str:
    return fit(words, width) if cell_len(words) > width else words


def _cell(row: AgendaRow, cell: AgendaCell, column: int, articles: Mapping[str, str]) -> Mark:
    words, letter = STATUS[cell.status] if cell.status else ABSENCE[cell.holding]
    text = words if column >= WORDS_FROM else letter
    others = tuple(place for one in row.cells if one is not cell for place in one.places)
    article = cell.places[0].article if cell.places else articles[cell.outlet]
    said = words if cell.status or cell.holding is not Holding.LEFT_OUT else "left out"
    target = Target(f"{cell.outlet}: {said}: {row.words}", article, cell.places, others, row.findings)
    return Mark(centred(text, column), _style(row, cell), target)


def _style(row: AgendaRow, cell: AgendaCell) -> str:
    if cell.holding is not Holding.LISTED:
        return "dim"
    told = {one.status for one in row.cells if one.status}
    return "apart" if len(told) > 1 else "held"
