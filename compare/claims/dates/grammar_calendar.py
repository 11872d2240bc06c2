"""Grammar of dates by their numbers and names: days, months, years, decades, centuries.

Next in the flow: ``grammar_relative.py``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from compare.claims.dates.amounts import amount, ordinal
from compare.claims.dates.kinds import CODE, WORD_CODE
from compare.claims.dates.lexicon_en import MONTHS, SEASONS, WEEKDAY_SHORT, WEEKDAYS
from compare.claims.dates.patterns import Found, Rule, rule
from compare.claims.dates.terms import Base, Calendar, Century, Decade, Lean, Meaning, Season, Step, Weekday

REIWA_BEGAN = 2018
"""Reiwa 1 is 2019 (Cabinet Order 143 of 2019)."""
PRINTED_YEARS = range(1900, 2060)
"""Years that a bare number is taken for without a word that speaks for it."""
YEAR_WORDS = frozenset(
    "in of since by until till from to through between and before after during early late mid year circa around about "
    "the ca for or back - as throughout".split()
)
_NOT_A_YEAR_BEFORE = frozenset("no number flight highway route room suite page size model $ # or".split())
_THINGS = re.compile(r"(?!was$|has$|is$|as$|across$|his$|its$|this$|versus$|plus$|pass|thus$|unless$)[a-z]+s$")
LEANS: dict[str, Lean] = {
    "last": Lean.LAST, "past": Lean.LAST, "this": Lean.THIS, "next": Lean.NEXT, "coming": Lean.NEXT, "upcoming": Lean.NEXT,
    "previous": Lean.BEFORE, "preceding": Lean.BEFORE, "prior": Lean.BEFORE, "following": Lean.AFTER,
    "subsequent": Lean.AFTER, "ensuing": Lean.AFTER, "that": Lean.BEFORE, "current": Lean.THIS, "": Lean.NONE,
}  # fmt: skip


def year_of(found: Found, slot: str = "year") -> int | None:
    """Return the year in a slot: "1989", "'89" (1989; years to come up to '49), "489 BC" (-489)."""
    word = found.word(slot)
    if not word:
        return None
    number = int(re.sub(r"\D", "", word))
    if word[0] == "'":
        number += 2000 if number < 50 else 1900  # noqa: PLR2004  (the middle of a century)
    return number


def _era(found: Found, year: int | None) -> int | None:
    return -year if year is not None and "era" in found.match.groupdict() and found.word("era") else year


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
    return number if number is not None and 1 <= number <= 31 else None  # noqa: PLR2004  (days of a month)


def full_date(found: Found) -> Meaning | None:
    """Month and day in either order, with weekday and year where given."""
    slots = found.match.groupdict()
    day = _day(found)
    if day is None:
        return None
    to_day = _day(found, "to_day") if "to_day" in slots else None
    to_month = MONTHS[found.word("to_month")] if slots.get("to_month") else None
    year = _era(found, year_of(found)) if "year" in slots else None
    return Calendar(
        year, MONTHS[found.word("month")], day, _weekday(found), to_month=to_month, to_day=to_day,
        of=_step_of(found) if "of" in slots else None,
    )  # fmt: skip


_STEPS: dict[str, Step] = {
    # the word that says which year or month it lies in
    "last": Step("Y", -1), "past": Step("Y", -1), "next": Step("Y", 1), "this": Step("Y", 0), "current": Step("Y", 0),
    "following": Step("Y", 1, Base.SAID), "previous": Step("Y", -1, Base.SAID), "preceding": Step("Y", -1, Base.SAID),
}  # fmt: skip


def _step_of(found: Found) -> Step | None:
    words = found.all("of")
    if not words:
        return None
    step = next((_STEPS[word] for word in words if word in _STEPS), Step("Y", 0, Base.SAID))
    return replace(step, unit="M") if words[-1] == "month" else step


def month(found: Found) -> Meaning | None:
    """Read a month, with year or lean where given."""
    slots = found.match.groupdict()
    name = found.word("month")
    if slots.get("of"):
        return Calendar(None, MONTHS[name], of=_step_of(found))
    lean = LEANS[found.word("lean")] if slots.get("lean") else Lean.NONE
    year = _era(found, year_of(found)) if slots.get("year") else None
    if year is None and lean is Lean.NONE and _is_a_name(found):
        return None
    to_month = MONTHS[found.word("to_month")] if slots.get("to_month") else None
    return Calendar(year, MONTHS[name], lean=lean, to_month=to_month)


_NAMES_TOO = frozenset({"april", "june", "august", "may", "march"})


def _is_a_name(found: Found) -> bool:
    """Whether it is somebody's or something's name: "April Jones", "Theresa May"."""
    if found.word("month") not in _NAMES_TOO or found.last >= len(found.words):
        return False
    nearby = found.words.printed(found.last)
    return nearby[:1].isupper() and nearby.isalpha() and found.words.lower[found.last] not in SEASONS


def month_of_spelt_year(found: Found) -> Meaning | None:
    """Read "January nineteen ninety-seven"."""
    year = spelt_year(found)
    return Calendar(year.year, MONTHS[found.word("month")]) if isinstance(year, Calendar) else None


def spelt_year(found: Found) -> Meaning | None:
    """A year in words: "nineteen ninety-six", "the year two thousand"."""
    words = [word for word in found.all("n") if word != "-"]
    front, back = amount(words[:1]), amount(words[1:])
    if words[0] in {"nineteen", "eighteen", "seventeen", "twenty"} and front and back and 10 <= back <= 99:  # noqa: PLR2004
        year = int(front * 100 + back)
    else:
        total = amount(words)
        year = int(total) if total and total >= 1000 else 0  # noqa: PLR2004  (four digits)
    return Calendar(year) if year else None


def bare_year(found: Found) -> Meaning | None:
    """A number that is a year and nothing else, by itself and its neighbours."""
    slots = found.match.groupdict()
    year = _era(found, year_of(found))
    before, after = found.before(), found.after()
    if slots.get("sure"):
        return Calendar(year)
    if _in_a_name(found):
        return None
    if year is None or before in _NOT_A_YEAR_BEFORE:
        return None
    bracketed = before == "(" and after == ")"
    if before not in YEAR_WORDS and year not in PRINTED_YEARS and not bracketed:
        return None
    if _THINGS.match(after) and (year not in PRINTED_YEARS or before in {"the", "of", "about"}):
        return None
    return Calendar(year)


def _in_a_name(found: Found) -> bool:
    """Whether the number belongs to a name or a product: "Orion 1980", "a 1987 Chevrolet"."""
    before = found.words.printed(found.first - 1) if found.first > 1 and found.before(2) not in _SENTENCE_ENDS else ""
    after = found.words.printed(found.last) if found.last < len(found.words) else ""
    if (
        before[:1].isupper()
        and before.isalpha()
        and before.lower() not in YEAR_WORDS
        and WORD_CODE.get(before.lower()) is None
    ):
        return True
    owned = before.lower() in {"a", "an", "s", "'s", "his", "her", "their"}
    return owned and after[:1].isupper() and after.isalpha()


_SENTENCE_ENDS = frozenset({".", "!", "?", "\n\n", '"', "”", "'", ":"})


def years(found: Found) -> Meaning | None:
    """A range of years: "1914-18", "2019-2021"."""
    first, last = found.number("year"), found.number("to_year")
    if first is None or last is None:
        return None
    last = last if last > 99 else first - first % 100 + last  # noqa: PLR2004  (two digits)
    return Calendar(first, to_year=last) if last > first else None


def before_christ(found: Found) -> Meaning | None:
    """A year before Christ."""
    number = found.number("year")
    return Calendar(-number) if number else None


def iso_date(found: Found) -> Meaning | None:
    """2025-08-25."""
    year, number, day = (int(part) for part in found.word("iso").split("-"))
    return Calendar(year, number, day) if 1 <= number <= 12 and 1 <= day <= 31 else None  # noqa: PLR2004


def slashed(found: Found) -> Meaning | None:
    """8/25/2025, as Americans write it; the day first where it can only be so."""
    first, second, year = (int(part) for part in found.word("date").split("/"))
    if first > 12 >= second:  # noqa: PLR2004
        first, second = second, first
    if not (1 <= first <= 12 and 1 <= second <= 31):  # noqa: PLR2004
        return None
    if year < 100:  # noqa: PLR2004
        year += 2000 if year < 50 else 1900  # noqa: PLR2004
    return Calendar(year, first, second)


def decade(found: Found) -> Meaning | None:
    """Read "The 1990s", "the '80s"."""
    word = found.word("decade")
    digits = re.sub(r"\D", "", word)
    short = len(digits) < len("1980")
    if (
        short
        and word[0] != "'"
        and found.before() not in _BEFORE_SHORT_DECADE
        and found.first == found.match.start("decade")
    ):
        return None
    return Decade(int(digits), short)


_BEFORE_SHORT_DECADE = frozenset({"the", "mid", "early", "late", "-"})


def century(found: Found) -> Meaning | None:
    """Read "The 20th century"."""
    number = ordinal(found.all("n"))
    return None if number is None else Century(-number if found.word("era") else number)


def day_of_month(found: Found) -> Meaning | None:
    """Read "The 25th", of a month that is understood; refused where it counts something else ("the 25th anniversary")."""
    day = _day(found)
    nearby = found.after()
    if day is None or (nearby.isalpha() and nearby not in _AFTER_DAY):
        return None
    return Calendar(None, None, day) if found.before() in _BEFORE_DAY else None


_AFTER_DAY = frozenset(
    "and at after before when as but in for to with local it he she they the while or from that was is".split()
)
_BEFORE_DAY = frozenset(
    "on by until till from since to through before after between and night morning of through -".split()
)


_BEFORE_SEASON = frozenset("in by since until through during early late mid of throughout over spent".split())


def season(found: Found) -> Meaning | None:
    """A season, with year or lean."""
    slots = found.match.groupdict()
    year = _era(found, year_of(found)) if slots.get("year") else None
    step = _step_of(found) if slots.get("of") else None
    lean = LEANS[found.word("lean")] if slots.get("lean") else Lean.NONE
    word = found.word("season")
    if year is None and step is None and lean is Lean.NONE:
        if word in {"fall", "spring"} and not (found.before() in _BEFORE_SEASON and found.word("det")):
            return None
        if (
            found.after() in {"olympics", "games", "olympic", "camp", "school", "house", "palace"}
            or found.after() == "olympics"
        ):
            return None
        if not found.word("det") and found.before() not in _BEFORE_SEASON:
            return None
    count = None if step is None or step.count is None else int(step.count)
    return Season(SEASONS[word], year, lean, count)


def weekday(found: Found) -> Meaning | None:
    """A weekday, with lean or week."""
    slots = found.match.groupdict()
    word = found.word("wd")
    number = WEEKDAYS.get(word) or WEEKDAY_SHORT[word]
    if slots.get("week"):
        return Weekday(number, Lean.THIS, {"last": -1, "this": 0, "next": 1}[found.word("week")])
    if slots.get("before"):
        return Weekday(number, Lean.LAST, -2)
    return Weekday(number, LEANS[found.word("lean")] if slots.get("lean") else Lean.NONE)


_WD = "(?: wd:WEEKDAY COMMA? (?: ON | DET )? )?"
_WDS = "(?: wd:WEEKDAY_SHORT DOT? COMMA? )?"
_YEAR = "(?: COMMA? OF? year:YEAR )?"
_OF_YEAR = "(?: COMMA? OF? of:(?: (?: LAST | THIS | NEXT ) UNIT | (?: THAT | DET? (?: SAME | FOLLOWING | PREV | CURRENT ) ) UNIT ) )"
_TO = "(?: DASH | TO | THROUGH | AND )"

RULES: tuple[Rule, ...] = (
    rule(f"{_WD} month:MONTH DOT? day:(?: DAY | DAYTH ) {_YEAR}", full_date),
    rule(f"{_WDS} month:MONTH DOT? day:(?: DAY | DAYTH ) {_YEAR}", full_date),
    rule("(?: wd:WEEKDAY COMMA? )? month:MONTH DOT? day:(?: ORDINAL | SECOND | NUMBER DASH? (?: ORDINAL | SECOND ) ) (?: COMMA? year:YEAR )?", full_date),
    rule(f"month:MONTH DOT? day:(?: DAY | DAYTH ) {_OF_YEAR}", full_date),
    rule(f"{_WD} DET? day:DAY month:MONTH DOT? {_YEAR}", full_date),
    rule(f"{_WD} DET? day:(?: DAYTH | ORDINAL | NUMBER DASH ORDINAL ) OF? month:MONTH DOT? {_YEAR}", full_date),
    rule(f"DET? day:(?: DAY | DAYTH ) OF? month:MONTH DOT? {_OF_YEAR}", full_date),
    rule(f"month:MONTH DOT? day:(?: DAY | DAYTH ) DASH to_day:(?: DAY | DAYTH ) {_YEAR}", full_date),
    rule(f"month:MONTH DOT? day:(?: DAY | DAYTH ) DASH to_month:MONTH DOT? to_day:(?: DAY | DAYTH ) {_YEAR}", full_date),
    rule(f"DET? day:(?: DAY | DAYTH ) DASH to_day:(?: DAY | DAYTH ) OF? month:MONTH DOT? {_YEAR}", full_date),
    rule("month:MONTH DOT? (?: OF | COMMA )? year:(?: YEAR | SHORTYEAR )", month),
    rule("month:MONTH DOT? OF? year:(?: COUNT | N59 | YEAR ) era:ERA", month),
    rule(f"month:MONTH {_OF_YEAR}", month),
    rule("DET? lean:(?: LAST | THIS | NEXT | COMING | PREV | FOLLOWING | PAST ) month:MONTH", month),
    rule("THIS lean:(?: PAST | COMING ) month:MONTH", month),
    rule("month:MONTH DASH to_month:MONTH DOT? (?: year:YEAR )?", month),
    rule("month:MONTH", month),
    rule("month:MONTH n:(?: NUMBER DASH? NUMBER (?: DASH? NUMBER )? )", month_of_spelt_year),
    rule("DET? UNIT n:(?: NUMBER DASH? NUMBER (?: DASH? NUMBER ){0,2} )", lambda f: spelt_year(f) if "year" in f.words.lower[f.first : f.first + 2] else None),
    rule("n:(?: NUMBER DASH? NUMBER (?: DASH? NUMBER )? )", lambda f: spelt_year(f) if f.word("n") in {"nineteen", "twenty"} and f.words.kinds[f.last : f.last + 1] not in {CODE["UNITS"], CODE["UNIT"]} else None),
    rule("sure:(?: DET UNIT ) year:YEAR", lambda f: bare_year(f) if f.words.lower[f.first + 1] == "year" else None),
    rule("sure:FISCAL UNIT? year:YEAR", bare_year),
    rule("year:(?: YEAR | SHORTYEAR )", bare_year),
    rule("year:(?: N12 | N31 | N59 | COUNT | YEAR ) era:ERA", before_christ),
    rule("year:YEAR DASH to_year:(?: N12 | N31 | N59 | COUNT | YEAR )", years),
    rule("era:REIWA n:(?: N12 | N31 | N59 )", lambda f: Calendar(REIWA_BEGAN + (f.number("n") or 0))),
    rule("DET UNIT n:(?: N12 | N31 ) OF REIWA", lambda f: Calendar(REIWA_BEGAN + (f.number("n") or 0))),
    rule("iso:ISO", iso_date),
    rule("date:SLASH", slashed),
    rule("DET? decade:DECADE", decade),
    rule("DET? n:(?: DAYTH | ORDINAL | SECOND | NUMBER DASH ORDINAL ) DASH? UNIT (?: era:ERA )?", lambda f: century(f) if "century" in f.words.lower[f.first : f.last] else None),
    rule("DET? day:DAYTH", day_of_month),
    rule("det:DET? season:SEASON (?: (?: OF | COMMA )? year:YEAR )?", season),
    rule(f"det:DET? season:SEASON {_OF_YEAR}", season),
    rule("det:DET? season:SEASON OF? year:(?: N59 | COUNT ) era:ERA", season),
    rule("year:YEAR season:SEASON", season),
    rule("DET? lean:(?: LAST | THIS | NEXT | COMING | PREV | FOLLOWING | PAST | THAT ) season:SEASON", season),
    rule("THIS lean:(?: PAST | COMING ) season:SEASON", season),
    rule("wd:WEEKDAY", weekday),
    rule("DET? lean:(?: LAST | THIS | NEXT | COMING | PREV | FOLLOWING | PAST ) wd:WEEKDAY", weekday),
    rule("THIS lean:(?: PAST | COMING ) wd:WEEKDAY", weekday),
    rule("wd:WEEKDAY OF? week:(?: LAST | THIS | NEXT ) UNIT", lambda f: weekday(f) if f.words.lower[f.last - 1] == "week" else None),
)  # fmt: skip
