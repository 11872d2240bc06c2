"""Ages in all the forms that copy gives them: "Dahl, 58,", "the 58-year-old", "who is 58", "turned 58", "died at 58".

The person's name is read with the age where it stands beside it. Next in the flow: ``shapes.py``.
"""

from __future__ import annotations

from compare.claims.figures.counted_en import OF_ONE
from compare.claims.figures.number import Number
from compare.claims.figures.sentence import Sentence
from compare.claims.figures.shapes import Shaped
from compare.claims.figures.units import AGE
from compare.claims.gazetteer_en import ADJECTIVES, STATES
from compare.claims.names.offices_en import BEFORE_NAMES, PARTIES
from compare.claims.stop_words_en import STOP_WORDS
from compare.claims.words import fold

OLDEST = 120
_NAME_REACH = 5
_Name = tuple[str, ...]


def age(words: Sentence, number: Number) -> Shaped | None:
    """Read "52-year-old", "Dahl, 58,", "aged 52", "who is 52", "turned 52", "at 52, she" and "died at 52"."""
    if number.scaled or number.share or not 0 < number.value <= OLDEST:
        return None
    found = _years_old(words, number) or _aged(words, number)
    if found or number.worded or number.value < _YOUNGEST:
        return found
    return _set_off(words, number) or _said_to_be(words, number) or _at_age(words, number)


_YOUNGEST = 3
_GROWN = 10
"""The least age that a bare verb or "at" gives: "who is 4" may be a seed."""


def _shaped(number: Number, name: _Name, *, first: int | None = None, last: int | None = None) -> Shaped:
    return Shaped(
        number.first if first is None else first, number.last if last is None else last, number.value, AGE, name
    )


def _years_old(words: Sentence, number: Number) -> Shaped | None:
    """Read "52-year-old" and "52 years old"."""
    first, last = number.first, number.last
    unit = words.word(last) if words.word(last + 1) in {"old", "olds"} and words.joined(last) else ""
    if unit not in {"year", "years"} or not words.joined(last + 1):
        return None
    if unit == "years":
        return _shaped(number, _person_before(words, first) or _subject(words, first), last=last + 2)
    name = _apposed_to(words, first) or _person_behind(words, last + 2) or _whose(words, first, last + 2)
    return _shaped(number, name, last=last + 2)


def _aged(words: Sentence, number: Number) -> Shaped | None:
    """Read "aged 52", "at age 52" and "at the age of 52"."""
    first = number.first
    if words.gap(first) != " ":
        return None
    if words.word(first - 1) in {"aged", "age"}:
        return _shaped(number, _person_before(words, first - 1))
    return _shaped(number, ()) if words.word(first - 1) == "of" and words.word(first - 2) == "age" else None


def _set_off(words: Sentence, number: Number) -> Shaped | None:
    """Read a number between commas, or in brackets, behind a person: "Ann Dahl, 58,", "the suspect, 58,", "Dahl, now 58,"."""
    first, last = number.first, number.last
    behind = words.word(first - 1)
    if behind == "now" and words.gap(first) == " " and words.gap(first - 1) == ", ":
        name = _person_before(words, first - 1)
        return _shaped(number, name) if name and _closes(words, last) else None
    if not ((words.gap(first).endswith(", ") and _closes(words, last)) or _bracketed(words, first, last)):
        return None
    name = _person_before(words, _before_bracket(words, first))
    if words.gap(first) == ", ":
        if not name and behind in OF_ONE:
            name = (fold(words.tokens[first - 1].stem),)
        elif not name or words.word(first - 1 - len(name)) in _OF_A_PLACE:
            name = _apposed_to(words, first) or name
    return _shaped(number, name) if name or (words.gap(first) == ", " and behind in _PERSONS) else None


_OF_A_PLACE = frozenset("in of from at near".split())


def _before_bracket(words: Sentence, first: int) -> int:
    """The word behind a name and its bracket: "Ann Dahl (R-Ohio), 58,"."""
    if words.gap(first) == "), ":
        return next((at for at in range(first - 1, max(0, first - _NAME_REACH), -1) if "(" in words.gap(at)), first)
    return first


def _bracketed(words: Sentence, first: int, last: int) -> bool:
    end = words.tokens[last - 1].span.end
    return words.gap(first) == " (" and words.text[end : end + 1] == ")"


def _closes(words: Sentence, last: int) -> bool:
    """Whether a comma or the end of the sentence stands behind, or "and a" what else the person is."""
    end = words.tokens[last - 1].span.end
    if words.text[end : end + 1] in {",", ".", ";"}:
        return True
    return words.gap(last) == " " and words.word(last) == "and" and words.word(last + 1) in {"a", "an", "the"}


def _said_to_be(words: Sentence, number: Number) -> Shaped | None:
    """Read "she is 58.", "Dahl, who is 58,", "who turned 58 in May"."""
    first = number.first
    verb = words.word(first - 1)
    if number.value < _GROWN or words.gap(first) != " " or verb not in _BE | _TURN or not _ends(words, number.last):
        return None
    name = _subject(words, first)
    return _shaped(number, name) if name or _person_word(words, first) else None


