"""What became of somebody: "the driver was among the dead", "Stanca was released", "the minister will keep his post".

Says whom a sentence speaks of and which of two fates it gives; whether outlets exclude each other is for
``compare/rules/fates.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from compare.claims.acts_en import TELLING
from compare.claims.fates_en import BREAKS, FATES, NOT_SO, ROLES
from compare.claims.words import Token, fold, lowered, tokens
from compare.model import Span
from compare.patterns import late

_FATES = tuple(tuple(late(rf"\b(?:{'|'.join(words)})\b") for words in row) for row in FATES)
_BREAK = late("|".join(BREAKS))
_NOT_SO = late(rf"\b(?:{'|'.join(NOT_SO)})\W+(?:\w+\W+)?\Z")
REACH = 90
"""Letters before the words of a fate in which its person stands."""


class Fate(NamedTuple):
    """What a sentence says became of somebody."""

    span: Span
    """The words that say so: "was among the dead" gives "dead"."""
    row: int
    side: int
    """Which of the two fates of a row that exclude each other."""
    whom: frozenset[str]
    """Stems of the person's name, or of what he is in the story: "driver"."""


@lru_cache(maxsize=4096)
def fates(text: str, sentence: Span, names: frozenset[str]) -> tuple[Fate, ...]:
    """Return what a sentence says became of whom; ``names`` are the stems of its people's names. Never raises; linear.

    A sentence is held against every one that it is linked with, so the last few thousand are remembered.
    """
    return tuple(_fates(text, sentence, names))


def _fates(text: str, sentence: Span, names: frozenset[str]) -> Iterator[Fate]:
    small = lowered(text)
    for row, sides in enumerate(_FATES):
        for side, pattern in enumerate(sides):
            for match in pattern.finditer(small, sentence.start, sentence.end):
                start = max(sentence.start, match.start() - REACH)
                if _NOT_SO.search(small, start, match.start()):
                    continue
                whom = _whom(text, Span(start, match.start()), names)
                if whom:
                    yield Fate(Span(*match.span()), row, side, whom)


def _whom(text: str, before: Span, names: AbstractSet[str]) -> frozenset[str]:
    """Who stands in the clause before the words of a fate: named, or called by what a story has one of."""
    broken = [found.end() for found in _BREAK.finditer(lowered(text), before.start, before.end)]
    words = tokens(text, Span(broken[-1] if broken else before.start, before.end))
    told = [place for place, token in enumerate(words) if token.word in TELLING]
    words = words[told[-1] + 1 :] if told else words
    return frozenset(
        fold(token.stem) for place, token in enumerate(words) if _is_person(text, words[:place], token, names)
    )


def _is_person(text: str, before: tuple[Token, ...], token: Token, names: AbstractSet[str]) -> bool:
    if token.word in ROLES:
        return not token.word.endswith("s") and any(one.word in _THE for one in before[-_TITLE:])
    return fold(token.stem) in names and text[token.span.start].isupper()


_THE = frozenset({"the", "its", "whose"})
_TITLE = 3
"""Words between "the" and what somebody is: "the train's second driver"."""
