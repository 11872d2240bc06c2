"""Names: people with what is said of them, bodies, and the places where things happen.

Read by ``compare/claims/names`` and ``compare/claims/places``. Next in the flow: ``compare/model/claim.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from compare.model.span import Span


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
