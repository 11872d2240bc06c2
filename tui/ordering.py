"""In which order the list stands: by story, or across all stories by what matters most.

Pure. Row numbers are the order by story; every other order falls back on them, so that equal findings keep their place.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from tui.rows import Row


class Order(StrEnum):
    """What comes first in the list."""

    STORY = "story"
    """Story after story, the gravest finding of each first."""
    SEVERITY = "severity"
    CONFIDENCE = "confidence"
    RULE = "rule"


_FIRST: dict[Order, Callable[[Row], float | str]] = {
    Order.SEVERITY: lambda row: -row.finding.severity.rank,
    Order.CONFIDENCE: lambda row: -row.finding.confidence,
    Order.RULE: lambda row: row.finding.code,
}


def following(order: Order) -> Order:
    """Return the next order in turn."""
    every = list(Order)
    return every[(every.index(order) + 1) % len(every)]


def in_order(rows: Sequence[Row], numbers: Iterable[int], order: Order) -> tuple[int, ...]:
    """Return ascending row numbers in another order."""
    first = _FIRST.get(order)
    return tuple(numbers) if first is None else tuple(sorted(numbers, key=lambda number: first(rows[number])))


def place_before(rows: Sequence[Row], shown: Sequence[int], at: int, order: Order) -> int:
    """Return how many of ``shown`` stand before row ``at``, whether or not it is shown itself."""
    key = _key(rows, order)
    return bisect_left(shown, key(at), key=key)


def place_after(rows: Sequence[Row], shown: Sequence[int], at: int, order: Order) -> int:
    """Return how many of ``shown`` stand before or on row ``at``."""
    key = _key(rows, order)
    return bisect_right(shown, key(at), key=key)


def _key(rows: Sequence[Row], order: Order) -> Callable[[int], tuple[float | str, int]]:
    first = _FIRST.get(order)
    return (lambda number: (0, number)) if first is None else lambda number: (first(rows[number]), number)
