"""Grammar of weekdays and seasons.

Next in the flow: ``grammar_relative.py``.
"""

from __future__ import annotations

from compare.claims.dates.amounts import ordinal
from compare.claims.dates.grammar_days import LEANS, OF_YEAR, step_of, told_after
from compare.claims.dates.grammar_years import year_of
from compare.claims.dates.lexicon_en import MONTHS, SEASONS, WEEKDAYS
from compare.claims.dates.patterns import Found, Rule, rule
from compare.claims.dates.terms import Lean, Meaning, NthWeekday, Reference, Season, Weekday

_NOT_SEASONS = frozenset(
    {"olympics", "olympic", "games", "camp", "school", "house", "palace", "break", "training", "water"}
)
"""Words after which a season is part of a name."""
_BEFORE_SEASON = frozenset("in by since until through during early late mid of throughout over spent".split())
_AFTER_SEASON = frozenset({"", ".", ",", ";", "and", "or", "when", "as", "it", "he", "she", "they", "the", "\n\n"})
"""Words after "in spring" by which it is no "spring water"."""
_BEFORE_VERBS_TOO = frozenset({"in", "early", "late", "since", "by", "until"})
_VERBS_TOO = frozenset({"fall", "spring"})
MOST_OF_A_WEEKDAY = 5
"""Mondays that a month can have."""
_WEEKS: dict[str, int] = {"last": -1, "this": 0, "next": 1}


def season(found: Found) -> Meaning | None:
    """Read a season, with year or lean."""
    slots = found.match.groupdict()
    year = year_of(found) if slots.get("year") else None
    step = step_of(found) if slots.get("of") else None
    lean = LEANS[found.word("lean")] if slots.get("lean") else Lean.NONE
    if year is None and step is None and lean is Lean.NONE and not _is_a_season(found):
        return None
    if year is not None and found.after() in _NOT_SEASONS:
        return None
    count = None if step is None or step.count is None else int(step.count)
    return Season(SEASONS[found.word("season")], year, lean, count)


def _is_a_season(found: Found) -> bool:
    """Whether a season alone is one: "in the fall", "the summer"; not "prices fall", "summer camp"."""
    if found.after() in _NOT_SEASONS or (found.word("season") in _VERBS_TOO and found.after() == "of"):
        return False
    led = found.before() in _BEFORE_SEASON or (found.before() in {"and", "or"} and found.before(2) in SEASONS)
    framed = bool(found.word("det"))
    if found.word("season") in _VERBS_TOO:
        return led and (framed or (found.before() in _BEFORE_VERBS_TOO and found.after() in _AFTER_SEASON))
    return led or framed


def weekday_of_month(found: Found) -> Meaning | None:
    """Read "The second Sunday in June", "the last Friday of May 2024"."""
    words = found.all("n")
    number = -1 if words[0] == "last" else ordinal(words)
    if number is None or number > MOST_OF_A_WEEKDAY:
        return None
    return NthWeekday(number, WEEKDAYS[found.word("wd")], MONTHS[found.word("month")], year_of(found))


def weekday(found: Found) -> Meaning | None:
    """Read a weekday, with lean or week."""
    slots = found.match.groupdict()
    number = WEEKDAYS[found.word("wd")]
    if slots.get("week"):
        return Weekday(number, Lean.THIS, _WEEKS[found.word("week")])
    if slots.get("lean") and found.word("lean") == "that" and found.after() in _VERBS_AFTER_THAT:
        return None
    if told_after(found):
        return None
    if found.before() in {"a", "any"} and found.after() in _ANY_WEEKDAY:
        return Reference(f"XXXX-WXX-{number}")
    return Weekday(number, LEANS[found.word("lean")] if slots.get("lean") else Lean.NONE)


_VERBS_AFTER_THAT = frozenset("is was will would had has could may might should marks marked".split())
"""Verbs after "that Tuesday" by which "that" opens a clause ("noting that Tuesday is the deadline")."""
_ANY_WEEKDAY = frozenset({"in", "of", "or", "when", "and", "that"})
"""Words after "a Saturday" that leave open which one."""


_LEAN = "lean:(?: LAST | THIS | NEXT | COMING | PREV | FOLLOWING | PAST | THAT )"

RULES: tuple[Rule, ...] = (
    rule("det:DET? season:SEASON (?: (?: OF | COMMA )? year:YEAR )?", season),
    rule(f"det:DET? season:SEASON {OF_YEAR}", season),
    rule("det:DET? season:SEASON OF? year:(?: N59 | COUNT ) era:ERA", season),
    rule("year:YEAR season:SEASON", season),
    rule(f"DET? {_LEAN} season:SEASON", season),
    rule("THIS lean:(?: PAST | COMING ) season:SEASON", season),
    rule("wd:WEEKDAY", weekday),
    rule("DET? n:(?: NTH | LAST ) wd:WEEKDAY (?: IN | OF ) month:MONTH (?: COMMA? year:YEAR )?", weekday_of_month),
    rule(f"DET? {_LEAN} wd:WEEKDAY", weekday),
    rule("THIS lean:(?: PAST | COMING ) wd:WEEKDAY", weekday),
    rule("wd:WEEKDAY OF? week:(?: LAST | THIS | NEXT ) ONE_WEEK", weekday),
)
