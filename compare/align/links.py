"""Which claims of two outlets report the same thing, and how sure that is.

Turns explained overlap into a probability, and keeps what is worth a rule's look. Many-to-many: a sentence carries
several facts, so nothing is closed transitively and nothing is forced one to one.
Next in the flow: ``compare/align/facts.py``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import combinations

from compare.align.overlap import Overlap, overlaps
from compare.model import Claim, Link

SLOPE, OFFSET = 2.0, 3.4
"""Logistic curve from the logarithm of the score to a probability, fitted on hand-aligned stories: of pairs scored
0.10 about one in four reports the same thing, of pairs scored 0.18 half, of pairs scored 0.40 nearly all."""

CANDIDATE = 0.12
"""Links below this probability are dropped: they hold one true pair in fifteen."""

WORDS_SHOWN = 6


def links_between(a: Sequence[Claim], b: Sequence[Claim]) -> list[Link]:
    """Link the claims of two articles; the same links, sides swapped, for ``b`` and ``a``."""
    found = []
    for overlap in overlaps([claim.stems for claim in a], [claim.stems for claim in b]):
        probability = likelihood(overlap.score)
        if probability >= CANDIDATE:
            found.append(Link(a[overlap.i], b[overlap.j], probability, _heaviest(overlap)))
    return found


def links_of(claims: Mapping[str, Sequence[Claim]], outlets: Mapping[str, str]) -> list[Link]:
    """Link all claims of a story: article id to claims, article id to outlet. One outlet is not compared with itself."""
    pairs = combinations(claims, 2)
    return [link for a, b in pairs if outlets[a] != outlets[b] for link in links_between(claims[a], claims[b])]


def likelihood(score: float) -> float:
    """Return the probability that two sentences with this explained overlap report the same thing."""
    return 1 / (1 + math.exp(-(SLOPE * math.log(max(score, 1e-6)) + OFFSET)))


def _heaviest(overlap: Overlap) -> tuple[str, ...]:
    """The stems that explain most of the link, heaviest first; what adds little is left out."""
    ranked = sorted(overlap.explained.items(), key=lambda part: (-part[1], part[0]))
    return tuple(stem for stem, _ in ranked[:WORDS_SHOWN])
