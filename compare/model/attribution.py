"""Who says so: a source as data, and what is credited to it.

Read by ``compare/claims/sourcing``, compared by ``compare/rules/sourcing.py``.
Next in the flow: ``compare/model/claim.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from compare.model.span import Span


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
