"""What speaks for and against two sentences reporting the same thing, as numbers.

Each of ``EVIDENCE`` was kept because pairs aligned by hand are told apart worse without it; what measured as useless
(fuzzy ratios, word vectors, who is credited, lengths) is not here. Every number is the same for (a, b) and (b, a), and
depends on the two articles alone, so that a third one changes nothing between them.
Next in the flow: ``compare/align/links.py``.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz import fuzz

from compare.align.common_words import weight
from compare.align.overlap import Overlap, overlaps
from compare.align.profiles import ArticleProfile, SentenceProfile

EVIDENCE: dict[str, str] = {
    "overlap": "logarithm of the explained overlap",
    "best": "the overlap as a share of the best that either sentence has",
    "plain words": "logarithm of the overlap that is owed to words other than names: the act, not the actors",
    "numbers": "how many numbers they share, up to two",
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
    best_a, best_b = _best(found, [one.i for one in found]), _best(found, [one.j for one in found])
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
                one.score / max(best_a[one.i], best_b[one.j]),
                math.log1p(_owed_to_plain(one, first, second)),
                min(len(first.numbers & second.numbers), ENOUGH_NUMBERS),
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


def _best(found: Sequence[Overlap], places: Sequence[int]) -> dict[int, float]:
    best: dict[int, float] = defaultdict(float)
    for one, place in zip(found, places, strict=True):
        best[place] = max(best[place], one.score)
    return best


def _nearness(article: ArticleProfile, common: frozenset[str]) -> list[float]:
    """How much of the headlines' common words each sentence has, for its size."""
    return [weight(sentence.stems & common) / (math.sqrt(sentence.size) + 1) for sentence in article.sentences]


def _owed_to_plain(overlap: Overlap, first: SentenceProfile, second: SentenceProfile) -> float:
    return math.fsum([part for stem, part in overlap.explained.items() if stem in first.plain or stem in second.plain])


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