_BE = frozenset("is was be".split())
_TURN = frozenset("turned turns turning turn".split())
_AUXILIARY = frozenset("will would now just only recently soon".split()) | _BE
_PRONOUNS = frozenset("he she who".split())


def _before_verb(words: Sentence, first: int) -> int:
    place = first - 2
    while place > 0 and words.word(place) in _AUXILIARY:
        place -= 1
    return place


def _person_word(words: Sentence, first: int) -> bool:
    place = _before_verb(words, first)
    return place >= 0 and words.word(place) in _PRONOUNS


def _subject(words: Sentence, first: int) -> _Name:
    """The name of whom a verb before an age is said: "Ann Dahl is 58", "Dahl, who is 58"; empty for "she"."""
    place = _before_verb(words, first)
    if place < 0 or words.word(place) in _PRONOUNS - {"who"}:
        return ()
    if words.word(place) == "who":
        return _person_before(words, place)
    name = _person_before(words, place + 1)
    return name if len(name) > 1 or words.word(first - 1) in _TURN else ()


_ENDS = frozenset("and but when in on next this last later".split())


def _ends(words: Sentence, last: int) -> bool:
    """Whether what is said ends behind the number: no noun follows that it would count."""
    end = words.tokens[last - 1].span.end
    if words.text[end : end + 1] in {",", ".", ";", ")", ""}:
        return not words.text[end + 1 : end + 2].isdigit()
    return words.gap(last) == " " and words.word(last) in _ENDS and not words.word(last + 1)[:1].isdigit()


def _at_age(words: Sentence, number: Number) -> Shaped | None:
    """Read "At 58, Dahl would be ..." and "died at 58"."""
    first, last = number.first, number.last
    at = first - 1
    if number.value < _GROWN or words.word(at) != "at" or words.gap(first) != " " or not _ends(words, last):
        return None
    if any(words.word(place) in _DYING for place in range(max(0, at - _NEAR), at)):
        return _shaped(number, ())
    opens = (at == 0 or words.gap(at).endswith((", ", "“", '"'))) and words.gap(last) == ", "
    name = _person_behind(words, last)
    return _shaped(number, name) if opens and (name or words.word(last) in _PRONOUNS) else None


_DYING = frozenset("died dies".split())
_NEAR = 6
_PERSONS = frozenset(
    "suspect victim man woman boy girl driver captain father mother son daughter gunman pilot player".split()
)


def _whose(words: Sentence, first: int, behind: int) -> _Name:
    """The stem of who is told of beside "44-year-old": "the driver of the bus, a 44-year-old man", "a 44-year-old driver"."""
    if words.word(behind) in OF_ONE and words.joined(behind):
        return (fold(words.tokens[behind].stem),)
    at = first - 1 - (words.word(first - 1) in {"a", "an"})
    if not words.gap(at + 1).startswith(","):
        return ()
    for place in range(at, max(-1, at - _APPOSED), -1):
        if words.word(place) in OF_ONE:
            return (fold(words.tokens[place].stem),)
        if "," in words.gap(place):
            break
    return ()


def _apposed_to(words: Sentence, first: int) -> _Name:
    """The name before the comma that an apposition opens with: "Ann Dahl, a 58-year-old judge", "Ann Dahl, a judge, 58"."""
    for place in range(first - 1, max(0, first - _APPOSED), -1):
        if "," in words.gap(place):
            opens = words.word(place) in {"a", "an", "the"}
            return _person_before(words, place) if opens and words.gap(place) == ", " else ()
    return ()


_APPOSED = 8
"""Words back from an age to whom it is told of."""


def _capital(words: Sentence, place: int) -> bool:
    return place >= 0 and words.text[words.tokens[place].span.start].isupper()


def _person_before(words: Sentence, first: int) -> _Name:
    """The stems of the name that ends before a word, without title and initials."""
    stems: list[str] = []
    for place in range(first - 1, max(-1, first - 1 - _NAME_REACH), -1):
        if not _capital(words, place) or words.word(place) in _NO_PERSONS:
            break
        if stems and not words.joined(place + 1) and words.gap(place + 1) != ". ":
            break
        if words.word(place) not in _NO_NAMES:
            stems.insert(0, fold(words.tokens[place].stem))
    return tuple(stems)


_NO_NAMES = BEFORE_NAMES | {"jr", "sr", "ii", "iii", "iv"} | frozenset("abcdefghijklmnopqrstuvwxyz")
"""Words with a capital beside a name that do not tell people apart."""
_NO_PERSONS = STOP_WORDS - _NO_NAMES
_OF_WHERE = ADJECTIVES.keys() | STATES.keys() | PARTIES.keys()


def _person_behind(words: Sentence, last: int) -> _Name:
    """The stems of the name that follows: "8-year-old girl, Sofia Brezhan"; none in "57-year-old Ohio lawyer"."""
    stems: list[str] = []
    for place in range(last, min(last + _NAME_REACH, len(words.tokens))):
        if words.gap(place) not in {" ", ", ", ". "}:
            break
        word = words.word(place)
        if _capital(words, place):
            if word not in _NO_NAMES and word not in _OF_WHERE:
                stems.append(fold(words.tokens[place].stem))
        elif stems or word in STOP_WORDS:
            break
    return tuple(stems)
