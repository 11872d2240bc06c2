"""One of a thing, or several: "a purchase" in one outlet and "two purchases" in another.

Copy writes no number for one, so it is read only where a sentence that surely reports the same counts two or more of the
thing, and where its own article counts it nowhere. Feeds ``compare/rules/amounts.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.align.collation import Collation
from compare.claims.words import Token, fold, tokens
from compare.model import Claim, Figure, Link, Span
from compare.rules.figure_likeness import head_of

SURELY_ONE = 0.6
"""Probability of a link from which its sentences report the same thing."""

MOST = 9
"""The greatest number that is held against one."""

FOR_ONE = frozenset({"a", "an", "one"})
BETWEEN = 1
"""Words that may stand between "a" and what it is of."""

Given = tuple[Claim, Figure]


def one_or_more(collation: Collation) -> Iterator[tuple[float, Given, Given]]:
    """Yield what one sentence has one of and a linked one counts, with the link's probability, the first article first."""
    for link in collation.links:
        if link.score < SURELY_ONE or link.a.headline or link.b.headline:
            continue
        for counting, telling in ((link.a, link.b), (link.b, link.a)):
            for figure in counting.figures:
                one = _one_of(collation, telling, figure) if _is_small_count(figure) else None
                if one is not None:
                    yield link.score, *_in_order(link, (counting, figure), (telling, one))


def _is_small_count(figure: Figure) -> bool:
    plain = figure.counted and figure.digits and not (figure.unit or figure.rate or figure.role)
    return bool(plain) and 1 < figure.value <= MOST


def _in_order(link: Link, counted: Given, one: Given) -> tuple[Given, Given]:
    return (counted, one) if counted[0] is link.a else (one, counted)


def _one_of(collation: Collation, claim: Claim, figure: Figure) -> Figure | None:
    """Return the one that a sentence tells of what a figure counts; None where it does not, or its article counts it."""
    head = figure.counted[-1]
    if head not in claim.stems:
        return None
    counts = (each for other in collation.claims[claim.article] for each in other.figures)
    if any(each.counted and head_of(each) == head_of(figure) for each in counts):
        return None
    words = tokens(collation.articles[claim.article].text, claim.span)
    span = next((span for place, word in enumerate(words) if (span := _single(words, place, word, head))), None)
    return Figure(span, 1.0, 1.0, 1.0, counted=figure.counted, state=figure.state) if span else None


def _single(words: Sequence[Token], place: int, word: Token, head: str) -> Span | None:
    """Return the words "a purchase" where they end at a word, which is no plural."""
    if fold(word.stem) != head or word.word.endswith("s"):
        return None
    for before in range(place - 1, max(-1, place - BETWEEN - 2), -1):
        if words[before].word in FOR_ONE:
            return Span(words[before].span.start, word.span.end)
    return None
