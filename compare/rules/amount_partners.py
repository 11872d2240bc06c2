"""Which figures of two linked sentences may be partners: the years beside them, the other figures, the words around.

Feeds ``compare/rules/amounts.py``, which pairs those that are left.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.align.common_words import weight
from compare.claims.figures.counted_en import TOLLS
from compare.claims.figures.units import PERCENT_UNIT
from compare.claims.words import fold, stem
from compare.model import Claim, DateRange, Figure, Grain, Link
from compare.rules.figure_likeness import agree, comparable


def may_be_one(link: Link, a: Figure, b: Figure) -> bool:
    """Whether two figures can be of one thing, and the months or years beside them meet."""
    if not comparable(a, b) or (a.unit == PERCENT_UNIT and _since(link.a, a) != _since(link.b, b)):
        return False
    one, other = _period(link.a, a), _period(link.b, b)
    if one is None or other is None or a.state in TOLLS:
        return True
    return one.meets(other) and not _years_apart(one, other)


def _years_apart(one: DateRange, other: DateRange) -> bool:
    """Whether one is a year and the other several: a rate for 2014 is not that of 2007 to 2014. "Since 2007" may be either."""
    least, most = sorted((one.days, other.days))
    return least >= A_YEAR and most >= 2 * least and one.first != other.first


A_YEAR = 360
"""Days; a shorter time may date the same thing more exactly ("in March" / "in 2026")."""


def _since(claim: Claim, figure: Figure) -> bool:
    """Whether a figure is of all the time since a day: "have lost 41% since January"; a day's fall is another."""
    gaps = (
        max(mention.span.start - figure.span.end, figure.span.start - mention.span.end)
        for mention in claim.dates
        if mention.mod == "ON_OR_AFTER"
    )
    return any(gap <= BESIDE for gap in gaps)


BESIDE = 45
"""Characters between a figure and the years that it is of."""


def _period(claim: Claim, figure: Figure) -> DateRange | None:
    """The months or years beside a figure, nearest first: "4 meters since 1990"; several years in its sentence; None without."""
    near = [
        (gap, mention.interval)
        for mention in claim.dates
        if mention.interval is not None and mention.interval.grain >= Grain.MONTH
        if (gap := max(mention.span.start - figure.span.end, figure.span.start - mention.span.end)) <= BESIDE
        or mention.interval.days > A_YEAR * 2
    ]
    return min(near, key=lambda one: one[0])[1] if near else None


def only_partners(fits: Sequence[tuple[Figure, Figure]], a: Figure, b: Figure) -> bool:
    """Whether neither figure has another partner in the other's sentence; amounts given twice count once."""
    return not any((x == a) != (y == b) and not (_given_twice(x, a) or _given_twice(y, b)) for x, y in fits)


def told_apart(link: Link, a: Figure, b: Figure) -> bool:
    """Whether one sentence has the words around the other's figure too, and not with its own figure: it is of another thing.

    "school meals at a price of 11 billion, and money for the marshes" / "money for the marshes of 14 billion".
    """
    if not (a.about and b.about) or not set(a.about).isdisjoint(b.about):
        return False
    return any(
        weight((set(around) & set(claim.stems)) - _of_names(claim)) > APART
        for claim, around in ((link.a, b.about), (link.b, a.about))
    )


def _of_names(claim: Claim) -> set[str]:
    """The stems of the names in a sentence: where it was tells no two things apart."""
    return {fold(stem(word)) for name in claim.names for word in name.folded.split()}


APART = 5.0
"""Worth of those words: two rare ones."""


def of_one_change(fits: Sequence[tuple[Figure, Figure]], a: Figure, b: Figure) -> bool:
    """Whether both are what a thing was before it became what both sentences say: "to 8,000 from 5,000"."""
    return a.role == b.role == "from" and any(x != a and y != b and agree(x, y) for x, y in fits)


ONE_CHANGE = 0.7
"""Likeness of two old values where the new ones agree."""


def _given_twice(a: Figure, b: Figure) -> bool:
    return a != b and a.other > 0 and a.other == b.other
