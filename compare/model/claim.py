"""What a sentence says: the slots that outlets are compared on.

A claim is one sentence of one article with the dates, sources, degrees of certainty, names, quotations, figures and
agenda items found in it, each with its span. The readers in ``compare/claims`` fill the slots.
Next in the flow: ``compare/model/finding.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from compare.model.attribution import Attribution
from compare.model.daterange import DateRange
from compare.model.figure import Figure
from compare.model.name import Name, PlaceMention
from compare.model.span import Span


class TimexType(StrEnum):
    """TIMEX3 types (TimeML 1.2.1)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class DateMention:
    """One expression of time."""

    span: Span
    type: TimexType
    value: str
    """TIMEX3 value ("2025-08-25", "XXXX-06", "P2D"); an X stands for what the text leaves open."""
    interval: DateRange | None = None
    """The days meant; None for what cannot be placed (a weekday in undated copy), and for durations and sets."""
    mod: str = ""
    """TIMEX3 modifier, upper case: START, MID, END, APPROX, BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER, ... or empty."""
    anchor: str = ""
    """What it was read against, for the reader of a flag: "published 2025-08-08", "said before: June 2024", or empty."""
    events: tuple[str, ...] = ()
    """Stems of the event words that it dates ("took office in early June": take, offic), nearest first."""
    firm: bool = True
    """False for a reading that the product must not compare on (a guess among several days)."""


class Certainty(IntEnum):
    """How sure the outlet is that it happens, from least to most; denial stands below the ladder."""

    DENIED = 0
    RUMOURED = 1
    ALLEGED = 2
    CONSIDERING = 3
    ARRANGING = 4
    EXPECTED = 5
    SCHEDULED = 6
    WILL = 7
    HAPPENED = 8


@dataclass(frozen=True, slots=True)
class CertaintyCue:
    """How sure, said of one verb."""

    span: Span
    """The cue as printed: "are considering", "is expected to", "If realized"."""
    level: Certainty
    verb: str = ""
    """Stem of the verb or noun that it governs ("visit"); empty where it covers the whole sentence."""
    conditional: bool = False


class AgendaStatus(StrEnum):
    """What is said of an agenda item."""

    TOPIC = "topic"
    """Discussed, raised, demanded, offered: it is on the table."""
    TO_BEGIN = "to begin"
    AGREED = "agreed"
    UNDER_WAY = "under way"
    EXCLUDED = "excluded"
    DEFERRED = "deferred"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """One thing discussed, demanded, agreed, offered, promised, charged or contained."""

    span: Span
    stems: tuple[str, ...]
    """Content stems of the item, for matching."""
    status: AgendaStatus = AgendaStatus.TOPIC
    cue: Span | None = None
    """The words that introduce it or give its status."""


class Precedence(StrEnum):
    """How one event stands in time to another."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class OrderMention:
    """Words that put the sentence's event before or after another one."""

    span: Span
    """The words with the other event: "on the way to London"."""
    readings: tuple[Precedence, ...]
    """What they allow, sorted: one, or more where they leave it open ("right before or right after")."""
    other: tuple[str, ...]
    """Content stems of the other event."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks; the span leaves the marks out."""

    span: Span


@dataclass(frozen=True, slots=True)
class Claim:
    """One sentence of one article and what it says."""

    article: str
    """The article's id."""
    number: int
    """0 for the headline, then 1, 2, ... through the body."""
    span: Span
    stems: tuple[str, ...] = ()
    """Content stems in reading order, for alignment."""
    dates: tuple[DateMention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    certainty: tuple[CertaintyCue, ...] = ()
    names: tuple[Name, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    figures: tuple[Figure, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    order: tuple[OrderMention, ...] = ()
    headline: bool = False

    def __hash__(self) -> int:
        """Hash by place: a sentence's place tells it from all others of a run, and its slots cost a hundred times more."""
        return hash((self.article, self.number))

    @property
    def to_come(self) -> bool:
        """Whether any of its verbs speaks of something considered, arranged, expected or set."""
        return any(Certainty.CONSIDERING <= cue.level <= Certainty.WILL for cue in self.certainty)
