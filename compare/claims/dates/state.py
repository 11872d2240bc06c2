"""What the reader of a text knows on the way through it, and what he makes of a term.

Owns the two records; ``resolve.py`` fills them. Next in the flow: ``compare/claims/dates/place_calendar.py``.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from compare.claims.dates.business import Business
from compare.claims.dates.cues import is_past_form
from compare.claims.dates.events import dates_the_telling
from compare.claims.dates.kinds import CODE
from compare.claims.dates.lexer import Words
from compare.claims.dates.points import Point, on
from compare.claims.dates.story_line import StoryLine, followed, same_sentence
from compare.claims.dates.tense import Tense, tense
from compare.claims.dates.tense_en import LONG_FIXED
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


_DAYS_BACK = 3
"""Days said before among which the one of an event is looked for."""


_PERFECT = frozenset({"has", "have", "ve"})
_NOUN = 4
"""Words of the noun after a month."""
_CLAUSE = 14
"""Words of a clause looked back at."""
_FAR = 80
"""Words back beyond which "that day" is none that was said."""


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
    line: StoryLine = field(default_factory=StoryLine)
    """Where a history is."""
    told_at: int = -1
    """Place of the date said last that named its year."""
    business: Business = field(default_factory=Business)
    """The quarter that copy on results is about."""
    anchor: str = ""
    """What the term being read was read against."""
    days: list[tuple[Term, Point]] = field(default_factory=list)
    """The days said so far, and where."""
    range_from: Point | None = None
    """The day from which a range runs to the term being read."""

    def begin(self, term: Term, *, range_from: Point | None = None) -> None:
        """Go on to a term, which may end a range."""
        self.term = term
        self.range_from = range_from
        self.anchor = ""

    def say(self, point: Point, *, told: bool) -> None:
        """Remember a date as the one said last; ``told`` says that it named its year itself."""
        self.said = replace(point, time="") if point.time else point
        if told and self.term:
            self.told_at = self.term.first
        if point.unit == "D" and self.term:
            self.days.append((self.term, self.said))
        if self.narrative and self.term:
            self.line = followed(self.line, self.words, self.term, point, told=told)

    def same_paragraph(self) -> bool:
        """Whether the date last named with its year is a day or month of the paragraph of the term."""
        if self.term is None or self.told_at < 0 or self.said is None or self.said.unit not in {"D", "M"}:
            return False
        return CODE["BREAK"] not in self.words.kinds[self.told_at : self.term.first]

    def year_of_story(self, month: int) -> int | None:
        """Return the year of a month without one in a history: that of its sentence, else the one that the story has reached."""
        year = self.line.year_of(month)
        if self.term and self.said and self.told_at >= 0 and same_sentence(self.words, self.told_at, self.term.first):
            year = self.said.year
        self.anchor = f"the story so far: {year}" if year is not None else ""
        return year

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

    def names_an_event(self) -> bool:
        """Whether an election or the like follows that is fixed long before ("the November general election")."""
        last = self.term.last if self.term else 0
        return not LONG_FIXED.isdisjoint(self.words.lower[last : last + _NOUN])

    def runs_through(self) -> bool:
        """Whether something lasts to the end of the term, or it is looked to ("through September", "come November")."""
        first = self.term.first if self.term else 0
        before = self.words.lower[max(0, first - 2) : first]
        return before[-1:] == ["through"] or (before[-1:] == ["come"] and before[0] not in {*_PERFECT, "had"})

    def up_to_now(self) -> bool:
        """Whether the term begins what has gone on since ("has grown since April")."""
        first = self.term.first if self.term else 0
        return self.words.lower[first - 1 : first] == ["since"] and not _PERFECT.isdisjoint(
            self.words.lower[max(0, first - _CLAUSE) : first]
        )

    def last_day(self) -> Point | None:
        """Return the day said last, where nothing but a longer stretch has been named since, and that not far back."""
        if self.said is None or self.said.unit == "D" or not self.days or self.term is None:
            return None
        for term, day in self.days[-1 : -1 - _DAYS_BACK : -1]:
            if self.term.first - term.last > _FAR:
                return None
            if not dates_the_telling(self.words, term.first, term.last):
                self.anchor = f"said before: {day.value}"
                return day
        return None

    def day_in_focus(self) -> Point | None:
        """Return the day that a time without one belongs to: the day said last, but no "officials said Friday"."""
        if self.said and self.said.unit == "D":
            for term, day in self.days[-1 : -1 - _DAYS_BACK : -1]:
                if not dates_the_telling(self.words, term.first, term.last):
                    self.anchor = f"said before: {day.value}"
                    return day
            return self.before()
        now = self.now()
        return on(now) if now else None

    def done_outright(self) -> bool:
        """Whether a past form right before the term says that somebody did it then: "Brandt sold on June 20"."""
        first = self.term.first if self.term else 0
        verb = first - 1 - (self.words.lower[first - 1 : first] == ["on"])
        if verb < 1 or not is_past_form(self.words.lower[verb]):
            return False
        return self.words.printed(verb - 1)[:1].isupper() or self.words.lower[verb - 1] in _WHO_DID

    def tense(self) -> Tense:
        """Return which way the clause of the term looks."""
        return tense(self.words, self.term.first, self.term.last) if self.term else Tense.UNKNOWN


_WHO_DID = frozenset({"he", "she", "it", "they", "who", "we"})
