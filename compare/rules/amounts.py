"""Amounts: which figures of several outlets are of the same thing.

That two sentences are aligned is not enough ("killed 38 and injured 212"): two figures are compared only when unit,
what is counted and what befell it allow it, and when the words around them speak of the same. Within two sentences
figures that agree are paired first, so that what is left over has lost no better partner.
Feeds ``compare/rules/figures.py``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from compare.align.collation import Collation
from compare.claims.figures.counted_en import TOLLS
from compare.model import Claim, Figure, Link
from compare.rules.amount_partners import ONE_CHANGE, may_be_one, of_one_change, only_partners, told_apart
from compare.rules.dollars import same_dollars
from compare.rules.drafts import as_printed
from compare.rules.figure_likeness import agree, comparable, likeness, nearly_equal
from compare.rules.one_or_more import one_or_more
from compare.rules.only_ages import only_ages
from compare.rules.only_counts import only_counts
from compare.rules.own_words import Heads, heads_counted, in_own_words
from compare.rules.story_totals import of_old, total_key, totals_of
from compare.rules.swapped_digits import swapped_digits

SAME_AMOUNT = 0.4
"""Geometric mean of the figures' likeness and the sentences' link, from which two figures are of one thing."""

NEEDED_LINK = 0.2
"""Probability that two sentences report the same, below which their figures are not compared."""

AGREEING = 0.15
"""What agreeing is worth, in the order in which figures are paired."""


@dataclass(frozen=True, slots=True)
class Amount:
    """One figure and the claim that it stands in."""

    claim: Claim
    figure: Figure

    @property
    def article(self) -> str:
        """The article's id."""
        return self.claim.article


class SameAmount(NamedTuple):
    """One thing and every figure that the outlets give of it."""

    amounts: tuple[Amount, ...]
    """In story order, then reading order."""
    score: float
    """How sure it is that they are of one thing: the best match among them."""
    words: tuple[str, ...]
    """The words around them that they have in common, sorted."""
    matched: tuple[tuple[float, Amount, Amount], ...]
    """The pairs that were matched with each other, and how surely."""

    def by_article(self) -> dict[str, list[Amount]]:
        """Return the figures of each article: the body's first, of a toll the greatest, else the most exact."""
        articles = dict.fromkeys(amount.article for amount in self.amounts)
        return {name: sorted((a for a in self.amounts if a.article == name), key=_exact_first) for name in articles}


def same_amounts(collation: Collation) -> list[SameAmount]:
    """Group the figures of a story by what they are of, the surest match first."""
    heads = heads_counted(collation)
    linked = [pair for link in collation.links if link.score >= NEEDED_LINK for pair in _pairs(collation, link, heads)]
    pairs = sorted(
        [*linked, *_totals(collation, linked)],
        key=lambda pair: (-round(pair[0] + AGREEING * agree(pair[1].figure, pair[2].figure), 9), *map(_key, pair[1:])),
    )
    groups: list[list[tuple[float, Amount, Amount]]] = []
    home: dict[tuple[object, ...], int] = {}
    for score, a, b in pairs:
        known = {home[key] for key in (_thing(a), _thing(b)) if key in home}
        if len(known) > 1:
            continue
        number = known.pop() if known else len(groups)
        if number == len(groups):
            groups.append([])
        elif not (_fits(a, groups[number]) and _fits(b, groups[number])):
            continue
        groups[number].append((score, a, b))
        home[_thing(a)] = home[_thing(b)] = number
    return [_group(collation, group) for group in groups]


def _totals(
    collation: Collation, linked: Iterable[tuple[float, Amount, Amount]]
) -> Iterable[tuple[float, Amount, Amount]]:
    """The totals that outlets give of one story in sentences that are not linked; none where linked ones have them."""
    known = {
        (one.article, total_key(one.figure), other.article) for _, a, b in linked for one, other in ((a, b), (b, a))
    }
    for one, other in totals_of(collation):
        a, b = Amount(*one), Amount(*other)
        if comparable(a.figure, b.figure) and (a.article, total_key(a.figure), b.article) not in known:
            yield SAME_TOTAL, a, b
    matched = {_key(amount) for _, *both in linked for amount in both}
    for one, other in only_counts(collation):
        a, b = Amount(*one), Amount(*other)
        if not {_key(a), _key(b)} & matched:
            yield SAME_TOTAL, a, b
    for score, one, other in one_or_more(collation):
        yield score * ONE_OR_MORE, Amount(*one), Amount(*other)
    for one, other in only_ages(collation):
        yield SAME_AGE, Amount(*one), Amount(*other)
    for one, other in swapped_digits(collation):
        a, b = Amount(*one), Amount(*other)
        if comparable(a.figure, b.figure):
            yield SAME_DIGITS, a, b


