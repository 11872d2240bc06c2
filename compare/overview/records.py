"""What the overview of a story holds: three tables, each entry with the places in the articles that it rests on.

Next: ``agenda``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from compare.model import AgendaStatus, DateRange, Discrepancy, Span


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Words of one article."""

    article: str
    """The article's id."""
    span: Span


class Holding(StrEnum):
    """How an outlet has an agenda item."""

    LISTED = "listed"
    """Introduced as an item, and the cell has its status; or a passage, told."""
    MENTIONED = "mentioned"
    """Some sentence says it, without putting it on the agenda."""
    SUMMARY = "summary only"
    """Not there, but only a summary of the outlet's article is: that leaves nothing out."""
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class AgendaCell:
    """One item at one outlet."""

    outlet: str
    holding: Holding
    status: AgendaStatus | None = None
    """What the outlet says has become of it; None unless it is listed as an item."""
    places: tuple[Place, ...] = ()
    """In story order; none where it is left out."""


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One agenda item across the outlets."""

    words: str
    """As the first outlet prints it."""
    cells: tuple[AgendaCell, ...]
    """One an outlet, by outlet."""
    central: bool
    """Whether it belongs to the story's own event, and not to something earlier."""
    findings: tuple[str, ...] = ()
    """Keys of the findings on this item."""
    passage: bool = False
    """Whether it is on nobody's list: a passage that some outlets carry and others leave out."""

    @property
    def parts(self) -> bool:
        """Whether outlets differ: one leaves it out, or they say that different things have become of it."""
        told = {cell.status for cell in self.cells if cell.status is not None}
        return len(told) > 1 or any(cell.holding is Holding.LEFT_OUT for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Bar:
    """One date that one outlet puts on an event."""

    outlet: str
    place: Place
    said: str
    """As printed."""
    interval: DateRange | None
    """The days meant; None where the outlet gives no date, or one that cannot be placed."""
    clock: tuple[int, int] | None = None
    """First and last minute of the day meant; None where no time of day is given."""
    anchor: str = ""
    """What it was read against: "published 2025-08-08 (Friday)"."""
    dated: bool = True
    """False where the outlet reports the event without a date; ``said`` is then its sentence."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event and the dates that the outlets put on it."""

    words: str
    """The words that the dates have in common, as printed; those of its own sentence where one outlet has it alone."""
    bars: tuple[Bar, ...]
    """By outlet, in reading order."""
    findings: tuple[str, ...] = ()
    """Keys of the findings on these dates."""

    @property
    def shared(self) -> bool:
        """Whether more outlets than one report it."""
        return len({bar.outlet for bar in self.bars}) > 1

    @property
    def parts(self) -> bool:
        """Whether two outlets put it on days that cannot both be right, or one gives no date."""
        placed = [bar for bar in self.bars if bar.interval is not None]
        undated = self.shared and len({bar.outlet for bar in placed}) < len({bar.outlet for bar in self.bars})
        return undated or any(
            a.outlet != b.outlet and a.interval and b.interval and not a.interval.meets(b.interval)
            for number, a in enumerate(placed)
            for b in placed[number + 1 :]
        )


@dataclass(frozen=True, slots=True)
class SourceCell:
    """The sentences of one outlet that rest on one kind of source."""

    kind: str
    """A key of ``compare.overview.sources.KINDS``."""
    places: tuple[Place, ...]
    """One a sentence, in reading order."""


@dataclass(frozen=True, slots=True)
class SourceRow:
    """What one outlet's sentences rest on."""

    outlet: str
    cells: tuple[SourceCell, ...]
    """One a kind, strongest first."""

    @property
    def sentences(self) -> int:
        """All of the outlet's sentences, headlines left out."""
        return sum(len(cell.places) for cell in self.cells)

    def share(self, cell: SourceCell) -> float:
        """Return how much of the outlet's copy rests on this kind, 0 to 1."""
        return len(cell.places) / self.sentences if self.sentences else 0.0


@dataclass(frozen=True, slots=True)
class Overview:
    """One story at a glance."""

    story: str
    headline: str
    outlets: tuple[str, ...]
    agenda: tuple[AgendaRow, ...]
    """What outlets disagree on first, then what most outlets have; then passages, then the background."""
    events: tuple[Event, ...]
    """Those of several outlets first, where they part before where they agree; then by time."""
    sources: tuple[SourceRow, ...]
    """By outlet."""


def findings_at(places: Iterable[Place], findings: Sequence[Discrepancy], family: str) -> tuple[str, ...]:
    """Return the keys of a family's findings that have evidence at one of the places, in the findings' order."""
    wanted: Mapping[str, list[Span]] = _by_article(places)
    return tuple(
        one.key
        for one in findings
        if one.code.startswith(family)
        and any(
            span.overlaps(side_span)
            for side in one.sides
            for side_span in (side.span, *side.more)
            for span in wanted.get(side.article, ())
        )
    )


def _by_article(places: Iterable[Place]) -> dict[str, list[Span]]:
    found: dict[str, list[Span]] = {}
    for place in places:
        found.setdefault(place.article, []).append(place.span)
    return found
