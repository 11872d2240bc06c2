"""What two outlets say is to come and a third leaves out: agenda items that no introducing word announces.

"The prime minister will pay 6,000 dollars to each family" is on a story's agenda although nobody "discusses" it. Two
outlets must have it, so that one reporter's aside is not taken for an omission. Feeds ``compare/rules/agenda.py``.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from compare.align.collation import Collation
from compare.model import Claim, Fact
from compare.rules.credits import joining_words

SURELY_BOTH = 0.55
"""Probability from which two sentences report the same thing."""

HINTED = 0.25
"""Probability of a link to any sentence of another article, from which that article is taken to have it."""

HELD = 0.4
"""Share of the fact's words in one sentence of another article, from which that article is taken to have it."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A coming thing, who has it and who does not."""

    claims: tuple[Claim, ...]
    """One an article, in story order."""
    absent: tuple[str, ...]
    """Article ids, in story order."""
    words: tuple[str, ...]
    """The stems that joined the claims."""
    nearest: float
    """The largest share of the words that a sentence of the absent articles holds."""


def left_out(collation: Collation, weight: Mapping[str, float]) -> Iterator[LeftOut]:
    """Return the facts to come that two outlets have and others lack, surest first."""
    for fact in collation.facts:
        claims = _sure_claims(fact)
        having = {collation.outlet(claim.article) for claim in claims}
        if len(having) < BOTH or not any(claim.to_come for claim in claims):
            continue
        words = joining_words(fact)
        held = {
            name: _held(collation, name, words, weight)
            for name, article in collation.articles.items()
            if article.outlet not in having and not article.partial
        }
        absent = [name for name, share in held.items() if share < HELD and not _hinted(collation, fact, name)]
        if absent:
            ranked = tuple(sorted(words, key=lambda stem: (-weight.get(stem, 0.0), stem)))
            yield LeftOut(tuple(claims), tuple(absent), ranked, max(held[name] for name in absent))


BOTH = 2


def _sure_claims(fact: Fact) -> list[Claim]:
    """The first body sentence of each article that is surely of the fact."""
    sure = {id(claim) for link in fact.links if link.score >= SURELY_BOTH for claim in (link.a, link.b)}
    first: dict[str, Claim] = {}
    for claim in fact.claims:
        if id(claim) in sure and not claim.headline:
            first.setdefault(claim.article, claim)
    return list(first.values())


def _held(collation: Collation, article: str, words: frozenset[str], weight: Mapping[str, float]) -> float:
    whole = math.fsum(weight.get(stem, 0.0) for stem in sorted(words))
    shares = (
        math.fsum(weight.get(stem, 0.0) for stem in sorted(words & set(claim.stems)))
        for claim in collation.claims[article]
    )
    return max(shares, default=0.0) / whole if whole else 1.0


def _hinted(collation: Collation, fact: Fact, article: str) -> bool:
    own = {(claim.article, claim.number) for claim in fact.claims}
    return any(
        link.score >= HINTED and there.article == article and (here.article, here.number) in own
        for link in collation.links
        for here, there in ((link.a, link.b), (link.b, link.a))
    )