SAME_TOTAL = 0.42
"""How surely the first number of the dead, or of those on board, is one thing in two reports of one story."""


ONE_OR_MORE = 0.6
"""The same, as a share of the link's probability, of one thing and several of it."""

SAME_AGE = 0.5
"""The same of an age without a name, and that of the one person of nearly that age."""

SAME_DIGITS = 0.6
"""The same of two figures that differ by two digits that changed places."""


def _fits(amount: Amount, group: Iterable[tuple[float, Amount, Amount]]) -> bool:
    """Whether the figure agrees with those that its own article has in the group; a toll may have grown in between."""
    own = (one for _, a, b in group for one in (a, b) if one.article == amount.article)
    return amount.figure.state in TOLLS or all(agree(amount.figure, one.figure) for one in own)


def same_amount(collation: Collation, group: SameAmount) -> str:
    """Return the line of a trace that says which words the figures have in common, and how sure that is."""
    words = as_printed(collation, group.amounts[0].claim, group.words)
    return f"of the same thing: {words or 'the sentences that hold them'} ({group.score:.0%})"


def _pairs(collation: Collation, link: Link, heads: Heads) -> list[tuple[float, Amount, Amount]]:
    """The figures of two linked claims that are of one thing, one to one: those that agree first, then by score."""
    if not (link.a.figures and link.b.figures):
        return []
    tolls = of_old(collation, link.a) == of_old(collation, link.b)
    fits = [
        (a, b)
        for a, b in in_own_words(collation, link, heads)
        if may_be_one(link, a, b)
        and (agree(a, b) or not told_apart(link, a, b))
        and (tolls or a.state not in TOLLS or nearly_equal(a, b))
        and same_dollars(collation, (link.a, a), (link.b, b))
    ]
    found = []
    for a, b in fits:
        alike = likeness(a, b, alone=only_partners(fits, a, b))
        if of_one_change(fits, a, b):
            alike = max(alike, ONE_CHANGE)
        score = math.sqrt(alike * link.score)
        if score >= SAME_AMOUNT:
            found.append((agree(a, b), score, Amount(link.a, a), Amount(link.b, b)))
    found.sort(key=lambda pair: (-pair[0], -round(pair[1], 9), _key(pair[2]), _key(pair[3])))
    taken: set[tuple[str, int, int]] = set()
    kept = []
    for _, score, one, other in found:
        if not {_key(one), _key(other)} & taken:
            taken |= {_key(one), _key(other)}
            kept.append((score, one, other))
    return kept


def _group(collation: Collation, group: Sequence[tuple[float, Amount, Amount]]) -> SameAmount:
    place = {article: number for number, article in enumerate(collation.articles)}
    amounts = {_key(amount): amount for _, a, b in group for amount in (a, b)}
    ranked = sorted(amounts.values(), key=lambda amount: (place[amount.article], amount.figure.span))
    common = _common(group)
    return SameAmount(tuple(ranked), max(score for score, _, _ in group), tuple(sorted(common)), tuple(group))


def _common(group: Iterable[tuple[float, Amount, Amount]]) -> frozenset[str]:
    return frozenset[str]().union(
        *(
            (set(a.figure.about) & set(b.figure.about)) | (set(a.figure.counted) & set(b.figure.counted))
            for _, a, b in group
        )
    )


def _exact_first(amount: Amount) -> tuple[bool, float, int]:
    figure = amount.figure
    first = -figure.value if figure.state in TOLLS else figure.high - figure.low
    return amount.claim.headline, first, figure.span.start


def _key(amount: Amount) -> tuple[str, int, int]:
    return amount.article, amount.figure.span.start, amount.figure.span.end


def _thing(amount: Amount) -> tuple[object, ...]:
    """What one figure of an article is known by: said again, in the headline, it is the same."""
    figure = amount.figure
    if figure.value >= SAID_AGAIN or figure.state in TOLLS:
        return amount.article, figure.unit, figure.state, figure.value, figure.rest
    return _key(amount)


SAID_AGAIN = 30
"""A number from this on, that an article has twice with one unit, is of one thing."""
