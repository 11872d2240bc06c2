"""What the checker reports: facts that outlets share, and where they differ on them.

Owns the records only: ``compare/align`` makes facts, ``compare/rules`` makes discrepancies, ``compare/report``
shows them. This is the end of the records; the flow goes on in ``compare/read``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from compare.model.article import Article, Story
from compare.model.claim import Claim
from compare.model.span import Span


class Severity(StrEnum):
    """How much a finding matters; ``rank`` orders them."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for a note, 1 for a warning, 2 for an error."""
        return _RANKS[self]


_RANKS = {Severity.NOTE: 0, Severity.WARNING: 1, Severity.ERROR: 2}


class Relation(StrEnum):
    """How the sides stand to each other."""

    CONFLICT = "conflict"
    """Cannot both be right."""
    PRECISION = "precision"
    """Both can be right; one is more exact."""
    DIFFERENCE = "difference"
    """Both can be right; the reader is told something else."""
    ONLY_IN = "only-in"
    """Reported by some, left out by others."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims of different outlets that report the same thing."""

    a: Claim
    b: Claim
    score: float
    """0 to 1: how sure the aligner is."""
    words: tuple[str, ...] = ()
    """The stems that joined them, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Claims of several outlets that report the same thing."""

    claims: tuple[Claim, ...]
    """By article order in the story, then place in the article; at least two articles."""
    links: tuple[Link, ...]
    score: float
    """The mean score of its links."""


@dataclass(frozen=True, slots=True)
class Side:
    """What one article says."""

    article: str
    outlet: str
    span: Span
    """The evidence, in the article's text."""
    said: str
    """The evidence as printed: ``span`` of the text."""
    value: str
    """Normalised, for comparing: "2025-08-21..2025-08-31", "described sources"."""
    publisher: str | None = None
    more: tuple[Span, ...] = ()
    """Further places in the same article that say it too."""


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """One fact, one rule, a side for every article involved."""

    code: str
    rule: str
    """The code's readable name: "date-conflict"."""
    severity: Severity
    relation: Relation
    confidence: float
    """0 to 1: of findings shown at 0.8 about eight in ten should be right."""
    story: str
    headline: str
    """The story's headline."""
    sides: tuple[Side, ...]
    """By outlet, then article id; one side only for what others leave out."""
    message: str
    """One line for a list: what differs, in words."""
    why: tuple[str, ...]
    """The trace for a sceptical editor: normalised values, anchors, what matched."""
    key: str
    """Fingerprint of code, fact and values (see ``compare/fingerprint.py``)."""
    thread: str
    """The same without the values: links a lapsed decision to its successor."""


@dataclass(frozen=True, slots=True)
class InputFinding:
    """Something about the input that the user must know: never skipped in silence."""

    code: str
    """INP001 and so on."""
    severity: Severity
    path: str
    message: str
    """What is wrong, and where."""
    remedy: str
    """What to do about it."""
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything one run found out, before decisions are applied."""

    stories: tuple[Story, ...]
    discrepancies: tuple[Discrepancy, ...]
    inputs: tuple[InputFinding, ...]

    def articles(self) -> dict[str, Article]:
        """Return every article by its id."""
        return {article.id: article for story in self.stories for article in story.articles}
