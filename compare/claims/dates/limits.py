"""What the words before an expression make of it: a limit ("by Oct. 15"), a round figure ("around"), a range.

Only the desk wants this (``Style.NEWS``); the words themselves stay out of the span.
Next in the flow: ``compare/claims/dates/zones.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from compare.claims.dates.kinds import CODE
from compare.claims.dates.lexer import Words
from compare.claims.dates.patterns import compiled
from compare.claims.dates.state import Reading
from compare.claims.dates.terms import Calendar, Term
from compare.model import TimexType

LIMITS: tuple[tuple[tuple[str, ...], str], ...] = (
    # the words, as they stand before the date, and the TIMEX3 modifier
    (("no", "later", "than"), "ON_OR_BEFORE"),
    (("at", "the", "latest"), "ON_OR_BEFORE"),
    (("as", "early", "as"), "ON_OR_AFTER"),
    (("as", "soon", "as"), "ON_OR_AFTER"),
    (("as", "late", "as"), "ON_OR_BEFORE"),
    (("as", "of"), "ON_OR_AFTER"),
    (("prior", "to"), "BEFORE"),
    (("ahead", "of"), "BEFORE"),
    (("up", "to"), "ON_OR_BEFORE"),
    (("at", "least"), "EQUAL_OR_MORE"),
    (("more", "than"), "MORE_THAN"),
    (("less", "than"), "LESS_THAN"),
    (("not", "before"), "ON_OR_AFTER"),
    (("no", "earlier", "than"), "ON_OR_AFTER"),
    (("no", "sooner", "than"), "ON_OR_AFTER"),
    (("dating", "back", "to"), "ON_OR_AFTER"),
    (("dates", "back", "to"), "ON_OR_AFTER"),
    (("going", "back", "to"), "ON_OR_AFTER"),
    (("goes", "back", "to"), "ON_OR_AFTER"),
    (("stretching", "back", "to"), "ON_OR_AFTER"),
    (("by",), "ON_OR_BEFORE"),
    (("until",), "ON_OR_BEFORE"),
    (("till",), "ON_OR_BEFORE"),
    (("through",), "ON_OR_BEFORE"),
    (("since",), "ON_OR_AFTER"),
    (("before",), "BEFORE"),
    (("after",), "AFTER"),
    (("from",), "ON_OR_AFTER"),
    (("starting",), "ON_OR_AFTER"),
    (("around",), "APPROX"),
    (("about",), "APPROX"),
    (("roughly",), "APPROX"),
    (("nearly",), "APPROX"),
    (("almost",), "APPROX"),
    (("over",), "MORE_THAN"),
)
_LIMITS_BY_LAST_WORD = {
    word: tuple((limit, mod) for limit, mod in LIMITS if limit[-1] == word)
    for word in {limit[-1] for limit, _ in LIMITS}
}
_OF_LENGTHS = frozenset({"EQUAL_OR_MORE", "MORE_THAN", "LESS_THAN"})
_ARTICLES = frozenset({"the", "on", "in"})
_JOINTS = compiled("DOT? (?: DASH | TO | THROUGH | AND ) (?: ON | IN )? (?: DET )?")
_DAYS = frozenset({"D"})


def with_limits(words: Words, readings: Sequence[Reading]) -> list[Reading]:
    """Return the readings with ranges made one, and with what the words before them say."""
    return [_limited(words, reading) for reading in _ranges(words, readings)]


def _ranges(words: Words, readings: Sequence[Reading]) -> list[Reading]:
    """Join "Monday through Aug. 3", "between June 3 and June 5", "Aug. 30-Sept. 2"."""
    joined: list[Reading] = []
    for reading in readings:
        if joined and (both := _range(words, joined[-1], reading)):
            joined[-1] = both
        else:
            joined.append(reading)
    return joined


def _range(words: Words, a: Reading, b: Reading) -> Reading | None:
    gap = words.kinds[a.term.last : b.term.first]
    if not _JOINTS.fullmatch(gap) or a.point is None or b.point is None or a.to or b.to:
        return None
    if a.point.unit != b.point.unit or a.term.mod or b.term.mod or not a.firm or not b.firm or a.type is not b.type:
        return None
    before = words.lower[a.term.first - 1] if a.term.first else ""
    joint = gap.removeprefix(CODE["DOT"])[0]
    if joint == CODE["AND"] and before != "between":
        return None
    counted_on = isinstance(b.term.meaning, Calendar) and b.term.meaning.month is None
    if joint == CODE["TO"] and before != "from" and not counted_on:
        return None
    first, last = a.point, b.point
    if first.date and last.date and last.date < first.date:
        return None
    term = Term(a.term.first, b.term.last, a.term.meaning)
    return replace(a, term=term, value=f"{a.value}/{b.value}", to=last)


def _limited(words: Words, reading: Reading) -> Reading:
    first = reading.term.first
    if words.lower[first] in _ARTICLES and reading.type is TimexType.DURATION:
        return reading
    if first and words.lower[first - 1] in _ARTICLES and first > 1 and reading.type is TimexType.DATE:
        first -= 1
    for limit, mod in _LIMITS_BY_LAST_WORD.get(words.lower[first - 1] if first else "", ()):
        if tuple(words.lower[max(0, first - len(limit)) : first]) == limit:
            return _with_mod(reading, mod)
    return reading


def _with_mod(reading: Reading, mod: str) -> Reading:
    length = reading.type is TimexType.DURATION
    vague = length and "X" in reading.value
    if vague or reading.to is not None or ((mod in _OF_LENGTHS) != length and mod != "APPROX"):
        return reading
    return replace(reading, limit=mod)
