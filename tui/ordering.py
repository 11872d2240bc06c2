"""In which order the list stands: by story, or across all stories by what matters most.

Pure. Row numbers are the order by story; every other order falls back on them, so that equal findings keep their place.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from compare.model import Discrepancy


class Order(StrEnum):
    """What comes first in the list."""

    STORY = "story"
    """Story after story, the gravest finding of each first."""
    SEVERITY = "severity"
    CONFIDENCE = "confidence"
    RULE = "rule"


_FIRST: dict[Order, Callable[[Discrepancy], float | str]] = {
    Order.SEVERITY: lambda finding: -finding.severity.rank,
    Order.CONFIDENCE: lambda finding: -finding.confidence,
    Order.RULE: lambda finding: finding.code,
}


def following(order: Order) -> Order:
    """Return the next order in turn."""
    every = list(Order)
    return every[(every.index(order) + 1) % len(every)]


def in_order(findings: Sequence[Discrepancy], numbers: Iterable[int], order: Order) -> tuple[int, ...]:
    """Return ascending row numbers in another order."""
    first = _FIRST.get(order)
    return tuple(numbers) if first is None else tuple(sorted(numbers, key=lambda number: first(findings[number])))


def place_before(findings: Sequence[Discrepancy], shown: Sequence[int], at: int, order: Order) -> int:
    """Return how many of ``shown`` stand before row ``at``, whether or not it is shown itself."""
    key = _key(findings, order)
    return bisect_left(shown, key(at), key=key)


def place_after(findings: Sequence[Discrepancy], shown: Sequence[int], at: int, order: Order) -> int:
    """Return how many of ``shown`` stand before or on row ``at``."""
    key = _key(findings, order)
    return bisect_right(shown, key(at), key=key)


def _key(findings: Sequence[Discrepancy], order: Order) -> Callable[[int], tuple[float | str, int]]:
    first = _FIRST.get(order)
    return (lambda number: (0, number)) if first is None else lambda number: (first(findings[number]), number)
