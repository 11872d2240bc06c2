"""Explained overlap: how much of what two sentences share is theirs, and not the whole story's.

Every word that two articles share is shared out among the sentences that compete for it: the pairs that overlap most
explain it, so that a name in every sentence joins none of them. One pass, no training; the best single score known for
sentences of two reports on one event (average precision 0.60 against 0.51 for rapidfuzz's token_set_ratio).
Owns the score only; ``compare/align/links.py`` decides what it is enough for.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from compare.align.common_words import weight, worth

DAMPING = 4.0
"""Keeps two very short sentences that share one word from scoring high; the unit is a word's worth."""

Stems = Sequence[str]


class Overlap(NamedTuple):
    """What sentence ``i`` of one article and sentence ``j`` of the other share."""

    i: int
    j: int
    score: float
    """0 to about 1."""
    explained: dict[str, float]
    """Each shared stem's part in it."""


def overlaps(a: Sequence[Stems], b: Sequence[Stems]) -> list[Overlap]:
    """Score every pair of sentences that share a word; ``a`` and ``b`` are articles as lists of stems.

    Symmetric: swapping the articles swaps ``i`` and ``j`` and changes no score. Cost: the sum over shared words of
    (sentences of ``a`` with it) x (sentences of ``b`` with it).
    """
    in_a, in_b = _places(a), _places(b)
    shared = sorted(in_a.keys() & in_b.keys())
    common: dict[tuple[int, int], float] = defaultdict(float)
    for stem in shared:
        value = worth(stem)
        for i in in_a[stem]:
            for j in in_b[stem]:
                common[i, j] += value
    squared = {pair: total * total for pair, total in common.items()}
    explained: dict[tuple[int, int], dict[str, float]] = defaultdict(dict)
    for stem in shared:
        value = worth(stem)
        for pair, part in _shares(in_a[stem], in_b[stem], squared).items():
            explained[pair][stem] = value * part
    size_a, size_b = _sizes(a), _sizes(b)
    return [
        Overlap(i, j, math.fsum(parts.values()) / (math.sqrt(size_a[i] * size_b[j]) + DAMPING), parts)
        for (i, j) in sorted(explained)
        for parts in (explained[i, j],)
    ]


def _shares(rows: list[int], columns: list[int], squared: dict[tuple[int, int], float]) -> dict[tuple[int, int], float]:
    """Share one word out: each pair's part of its row and of its column, by squared overlap, averaged."""
    if len(rows) == len(columns) == 1:
        return {(rows[0], columns[0]): 1.0}
    row = {i: math.fsum([squared[i, j] for j in columns]) for i in rows}
    column = {j: math.fsum([squared[i, j] for i in rows]) for j in columns}
    return {(i, j): (squared[i, j] / row[i] + squared[i, j] / column[j]) / 2 for i in rows for j in columns}


def _places(article: Sequence[Stems]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for number, stems in enumerate(article):
        for stem in dict.fromkeys(stems):
            places[stem].append(number)
    return places


def _sizes(article: Sequence[Stems]) -> list[float]:
    return [weight(set(stems)) for stems in article]
