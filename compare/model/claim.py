"""What a sentence says: the slots that outlets are compared on.

A claim is one sentence of one article with the dates, sources, degrees of certainty, names, quotations, figures and
agenda items found in it, each with its span. The readers in ``compare/claims`` fill the slots.
Next in the flow: ``compare/model/finding.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from compare.model.daterange import DateRange
from compare.model.figure import Figure
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


class SourceKind(IntEnum):
    """Who is credited, strongest first (research ladder; Reuters handbook, "essentials of sourcing")."""

    STATEMENT = 1
    PERSON = 2
    INSTITUTION = 3
    COUNTRY = 4
    OFFICIAL = 5
    """Unnamed, described by office: "a senior Foreign Ministry official"."""
    SOURCES = 6
    """Unnamed, described otherwise: "diplomatic sources"."""
    BARE = 7
    """"Sources", and no more."""
    MEDIA = 8
    """Another outlet's report."""
    PUBLIC = 9
    """Voters, critics, survivors."""
    PASSIVE = 10
    """"It was learned", "reportedly"."""
    NONE = 11


class Manner(StrEnum):
    """How the words are given."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Stance(StrEnum):
    """What the cue says of the words' truth."""

    SAID = "said"
    CLAIMED = "claimed"
    ALLEGED = "alleged"
    CONFIRMED = "confirmed"
    DENIED = "denied"
    DECLINED = "declined"
    UNVERIFIED = "unverified"
    """"Could not independently verify the report"."""


class Record(StrEnum):
    """On what terms the source speaks (Reuters handbook, "essentials of sourcing")."""

    ON_RECORD = "on record"
    BACKGROUND = "background"
    """Not named, and no more is said; or said to speak "on background"."""
    ANONYMOUS = "anonymous"
    """Anonymity was asked for or granted, and the copy says so."""
    UNSTATED = "unstated"
    """Nobody is credited: "it was learned"."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who says so: source, cue and what is credited to the source."""

    cue: Span
    content: tuple[Span, ...]
    """In text order; two or more where the attribution breaks into the quotation."""
    kind: SourceKind
    source: Span | None = None
    who: str = ""
    """The source resolved and normalised for comparison: "he" gives "lee jae-myung", "the sources" gives "diplomatic sources"."""
    named: bool = False
    number: str = "unknown"
    """"one", "several" or "unknown"."""
    count: int = 0
    """How many speak, where the copy says it ("three party sources"); else 0."""
    affiliation: str = ""
    """Words that place an unnamed source: "from both governments"."""
    manner: Manner = Manner.INDIRECT
    stance: Stance = Stance.SAID
    anonymity: str = ""
    """The phrase with which anonymity was granted, and its reason, as printed."""
    via: Span | None = None
    """The outlet whose report is relayed; the source itself where that is an outlet which cites nobody."""
    record: Record = Record.UNSTATED
    reason: str = ""
    """Why anonymity was granted, as printed: "because the talks are private"."""
    inner: Span | None = None
    """The person whose words the source passes on: "the aide said the president had told him that"."""


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
class Role:
    """One thing that is said of a named person: an office, a party, a state."""

    span: Span
    """The words as printed: "Deputy Foreign Minister", "R-Ky."."""
    sphere: str
    """Where it excludes others: "state", "body", "staff", "party" and so on; a person may stand in several."""
    office: str
    """The office in words that all its wordings share ("minister"), or the party or state; empty if it is a general word."""
    rank: str = ""
    """"deputy", "acting", "elect" and so on."""
    fields: tuple[str, ...] = ()
    """What a minister or a committee is for, sorted: ("foreign",)."""
    status: str = "current"
    """"current", "former", or "open" where the words do not say."""


class NameKind(StrEnum):
    """What a name names."""

    PERSON = "person"
    OTHER = "other"
    """A body, a place, a work, or a name that nothing tells to be a person's."""


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name."""

    span: Span
    folded: str
    """Lower case, without diacritics, hyphens and titles: what is matched."""
    kind: NameKind = NameKind.OTHER
    roles: tuple[Role, ...] = ()
    """What the words around it say of a person."""


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """Where something happens: "in Tokyo"."""

    span: Span
    """The place without its preposition."""
    folded: str
    """The place as it is matched: "tokyo"; a capital by its name ("the Indonesian capital" is "jakarta")."""
    events: tuple[str, ...] = ()
    """Content stems of what happens there."""
    within: tuple[str, ...] = ()
    """Places that the sentence says it lies in, folded."""
    kind: str = ""
    """What the words call it, if anything: "county", "province"."""


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
