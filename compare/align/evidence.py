"""What speaks for and against two sentences reporting the same thing, as numbers.

Each of ``EVIDENCE`` was kept because pairs aligned by hand are told apart worse without it; what measured as useless
(fuzzy ratios, word vectors, pairs of words, lengths) is not here. Every number is the same for (a, b) and (b, a), and
depends on the two articles alone, so that a third one changes nothing between them.
Next in the flow: ``compare/align/links.py``.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz import fuzz

from compare.align.common_words import weight
from compare.align.overlap import DAMPING, Overlap, overlaps
from compare.align.profiles import ArticleProfile, SentenceProfile

EVIDENCE: dict[str, str] = {
    "overlap": "logarithm of the explained overlap",
    "ahead": "how far the overlap is ahead of the next best of either sentence; below 0 where it is not the best, 0 alone",
    "told": "logarithm of the overlap owed to words outside the sources: what is told, not who tells it",
    "opening": "both begin with the same word",
    "said": "how much of what they credit to sources is the same",
    "same item": "the share of an agenda item of one that an item of the other has",
    "same figure": "how many figures of one kind are the same within their rounding, up to two",
    "numbers": "how many numbers they share that are neither small nor years, up to two",
    "both quote": "both are mostly quotation",
    "one quotes": "one is mostly quotation and the other is not",
    "same quotation": "how alike their quotations are letter by letter, 0 to 1",
    "apart": "how far apart they stand in their articles, 0 to 1",
    "neighbours": "overlaps of the sentences before both and after both",
    "rivals": "overlaps of either with the other's neighbours",
    "same day": "both give a date, and some dates meet",
    "other names": "logarithm of how many names only one of them has",
    "told elsewhere": "logarithm of how many of those names the other article has in another sentence",
    "headline": "how much of the headlines' common words is in both",
}
"""Name and meaning of each number, in the order of ``Evidence``."""

Evidence = tuple[float, ...]

FAINT = 0.04
"""Pairs that overlap less are not looked at further: they hold one true pair in seventy."""

MOSTLY_QUOTED = 0.3
"""Share of a sentence in quotation marks from which it counts as quotation."""

ENOUGH_NUMBERS = 2

Scores = Mapping[tuple[int, int], float]


def evidence_between(a: ArticleProfile, b: ArticleProfile) -> Iterator[tuple[Overlap, Evidence]]:
    """Yield the pairs of sentences that share more than a faint part of their words, in reading order."""
    found = overlaps([sentence.claim.stems for sentence in a.sentences], [s.claim.stems for s in b.sentences])
    scores = defaultdict(float, {(one.i, one.j): one.score for one in found})  # 0 outside the articles
    next_a, next_b = _runners_up((one.i, one.score) for one in found), _runners_up((one.j, one.score) for one in found)
    common = a.opening | b.opening
    common &= a.vocabulary & b.vocabulary
    near_a, near_b = _nearness(a, common), _nearness(b, common)
    for one in found:
        if one.score < FAINT:
            continue
        first, second = a.sentences[one.i], b.sentences[one.j]
        apart, elsewhere = _other_names(first, second, a, b)
        yield (
            one,
            (
                math.log(one.score + 0.01),
                _ahead(one.score, next_a[one.i]) + _ahead(one.score, next_b[one.j]),
                math.log1p(math.fsum([v for s, v in one.explained.items() if s in first.told and s in second.told])),
                float(first.opens == second.opens),
                _said(first, second),
                _same_item(first, second),
                _same_figures(first, second),
                min(len(first.telling & second.telling), ENOUGH_NUMBERS),
                *_quoting(first, second),
                abs(first.place - second.place),
                scores[one.i - 1, one.j - 1] + scores[one.i + 1, one.j + 1],
                math.fsum([scores[one.i + m, one.j + n] for m, n in _BESIDE]),
                float(any(day.meets(other) for day in first.days for other in second.days)),
                math.log1p(apart),
                math.log1p(elsewhere),
                min(near_a[one.i], near_b[one.j]),
            ),
        )


_BESIDE = ((0, 1), (0, -1), (1, 0), (-1, 0))


def _runners_up(found: Iterable[tuple[int, float]]) -> dict[int, tuple[float, float]]:
    """The best overlap of each sentence and the next best, 0 where there is none."""
    known: dict[int, tuple[float, float]] = {}
    for place, score in found:
        best, second = known.get(place, (0.0, 0.0))
        if score > second:
            known[place] = (score, best) if score > best else (best, score)
    return known


def _ahead(score: float, rivals: tuple[float, float]) -> float:
    """By how much a score is ahead of its rivals, below 0 where it is behind the best; 0 where it has none."""
    best, second = rivals
    return score - ((second or best) if score >= best else best)


def _nearness(article: ArticleProfile, common: frozenset[str]) -> list[float]:
    """How much of the headlines' common words each sentence has, for its size."""
    return [weight(sentence.stems & common) / (math.sqrt(sentence.size) + 1) for sentence in article.sentences]


def _said(first: SentenceProfile, second: SentenceProfile) -> float:
    both = first.said & second.said
    return weight(both) / (math.sqrt(first.said_size * second.said_size) + DAMPING) if both else 0.0


def _same_item(first: SentenceProfile, second: SentenceProfile) -> float:
    return max([len(x & y) / min(len(x), len(y)) for x in first.items for y in second.items], default=0.0)


def _same_figures(first: SentenceProfile, second: SentenceProfile) -> int:
    found = [x for x in first.amounts for y in second.amounts if x.of == y.of and x.low <= y.high and y.low <= x.high]
    return min(len(found), ENOUGH_NUMBERS)


def _quoting(first: SentenceProfile, second: SentenceProfile) -> tuple[float, float, float]:
    one, other = first.quoted > MOSTLY_QUOTED, second.quoted > MOSTLY_QUOTED
    alike = [fuzz.ratio(x, y) for x in first.quotations for y in second.quotations]
    return float(one and other), float(one != other), max(alike) / 100 if alike else 0.0


def _other_names(
    first: SentenceProfile, second: SentenceProfile, a: ArticleProfile, b: ArticleProfile
) -> tuple[int, int]:
    """How many names only one sentence has, and how many of these the other's article tells in another sentence."""
    elsewhere = ((first.names - second.stems) & b.vocabulary, (second.names - first.stems) & a.vocabulary)
    return len(first.names ^ second.names), len(elsewhere[0]) + len(elsewhere[1])
