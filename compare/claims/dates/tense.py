"""Whether the words around an expression look forward or back ("will meet Monday", "met Monday").

Owns the cues and where they are looked for: the expression's own clause, the nearest cue first, left before right.
Feeds ``compare/claims/dates/resolve.py``.
"""

from __future__ import annotations

from enum import Enum

from compare.claims.dates.lexer import Words

FUTURE_CUES = frozenset(
    "will ll shall would plan plans planned expect expects expected schedule scheduled due slated intend intends upcoming "
    "deadline may could should must can might hopes aims vows pledges tentatively".split()
)
PAST_CUES = frozenset(
    "was were had did has have been said told met held took came went began saw gave made won lost found fell rose sent "
    "left kept spoke became wrote ran hit cut put broke sold bought paid led got fought killed closed since after ended "
    "reported announced drew shot stood struck felt thought brought built caught chose flew grew knew sank rode".split()
)
AHEAD_OF_DATES = frozenset({"by", "next", "starting", "beginning", "soon"})
"""Words right before a date that look forward where the clause tells nothing."""
EXTENDING = frozenset({"until", "till", "effective"})
"""Words right before a date that look forward in any clause, but at its beginning ("Until Monday, he had ...")."""
_ENDS = frozenset({".", "!", "?", ";", "\n\n", "“", "”", '"'})
_REACH = 14
"""Words that a cue may stand away."""
NO_VERBS = frozenset(
    "the a an its his her their this that these those all any some each every another one both many more most "
    "death power court prison jail school office people children work war peace zero him them us me it those what".split()
)
"""Words after which "to" is no infinitive."""

ALREADY = frozenset({"began", "started", "continued", "used", "failed", "managed", "came", "went", "face", "helped"})
"""Words before "to" that leave the infinitive in the past ("began to ask"), or make it none ("face to face")."""


class Tense(Enum):
    """Which way the clause looks."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


def tense(words: Words, first: int, last: int) -> Tense:
    """Return which way the clause of the words ``first`` to ``last`` looks."""
    if first > 1 and words.lower[first - 1] in EXTENDING and words.lower[first - 2] not in _ENDS:
        return Tense.FUTURE
    left = _nearest(words, range(first - 1, max(-1, first - 1 - _REACH), -1))
    if left is not Tense.UNKNOWN:
        return left
    right = _nearest(words, range(last, min(len(words), last + _REACH)))
    if right is Tense.UNKNOWN and not AHEAD_OF_DATES.isdisjoint(words.lower[max(0, first - 2) : first]):
        return Tense.FUTURE
    return right


def _nearest(words: Words, places: range) -> Tense:
    for place in places:
        word = words.lower[place]
        if word in _ENDS:
            break
        if (
            word in FUTURE_CUES
            or (word == "to" and _infinitive(words, place))
            or (word == "set" and _is_set_to(words, place))
        ):
            planned = place - 1 if word == "to" else place
            over = words.lower[planned] in _PLANNED and _had_been(words, planned)
            return Tense.PAST if over else Tense.FUTURE
        if (word in PAST_CUES or _is_past_form(word)) and words.printed(place).islower():
            return Tense.PAST
    return Tense.UNKNOWN


def _is_past_form(word: str) -> bool:
    return len(word) > len("need") and word.endswith("ed")


_PLANNED = frozenset({"due", "scheduled", "expected", "slated", "planned", "set"})


def _had_been(words: Words, place: int) -> bool:
    """Whether the plan is over: "had been due to expire Friday"."""
    return "had" in words.lower[max(0, place - 3) : place]


def _is_set_to(words: Words, place: int) -> bool:
    return words.lower[place + 1 : place + 2] in (["to"], ["for"])


def _infinitive(words: Words, place: int) -> bool:
    """Whether "to" begins an infinitive: what follows is no article, name or number."""
    if place + 1 >= len(words):
        return False
    if place and words.lower[place - 1] in ALREADY:
        return False
    after = words.printed(place + 1)
    return after.islower() and after.isalpha() and after not in NO_VERBS
