"""Who an article credits with a fact: its own attribution, that of a sentence that says the same, or its lead's.

"He is expected to meet the prime minister" under a lead that officials are credited with is not unsourced; it is
covered. Feeds ``compare/rules/sourcing.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from compare.align.collation import Collation
from compare.align.common_words import weight
from compare.claims.names import fold_name, same_name
from compare.claims.words import content_stems, fold, tokens
from compare.model import Attribution, Claim, Fact, SourceKind, Span


class Reach(IntEnum):
    """How directly the credit covers the fact."""

    OWN = 0
    """The sentence itself is credited."""
    RESTATED = 1
    """Another sentence of the article says the same and is credited."""
    LEAD = 2
    """The article's opening is credited, and the sentence stands under it."""
    NOTHING = 3


@dataclass(frozen=True, slots=True)
class Credit:
    """What one article says of who says so."""

    article: str
    claim: Claim
    """The claim that carries the fact, or the credited one that restates it."""
    reach: Reach
    given: Attribution | None = None

    @property
    def kind(self) -> SourceKind:
        """The kind of source; ``NONE`` where nobody is credited."""
        return self.given.kind if self.given else SourceKind.NONE

    @property
    def who(self) -> str:
        """The source, normalised; "no source" where nobody is credited."""
        return self.given.who or self.given.kind.name.lower() if self.given else "no source"

    @property
    def evidence(self) -> Span:
        """Source and cue as one stretch where they stand side by side, else the cue; the sentence without a credit."""
        if self.given is None:
            return self.claim.span
        return credit_words(self.given)


def credit_words(given: Attribution) -> Span:
    """Return the words of credit: "the sources added"."""
    if given.source is None:
        return given.cue
    start, end = min(given.source.start, given.cue.start), max(given.source.end, given.cue.end)
    between = any(start < part.start and part.end < end for part in given.content)
    return given.cue if between else Span(start, end)


FLAT_LINK = 0.5
"""Probability that a sentence is of the fact, below which its having no source says nothing."""

NEAR_ENOUGH = 0.6
"""Share of a fact's words, by worth, that a sentence of the same article must hold to restate it."""


def credits_of(collation: Collation, fact: Fact) -> list[Credit]:
    """Return one credit for each article of the fact, in story order; a flat sentence must surely be of the fact."""
    words = joining_words(fact)
    articles = dict.fromkeys(claim.article for claim in fact.claims)
    return [
        _credit(collation, article, [c for c in fact.claims if c.article == article], words) for article in articles
    ]


def joining_words(fact: Fact) -> frozenset[str]:
    """Return the stems that joined the fact's claims: what the fact is about."""
    return frozenset(stem for link in fact.links for stem in link.words)


def restating(claims: Iterable[Claim], words: frozenset[str]) -> list[Claim]:
    """Return the claims that hold most of the fact's words."""
    whole = weight(words)
    return [claim for claim in claims if weight(words & set(claim.stems)) >= NEAR_ENOUGH * whole]


def _credit(collation: Collation, article: str, claims: Sequence[Claim], words: frozenset[str]) -> Credit:
    text = collation.articles[article].text
    body_first = sorted(claims, key=lambda claim: (claim.headline, claim.number))
    for claim in body_first:
        own = covering(text, claim, words)
        if own:
            return Credit(article, claim, Reach.OWN, own)
    for claim in restating(collation.claims[article], words):
        given = covering(text, claim, words)
        if given and not claim.headline:
            return Credit(article, claim, Reach.RESTATED, given)
    lead = _lead(collation.claims[article])
    if lead and any(claim.headline or claim.to_come for claim in body_first):
        return Credit(article, body_first[0], Reach.LEAD, lead)
    return Credit(article, body_first[0], Reach.NOTHING)


def covering(text: str, claim: Claim, words: frozenset[str]) -> Attribution | None:
    """Return the attribution under which most of the fact's words stand, the strongest source first."""
    places = [t.span for t in tokens(text, claim.span) if fold(t.stem) in words]
    covered = []
    for given in claim.attributions:
        inside = sum(any(part.contains(place) for part in given.content) for place in places)
        if places and 2 * inside >= len(places):
            covered.append(given)
    return min(covered, key=lambda given: (given.kind, given.cue), default=None)


def _lead(claims: Sequence[Claim]) -> Attribution | None:
    """The attribution of the article's first two paragraphs, if any."""
    opening = [claim for claim in claims if not claim.headline][:2]
    return next((given for claim in opening for given in claim.attributions), None)


def same_source(collation: Collation, a: Credit, b: Credit) -> bool:
    """Whether both credit the same person or body, in whatever words."""
    if a.given is None or b.given is None:
        return a.given is b.given or _named_in(a, b) or _named_in(b, a)
    if a.who == b.who and a.kind == b.kind:
        return True
    if a.kind is SourceKind.PERSON and b.kind is SourceKind.PERSON:
        return same_name(fold_name(a.who), fold_name(b.who))
    return _within(collation, a, b) or _within(collation, b, a)


def _named_in(credited: Credit, flat: Credit) -> bool:
    """Whether the sentence without a credit names the source itself: "the mayor announced the plan"."""
    if credited.given is None or flat.given is not None:
        return False
    words = set(content_stems(credited.who))
    return bool(words & set(flat.claim.stems) - _CREDIT_WORDS)


def _within(collation: Collation, small: Credit, large: Credit) -> bool:
    """Whether one source's words all stand in the other's: "the White House" in "a White House statement"."""
    if SourceKind.BARE in {small.kind, large.kind} and small.kind != large.kind:
        return False
    core = _core(collation, small)
    return bool(core) and core <= _core(collation, large)


def _core(collation: Collation, credit: Credit) -> frozenset[str]:
    """The content stems of a source: as resolved, and as printed."""
    given = credit.given
    if given is None:
        return frozenset()
    printed = content_stems(collation.articles[credit.article].text, given.source) if given.source else ()
    return frozenset(content_stems(credit.who)) | frozenset(printed) - _CREDIT_WORDS


_CREDIT_WORDS = frozenset(
    content_stems("official officials source sources spokesman spokeswoman spokesperson statement")
)
