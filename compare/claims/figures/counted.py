"""What a figure is of: the noun that it counts, what befell it, and the words around it.

"38 people were killed and 212 injured": both count people; the state tells them apart. The noun is found without a
parser: what is counted in numbers above one is a plural.
Next in the flow: ``shapes.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from compare.claims.figures.counted_en import (
    BEFALLEN,
    CLAUSE_ENDS,
    NO_COUNT_OF,
    NO_PLURALS,
    PLURALS,
    SAYING,
    STATE_OF,
    STATES_IN_TWO_WORDS,
)
from compare.claims.figures.number_words_en import ARTICLES, ROLES, SCALES, SO_FAR
from compare.claims.figures.numbers import STARTERS
from compare.claims.figures.sentence import Sentence
from compare.claims.figures.units_en import ALONE_RATES, RATES
from compare.claims.stop_words_en import STOP_WORDS
from compare.claims.words import fold

HEAD_REACH = 4
"""Words from a number to the noun that it counts."""
REACH = 14
"""Words from a figure to those that say what it is of."""
ABOUT_WORDS = 7
"""Of these, the words kept."""
_STOPS = frozenset(";:—()\n")
_Stems = tuple[str, ...]


def counted_behind(words: Sentence, last: int, *, vague: bool = False) -> tuple[_Stems, int]:
    """Return the stems of what is counted, head last, and the word after it; nothing where no plural follows.

    A word of state is no noun: "212 injured" counts people, and does not say so. ``vague`` says that "of" may stand
    between ("hundreds of houses").
    """
    if words.word(last) in STATE_OF and words.joined(last) and words.word(last) in PLURALS:
        return (), last + 1
    if words.gap(last) in _HYPHENS and _is_compound(words, last):
        return (fold(words.tokens[last].stem),), last + 1
    last += vague and words.word(last) == "of"
    stems: list[str] = []
    for place in range(last, min(last + HEAD_REACH, len(words.tokens))):
        if not words.joined(place):
            break
        word = words.word(place)
        if word in _DEGREES:
            continue
        if word in STOP_WORDS and word not in _OTHERS:
            break
        if word[0].isdigit() or (word in STATE_OF and place > last and word not in PLURALS and not word.endswith("s")):
            break
        stems.append(fold(words.tokens[place].stem))
        if _plural(word) and not (words.gap(place + 1) == " " and _plural(words.word(place + 1))):
            return tuple(stems), place + 1
    return (), last


_HYPHENS = frozenset("-‑–")
_DEGREES = frozenset({"very"})


def _is_compound(words: Sentence, place: int) -> bool:
    """Whether a noun is joined to the number before it, and another follows: "a seven-page letter", "the 12-member panel"."""
    word = words.word(place)
    alone = word.isalpha() and word not in STOP_WORDS and word not in NO_COUNT_OF
    return alone and place + 1 < len(words.tokens) and words.gap(place + 1) == " "


_FURTHER = frozenset({"other", "more", "additional", "further"})
_OTHERS = frozenset({"others", "other", "more"})


def _plural(word: str) -> bool:
    if word in PLURALS or word == "others":
        return True
    return (
        len(word) > _SHORTEST
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is"))
        and word not in NO_PLURALS
    )


_SHORTEST = 3


@dataclass(slots=True)
class _Walk:
    """What a walk away from a figure has met so far."""

    state: str = ""
    distance: int = 0
    """Words to the word of state."""
    about: list[tuple[int, int, str]] = field(default_factory=list)
    """Distance, side and stem of the words around."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Words of a sentence that are spoken for."""

    figures: frozenset[int]
    dates: frozenset[int]


def surroundings(words: Sentence, own: range, taken: Taken, states: Mapping[str, str]) -> tuple[str, _Stems]:
    """Return what befell what a figure counts, and the stems around it in its clause, nearest first.

    ``own`` are the figure's words. ``states`` holds the words of state that count, with their states: those of lengths
    ("deep") for a length.
    """
    first, last = own.start, own.stop
    right, left = _Walk(), _Walk()
    _walk(words, range(last, min(last + REACH, len(words.tokens))), right, taken, states)
    _walk(words, range(first - 1, max(-1, first - 1 - REACH), -1), left, taken, states)
    state = right.state
    opens_clause = words.word(first - 1) in _JOINERS or words.word(last) in _BE
    if left.state and (not state or left.distance + (_OTHER_CLAUSE if opens_clause else _BEFORE) < right.distance):
        state = left.state
    near = sorted(right.about + left.about)
    return state, tuple(dict.fromkeys(stem for _, _, stem in near))[:ABOUT_WORDS]


