"""Grammar of days and months by their numbers and names.

Next in the flow: ``grammar_years.py``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from compare.claims.dates.amounts import ordinal
from compare.claims.dates.grammar_years import PIVOT, spelt_year, year_of
from compare.claims.dates.holidays_en import NAMED_DAYS
from compare.claims.dates.lexicon_en import MONTHS, SEASONS, WEEKDAY_SHORT, WEEKDAYS
from compare.claims.dates.patterns import Found, Rule, rule
from compare.claims.dates.terms import Base, Calendar, Lean, Meaning, Step

DAYS_OF_A_MONTH = range(1, 32)
MONTHS_OF_A_YEAR = range(1, 13)
LEANS: dict[str, Lean] = {
    "last": Lean.LAST, "past": Lean.LAST, "this": Lean.THIS, "next": Lean.NEXT, "coming": Lean.NEXT, "upcoming": Lean.NEXT,
    "previous": Lean.BEFORE, "preceding": Lean.BEFORE, "prior": Lean.BEFORE, "following": Lean.AFTER,
    "subsequent": Lean.AFTER, "ensuing": Lean.AFTER, "that": Lean.BEFORE, "current": Lean.THIS, "": Lean.NONE,
}  # fmt: skip


_AFTER_DAY = frozenset(
    "and at after before when as but in for to with local it he she they the while or from that was is".split()
)
_BEFORE_DAY = frozenset(
    "on by until till from since to through before after between and night morning of through -".split()
)
"""Words around "the 25th" that leave it a day of the month."""


def _weekday(found: Found) -> int | None:
    if "wd" not in found.match.groupdict():
        return None
    word = found.word("wd")
    return WEEKDAYS.get(word) or WEEKDAY_SHORT.get(word)


def _day(found: Found, slot: str = "day") -> int | None:
    words = found.all(slot)
    if not words:
        return None
    number = ordinal(words) if not words[0].isdecimal() else int(words[0])
    return number if number is not None and number in DAYS_OF_A_MONTH else None


def full_date(found: Found) -> Meaning | None:
    """Month and day in either order, with weekday and year where given."""
    slots = found.match.groupdict()
    day = _day(found)
    if day is None:
        return None
    to_day = _day(found, "to_day") if "to_day" in slots else None
    to_month = MONTHS[found.word("to_month")] if slots.get("to_month") else None
    year = year_of(found) if "year" in slots else None
    if year is None and (named := NAMED_DAYS.get((MONTHS[found.word("month")], day))):
        since = found.before() == "-" and found.before(2) in {"post", "pre"}
        year = named[0] if since or found.after() in named[1] else None
    return Calendar(
        year, MONTHS[found.word("month")], day, _weekday(found), to_month=to_month, to_day=to_day,
        of=step_of(found) if "of" in slots else None,
    )  # fmt: skip


_STEPS: dict[str, Step] = {
    # the word that says which year or month it lies in
    "last": Step("Y", -1), "past": Step("Y", -1), "next": Step("Y", 1), "this": Step("Y", 0), "current": Step("Y", 0),
    "following": Step("Y", 1, Base.SAID), "previous": Step("Y", -1, Base.SAID), "preceding": Step("Y", -1, Base.SAID),
}  # fmt: skip


def step_of(found: Found) -> Step | None:
    """Return the year or month that "of last year" names, as a step from what is known; None for another word."""
    words = found.all("of")
    if not words:
        return None
    step = next((_STEPS[word] for word in words if word in _STEPS), Step("Y", 0, Base.SAID))
    return replace(step, unit="M") if words[-1] == "month" else step


def month(found: Found) -> Meaning | None:
    """Read a month, with year or lean where given."""
    slots = found.match.groupdict()
    name = found.word("month")
    if told_after(found):
        return None
    if slots.get("of"):
        return Calendar(None, MONTHS[name], of=step_of(found))
    lean = LEANS[found.word("lean")] if slots.get("lean") else Lean.NONE
    year = year_of(found) if slots.get("year") else None
    if year is None and lean is Lean.NONE and _is_a_name(found):
        return None
    to_month = MONTHS[found.word("to_month")] if slots.get("to_month") else None
    return Calendar(year, MONTHS[name], lean=lean, to_month=to_month)


def told_after(found: Found) -> bool:
    """Whether "following" is a preposition, which it is without "the": "following Sunday's failure"."""
    return found.words.lower[found.first] == "following"


_BEFORE_MONTHS = frozenset("in since until till during early late mid last next throughout".split())
"""Words before a month that stand before nobody's name ("in April Vale resigned")."""
_NAMES_TOO = frozenset({"april", "june", "august", "may", "march"})


def _is_a_name(found: Found) -> bool:
    """Whether it is somebody's or something's name: "April Jones", "Theresa May"."""
    if found.word("month") not in _NAMES_TOO or found.last >= len(found.words) or found.before() in _BEFORE_MONTHS:
        return False
    nearby = found.words.printed(found.last)
    return nearby[:1].isupper() and nearby.isalpha() and found.words.lower[found.last] not in SEASONS


