"""A story at a glance in words, for ``deskcheck stories --overview``: the tables that the review draws, line by line.

One entry a line, so that it reads aloud and greps well; as JSON, what a program needs to draw it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from compare.cli import output

if TYPE_CHECKING:
    from compare.align.collation import Collation
    from compare.model import Story
    from compare.overview import AgendaCell, AgendaRow, Bar, Overview, Place


PASSAGE_CHARACTERS = 90
"""Of a passage that an outlet leaves out, a line shows this much."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One story laid out."""

    collation: Collation
    overview: Overview


def overviews(stories: Sequence[Story]) -> Iterator[tuple[str, Seen]]:
    """Yield every story of several outlets laid out, by its id."""
    from compare.align.collation import collate  # noqa: PLC0415  (not for --help)
    from compare.comparison import discrepancies_of  # noqa: PLC0415  (as above)
    from compare.overview import overview_of  # noqa: PLC0415  (as above)

    for story in stories:
        collation = collate(story)
        if len(collation.outlets) > 1:
            yield story.id, Seen(collation, overview_of(collation, discrepancies_of(collation)))


def lines(seen: Seen) -> Iterator[str]:
    """Yield the overview in words, indented below the story's headline."""
    from compare.report.lines import shortened  # noqa: PLC0415  (not for --help)

    overview = seen.overview
    if not overview.agenda:
        yield "  agenda: no outlet says what is on it"
    for title, rows in groupby(overview.agenda, key=_title):
        yield f"  {title}"
        for row in rows:
            told = "; ".join(f"{cell.outlet}: {_held(cell)}" for cell in row.cells)
            words = shortened(row.words, PASSAGE_CHARACTERS) if row.passage else row.words
            yield output.plain(f"    {_mark(parts=row.parts and row.central)} {words}: {told}")
    yield "  dates"
    for event in overview.events:
        told = "; ".join(f"{bar.outlet}: {_dated(bar)}" for bar in event.bars)
        yield output.plain(f"    {_mark(parts=event.parts)} {event.words}: {told}")
    yield "  sources"
    for source in overview.sources:
        shares = ", ".join(f"{cell.kind} {len(cell.places)}" for cell in source.cells if cell.places)
        yield output.plain(f"    {source.outlet}: {shares or 'no sentence'}")


def _title(row: AgendaRow) -> str:
    if row.passage:
        return "passages on no list that an outlet leaves out"
    return "agenda" if row.central else "agenda: background"


def fields(seen: Seen) -> dict[str, object]:
    """Return the overview as plain values; places are offsets in code points of the article's text."""
    collation, overview = seen.collation, seen.overview
    return {
        "agenda": [
            {
                "words": row.words,
                "central": row.central,
                "passage": row.passage,
                "parts": row.parts,
                "findings": list(row.findings),
                "outlets": {
                    cell.outlet: {
                        "holding": cell.holding.value,
                        "status": cell.status.value if cell.status else None,
                        "places": [_place(collation, place) for place in cell.places],
                    }
                    for cell in row.cells
                },
            }
            for row in overview.agenda
        ],
        "events": [
            {
                "words": event.words,
                "parts": event.parts,
                "findings": list(event.findings),
                "dates": [_bar(collation, bar) for bar in event.bars],
            }
            for event in overview.events
        ],
        "sources": {row.outlet: {cell.kind: len(cell.places) for cell in row.cells} for row in overview.sources},
    }


def _bar(collation: Collation, bar: Bar) -> dict[str, object]:
    days = bar.interval
    return {
        "outlet": bar.outlet,
        "said": bar.said,
        "dated": bar.dated,
        "days": str(days) if days else None,
        "minutes": list(bar.clock) if bar.clock else None,
        "place": _place(collation, bar.place),
    }


def _place(collation: Collation, place: Place) -> dict[str, object]:
    line = collation.articles[place.article].line_of(place.span.start)
    return {"article": place.article, "start": place.span.start, "end": place.span.end, "line": line}


def _held(cell: AgendaCell) -> str:
    return cell.status.value if cell.status else cell.holding.value


def _dated(bar: Bar) -> str:
    if not bar.dated:
        return "no date"
    return f"“{bar.said}” = {bar.interval or 'not placed'}"


def _mark(*, parts: bool) -> str:
    return "≠" if parts else "="
