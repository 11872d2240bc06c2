"""What the reader of a text knows on the way through it, and what he makes of a term.

Owns the two records; ``resolve.py`` fills them. Next in the flow: ``compare/claims/dates/place_calendar.py``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from compare.claims.dates.lexer import Words
from compare.claims.dates.points import Point, on
from compare.claims.dates.tense import Tense, tense
from compare.claims.dates.terms import Term
from compare.model import TimexType


@dataclass(frozen=True, slots=True)
class Reading:
    """What a term means, read where it stands."""

    term: Term
    type: TimexType
    value: str
    point: Point | None = None
    to: Point | None = None
    """The last point of a range."""
    anchor: str = ""
    firm: bool = True
    limit: str = ""
    """Modifier of the words before it ("by", "around")."""
    zoned: bool = False
    zone: float | None = None
    """The clock that it is told by, where one is named (hours ahead of Greenwich; None for "local time")."""


@dataclass(slots=True)
class State:
    """Where the reader stands."""

    words: Words
    published: date | None
    narrative: bool
    """History rather than news: a date without a year belongs to the year last said."""
    results: bool
    """A brief on company results: "a year ago" is the same quarter of the year before."""
    term: Term | None = None
    """The term being read."""
    said: Point | None = None
    """The date said last."""
    month: Point | None = None
    """The day or month said last, in a year that has been said."""
    quarter: Point | None = None
    """The quarter said last."""
    anchor: str = ""
    """What the term being read was read against."""

    def begin(self, term: Term) -> None:
        """Go on to a term."""
        self.term = term
        self.anchor = ""

    def say(self, point: Point) -> None:
        """Remember a date as the one said last."""
        self.said = replace(point, time="")
        if point.unit in {"D", "M"} and point.number:
            self.month = self.said

    def now(self) -> date | None:
        """Return the day of publication, and note that the term was read against it."""
        if self.published:
            self.anchor = f"published {self.published.isoformat()} ({self.published:%A})"
        return self.published

    def before(self) -> Point | None:
        """Return the date said last, and note that the term was read against it."""
        if self.said:
            self.anchor = f"said before: {self.said.value}"
        return self.said

    def day_in_focus(self) -> Point | None:
        """Return the day said last, else that of publication."""
        if self.said and self.said.unit == "D":
            return self.before()
        now = self.now()
        return on(now) if now else None

    def tense(self) -> Tense:
        """Return which way the clause of the term looks."""
        return tense(self.words, self.term.first, self.term.last) if self.term else Tense.UNKNOWN