def month_of_spelt_year(found: Found) -> Meaning | None:
    """Read "January nineteen ninety-seven"."""
    year = spelt_year(found)
    return Calendar(year.year, MONTHS[found.word("month")]) if isinstance(year, Calendar) else None


def nine_eleven(found: Found) -> Meaning | None:
    """Read "9/11", where it counts nothing."""
    month, _, day = found.word("date").partition("/")
    named = NAMED_DAYS.get((int(month), int(day))) if month.isdecimal() else None
    counts = found.before() in {"a", "about"} or found.after() in {"of", "inch", "inches", "cup"}
    return Calendar(named[0], int(month), int(day)) if named and not counts else None


def iso_date(found: Found) -> Meaning | None:
    """2025-08-25."""
    year, number, day = (int(part) for part in found.word("iso").replace("/", "-").split("-"))
    return Calendar(year, number, day) if number in MONTHS_OF_A_YEAR and day in DAYS_OF_A_MONTH else None


def slashed(found: Found) -> Meaning | None:
    """8/25/2025, as Americans write it; the day first where it can only be so, and in 25.8.2025."""
    first, second, year = (int(part) for part in re.split("[/.]", found.word("date")))
    if (first not in MONTHS_OF_A_YEAR or "." in found.word("date")) and second in MONTHS_OF_A_YEAR:
        first, second = second, first
    if first not in MONTHS_OF_A_YEAR or second not in DAYS_OF_A_MONTH:
        return None
    if year in range(100):
        year += 2000 if year < PIVOT else 1900
    return Calendar(year, first, second)


def day_of_month(found: Found) -> Meaning | None:
    """Read "The 25th", of a month that is understood; refused where it counts something else ("the 25th anniversary")."""
    day = _day(found)
    nearby = found.after()
    if day is None or (nearby.isalpha() and nearby not in _AFTER_DAY):
        return None
    return Calendar(None, None, day) if found.before() in _BEFORE_DAY else None


_WD = "(?: (?: THIS | LAST | NEXT )? (?: COMING | PAST )? wd:WEEKDAY COMMA? (?: ON | DET )? )?"
_WDS = "(?: wd:WEEKDAY_SHORT DOT? COMMA? )?"
_YEAR = "(?: COMMA? OF? year:YEAR )?"
OF_YEAR = (
    "(?: COMMA? OF? of:(?: (?: LAST | THIS | NEXT | THAT | DET? (?: SAME | FOLLOWING | PREV | CURRENT ) ) UNIT ) )"
)

RULES: tuple[Rule, ...] = (
    rule(f"{_WD} month:MONTH DOT? day:(?: DAY | DAYTH ) {_YEAR}", full_date),
    rule(f"{_WDS} month:MONTH DOT? day:(?: DAY | DAYTH ) {_YEAR}", full_date),
    rule("(?: wd:WEEKDAY COMMA? )? month:MONTH DOT? day:(?: ORDINAL | SECOND | NUMBER DASH? (?: ORDINAL | SECOND ) ) (?: COMMA? year:YEAR )?", full_date),
    rule(f"month:MONTH DOT? day:(?: DAY | DAYTH ) {OF_YEAR}", full_date),
    rule(f"{_WD} DET? day:DAY month:MONTH DOT? {_YEAR}", full_date),
    rule(f"{_WD} DET? day:(?: DAYTH | ORDINAL | NUMBER DASH ORDINAL ) OF? month:MONTH DOT? {_YEAR}", full_date),
    rule(f"DET? day:(?: DAY | DAYTH ) OF? month:MONTH DOT? {OF_YEAR}", full_date),
    rule(f"month:MONTH DOT? day:(?: DAY | DAYTH ) DASH to_day:(?: DAY | DAYTH ) {_YEAR}", full_date),
    rule(f"month:MONTH DOT? day:(?: DAY | DAYTH ) DASH to_month:MONTH DOT? to_day:(?: DAY | DAYTH ) {_YEAR}", full_date),
    rule(f"DET? day:(?: DAY | DAYTH ) DASH to_day:(?: DAY | DAYTH ) OF? month:MONTH DOT? {_YEAR}", full_date),
    rule("month:MONTH DOT? (?: OF | COMMA )? year:(?: YEAR | SHORTYEAR )", month),
    rule("month:MONTH DOT? OF? year:(?: COUNT | N59 | YEAR ) era:ERA", month),
    rule(f"month:MONTH {OF_YEAR}", month),
    rule("DET? lean:(?: LAST | THIS | NEXT | COMING | PREV | FOLLOWING | PAST ) month:MONTH", month),
    rule("THIS lean:(?: PAST | COMING ) month:MONTH", month),
    rule("month:MONTH DASH to_month:MONTH DOT? (?: year:YEAR )?", month),
    rule("month:MONTH", month),
    rule("month:MONTH n:(?: NUMBER DASH? NUMBER (?: DASH? NUMBER )? )", month_of_spelt_year),
    rule("date:FRACTION", nine_eleven),
    rule("iso:ISO", iso_date),
    rule("date:SLASH", slashed),
    rule("DET? day:DAYTH", day_of_month),
)  # fmt: skip
