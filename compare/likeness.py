"""How alike two articles are: TF-IDF over the headline and the first words of the body.

Owns the weights, the candidate pairs and the bar that a pair has to reach. Plain dictionaries, because a few hundred
multiplications per article cost less than importing an array library. Next in the flow: ``compare/linkage.py``.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from compare.claims.words import tokens
from compare.model import Article, Span
from compare.newswords import SHARE_UNLISTED, SHARES

LEAD_WORDS = 100
"""Words of the body that count; what comes later is background that other stories share."""
LEAD_LETTERS = 1200
"""Where to stop looking for them."""
HEADLINE_WEIGHT = 2
TOP_TERMS = 48
"""Terms kept per article, the weightiest."""
PSEUDO_ARTICLES = 50
"""How many articles the table of common news words counts for, so that two articles by themselves still tell
"minister" from "lithium"."""

WINDOW_DAYS = 5
"""Articles further apart are not compared: long enough for the next report of a visit, short enough to keep last week's
hearing out. An undated article fits every window."""
COMMON = 200
"""A term that more articles of a window share proposes no pairs: it would cost the most and say the least."""
FAINT = 0.06
"""Pairs less alike count as not alike."""
FOLLOW_UP_DAYS = 30
"""Beyond the window and up to here an article may be the next report of a thing: nobody joins the two, somebody is told.
Joined, the market report of last week and today's would contradict each other in every line."""
FOLLOW_UP = 0.35
"""Least likeness of such a pair. Of political reports 6 to 30 days apart none on two events reached 0.30, while later
reports on one event had 0.38 and more."""
FOLLOW_UP_SHARED = 50
"""A term that more articles share proposes no such pair: of a follow-up, the names are rare."""

BAR = 0.12
BAR_RISE = 0.013
HIGHEST_BAR = 0.24
"""The average likeness that joins: ``BAR`` plus ``BAR_RISE`` for each factor e in the number of articles in the window.
Of many articles some are alike by chance, and the best chance hit grows with the logarithm of their number."""

Vector = dict[str, float]
Postings = dict[str, list[tuple[int, float]]]
"""For each term, the articles that have it and with what weight."""


class Likeness:
    """The likenesses among a sequence of articles; they are numbered by their place in it."""

    def __init__(self, articles: Sequence[Article]) -> None:
        self._days = [article.day.toordinal() if article.day else None for article in articles]
        self._vectors = _vectors([_terms(article) for article in articles])
        self._dated = sorted(day for day in self._days if day is not None)

    def threshold(self, number: int) -> float:
        """Return what article ``number`` needs to be joined with another, 0 to 1: more where more was published."""
        day = self._days[number]
        rivals = len(self._days)
        if day is not None:
            undated = rivals - len(self._dated)
            last = bisect_right(self._dated, day + WINDOW_DAYS)
            rivals = undated + last - bisect_left(self._dated, day - WINDOW_DAYS)
        return min(HIGHEST_BAR, BAR + BAR_RISE * math.log(rivals))

    def pairs(self) -> Iterator[tuple[int, int, float]]:
        """Yield each pair that is more than faintly alike, once, with its cosine likeness (0 to 1)."""
        by_day: dict[int | None, list[int]] = defaultdict(list)
        for number, day in enumerate(self._days):
            by_day[day].append(number)
        undated = self._postings(by_day.pop(None, []))
        yield from self._among(undated, [undated])
        live: dict[int, Postings] = {}
        for day in sorted(day for day in by_day if day is not None):
            live = {other: postings for other, postings in live.items() if other >= day - WINDOW_DAYS}
            live[day] = self._postings(by_day[day])
            yield from self._among(live[day], [undated, *live.values()])

    def follow_ups(self, numbers: Iterable[int]) -> dict[int, tuple[int, float]]:
        """Return, for those of ``numbers`` that have one, the article most like each just beyond the window.

        With its likeness by the terms that few articles share, 0 to 1. Undated articles have none.
        """
        lone = list(numbers)
        if not lone:
            return {}
        everyone = self._postings(range(len(self._days)))
        found = {}
        for number in lone:
            row: dict[int, float] = defaultdict(float)
            for term, weight in self._vectors[number].items():
                if len(everyone[term]) <= FOLLOW_UP_SHARED:
                    for other, other_weight in everyone[term]:
                        row[other] += weight * other_weight
            near = [(-likeness, other) for other, likeness in row.items() if self._just_beyond(number, other)]
            if near and -min(near)[0] >= FOLLOW_UP:
                found[number] = (min(near)[1], min(-min(near)[0], 1.0))
        return found

    def _just_beyond(self, number: int, other: int) -> bool:
        one, two = self._days[number], self._days[other]
        return one is not None and two is not None and WINDOW_DAYS < abs(one - two) <= FOLLOW_UP_DAYS

    def _postings(self, numbers: Iterable[int]) -> Postings:
        postings: Postings = defaultdict(list)
        for number in numbers:
            for term, weight in self._vectors[number].items():
                postings[term].append((number, weight))
        return postings

    def _among(self, own: Postings, window: Sequence[Postings]) -> Iterator[tuple[int, int, float]]:
        """Yield the pairs of an article in ``own`` with one in ``window`` (which holds ``own`` last)."""
        others = window[:-1]
        sums: dict[int, dict[int, float]] = defaultdict(lambda: defaultdict(float))
        for term, holders in own.items():
            earlier = [entry for postings in others for entry in postings.get(term, ())]
            if len(earlier) + len(holders) > COMMON:
                continue
            for place, (number, weight) in enumerate(holders):
                row = sums[number]
                for other, other_weight in earlier:
                    row[other] += weight * other_weight
                for other, other_weight in holders[:place]:
                    row[other] += weight * other_weight
        for number, row in sums.items():
            for other, likeness in row.items():
                if likeness >= FAINT:
                    yield number, other, min(likeness, 1.0)


def _terms(article: Article) -> Counter[str]:
    """Count the stems of the headline (twice) and of the lead."""
    counts: Counter[str] = Counter()
    for token in tokens(article.headline):
        if token.content:
            counts[token.stem] += HEADLINE_WEIGHT
    body = article.body.start
    lead = tokens(article.text, Span(body, min(body + LEAD_LETTERS, len(article.text))))
    for token in islice(lead, LEAD_WORDS):
        if token.content:
            counts[token.stem] += 1
    return counts


def _vectors(counted: Sequence[Counter[str]]) -> list[Vector]:
    """Weigh each article's terms by how often it uses them and how few articles do; keep the top ones, at length 1."""
    holders = Counter(term for counts in counted for term in counts)
    everything = len(counted) + PSEUDO_ARTICLES
    rarity = {
        term: math.log(everything / (count + PSEUDO_ARTICLES * SHARES.get(term, SHARE_UNLISTED)))
        for term, count in holders.items()
    }
    return [_vector(counts, rarity) for counts in counted]


def _vector(counts: Counter[str], rarity: dict[str, float]) -> Vector:
    weights = [(-(1 + math.log(count)) * rarity[term], term) for term, count in counts.items()]
    top = [(term, -weight) for weight, term in sorted(weights)[:TOP_TERMS] if weight < 0]
    length = math.sqrt(math.fsum(weight * weight for _, weight in top)) or 1.0
    return {term: weight / length for term, weight in top}
