"""Numbers that name instead of counting: "Boeing 737", "Flight 370", "article 9", "Group of Seven", "F-16".

Next in the flow: ``__init__.py``.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.claims.figures.counted_en import NUMBERED
from compare.claims.figures.number import Number
from compare.claims.figures.sentence import Sentence
from compare.claims.stop_words_en import STOP_WORDS


def is_name(words: Sentence, number: Number, counted: Sequence[str]) -> bool:
    """Whether a plain number is (part of) a name, a code, a score or a phone number, or is no count ("one of them")."""
    if number.worded:
        return _worded_name(words, number, counted)
    if words.word(number.first)[:1] == "0" and words.word(number.first).isdigit() and len(words.word(number.first)) > 1:
        return True  # a clock or a code: "0142 GMT"
    if not number.scaled and (_in_code(words, number) or _like_year(words, number, counted)):
        return True
    return _behind_name(words, number, counted)


def _worded_name(words: Sentence, number: Number, counted: Sequence[str]) -> bool:
    place = number.first
    if number.value == 1 and not number.scaled:
        return words.word(number.last) not in _DEAD_OR_SO
    if number.value == _PAIR and words.word(place - 1) in _DEFINITE and words.gap(number.last) not in _HYPHENS:
        return True
    first_letter = words.text[words.tokens[place].span.start]
    if first_letter.isupper() and place > 0 and words.joined(place) and words.gap(place) == " ":
        return True
    return number.digits > 0 and not counted and words.word(number.last) in _NO_COUNT


_PAIR = 2
_DEFINITE = frozenset({"the", "these", "those", "both"})
"""Before "two": the two countries that the story is about are not counted."""
_DEAD_OR_SO = frozenset({"dead", "injured", "wounded", "missing", "person", "man", "woman", "child", "death"})
_NO_COUNT = frozenset({"to", "in"})


def _in_code(words: Sentence, number: Number) -> bool:
    """Whether letters, marks or more digits stand close by: "F-16", "COVID-19", "2-1", "555-0199", "B52"."""
    before, behind = words.before(number.first, 2), _behind(words, number.last)
    if before[-1:].isalpha() or before[-1:] in _CODE_MARKS:
        return True
    if before[-1:] in _HYPHENS and before[:1].isalnum():
        return True
    if behind[:1] in _HYPHENS | {"/", ":"} and behind[1:2].isdigit():
        return True
    return behind[:1].isalpha() or behind[:1] in _CODE_MARKS


_CODE_MARKS = frozenset("#_/:@&")
_HYPHENS = frozenset("-–‑")


def _behind(words: Sentence, last: int) -> str:
    end = words.tokens[last - 1].span.end
    return words.text[end : end + 2]


def _like_year(words: Sentence, number: Number, counted: Sequence[str]) -> bool:
    """Whether four digits without a comma are a year that the dates left alone: "the 2018 races"."""
    printed = words.word(number.first)
    if len(printed) != _YEAR_DIGITS or not printed.isdigit():
        return False
    return int(printed) in _YEARS or (printed[0] in "12" and not counted)


_YEARS = range(1900, 2100)
_YEAR_DIGITS = 4


def _behind_name(words: Sentence, number: Number, counted: Sequence[str]) -> bool:
    """Whether the word before is a name or a noun that takes a number: "Boeing 737", "Room 101", "No. 5"."""
    place = number.first - 1
    if place < 0:
        return False
    before, gap = words.word(place), words.gap(number.first)
    if before in NUMBERED and gap in {" ", ". "} and before not in STOP_WORDS:
        return True
    if before == "no" and gap == ". ":
        return True
    capital = words.text[words.tokens[place].span.start].isupper()
    return capital and place > 0 and gap == " " and before not in STOP_WORDS and not counted
