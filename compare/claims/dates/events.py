"""What an expression of time dates: the nearest words that say something, in its own clause.

"Since he became mayor early in June" dates becoming mayor; "officials said Friday" dates the saying and nothing else.
Owns the choice of words, not their stems (``compare/claims/words.py``). Next in the flow: ``compare/rules/dated.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.claims.dates.events_en import CLAUSE_WORDS, OFFICES, PLANNING, SAID_TO, SAYING
from compare.claims.dates.full_stops import HARD_MARKS, ends_sentence
from compare.claims.dates.kinds import CODE, WORD_CODE
from compare.claims.dates.lexer import Words
from compare.claims.dates.lexicon_en import UNIT_KINDS
from compare.claims.stop_words_en import STOP_WORDS
from compare.claims.words import stem

MOST_WORDS = 6
"""Event words kept of one expression."""
_REACH = 18
"""Words that an event word may stand away."""
_ENOUGH = 2
"""Words found on a side, from which on "and", "to" or another date ends the clause."""
_STAND_ALONE = frozenset(CODE[kind] for kind in ("WEEKDAY", "DAYWORD"))
_WORD_OF_TIME = frozenset(
    CODE[kind] for kind in ("MONTH", "WEEKDAY", "DAYWORD", "PART", *UNIT_KINDS.values(), "UNITS", "SEASON")
)
_FRAMES = frozenset({"the", "a", "an", "this", "its", "their", "his", "her", "at"})
_SUBJECT_WORDS = 6
"""Words of a subject between a date that opens a sentence and its verb."""
SAY = ("say",)
"""What a date of telling dates."""


def events_of(words: Words, first: int, last: int, taken: Sequence[bool]) -> tuple[str, ...]:
    """Return stems of what the words ``first`` to ``last`` date, nearest first; ``taken`` marks words inside any date."""
    if _attributive(words, first, last):
        noun = [stem(word) for _, word in _walk(words, range(last, len(words)), taken, phrase=True)]
        if noun:
            return tuple(dict.fromkeys(noun))[:MOST_WORDS]
    if dates_the_telling(words, first, last):
        return SAY
    left = list(_walk(words, range(first - 1, -1, -1), taken))
    right = list(_walk(words, range(last, len(words)), taken, found=len(left)))
    near = sorted(
        [(first - place, 0, word) for place, word in left] + [(place - last + 1, 1, word) for place, word in right]
    )
    return tuple(dict.fromkeys(stem(word) for _, _, word in near))[:MOST_WORDS]


def dates_the_telling(words: Words, first: int, last: int) -> bool:
    """Whether the words ``first`` to ``last`` are the day of filing, or the day on which something was said."""
    return _in_dateline(words, first, last) or _of_saying(words, first, last)


def _attributive(words: Words, first: int, last: int) -> bool:
    """Whether a noun follows that the date belongs to: "the Aug. 25 summit", "Friday's vote"."""
    if last >= len(words):
        return False
    if words.kinds[last] == CODE["APOS"]:
        return True
    framed = (first > 0 and words.lower[first - 1] in _FRAMES) or words.lower[first] == "the"
    return framed and _says_something(words, last) and words.kinds[first] not in _STAND_ALONE


def _says_something(words: Words, place: int) -> bool:
    word = words.lower[place]
    return len(word) > 1 and word[0].isalpha() and word not in STOP_WORDS


def _in_dateline(words: Words, first: int, last: int) -> bool:
    """Whether it is the day of filing: "TOKYO, Aug. 8 (Kyodo) --"."""
    begin = words.kinds.rfind(CODE["BREAK"], 0, first) + 1
    short = 0 < first - begin <= _DATELINE_WORDS and words.lower[first - 1] == "," and words.printed(begin)[0].isupper()
    return short and words.kinds[last : last + 1] in {CODE["OPEN"], CODE["DASH"]}


_DATELINE_WORDS = 7
"""Words and marks of a place name before the day of filing."""


def _of_saying(words: Words, first: int, last: int) -> bool:
    """Whether it dates the saying: "officials said Friday", "On Friday, officials said"."""
    for place in range(first - 1, max(-1, first - 1 - _REACH), -1):
        word = words.lower[place]
        if word in SAYING and words.printed(place).islower():
            return True
        if word in HARD_MARKS or word in {".", ","} or not _goes_with_saying(words, place):
            break
    return _opens(words, first) and _subject_says(words, last)


def _goes_with_saying(words: Words, place: int) -> bool:
    return words.lower[place] in SAID_TO or not _says_something(words, place) or _is_place(words, place)


def _opens(words: Words, first: int) -> bool:
    """Whether the expression opens its sentence, but for "on"."""
    if first and words.lower[first - 1] in {"on", "in", "late", "early"}:
        first -= 1
    return first == 0 or ends_sentence(words, first - 1)


def _is_place(words: Words, place: int) -> bool:
    """A name after "in": "said in Seoul on Friday"."""
    return place > 0 and words.printed(place)[0].isupper() and words.lower[place - 1] in {"in", "at"}


def _subject_says(words: Words, last: int) -> bool:
    """Whether a short subject and a verb of saying follow: "On Friday, officials said"."""
    for place in range(last, min(len(words), last + 1 + _SUBJECT_WORDS)):
        word = words.lower[place]
        if word in SAYING:
            return True
        if (
            word.endswith("ed")
            or word in {"will", "was", "were", "is", "are", "has", "had", "have", "to"}
            or ends_sentence(words, place)
        ):
            return False
    return False


def _walk(
    words: Words, places: range, taken: Sequence[bool], *, phrase: bool = False, found: int = 0
) -> Iterator[tuple[int, str]]:
    """Yield the words that say something up to the end of the clause (of the noun phrase)."""
    steps = places[:_REACH]
    for place in steps:
        word = words.lower[place]
        if (not word[0].isalnum() and ends_sentence(words, place)) or (word in CLAUSE_WORDS and found):
            return
        if (word == "," or (word in {"and", "or"} and found >= _ENOUGH) or taken[place]) and found:
            return
        if word == "to" and places.step > 0 and found >= _ENOUGH:
            return
        if phrase and found and not _says_something(words, place) and word != "-":
            return
        if _says_something(words, place) and not taken[place] and word not in PLANNING and _event_word(words, place):
            found += 1
            yield place, word


def _event_word(words: Words, place: int) -> bool:
    word = words.lower[place]
    return word not in SAYING and word not in OFFICES and WORD_CODE.get(word) not in _WORD_OF_TIME
