"""What one article has said of its sources so far: whom it names in full, who spoke last, which outlets it cites.

Next in the flow: ``resolve.py``, which looks things up in it and adds to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from compare.claims.sourcing.bodies import Bodies, bodies_of
from compare.claims.sourcing.describe import Description
from compare.claims.sourcing.people import People, people_of
from compare.claims.sourcing.terms import ANONYMOUS_WORDS
from compare.model import Span


@dataclass(slots=True)
class Memory:
    """What has been said of sources so far in one article."""

    text: str
    people: People
    bodies: Bodies
    starts: Sequence[int]
    """Where each sentence begins."""
    grants: bool
    """Whether anonymity may be granted anywhere: else nobody looks for it."""
    genders: dict[str, str] = field(default_factory=dict)
    """Whom "he" (m) or "she" (f) has meant."""
    last_person: str = ""
    spoke: dict[str, str] = field(default_factory=dict)
    """Who spoke last of those whom "he" (m) and "she" (f) can mean."""
    last_body: tuple[str, Description] | None = None
    last_group: str = ""
    last_medium: tuple[str, Description] | None = None
    last_single: tuple[str, Description] | None = None
    """One unnamed person, where nobody with a name has spoken since: "a witness"."""
    single_at: int = 0
    """Where that one was last said to speak."""
    described: dict[str, tuple[str, Description]] = field(default_factory=dict)
    """Head noun: the fullest description so far."""
    media: dict[str, Description] = field(default_factory=dict)
    """Outlets known by their having reported something, by name."""
    papers: dict[str, str] = field(default_factory=dict)
    """Who issued "a statement", "a filing"."""


def remember(text: str, sentences: Sequence[Span]) -> Memory:
    """Return a memory that knows the full names of an article, and where its sentences begin."""
    people = people_of(text)
    grants = any(word in text for word in ANONYMOUS_WORDS)
    return Memory(text, people, bodies_of(text), [span.start for span in sentences], grants, dict(people.genders))
