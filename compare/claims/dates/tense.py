"""Whether the words around an expression look forward or back ("will meet Monday", "met Monday").

Owns the cues and where they are looked for: the expression's own clause, the nearest cue first, left before right.
Feeds ``compare/claims/dates/resolve.py``.
"""

from __future__ import annotations

from enum import Enum

from compare.claims.dates.lexer import Words

FUTURE_CUES = frozenset(
    "will ll shall would plan plans planned expect expects expected schedule scheduled due slated set intend intends until "
    "till by next starting upcoming deadline effective may could should must can might hopes aims vows pledges tentatively".split()
)
PAST_CUES = frozenset(
    "was were had did has have been said told met held took came went began saw gave made won lost found fell rose sent "
    "left kept spoke became wrote ran hit cut put broke sold bought paid led got fought killed closed since after ended "
    "reported announced drew shot stood struck felt thought brought built caught chose flew grew knew sank rode".split()
)
_ENDS = frozenset({".", "!", "?", ";", "\n\n", "“", "”", '"'})
_REACH = 14
"""Words that a cue may stand away."""
_INFINITIVE_BEFORE = frozenset({"the", "a", "an", "its", "his", "her", "their"})


class Tense(Enum):
    """Which way the clause looks."""

    PAST = -1
    UNKNOWN = 0
    FUTURE = 1


def tense(words: Words, first: int, last: int) -> Tense:
    """Return which way the clause of the words ``first`` to ``last`` looks."""
    left = _nearest(words, range(first - 1, max(-1, first - 1 - _REACH), -1))
    if left is not Tense.UNKNOWN:
        return left
    return _nearest(words, range(last, min(len(words), last + _REACH)))


def future_cue_before(words: Words, first: int) -> bool:
    """Whether the clause looks forward by a cue to the left, whatever stands to the right."""
    return _nearest(words, range(first - 1, max(-1, first - 1 - _REACH), -1)) is Tense.FUTURE


def _nearest(words: Words, places: range) -> Tense:
    for place in places:
        word = words.lower[place]
        if word in _ENDS:
            break
        if word in FUTURE_CUES and not (word in {"set", "may"} and words.printed(place)[0].isupper()):
            return Tense.FUTURE
        if word == "to" and _infinitive(words, place):
            return Tense.FUTURE
        if word in PAST_CUES or (len(word) > 4 and word.endswith("ed")):  # noqa: PLR2004  (not "red")
            return Tense.PAST
    return Tense.UNKNOWN


def _infinitive(words: Words, place: int) -> bool:
    """Whether "to" begins an infinitive: what follows is no article, name or number."""
    if place + 1 >= len(words):
        return False
    after = words.printed(place + 1)
    return after.islower() and after not in _INFINITIVE_BEFORE and after.isalpha()
