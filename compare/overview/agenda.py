"""The agenda matrix: which outlet has which item, and what it says has become of it.

The same items, and the same measure of "has it in other words", as the agenda rules: a cell never contradicts a
finding. Next: ``timeline``.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.align.collation import Collation
from compare.model import AgendaStatus, Discrepancy
from compare.overview.records import AgendaCell, AgendaRow, Holding, Place, findings_at
from compare.rules.agenda_items import COVERED, Point, Weighing, covered, covering, listed_sentences, points, weighing
from compare.rules.passage_evidence import Passage
from compare.rules.passages import worth_telling


def agenda_rows(collation: Collation, findings: Sequence[Discrepancy]) -> tuple[AgendaRow, ...]:
    """Return the matrix: conflicts first, then what most outlets have, what is only background last."""
    by = weighing(collation)
    every = points(collation)
    rows = [_row(collation, point, by, findings) for point in every if point.listed or _shared(collation, point)]
    rows += [
        _passage_row(collation, passage, findings) for _, passage in worth_telling(collation, listed_sentences(every))
    ]
    return tuple(sorted(rows, key=_order))


def _shared(collation: Collation, point: Point) -> bool:
    """Whether two outlets have the item: what one alone sought or offered is shown as a passage, if at all."""
    return len({collation.outlet(placed.article) for placed in point.items}) > 1


def _order(row: AgendaRow) -> tuple[bool, bool, bool, int]:
    told = {cell.status for cell in row.cells if cell.status}
    return not row.central, row.passage, len(told) < 2, -sum(bool(cell.places) for cell in row.cells)  # noqa: PLR2004 - two differ


def _row(collation: Collation, point: Point, by: Weighing, findings: Sequence[Discrepancy]) -> AgendaRow:
    cells = tuple(_cell(collation, outlet, point, by) for outlet in collation.outlets)
    own = [Place(placed.article, placed.item.span) for placed in point.items]
    return AgendaRow(_one_line(point.words), cells, point.central, findings_at(own, findings, "AGD"))


def _cell(collation: Collation, outlet: str, point: Point, by: Weighing) -> AgendaCell:
    articles = [name for name in collation.articles if collation.outlet(name) == outlet]
    listed = [placed for placed in point.items if placed.article in articles]
    if listed:
        places = tuple(Place(placed.article, placed.item.span) for placed in listed)
        given = (placed.item.status for placed in listed)
        status = next((one for one in given if one is not AgendaStatus.TOPIC), AgendaStatus.TOPIC)
        return AgendaCell(outlet, Holding.LISTED, status, places)
    held = [name for name in articles if covered(collation, name, point, by) >= COVERED]
    if held:
        return AgendaCell(outlet, Holding.MENTIONED, places=(_nearest(collation, held[0], point, by),))
    return AgendaCell(outlet, _absent(collation, articles))


def _nearest(collation: Collation, article: str, point: Point, by: Weighing) -> Place:
    """Return the sentence of an article that holds most of the item; of equals, the first."""
    claims = collation.claims[article]
    best = max(claims, key=lambda claim: (covering([claim], point, by.weight), -claim.number))
    return Place(article, best.span)


def _absent(collation: Collation, articles: Sequence[str]) -> Holding:
    partial = any(collation.articles[name].partial for name in articles)
    return Holding.SUMMARY if partial else Holding.LEFT_OUT


def _passage_row(collation: Collation, passage: Passage, findings: Sequence[Discrepancy]) -> AgendaRow:
    """Return the row of a passage that is on no list and that some outlet leaves out."""
    own = [Place(claim.article, claim.span) for claim in (passage.coverage.claim, *passage.coverage.shared)]
    cells = tuple(_passage_cell(collation, outlet, own, passage.coverage.missing) for outlet in collation.outlets)
    words = _one_line(collation.text(passage.coverage.claim))
    return AgendaRow(words, cells, central=True, findings=findings_at(own, findings, "AGD"), passage=True)


def _passage_cell(collation: Collation, outlet: str, own: Sequence[Place], missing: Sequence[str]) -> AgendaCell:
    places = tuple(place for place in own if collation.outlet(place.article) == outlet)
    if places:
        return AgendaCell(outlet, Holding.LISTED, places=places)
    if outlet in missing:
        return AgendaCell(outlet, Holding.LEFT_OUT)
    articles = [name for name in collation.articles if collation.outlet(name) == outlet]
    partial = _absent(collation, articles) is Holding.SUMMARY
    return AgendaCell(outlet, Holding.SUMMARY if partial else Holding.MENTIONED)


def _one_line(words: str) -> str:
    return " ".join(words.split())
