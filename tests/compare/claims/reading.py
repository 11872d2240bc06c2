"""Sentences read for their figures, as the tests of figures need them."""

from __future__ import annotations

from compare.claims.dates import read_dates
from compare.claims.figures import read_figures
from compare.model import Figure, Span


def figures(sentence: str) -> tuple[Figure, ...]:
    return read_figures(sentence, Span(0, len(sentence)), read_dates(sentence))


def only(sentence: str) -> Figure:
    (figure,) = figures(sentence)
    return figure