_BEFORE, _OTHER_CLAUSE = 0.5, 3.5
"""How much nearer a word of state must stand before a figure than behind it."""

_JOINERS = frozenset({"and", "while", "with"})
_BE = frozenset("is are was were be been remain remained remains have has had still".split())
"""Words beside a figure that show it to open a clause of its own: what befell it stands behind ("hurt and nine were missing")."""


def _walk(words: Sentence, places: range, met: _Walk, taken: Taken, states: Mapping[str, str]) -> None:
    """Walk away from a figure to the end of its clause. One loop for both: it is where the time goes."""
    side = 0 if places.step > 0 else 1
    looking, around = bool(states), True
    for distance, place in enumerate(places, start=1):
        gap, word = words.gaps[place + side], words.words[place]
        if gap not in _PLAIN and _ends_clause(gap, hard=distance > 1 or not side):
            return
        if word in CLAUSE_ENDS and (distance > 1 or not side or word != "and"):
            if word != "and":
                _add_antecedent(words, place if side and around else 0, met, distance)
                return
            around = False
        if place in taken.figures:
            looking = False
        elif looking and (state := _state_at(words, place, states)):
            met.state, met.distance, looking = state, distance, False
        if around and (place in taken.figures or place in taken.dates):
            around = not met.about
        elif around and _says_something(word):
            met.about.append((distance, side, fold(words.tokens[place].stem)))
        if not (looking or around):
            return


_RELATIVE = frozenset({"that", "which", "who"})


def _add_antecedent(words: Sentence, place: int, met: _Walk, distance: int) -> None:
    """Take in the word before "that" or "who": it is what a figure behind tells of ("a community that numbers 900")."""
    closed = words.gaps[place] in {" ", ", "}
    if place and words.words[place] in _RELATIVE and closed and _says_something(words.words[place - 1]):
        met.about.append((distance + 1, 1, fold(words.tokens[place - 1].stem)))


def _state_at(words: Sentence, place: int, states: Mapping[str, str]) -> str:
    word = words.words[place]
    if word in _SECONDS and states is BEFALLEN:
        return STATES_IN_TWO_WORDS.get((words.words[place - 1], word), "")
    return states.get(word, "")


_WHOLES = frozenset("the its their these those his her our".split())
_SECONDS = frozenset(second for _, second in STATES_IN_TWO_WORDS)
_PLAIN = frozenset({" ", "-"})


def _ends_clause(gap: str, *, hard: bool) -> bool:
    return ("," in gap and hard) or not _STOPS.isdisjoint(gap)


def _says_something(word: str) -> bool:
    if word in STOP_WORDS or word in SAYING or word in SCALES or word[0].isdigit():
        return False
    return word not in STARTERS


def role_of(words: Sentence, first: int, last: int, *, counts: bool) -> str:
    """Return "from", "to" or "by" where the word before the figure is that; "other" for "seven other prefectures".

    "part" stands for so many "of the" others, who are a number of their own: "12 of the dead".
    """
    if counts and words.word(last) == "of" and words.word(last + 1) in _WHOLES and words.joined(last):
        return "part"
    if counts and words.word(last) == "co":
        return "other"
    if counts and words.word(last) in _FURTHER and words.joined(last):
        return "other"
    if counts and words.word(first - 1) in {"another", "additional", "further"}:
        return "other"
    before = first - 1
    if words.word(before) in SO_FAR and words.gap(first)[:1] == " ":
        before -= 1 + (words.word(before - 1) in ARTICLES)
        first = before + 1
    return ROLES.get(words.word(before), "") if before >= 0 and words.gap(first)[:1] == " " else ""


def rate_of(words: Sentence, last: int) -> tuple[str, int]:
    """Return what a figure is counted by ("a year", "per day", "each"), and the word after it."""
    word, after = words.word(last), words.word(last + 1)
    if word in {"to", "for"} and after == "each" and words.gap(last) in {" ", ") "}:
        return "each", last
    if not words.joined(last):
        return "", last
    if word in ALONE_RATES:
        return ALONE_RATES[word], last + 1
    if word in {"a", "an", "per"} and after in RATES and (word != "per" or words.joined(last + 1)):
        return RATES[after], last + 2
    if word == "per" and after.isalpha() and words.joined(last + 1):
        return "each", last + 2
    return "", last
