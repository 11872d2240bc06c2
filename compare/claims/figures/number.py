"""A number as printed, and how exactly it is given: the record that the readers of figures hand on.

Next in the flow: ``spelled.py``.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Number:
    """A number and the words ``first`` to ``last`` (exclusive) that say it."""

    first: int
    last: int
    value: float
    step: float
    """What one more of the last digit given is worth: 100 million for "1.8 billion"; 0 for a number of no digits."""
    digits: int
    """Significant digits given: 2 for "1.8 billion" and "46,000"; 0 for "hundreds"."""
    scaled: bool = False
    """Whether a scale word or letter is part of it."""
    share: bool = False
    """Whether it is a share of all: "two-thirds", "one in three"; the value is then in per cent."""
    low: float | None = None
    high: float | None = None
    """Ends of an order of magnitude or a range."""
    worded: bool = False
    """Whether it is spelled out, without digits."""


def step(plain: str) -> float:
    """Return the worth of the last digit given: 0.1 for "1.8", 1000 for "46000", 1 for "0"."""
    whole, _, part = plain.partition(".")
    if part:
        return float(10.0 ** -len(part))
    zeros = len(whole) - len(whole.rstrip("0"))
    return float(10**zeros) if zeros < len(whole) else 1.0


def significant(plain: str) -> int:
    """Return how many digits of a number say something: 2 of "46000" and "1.8"."""
    whole, _, part = plain.partition(".")
    if part:
        return len((whole + part).lstrip("0")) or 1
    return len(whole.strip("0")) or 1
