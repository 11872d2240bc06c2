"""Ordinals that count or rank: "his third trip", "the fourth summit", "third-largest". All others are no figures.

Next in the flow: ``__init__.py``.
"""

from __future__ import annotations

from compare.claims.figures.counted_en import DOERS_IN_A_ROW, EVENTS_IN_A_ROW, NUMBERED, RANKED
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
    value = float(ORDINALS[words.word(place)])
    if words.joined(at) and _is_counted(words, at):
        return Shaped(place, at + 1, value, ORDINAL, (fold(words.tokens[at].stem),))
    bare = words.joined(place + 1) and words.word(place + 1) in _LINKS
    if bare or _one_to(words, place) or _left_unsaid(words, place):
        return Shaped(place, place + 1, value, ORDINAL)
    return None


def _is_counted(words: Sentence, at: int) -> bool:
    """Whether an ordinal counts the noun: an event, who does what follows, or what happens so often in a time."""
    word = words.word(at)
    if word in EVENTS_IN_A_ROW or word.rstrip("s") in EVENTS_IN_A_ROW:
        return True
    if word in DOERS_IN_A_ROW and words.word(at + 1) == "to":
        return True
    return word.isalpha() and word not in NUMBERED and _in_a_time(words, at + 1)


def _in_a_time(words: Sentence, at: int) -> bool:
    """Whether what is counted is counted in a time: "the third audit in five years", "the second one this year"."""
    if words.word(at) == "in":
        return words.word(at + 2) in _TIMES or words.word(at + 1) == "as"
    return words.word(at) == "since" or (words.word(at) == "this" and words.word(at + 1) in _TIMES)


_TIMES = frozenset("years months weeks days decades year month week decade".split())


def _left_unsaid(words: Sentence, place: int) -> bool:
    """Whether nothing follows the ordinal of somebody: "it would be the president's fourth"."""
    end = words.tokens[place].span.end
    return words.word(place - 1) in _WHOSE and words.text[end : end + 1] in {".", ","} and words.gap(place) == " "


_WHOSE = frozenset("s his her its their".split())


def _one_to(words: Sentence, place: int) -> bool:
    """Whether "to" and what the ordinal counts follow a noun of two or three words: "the second cabinet choice to give up"."""
    for at in range(place + 1, place + 1 + _NOUN_WORDS):
        if not words.joined(at) or words.word(at) in STOP_WORDS:
            return False
        if words.word(at + 1) == "to" and words.gap(at + 1) == " ":
            return at > place + 1
    return False


_NOUN_WORDS = 3
