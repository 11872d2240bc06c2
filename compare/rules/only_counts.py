"""Counts that an article gives once: "23 terminals" / "21 terminals", in sentences that share no other word.

A rare thing of which two reports give one count each, nearly the same, is one thing, and one of them counted wrongly or
mistyped. People are left out: one report's passengers are another's residents. Feeds ``compare/rules/amounts.py``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from compare.align.collation import Collation
from compare.align.common_words import WORTH_RARE, worth
from compare.model import Claim, Figure
from compare.rules.figure_likeness import agree, head_of, people

LEAST = 10
"""A smaller number of things is of many things."""

NEARLY = 1.3
"""How many times one count may be the other: what lies further apart was counted elsewhere."""

Counted = tuple[Claim, Figure]


def only_counts(collation: Collation) -> Iterator[tuple[Counted, Counted]]:
    """Yield the only count of one thing in two outlets' articles where they differ by little, in story order."""
    found = {name: _counts(claims) for name, claims in collation.claims.items()}
    for one, other in combinations(found, 2):
        if collation.outlet(one) == collation.outlet(other):
            continue
        for key in sorted(found[one].keys() & found[other].keys()):
            a, b = found[one][key], found[other][key]
            if len(a) == len(b) == 1 and _nearly(a[0][1], b[0][1]):
                yield a[0], b[0]


def _nearly(a: Figure, b: Figure) -> bool:
    return not agree(a, b) and max(a.value, b.value) <= NEARLY * min(a.value, b.value)


def _counts(claims: tuple[Claim, ...]) -> dict[tuple[str, str, str], list[Counted]]:
    found: dict[tuple[str, str, str], list[Counted]] = defaultdict(list)
    for claim in claims:
        for figure in () if claim.headline else claim.figures:
            plain = not figure.unit and not figure.role and figure.counted and figure.digits
            if plain and figure.value >= LEAST:
                head = head_of(figure)
                if head not in people() and worth(head) >= WORTH_RARE:
                    found[head, figure.state, figure.rate].append((claim, figure))
    return found
