"""Which claims of two outlets report the same thing, and how sure that is.

Turns the evidence for a pair into a probability, and keeps what is worth a rule's look. Many-to-many: a sentence
carries several facts, so nothing is closed transitively and nothing is forced one to one.
Next in the flow: ``compare/align/facts.py``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import combinations
from operator import mul

from rapidfuzz import fuzz

from compare.align.evidence import Evidence, evidence_between
from compare.align.fitted import INTERCEPT, WEIGHTS
from compare.align.overlap import Overlap
from compare.align.profiles import ArticleProfile, SentenceProfile
from compare.model import Article, Link

CANDIDATE = 0.12
"""Links below this probability are dropped: they hold one true pair in fifteen."""

QUOTED_ALIKE = 75.0
"""rapidfuzz ratio from which two quotations are one, carried in slightly different words."""

QUOTED_LETTERS = 25
"""A shorter quotation is a phrase that anybody may quote ("shuttle diplomacy")."""

SAME_QUOTATION = 0.9
"""Probability that two sentences with one quotation report the same thing."""

WORDS_SHOWN = 6


def links_between(a: ArticleProfile, b: ArticleProfile) -> list[Link]:
    """Link the claims of two articles; the same links, sides swapped, for ``b`` and ``a``."""
    found = []
    for overlap, evidence in evidence_between(a, b):
        one, other = a.sentences[overlap.i], b.sentences[overlap.j]
        probability = likelihood(evidence)
        if probability < SAME_QUOTATION and _same_quotation(one, other):
            probability = SAME_QUOTATION
        if probability >= CANDIDATE:
            found.append(Link(one.claim, other.claim, probability, _heaviest(overlap)))
    return found


def links_of(profiles: Mapping[str, ArticleProfile], articles: Mapping[str, Article]) -> list[Link]:
    """Link all claims of a story, given by article id. An outlet is not compared with itself."""
    return [
        link
        for a, b in combinations(profiles, 2)
        if articles[a].outlet != articles[b].outlet
        for link in links_between(profiles[a], profiles[b])
    ]


def _same_quotation(one: SentenceProfile, other: SentenceProfile) -> bool:
    """Whether they quote the same words at some length."""
    return any(
        min(len(first), len(second)) >= QUOTED_LETTERS and fuzz.ratio(first, second) >= QUOTED_ALIKE
        for first in one.quotations
        for second in other.quotations
    )


def likelihood(evidence: Evidence) -> float:
    """Return the probability that two sentences with this evidence report the same thing."""
    return 1 / (1 + math.exp(-INTERCEPT - math.fsum(map(mul, WEIGHTS.values(), evidence))))


def _heaviest(overlap: Overlap) -> tuple[str, ...]:
    """The stems that explain most of the link, heaviest first; what adds little is left out."""
    ranked = sorted(overlap.explained.items(), key=lambda part: (-part[1], part[0]))
    return tuple(stem for stem, _ in ranked[:WORDS_SHOWN])
