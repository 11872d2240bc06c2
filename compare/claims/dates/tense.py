"""Whether the words around an expression look forward or back ("will meet Monday", "met Monday").

Owns where cues are looked for: the expression's own clause, the nearest cue first, left before right. What one word tells is
in ``cues.py``. Feeds ``compare/claims/dates/resolve.py``.
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.claims.dates.cues import Tense, cue, is_past_form
from compare.claims.dates.full_stops import ends_sentence
from compare.claims.dates.kinds import CODE
from compare.claims.dates.lexer import Words
from compare.claims.dates.tense_en import (
    AHEAD_OF_DATES,
    EARLIEST,
    EXTENDING,
    LOOKING_ON,
    PAST_EVENTS,
    PUT_OFF,
)

__all__ = ["Tense", "tense"]

_REACH = 14
"""Words that a cue may stand away."""
_QUOTES = frozenset({"“", "”", '"'})
_NEAR = 6
"""Words from "before" to a date that it leads to ("before the caucuses on Monday")."""


def tense(words: Words, first: int, last: int) -> Tense:
    """Return which way the clause of the words ``first`` to ``last`` looks."""
    if not _was_changed(words, last) and _of_the_past(words, first, last):
        return Tense.PAST
    if _was_changed(words, last) or _plainly_ahead(words, first) or _promised_by(words, first):
        return Tense.FUTURE
    clause = words.lower[first - 1 : first] == ["that"]
    left = Tense.UNKNOWN if clause else _nearest(words, range(first - 1, max(-1, first - 1 - _REACH), -1))
    if left is not Tense.UNKNOWN:
        return left
    if words.lower[last : last + 1] == ["is"] or _leads_up(words, first):
        return Tense.FUTURE
    right = _nearest(words, range(last, min(len(words), last + _REACH)))
    if right is Tense.UNKNOWN and not AHEAD_OF_DATES.isdisjoint(words.lower[max(0, first - 2) : first]):
        return Tense.FUTURE
    return right


def _of_the_past(words: Words, first: int, last: int) -> bool:
    """Whether what it belongs to has happened: "Tuesday's ruling", "the March incident", "on Monday announced"."""
    after = words.lower[last : last + 1]
    if words.lower[first - 2 : first] == ["back", "in"] and words.lower[first - 3] in {"way", "far", ",", "."}:
        return True
    if words.kinds[last : last + 1] == CODE["APOS"]:
        return not PAST_EVENTS.isdisjoint(words.lower[last + 1 : last + 3])
    if not after:
        return False
    named = words.lower[first - 1 : first] == ["the"] and after[0] in PAST_EVENTS
    told = words.lower[first - 1 : first] == ["on"] and is_past_form(after[0]) and words.printed(last).islower()
    return named or told


def _was_changed(words: Words, last: int) -> bool:
    """Whether what it dates has been put off or moved: "the match on Saturday has been moved" is still to come."""
    after = words.lower[last : last + _CHANGE]
    return any(
        has in {"has", "have"} and been == "been" and done in PUT_OFF
        for has, been, done in zip(after, after[1:], after[2:], strict=False)
    )


_CHANGE = 7
"""Words behind a date within which it says so: "Saturday's cup match has been moved"."""


def _leads_up(words: Words, first: int) -> bool:
    """Whether the clause, which tells nothing else, leads to it: "days before the caucuses on Monday", "going into November"."""
    near = words.lower[max(0, first - _NEAR) : first]
    if near[-1:] == ["into"] and near[-2:-1] in (["going"], ["heading"], ["headed"]):
        return True
    if "before" not in near or "," in near or "." in near:
        return False
    place = first - len(near) + near.index("before")
    return words.kinds[place - 1 : place] in _UNITS


def _plainly_ahead(words: Words, first: int) -> bool:
    """Whether the words right before it put it ahead in any clause: "the deadline is", "as early as", "a vote for Friday"."""
    before = tuple(words.lower[max(0, first - 3) : first])
    if before[-1:] == ("for",) and words.kinds[first] == CODE["WEEKDAY"]:
        return words.kinds[first + 1 : first + 2] != CODE["APOS"]
    if before[-1:] == ("at",) and before[-2:-1] in _IS:
        return True
    if (
        before[-1:] in _IS
        or before in EARLIEST
        or _AHEAD_OF in (before[-2:], before[:2])
        or before[-2:] == _DEADLINE_OF
        or (before[-1:] == ("to",) and not PUT_OFF.isdisjoint(before[-2:-1]))
    ):
        return True
    return before[-1:] != () and before[-1] in EXTENDING and first > 1 and not ends_sentence(words, first - 2)


def _promised_by(words: Words, first: int) -> bool:
    """Whether it is when a promise ends: "would cut 1,200 posts and close the works by the end of March"."""
    if words.lower[first - 1 : first] != ["by"]:
        return False
    for place in range(first - 2, max(-1, first - 1 - _PROMISE), -1):
        word = words.lower[place]
        if ends_sentence(words, place) or word in _OVER:
            return False
        if word in _PROMISED:
            return True
    return False


_PROMISE = 30
"""Words before "by" within which something is promised."""
_PROMISED, _OVER = frozenset({"would", "will", "must", "shall"}), frozenset({"had", "has", "was", "were"})

_IS = (("is",), ("are",))
_AHEAD_OF, _DEADLINE_OF = ("ahead", "of"), ("deadline", "of")


def _nearest(words: Words, places: range) -> Tense:
    return next(_cues(words, places), Tense.UNKNOWN)


def _cues(words: Words, places: range) -> Iterator[Tense]:
    """Yield what each word of the clause tells, the nearest first."""
    for place in places:
        quoted = words.lower[place] in _QUOTES and place != places.start and not _is_a_scrap(words, place)
        if quoted or ends_sentence(words, place) or (places.step > 0 and _turns(words, place)):
            return
        told = Tense.FUTURE if places.step < 0 and words.lower[place] == "if" else cue(words, place)
        of_another = places.step < 0 and _of_another(words, place, places.start, told)
        purpose = places.step > 0 and words.lower[place] == "to" and place > places.start
        if told is Tense.UNKNOWN or of_another or purpose:
            continue
        yield told


def _turns(words: Words, place: int) -> bool:
    """Whether another clause sets in that is held against the first: ", but the mayor was late"."""
    return words.lower[place] == "," and words.lower[place + 1 : place + 2] in _TURNS


_TURNS = (["but"], ["while"], ["although"], ["though"], ["whereas"])


def _is_a_scrap(words: Words, place: int) -> bool:
    """Whether the mark belongs to a few quoted words inside the clause: "will be “very competitive” in November"."""
    near = words.lower[max(0, place - _SCRAP) : place], words.lower[place + 1 : place + 1 + _SCRAP]
    return any(not _QUOTES.isdisjoint(side) and "." not in side for side in near)


_SCRAP = 5
"""Words and marks to the other mark of a scrap."""


def _of_another(words: Words, place: int, first: int, told: Tense) -> bool:
    """Whether a cue belongs to another date or an aside: "said Sunday, in a step towards a summit in the autumn"."""
    if words.lower[place] == "after" and words.kinds[first + 1 : first + 2] == _MONTH:
        return words.kinds[place + 1 : first + 1] in _ARTICLE
    if told is Tense.FUTURE:
        return words.lower[place] in LOOKING_ON and "," in words.lower[place : first + 1]
    after = place + 1 + (words.lower[place + 1 : place + 2] == ["on"])
    return after < first and words.kinds[after : after + 1] in _DAYS


_MONTH = CODE["MONTH"]
_ARTICLE = frozenset({"", CODE["DET"]})
"""What may stand between "after" and a month that may be of either side: "after the November election"."""
_UNITS = frozenset({CODE["UNITS"], CODE["ONE_DAY"], CODE["ONE_WEEK"]})
_DAYS = frozenset({CODE["WEEKDAY"], CODE["DAYWORD"]})
