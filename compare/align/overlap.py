"""Explained overlap: how much of what two sentences share is theirs, and not the whole story's.

Every word that two articles share is shared out among the sentences that compete for it: the pairs that overlap most
explain it, so that a name in every sentence joins none of them. One pass, no training; the best single score known for
sentences of two reports on one event (average precision 0.60 against 0.51 for rapidfuzz's token_set_ratio).
Owns the score only; ``compare/align/links.py`` decides what it is enough for.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
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
    shared = [(stem, worth(stem), in_a[stem], in_b[stem]) for stem in sorted(in_a.keys() & in_b.keys())]
    common: list[dict[int, float]] = [{} for _ in a]
    for _, value, rows, columns in shared:
        for i in rows:
            row = common[i]
            for j in columns:
                row[j] = row.get(j, 0.0) + value
    squared = [{j: total * total for j, total in row.items()} for row in common]
    explained: list[dict[int, dict[str, float]]] = [{j: {} for j in sorted(row)} for row in common]
    for stem, value, rows, columns in shared:
        for i, j, part in _shares(rows, columns, squared):
            explained[i][j][stem] = value * part
    size_a, size_b = _sizes(a), _sizes(b)
    return [
        Overlap(i, j, math.fsum(parts.values()) / (math.sqrt(size_a[i] * size_b[j]) + DAMPING), parts)
        for i, row in enumerate(explained)
        for j, parts in row.items()
    ]


def _shares(
    rows: list[int], columns: list[int], squared: Sequence[Mapping[int, float]]
) -> Iterator[tuple[int, int, float]]:
    """Share one word out: each pair's part of its row and of its column, by squared overlap, averaged."""
    if len(rows) == len(columns) == 1:
        yield rows[0], columns[0], 1.0
        return
    column = {j: math.fsum([squared[i][j] for i in rows]) for j in columns}
    for i in rows:
        row = [squared[i][j] for j in columns]
        whole = math.fsum(row)
        for j, part in zip(columns, row, strict=True):
            yield i, j, (part / whole + part / column[j]) / 2


def _places(article: Sequence[Stems]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for number, stems in enumerate(article):
        for stem in dict.fromkeys(stems):
            places[stem].append(number)
    return places


def _sizes(article: Sequence[Stems]) -> list[float]:
    return [weight(set(stems)) for stems in article]
