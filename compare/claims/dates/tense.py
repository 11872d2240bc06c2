"""Whether the words around an expression look forward or back ("will meet Monday", "met Monday").

Owns where cues are looked for: the expression's own clause, the nearest cue first, left before right. The cues stand in
``tense_en.py``. Feeds ``compare/claims/dates/resolve.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum

from compare.claims.dates.events_en import OFFICES
from compare.claims.dates.full_stops import ends_sentence
from compare.claims.dates.kinds import CODE
from compare.claims.dates.lexer import Words
from compare.claims.dates.tense_en import (
    AHEAD_OF_DATES,
    ARTICLES,
    ASKING,
    BEING,
    COMING,
    EARLIEST,
    EXTENDING,
    FRAMING,
    FUTURE_CUES,
    LEADING_ON,
    LOOKING_ON,
    MODALS,
    NEGATIONS,
    NO_PLANS,
    NO_VERBS,
    NOT_PAST_IN_ED,
    PAST_CUES,
    PAST_EVENTS,
    PERSONS,
    PLANNED,
    PLANS,
    PLURAL_CUES,
    PRESENT_CUES,
    PUT_OFF,
    STATES,
)

_REACH = 14
"""Words that a cue may stand away."""
_QUOTES = frozenset({"“", "”", '"'})


class Tense(Enum):
    """Which way the clause looks."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


def tense(words: Words, first: int, last: int) -> Tense:
    """Return which way the clause of the words ``first`` to ``last`` looks."""
    owned = words.kinds[last : last + 1] == CODE["APOS"]
    named = words.lower[first - 1 : first] == ["the"] and words.lower[last : last + 1]
    if named and named[0] in PAST_EVENTS:
        return Tense.PAST
    if owned and not PAST_EVENTS.isdisjoint(words.lower[last + 1 : last + 3]):
        return Tense.PAST
    if _plainly_ahead(words, first) or words.lower[last : last + 1] == ["is"]:
        return Tense.FUTURE
    left = _nearest(words, range(first - 1, max(-1, first - 1 - _REACH), -1))
    if left is not Tense.UNKNOWN:
        return left
    right = _nearest(words, range(last, min(len(words), last + _REACH)))
    if right is Tense.UNKNOWN and not AHEAD_OF_DATES.isdisjoint(words.lower[max(0, first - 2) : first]):
        return Tense.FUTURE
    return right


def _plainly_ahead(words: Words, first: int) -> bool:
    """Whether the words right before it put it ahead in any clause: "the deadline is", "as early as", "until"."""
    before = tuple(words.lower[max(0, first - 3) : first])
    if (
        before[-1:] in _IS
        or before in EARLIEST
        or _AHEAD_OF in (before[-2:], before[:2])
        or before[-2:] == _DEADLINE_OF
        or (before[-1:] == ("to",) and not PUT_OFF.isdisjoint(before[-2:-1]))
    ):
        return True
    return before[-1:] != () and before[-1] in EXTENDING and first > 1 and not ends_sentence(words, first - 2)


_NOTHING: frozenset[str] = frozenset()
_IS = (("is",), ("are",))
_AHEAD_OF, _DEADLINE_OF = ("ahead", "of"), ("deadline", "of")


def _nearest(words: Words, places: range) -> Tense:
    return next(_cues(words, places), Tense.UNKNOWN)


def _cues(words: Words, places: range) -> Iterator[Tense]:
    """Yield what each word of the clause tells, the nearest first."""
    for place in places:
        if ends_sentence(words, place) or (words.lower[place] in _QUOTES and (places.step < 0 or place > places.start)):
            return
        told = _cue(words, place)
        aside = words.lower[place] in LOOKING_ON and "," in words.lower[place : places.start]
        if places.step < 0 and told is Tense.PAST and _has_its_own(words, place, places.start):
            continue
        if told is not Tense.UNKNOWN and not aside:
            yield told


def _has_its_own(words: Words, place: int, first: int) -> bool:
    """Whether a past verb has a day of its own: "said Sunday, in a step towards a summit in the autumn"."""
    after = place + 1 + (words.lower[place + 1 : place + 2] == ["on"])
    return after < first and words.kinds[after : after + 1] in _OWN_DAYS


_OWN_DAYS = frozenset({CODE["WEEKDAY"], CODE["DAYWORD"]})


def _cue(words: Words, place: int) -> Tense:
    word = words.lower[place]
    if word == "could":
        return Tense.PAST if _is_denied(words, place) else Tense.FUTURE
    if word == "won" and words.lower[place + 1 : place + 3] == ["'", "t"]:
        return Tense.FUTURE
    pair = words.lower[place + 1 : place + 2]
    if _looks_forward(words, place) or not LOOKING_ON.get(word, _NOTHING).isdisjoint(pair):
        planned = place - 1 if word == "to" else place
        over = words.lower[planned] in PLANNED and "had" in words.lower[max(0, planned - 3) : planned]
        return Tense.PAST if over else Tense.FUTURE
    past = (word in PAST_CUES or word == "set" or _is_past_form(word)) and words.printed(place).islower()
    return Tense.PAST if past and not _hangs_on(words, place) else Tense.UNKNOWN


def _looks_forward(words: Words, place: int) -> bool:
    word = words.lower[place]
    after = words.lower[place + 1 : place + 2]
    before = words.lower[place - 1] if place else ""
    if word in FUTURE_CUES:
        return not (word in PLANNED and before in FRAMING)
    if word == "to":
        return _infinitive(words, place)
    if word == "set":
        return after in (["to"], ["for"])
    if word in PLANS:
        return not ARTICLES.isdisjoint(after)
    if word in COMING:
        return before in BEING
    return (word in PRESENT_CUES and before not in ARTICLES) or (word in PLURAL_CUES and _is_many(words, place - 1))


def _is_many(words: Words, place: int) -> bool:
    """Whether the word may be the last of a subject in the plural, or of two names."""
    word = words.lower[place] if place >= 0 else ""
    return word.endswith("s") or (word not in ARTICLES and words.printed(place)[0].isupper())


def _is_past_form(word: str) -> bool:
    return len(word) > len("red") and word.endswith("ed") and word not in NOT_PAST_IN_ED


def _hangs_on(words: Words, place: int) -> bool:
    """Whether the form hangs on a verb that is still to be found: "will likely be tested", "could hit"."""
    before = words.lower[max(0, place - 2) : place]
    return not STATES.isdisjoint(before) or not MODALS.isdisjoint(before[-1:])


def _is_denied(words: Words, place: int) -> bool:
    return not NEGATIONS.isdisjoint(words.lower[max(0, place - 6) : place + 3])


def _infinitive(words: Words, place: int) -> bool:
    """Whether "to" begins an infinitive of what is to come: no article, name or number follows, no past verb goes before."""
    if place + 1 >= len(words) or place == 0:
        return False
    before = words.lower[place - 1]
    after = words.printed(place + 1)
    if after == "be" and before not in NO_PLANS:
        return True
    somebody = words.printed(place - 1)[0].isupper() or before in PERSONS or before in OFFICES
    asked = somebody and not ASKING.isdisjoint(words.lower[max(0, place - 6) : place])
    if not asked and before not in LEADING_ON and not before.endswith(("s", "ing")):
        return False
    return after.islower() and after.isalpha() and after not in NO_VERBS
