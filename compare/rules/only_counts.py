"""Amounts that an article gives once: "23 terminals" / "21 terminals", in sentences that share little or nothing.

A thing of which two reports give one count each, nearly the same, is one thing, and one of them counted wrongly or
mistyped; so is a sum, a length or a weight where the words around both are the same. People in general are left out: one
report's people are another's residents. Feeds ``compare/rules/amounts.py``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, product

from compare.align.collation import Collation
from compare.align.common_words import WORTH_EVERYWHERE, WORTH_RARE, weight, worth
from compare.claims.figures.units import AGE, COUNT, MAGNITUDE, ORDINAL, PERCENT_UNIT, POINTS_UNIT, VOTES
from compare.model import Bound, Claim, Figure
from compare.rules.counts_alike import anybody, head_of
from compare.rules.figure_likeness import agree, comparable, context

LEAST = 5
"""A smaller number of things is of many things."""

LEAST_ANYWHERE = 20
"""The same of things that any story tells of: countries, members."""

NEARLY = 1.4
"""How many times one amount may be the other: what lies further apart was counted elsewhere."""

AROUND = 0.3
"""Share of the words around two sums, by worth, that is the same."""

OF_MANY_THINGS = frozenset({AGE, VOTES, MAGNITUDE, ORDINAL, PERCENT_UNIT, POINTS_UNIT})
"""Units of which near values say nothing."""

OPEN = frozenset({Bound.MOST, Bound.LEAST})
"""Bounds under which nearly every figure fits: "up to half a million" says nothing of 95,000."""

Counted = tuple[Claim, Figure]
_Key = tuple[str, str, str, str]


def only_counts(collation: Collation) -> Iterator[tuple[Counted, Counted]]:
    """Yield the only amounts of one thing in two outlets' articles where they differ by little, in story order."""
    found = {name: _amounts(claims) for name, claims in collation.claims.items()}
    for one, other in combinations(found, 2):
        if collation.outlet(one) == collation.outlet(other):
            continue
        for key in sorted(found[one].keys() & found[other].keys()):
            a, b = found[one][key], found[other][key]
            if key[0] == COUNT:
                if len(a) == len(b) == 1 and _nearly(a[0][1], b[0][1]):
                    yield a[0], b[0]
            else:
                yield from _sums(collation, a, b)


def _sums(
    collation: Collation, of_one: Sequence[Counted], of_other: Sequence[Counted]
) -> Iterator[tuple[Counted, Counted]]:
    """The pairs of sums, or of measures, that are told in the same words, and that neither article has both of."""
    for a, b in product(of_one, of_other):
        alike = _nearly(a[1], b[1]) and comparable(a[1], b[1]) and _said_alike(a[1], b[1])
        if alike and not (_has(collation, b[0].article, a[1]) or _has(collation, a[0].article, b[1])):
            yield a, b


def _has(collation: Collation, article: str, figure: Figure) -> bool:
    return any(
        other.bound not in OPEN and agree(figure, other)
        for claim in collation.claims[article]
        for other in claim.figures
        if other.unit == figure.unit
    )


def _nearly(a: Figure, b: Figure) -> bool:
    return not agree(a, b) and max(a.value, b.value) <= NEARLY * min(a.value, b.value)


def _said_alike(a: Figure, b: Figure) -> bool:
    return weight(set(a.about) & set(b.about)) >= WORTH_RARE and context(a, b) >= AROUND


def _amounts(claims: tuple[Claim, ...]) -> dict[_Key, list[Counted]]:
    """The amounts of an article's body by unit and what is counted."""
    found: dict[_Key, list[Counted]] = defaultdict(list)
    for claim in claims:
        for figure in () if claim.headline else claim.figures:
            if figure.role or not figure.digits or figure.unit in OF_MANY_THINGS:
                continue
            if figure.unit:
                found[figure.unit, "", "", ""].append((claim, figure))
            elif figure.counted:
                head = head_of(figure)
                least = LEAST if worth(head) > WORTH_EVERYWHERE else LEAST_ANYWHERE
                if figure.value >= least and head not in anybody():
                    found[COUNT, head, figure.state, figure.rate].append((claim, figure))
    return found
