"""Each outlet's own word for what it counts: "40,000 names" in one, "60,000 signatures" in the other.

No table holds all words that may stand for each other. In two sentences that report the same, of numbers not far apart, two
words of which neither outlet counts the other's are taken to be of one thing. Feeds ``compare/rules/amounts.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from compare.align.collation import Collation
from compare.claims.figures.counted_en import LASTING, PARTISANS
from compare.claims.words import fold, stem
from compare.model import Claim, Figure, Link
from compare.rules.counts_alike import told_apart_by_word
from compare.rules.figure_likeness import comparable

SURELY_ONE = 0.6
"""Probability of a link from which its sentences report the same thing."""

NOT_FAR = 1.6
"""How many times one number may be the other."""

FAR = 10.0
"""How many times a number of one thing is another that is surely of something else."""

MANY = 5
"""What is counted in smaller numbers is of many things: "with two colleagues" / "one of three sponsors"."""

Heads = Mapping[str, Mapping[str, tuple[float, ...]]]
"""By article id the numbers of each thing that it counts, by the stem of its word."""


def heads_counted(collation: Collation) -> Heads:
    """Return what each article counts, and how many."""
    found: dict[str, dict[str, tuple[float, ...]]] = {}
    for name, claims in collation.claims.items():
        heads = found.setdefault(name, {})
        for figure in (each for claim in claims for each in claim.figures if _counts(each)):
            heads[figure.counted[-1]] = (*heads.get(figure.counted[-1], ()), figure.value)
    return found


def in_own_words(collation: Collation, link: Link, heads: Heads) -> Iterator[tuple[Figure, Figure]]:
    """Yield the figures of two linked sentences by pairs, without what is counted where that is one thing in two words."""
    for a in link.a.figures:
        for b in link.b.figures:
            one_thing = link.score >= SURELY_ONE and _two_words(link, a, b, heads)
            if one_thing and not (_joined(collation, link.a, a) or _joined(collation, link.b, b)):
                yield replace(a, counted=()), replace(b, counted=())
            else:
                yield a, b


def _counts(figure: Figure) -> bool:
    return bool(figure.counted) and not figure.unit


def _joined(collation: Collation, claim: Claim, figure: Figure) -> bool:
    """Whether the number is joined to what it counts, which then says how large another thing is: "a 276-seat house"."""
    return "-" in figure.span.of(collation.articles[claim.article].text)


def _two_words(link: Link, a: Figure, b: Figure, heads: Heads) -> bool:
    least, most = sorted((a.value, b.value))
    if not (_counts(a) and _counts(b)) or most < MANY or most > NOT_FAR * least or comparable(a, b):
        return False
    one, other = a.counted[-1], b.counted[-1]
    if {one, other} & _told_apart() or told_apart_by_word(a, b):
        return False
    return not (_has_near(heads[link.b.article], one, a.value) or _has_near(heads[link.a.article], other, b.value))


def _has_near(heads: Mapping[str, tuple[float, ...]], head: str, value: float) -> bool:
    """Whether an article counts a thing in numbers like that one, and so by the same word."""
    return any(max(value, own) <= FAR * min(value, own) for own in heads.get(head, ()))


@cache
def _told_apart() -> frozenset[str]:
    """Words that stand for no other: those of parties, and of times."""
    return frozenset(fold(stem(word)) for word in PARTISANS | LASTING)
