"""Digits that changed places: "187,400" in one outlet and "178,400" in another, "34" and "43".

It is how figures are mistyped, and two things hardly ever have by chance the same digits in an order so nearly the same:
such figures are of one thing on less evidence than others need, even where no link joins their sentences.
Feeds ``compare/rules/amounts.py``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from compare.align.collation import Collation
from compare.model import Claim, Figure

Given = tuple[Claim, Figure]

ODD = 3
"""Digits of a number that says itself what it is of, where a word beside it agrees."""


def digits_swapped(a: Figure, b: Figure) -> bool:
    """Whether two figures of one unit differ by two neighbouring digits that changed places; symmetric."""
    if a.value == b.value or a.digits != b.digits or a.digits < NEIGHBOURS or a.unit != b.unit or a.factor != b.factor:
        return False
    one, other = _printed(a), _printed(b)
    if len(one) != len(other):
        return False
    apart = [place for place, (x, y) in enumerate(zip(one, other, strict=True)) if x != y]
    if len(apart) != NEIGHBOURS or (one[apart[0]], one[apart[1]]) != (other[apart[1]], other[apart[0]]):
        return False
    return not one[apart[0] + 1 : apart[1]].strip(".")


NEIGHBOURS = 2
"""Digits that change places."""


def _printed(figure: Figure) -> str:
    """The value's digits, with its point, and without the zeros behind."""
    return f"{figure.value / figure.factor:.4f}".rstrip("0").rstrip(".")


def swapped_digits(collation: Collation) -> Iterator[tuple[Given, Given]]:
    """Yield the figures of two outlets whose digits changed places, each in its own article alone, in story order."""
    found = {name: _by_digits(claims) for name, claims in collation.claims.items()}
    for one, other in combinations(found, 2):
        if collation.outlet(one) == collation.outlet(other):
            continue
        for key in sorted(found[one].keys() & found[other].keys()):
            given = found[one][key], found[other][key]
            values = [{figure.value for _, figure in side} for side in given]
            for a in given[0]:
                for b in given[1]:
                    alone = a[1].value not in values[1] and b[1].value not in values[0]
                    if alone and digits_swapped(a[1], b[1]) and _beside_alike(a[1], b[1]):
                        yield a, b


def _by_digits(claims: tuple[Claim, ...]) -> dict[tuple[str, str], list[Given]]:
    """The figures of an article by their unit and their digits in ascending order."""
    found: dict[tuple[str, str], list[Given]] = defaultdict(list)
    for claim in claims:
        for figure in claim.figures:
            if figure.digits >= NEIGHBOURS and not figure.rest:
                found[figure.unit, "".join(sorted(_printed(figure)))].append((claim, figure))
    return found


def _beside_alike(a: Figure, b: Figure) -> bool:
    """Whether the same is counted or befell both, or a word around both is the same."""
    if a.state and a.state == b.state:
        return True
    if a.counted and b.counted:
        return a.counted[-1] == b.counted[-1]
    return a.digits >= ODD and not set(a.about).isdisjoint(b.about)
