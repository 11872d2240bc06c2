"""Ordinals that count or rank: "his third trip", "the fourth summit", "third-largest". All others are no figures.

Next in the flow: ``__init__.py``.
"""

from __future__ import annotations

from compare.claims.figures.counted_en import DOERS_IN_A_ROW, EVENTS_IN_A_ROW, RANKED
from compare.claims.figures.number_words_en import ORDINALS
from compare.claims.figures.sentence import Sentence
from compare.claims.figures.shapes import Shaped
from compare.claims.figures.units import ORDINAL
from compare.claims.stop_words_en import STOP_WORDS
from compare.claims.words import fold, stem

_OPENERS = frozenset({"the", "his", "her", "its", "their", "a", "s"})
"""Words before the ordinal; "s" is what is left of a genitive."""
_LINKS = frozenset({"between", "in", "since", "to", "of", "this", "for", "by", "such"})
_SAME = frozenset({"straight", "consecutive", "such", "successive", "annual", "official", "state", "bilateral"})


def in_a_row(words: Sentence, place: int) -> Shaped | None:
    """Read an ordinal with the event that it counts, or the superlative that it ranks by; None where it names ("the second half")."""
    if ORDINALS[words.word(place)] == 1:
        return None  # "the first visit" is said of many things in a row
    return _ranked(words, place) or _counting(words, place)


def _ranked(words: Sentence, place: int) -> Shaped | None:
    rank = RANKED.get(words.word(place + 1))
    if rank is None or not words.joined(place + 1):
        return None
    return Shaped(place, place + 2, float(ORDINALS[words.word(place)]), ORDINAL, (fold(stem(rank)),))


def _counting(words: Sentence, place: int) -> Shaped | None:
    if words.word(place - 1) not in _OPENERS | {"was", "is"} or words.gap(place) != " ":
        return None
    at = place + 1
    at += words.word(at) in _SAME and words.joined(at)
    word, value = words.word(at), float(ORDINALS[words.word(place)])
    if words.joined(at) and (word in EVENTS_IN_A_ROW or word.rstrip("s") in EVENTS_IN_A_ROW):
        return Shaped(place, at + 1, value, ORDINAL, (fold(words.tokens[at].stem),))
    if words.joined(at) and word in DOERS_IN_A_ROW and words.word(at + 1) == "to":
        return Shaped(place, at + 1, value, ORDINAL, (fold(words.tokens[at].stem),))
    if _one_to(words, place):
        return Shaped(place, place + 1, value, ORDINAL)
    if words.joined(place + 1) and words.word(place + 1) in _LINKS:
        return Shaped(place, place + 1, value, ORDINAL)
    return None


def _one_to(words: Sentence, place: int) -> bool:
    """Whether "to" and what the ordinal counts follow a noun of two or three words: "the second cabinet choice to give up"."""
    for at in range(place + 1, place + 1 + _NOUN_WORDS):
        if not words.joined(at) or words.word(at) in STOP_WORDS:
            return False
        if words.word(at + 1) == "to" and words.gap(at + 1) == " ":
            return at > place + 1
    return False


_NOUN_WORDS = 3
