"""Figures: numbers with what they measure or count, and how exactly they are given.

Read by ``compare/claims/figures``, compared by ``compare/rules/figures.py``.
Next in the flow: ``compare/model/claim.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from compare.model.span import Span


class Bound(StrEnum):
    """What the words beside a number make of it."""

    EXACT = "exact"
    ABOUT = "about"
    MORE = "more"
    """"More than", "over"."""
    LEAST = "least"
    MOST = "most"
    """"Up to", "as many as"."""
    LESS = "less"
    NEARLY = "nearly"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with what it measures or counts."""

    span: Span
    """The number with its bound, its unit or the noun that it counts: "about 1.4 billion yen", "38 foreign observers"."""
    value: float
    """In the first unit of its kind: meters, square meters, degrees Celsius, percent; as printed for counts and money."""
    low: float
    high: float
    """The least and the most that it can stand for, by its rounding and its bound (see ``compare/claims/figures``)."""
    unit: str = ""
    """"percent", "points", "dollar", "yen", "meter", "years of age", "votes", ...; empty for a count."""
    bound: Bound = Bound.EXACT
    factor: float = 1.0
    """What the unit printed is worth in the first of its kind: 1609.344 for miles."""
    digits: int = 1
    """Significant digits as printed: 2 for "1.8 billion" and "46,000"; 0 for "hundreds"."""
    counted: tuple[str, ...] = ()
    """Stems of what is counted, the head noun last ("foreig", "obser"); for an age, of the person's name."""
    state: str = ""
    """What befell it, or which way it is measured: "dead", "injured", "deep"; empty where nothing says."""
    about: tuple[str, ...] = ()
    """Stems of the words around it in its clause, nearest first: what the figure is of."""
    role: str = ""
    """"from", "to" or "by" in a change; "other", "part" or "whole"; empty otherwise."""
    rate: str = ""
    """What it is counted by: "year", "day", "each"."""
    rest: tuple[float, ...] = ()
    """The other numbers of a vote, greatest first."""
    whole: float = 0.0
    """What it is so many of: 14 for the 11 of "11 of the 14 counts"; 0 where nothing says."""
    other: int = 0
    """Figures of one sentence that share a number above 0 give one amount twice: "200,000 pesos ($3,400)"."""
