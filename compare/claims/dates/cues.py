"""What one word of a clause tells of its tense: "will" looks forward, "met" back.

Owns the reading of single cues with their neighbours; ``tense.py`` chooses among those of a clause. The words stand in
``tense_en.py``.
"""

from __future__ import annotations

from enum import Enum

from compare.claims.dates.events_en import OFFICES
from compare.claims.dates.kinds import CODE
from compare.claims.dates.lexer import Words
from compare.claims.dates.tense_en import (
    ARTICLES,
    ASKING,
    BEING,
    CALLING_OFF,
    COMING,
    DEGREES,
    FRAMING,
    FUTURE_CUES,
    LEADING_BACK,
    LEADING_ON,
    LOOKING_ON,
    MODALS,
    NEGATIONS,
    NO_PLANS,
    NO_VERBS,
    NOT_PAST_IN_ED,
    PAST_CUES,
    PERSONS,
    PLANNED,
    PLANS,
    PLURAL_CUES,
    PRESENT_CUES,
    STATES,
)


class Tense(Enum):
    """Which way the clause looks."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


def cue(words: Words, place: int) -> Tense:
    """Return which way the word at ``place`` points."""
    word = words.lower[place]
    if words.kinds[place] == CODE["MONTH"]:
        return Tense.UNKNOWN
    if word == "likely" and place and words.lower[place - 1] in DEGREES:
        return Tense.UNKNOWN
    if word == "could":
        return Tense.PAST if _is_denied(words, place) else Tense.FUTURE
    if word == "won" and words.lower[place + 1 : place + 3] == ["'", "t"]:
        return Tense.FUTURE
    if _looks_forward(words, place):
        return Tense.PAST if _is_over(words, place) else Tense.FUTURE
    past = (word == "set" or word in LEADING_BACK or is_past_form(word)) and words.printed(place).islower()
    return Tense.PAST if past and not _hangs_on(words, place) and not _is_adjective(words, place) else Tense.UNKNOWN


def _is_adjective(words: Words, place: int) -> bool:
    """Whether a participle only describes a noun: "a contested convention in July"."""
    framed = place > 0 and words.lower[place - 1] in FRAMING and words.lower[place].endswith("ed")
    after = words.lower[place + 1] if place + 1 < len(words) else ""
    return framed and after.isalpha() and after not in ARTICLES


def _is_over(words: Words, place: int) -> bool:
    """Whether a plan came to nothing: "had been due", "cancelled a scheduled interview"."""
    planned = place - 1 if words.lower[place] == "to" else place
    if words.lower[planned] not in PLANNED:
        return False
    before = words.lower[max(0, planned - 3) : planned]
    return "had" in before or not CALLING_OFF.isdisjoint(before)


def _looks_forward(words: Words, place: int) -> bool:
    word = words.lower[place]
    after = words.lower[place + 1 : place + 2]
    before = words.lower[place - 1] if place else ""
    if word in FUTURE_CUES or not LOOKING_ON.get(word, _NOTHING).isdisjoint(after):
        return True
    if word == "to":
        return _infinitive(words, place)
    if word == "set":
        return after in (["to"], ["for"])
    if word in PLANS:
        return not ARTICLES.isdisjoint(after)
    if word in COMING:
        return before in BEING
    timed = word in PRESENT_CUES and before not in ARTICLES and not (word == "appears" and after == ["to"])
    return timed or (word in PLURAL_CUES and _is_many(words, place - 1))


_NOTHING: frozenset[str] = frozenset()


def _is_many(words: Words, place: int) -> bool:
    """Whether the word may be the last of a subject in the plural, or of two names."""
    if place > 0 and words.lower[place] in {"that", "which", "who"}:
        place -= 1
    word = words.lower[place] if place >= 0 else ""
    return word.endswith("s") or (word not in ARTICLES and words.printed(place)[0].isupper())


def is_past_form(word: str) -> bool:
    """Whether a word in lower case is a verb's past form (or participle)."""
    return word in PAST_CUES or (len(word) > len("red") and word.endswith("ed") and word not in NOT_PAST_IN_ED)


def _hangs_on(words: Words, place: int) -> bool:
    """Whether the form hangs on a verb that is still to be found: "will likely be tested", "could hit"."""
    before = words.lower[max(0, place - 2) : place]
    return not STATES.isdisjoint(before) or not MODALS.isdisjoint(before[-1:])


def _is_denied(words: Words, place: int) -> bool:
    return not NEGATIONS.isdisjoint(words.lower[max(0, place - 6) : place + 3])


def _infinitive(words: Words, place: int) -> bool:
    """Whether "to" begins an infinitive of what is to come: no noun follows, and no past verb goes before."""
    if place + 1 >= len(words) or place == 0:
        return False
    before, after = words.lower[place - 1], words.printed(place + 1)
    if after == "be" and before not in NO_PLANS:
        return True
    if not _is_led(words, place, before) or not (after.islower() and after.isalpha()):
        return False
    return after not in NO_VERBS and (not after.endswith("s") or after.endswith(("ss", "us")))


def _is_led(words: Words, place: int, before: str) -> bool:
    """Whether the word before "to" leaves to come what follows: "agreed to", "wants", "called on the mayor to"."""
    if before.endswith("ing"):
        return place == 1 or words.lower[place - 2] in _AUXILIARIES or not is_past_form(words.lower[place - 2])
    if before in LEADING_ON or (before.endswith("s") and not before.endswith("ss")):
        return True
    somebody = words.printed(place - 1)[0].isupper() or before in PERSONS or before in OFFICES
    return somebody and not ASKING.isdisjoint(words.lower[max(0, place - _ASKED) : place])


_AUXILIARIES = frozenset({"was", "were", "been"})
_ASKED = 6
"""Words between a verb of asking and what is asked for."""
