"""One of a thing, or several: "a purchase" in one outlet and "two purchases" in another, "the subpoena" and "two subpoenas".

Copy writes no number for one, so it is read only where a sentence that surely reports the same counts two or more of the
thing, and where its own article counts it nowhere; "the" means one only where the article never speaks of several.
Feeds ``compare/rules/amounts.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from compare.align.collation import Collation
from compare.claims.words import Token, fold, tokens
from compare.model import Claim, Figure, Link, Span
from compare.rules.counts_alike import head_of

SURELY_ONE = 0.6
"""Probability of a link from which its sentences report the same thing."""

ONE_ACT = 0.4
"""The same where a word beside the count stands in the other sentence too: "two stations dropped it" / "a station dropped it"."""

MOST = 9
"""The greatest number that is held against one."""

FOR_ONE = frozenset("a an one single lone sole".split())
OF_THE_ONE = frozenset({"the"})
BETWEEN = 1
"""Words that may stand between "a" and what it is of."""

Given = tuple[Claim, Figure]


def one_or_more(collation: Collation) -> Iterator[tuple[float, Given, Given]]:
    """Yield what one sentence has one of and a linked one counts, with the link's probability, the first article first."""
    for link in collation.links:
        if link.score < ONE_ACT or link.a.headline or link.b.headline:
            continue
        for counting, telling in ((link.a, link.b), (link.b, link.a)):
            for figure in counting.figures:
                sure = link.score >= SURELY_ONE or not set(figure.about).isdisjoint(telling.stems)
                one = _one_of(collation, telling, figure) if sure and _is_small_count(figure) else None
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
    opened = FOR_ONE if _has_several(collation, claim.article, head) else FOR_ONE | OF_THE_ONE
    span = next((span for place, word in enumerate(words) if (span := _single(words, place, word, opened, head))), None)
    return Figure(span, 1.0, 1.0, 1.0, counted=figure.counted, state=figure.state) if span else None


def _has_several(collation: Collation, article: str, head: str) -> bool:
    """Whether an article has the plural of what is counted."""
    text = collation.articles[article].text
    return any(
        fold(word.stem) == head and word.word.endswith("s")
        for claim in collation.claims[article]
        if head in claim.stems
        for word in tokens(text, claim.span)
    )


def _single(words: Sequence[Token], place: int, word: Token, opened: AbstractSet[str], head: str) -> Span | None:
    """Return the words "a purchase" where they end at a word, which is no plural."""
    if fold(word.stem) != head or word.word.endswith("s"):
        return None
    for before in range(place - 1, max(-1, place - BETWEEN - 2), -1):
        if words[before].word in opened:
            return Span(words[before].span.start, word.span.end)
    return None
