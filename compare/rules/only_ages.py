"""An age without a name beside it: "said the 58-year-old" in one, "Ann Dahl, 57," in the other.

Copy calls the person it is about by his or her age where the name has been said: such an age is held against that of a
person of another outlet whom the article names too, where nobody else is nearly as old. Feeds
``compare/rules/amounts.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations

from compare.align.collation import Collation
from compare.claims.figures.units import AGE
from compare.claims.words import fold, stem
from compare.model import Claim, Figure

NEARLY = 3
"""Years between two ages of one person, at most, where no words say that they are of one."""

Given = tuple[Claim, Figure]


def only_ages(collation: Collation) -> Iterator[tuple[Given, Given]]:
    """Yield the ages without a name, and those that another outlet gives of the person, in story order."""
    ages = {
        name: [(claim, figure) for claim in claims for figure in claim.figures if figure.unit == AGE]
        for name, claims in collation.claims.items()
    }
    order = {name: place for place, name in enumerate(collation.articles)}
    for one, other in permutations(ages, 2):
        if collation.outlet(one) == collation.outlet(other):
            continue
        for nameless in ages[one]:
            named = _named(collation, nameless, ages[one], ages[other])
            if named is not None:
                yield (nameless, named) if order[one] < order[other] else (named, nameless)


def _named(collation: Collation, nameless: Given, own: Sequence[Given], others: Sequence[Given]) -> Given | None:
    """Return the age that another article gives of the person; None where its own has a second age like it, or two fit."""
    age = nameless[1]
    if age.counted or not _of_the_one(collation, nameless):
        return None
    if any(figure.counted or figure.value != age.value for _, figure in own if abs(figure.value - age.value) <= NEARLY):
        return None
    near = [given for given in others if abs(given[1].value - age.value) <= NEARLY]
    if not near or len({figure.counted[-1:] for _, figure in near}) > 1:
        return None
    return near[0] if _names(collation, nameless[0].article, near[0][1]) else None


def _of_the_one(collation: Collation, given: Given) -> bool:
    """Whether the age stands for somebody named before: "the 58-year-old", "at 58, she"; "a 58-year-old" is a new person."""
    claim, figure = given
    before = collation.articles[claim.article].text[claim.span.start : figure.span.start]
    return not before.rstrip().lower().endswith((" a", " an", "\na", "his", "her", "their")) and before.lower() != "a "


def _names(collation: Collation, article: str, aged: Figure) -> bool:
    """Whether an article names the person whose age a figure is."""
    return bool(aged.counted) and any(
        aged.counted[-1] == fold(stem(word))
        for claim in collation.claims[article]
        for name in claim.names
        for word in name.folded.split()[-1:]
    )
