"""Story totals: the dead, the missing, those on board, which every report of one accident gives once, in words of its own.

The age of a person is known by the family name in the same way.

Two sentences about them seldom share a word ("had been picked up" / "brought to safety"), so they are not linked; that
each article means the same by the first such number is known from what befell those counted. Feeds
``compare/rules/amounts.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from compare.align.collation import Collation
from compare.claims.figures.counted_en import STORY_TOTALS
from compare.claims.figures.units import AGE, VOTES
from compare.model import Claim, Figure

BEFORE_THE_NEWS = timedelta(days=30)
"""What a sentence dates further back than this before publication befell others, in an earlier event."""


def totals_of(collation: Collation) -> Iterator[tuple[tuple[Claim, Figure], tuple[Claim, Figure]]]:
    """Yield, by state, the first number of each two outlets' articles, in story order."""
    first = {name: _firsts(collation, name) for name in collation.articles}
    names = list(first)
    for place, one in enumerate(names):
        for other in names[place + 1 :]:
            if collation.outlet(one) != collation.outlet(other):
                for state in sorted(first[one].keys() & first[other].keys()):
                    if _of_one_count(first[one][state][1], first[other][state][1]):
                        yield first[one][state], first[other][state]


def _of_one_count(a: Figure, b: Figure) -> bool:
    """Whether two votes with one greater number are nearly the same in the other; small ones are many. Other totals always are."""
    if a.unit != VOTES:
        return True
    return a.value >= MANY_VOTES and abs(sum(a.rest) - sum(b.rest)) <= MISCOUNTED


MANY_VOTES, MISCOUNTED = 20, 2


def _firsts(collation: Collation, article: str) -> dict[str, tuple[Claim, Figure]]:
    found: dict[str, tuple[Claim, Figure]] = {}
    for claim in collation.claims[article]:
        if claim.headline:
            continue
        old = of_old(collation, claim)
        for figure in claim.figures:
            key = total_key(figure)
            if key and not figure.role and figure.digits and not (old and figure.state):
                found.setdefault(key, (claim, figure))
    return found


def total_key(figure: Figure) -> str:
    """Return what a figure is a story's one total of: a state, the age of whom, a vote by its greater number; empty for any other figure."""
    if figure.unit == AGE and figure.counted:
        return f"{AGE} of {figure.counted[-1]}"
    if figure.unit == VOTES:
        return f"{VOTES}: {figure.value:g}"
    return figure.state if figure.state in STORY_TOTALS and not figure.unit else ""


def of_old(collation: Collation, claim: Claim) -> bool:
    """Whether a sentence tells of an earlier event: it is dated long before its article, or by a year or month alone."""
    day = collation.articles[claim.article].day
    return any(
        mention.interval is not None
        and (mention.interval.last < day - BEFORE_THE_NEWS if day is not None else mention.interval.year_known)
        for mention in claim.dates
    )
