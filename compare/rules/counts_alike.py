"""Whether two counts are of one kind of thing: the same word, or one that newsrooms exchange for it.

The words are in ``compare/claims/figures/counted_en.py``. Feeds ``compare/rules/figure_likeness.py``.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from compare.claims.figures.counted_en import (
    ANYBODY,
    AT_WORK,
    CALLED_PEOPLE,
    COUNTED_ALIKE,
    LOSSES,
    MERE_PEOPLE,
    PARTISANS,
    PEOPLE,
)
from compare.claims.words import fold, stem
from compare.model import Figure


def head_of(figure: Figure) -> str:
    """Return the stem of what is counted, one for words that stand for each other; jobs for "job cuts"."""
    stems = figure.counted
    head = stems[-2] if len(stems) > 1 and stems[-1] in _losses() else stems[-1]
    return _alike().get(head, head)


@cache
def people() -> frozenset[str]:
    """Return the stems of words for people."""
    return _stems(PEOPLE)


@cache
def anybody() -> frozenset[str]:
    """Return the stems of words for people that say nothing of who they are."""
    return _stems(ANYBODY)


@cache
def _called_people() -> frozenset[str]:
    return _stems(CALLED_PEOPLE)


@cache
def _at_work() -> frozenset[str]:
    return frozenset(_alike().get(one, one) for one in _stems(AT_WORK))


@cache
def _mere_people() -> frozenset[str]:
    return _stems(MERE_PEOPLE)


@cache
def _partisans() -> frozenset[str]:
    return _stems(PARTISANS)


@cache
def _losses() -> frozenset[str]:
    return _stems(LOSSES)


@cache
def _alike() -> dict[str, str]:
    return {fold(stem(word)): fold(stem(row.split()[0])) for row in COUNTED_ALIKE for word in row.split()}


@cache
def _all_people() -> frozenset[str]:
    return _stems((*PEOPLE, *CALLED_PEOPLE, *PARTISANS))


@cache
def _things() -> frozenset[str]:
    return _stems(word for row in COUNTED_ALIKE for word in row.split()) - _all_people()


def told_apart_by_word(a: Figure, b: Figure) -> bool:
    """Whether it is known of both words what they stand for, and one is for people: passengers and cars."""
    one, other = a.counted[-1], b.counted[-1]
    return any(x in _all_people() and y in _things() for x, y in ((one, other), (other, one)))


def _stems(words: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(stem(word)) for word in words)


@cache
def _times() -> str:
    """What "three times a week" counts: anything that another sentence counts by the week."""
    return fold(stem("times"))


def counts_alike(a: Figure, b: Figure) -> float:
    """Return how surely two counts are of the same kind of thing, 0 to 1."""
    if not a.counted or not b.counted:
        return 0.6
    one, other = head_of(a), head_of(b)
    if one == other:
        return 1.0
    if a.rate and a.rate == b.rate and _times() in {one, other}:
        return 0.6
    return _people_alike(one, other)


def _people_alike(one: str, other: str) -> float:
    """Return how surely two words for people are of the same; 0 where one is for no people."""
    both = {one, other}
    if both & _partisans():
        return 0.8 if both & anybody() else 0.0
    if both & _called_people() and both & _mere_people():
        return 0.7
    if both <= people():
        return 0.8 if both & anybody() else 0.5
    return 0.5 if both <= _at_work() else 0.0
