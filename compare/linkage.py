"""Average-link clustering over a sparse list of likenesses.

Owns the joining only: what the items are and how alike two of them are is the caller's (``compare/likeness.py``).
A pair that is not listed counts as 0, so a chain of neighbours does not become one cluster.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from typing import NamedTuple

Neighbours = dict[int, dict[int, float]]
"""For each cluster, the sum of the likenesses between its members and another cluster's."""


class Cluster(NamedTuple):
    """Items that belong together."""

    members: tuple[int, ...]
    """In ascending order."""
    score: float = 0.0
    """Average likeness at the weakest joint, 0 to 1; 0 for an item alone."""
    needed: float = 0.0
    """What that joint had to reach."""


def average_link(
    size: int, pairs: Iterable[tuple[int, int, float]], threshold: Callable[[int], float]
) -> list[Cluster]:
    """Return the clusters of the items 0 to ``size - 1``, by first member.

    The two clusters whose members are most alike on average are joined first, as long as that average reaches the mean
    of their members' ``threshold``. Ties go to the lower numbers, so the result depends on the numbering alone.
    """
    clusters = {number: Cluster((number,)) for number in range(size)}
    bar = {number: threshold(number) for number in range(size)}
    near: Neighbours = {number: {} for number in range(size)}
    queue: list[tuple[float, int, int]] = []
    for a, b, likeness in pairs:
        near[a][b] = near[b][a] = likeness
        if likeness >= (bar[a] + bar[b]) / 2:
            queue.append((-likeness, min(a, b), max(a, b)))
    heapq.heapify(queue)
    made = size
    while queue:
        negative, a, b = heapq.heappop(queue)
        if a not in clusters or b not in clusters:
            continue
        first, second = clusters.pop(a), clusters.pop(b)
        bar[made] = _weighted(bar[a], len(first.members), bar[b], len(second.members))
        clusters[made] = _joined(first, second, -negative, (bar[a] + bar[b]) / 2)
        near[made] = _merge(near, a, b, made)
        for other, total in near[made].items():
            average = total / (len(clusters[made].members) * len(clusters[other].members))
            if average >= (bar[made] + bar[other]) / 2:
                heapq.heappush(queue, (-average, other, made))
        made += 1
    return sorted(clusters.values(), key=lambda cluster: cluster.members)


def _joined(first: Cluster, second: Cluster, score: float, needed: float) -> Cluster:
    """Join two clusters; the weakest joint so far is kept."""
    joints = [(score, needed)] + [(part.score, part.needed) for part in (first, second) if len(part.members) > 1]
    return Cluster(tuple(sorted(first.members + second.members)), *min(joints))


def _weighted(a: float, a_size: int, b: float, b_size: int) -> float:
    return (a * a_size + b * b_size) / (a_size + b_size)


def _merge(near: Neighbours, a: int, b: int, made: int) -> dict[int, float]:
    """Take ``a`` and ``b`` out of ``near``; return the neighbours of what they make, and tell those of it."""
    sums = near.pop(a)
    for other, total in near.pop(b).items():
        sums[other] = sums.get(other, 0.0) + total
    sums.pop(a, None)
    sums.pop(b, None)
    for other, total in sums.items():
        near[other].pop(a, None)
        near[other].pop(b, None)
        near[other][made] = total
    return sums
