"""Which claims of two outlets report the same thing, and how sure that is.

Turns explained overlap into a probability, and keeps what is worth a rule's look. Many-to-many: a sentence carries
several facts, so nothing is closed transitively and nothing is forced one to one.
Next in the flow: ``compare/align/facts.py``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from compare.align.overlap import Overlap, overlaps
from compare.model import Article, Claim, Link

SLOPE, OFFSET = 2.0, 3.4
"""Logistic curve from the logarithm of the score to a probability, fitted on hand-aligned stories: of pairs scored
0.10 about one in four reports the same thing, of pairs scored 0.18 half, of pairs scored 0.40 nearly all."""

CANDIDATE = 0.12
"""Links below this probability are dropped: they hold one true pair in fifteen."""

QUOTED_ALIKE = 75.0
"""rapidfuzz ratio from which two quotations are one, carried in slightly different words."""

QUOTED_LETTERS = 25
"""A shorter quotation is a phrase that anybody may quote ("shuttle diplomacy")."""

SAME_QUOTATION = 0.9
"""Probability that two sentences with one quotation report the same thing."""

WORDS_SHOWN = 6


def links_between(a: Sequence[Claim], b: Sequence[Claim], text_a: str, text_b: str) -> list[Link]:
    """Link the claims of two articles, given their texts; the same links, sides swapped, for ``b`` and ``a``."""
    found = []
    for overlap in overlaps([claim.stems for claim in a], [claim.stems for claim in b]):
        one, other = a[overlap.i], b[overlap.j]
        probability = likelihood(overlap.score)
        if one.quotations and other.quotations and probability < SAME_QUOTATION:
            probability = max(probability, _by_quotation(one, other, text_a, text_b))
        if probability >= CANDIDATE:
            found.append(Link(one, other, probability, _heaviest(overlap)))
    return found


def links_of(claims: Mapping[str, Sequence[Claim]], articles: Mapping[str, Article]) -> list[Link]:
    """Link all claims of a story, given by article id. An outlet is not compared with itself."""
    return [
        link
        for a, b in combinations(claims, 2)
        if articles[a].outlet != articles[b].outlet
        for link in links_between(claims[a], claims[b], articles[a].text, articles[b].text)
    ]


def _by_quotation(one: Claim, other: Claim, text_a: str, text_b: str) -> float:
    """The probability that comes from quoting the same words; 0 where they do not."""
    for first in (quotation.span.of(text_a) for quotation in one.quotations):
        for second in (quotation.span.of(text_b) for quotation in other.quotations):
            if min(len(first), len(second)) >= QUOTED_LETTERS and fuzz.ratio(first, second) >= QUOTED_ALIKE:
                return SAME_QUOTATION
    return 0.0


def likelihood(score: float) -> float:
    """Return the probability that two sentences with this explained overlap report the same thing."""
    return 1 / (1 + math.exp(-(SLOPE * math.log(max(score, 1e-6)) + OFFSET)))


def _heaviest(overlap: Overlap) -> tuple[str, ...]:
    """The stems that explain most of the link, heaviest first; what adds little is left out."""
    ranked = sorted(overlap.explained.items(), key=lambda part: (-part[1], part[0]))
    return tuple(stem for stem, _ in ranked[:WORDS_SHOWN])
