"""Grammar of lengths of time and of what comes again: "nine months", "ten-year", "every day"; and of ages, which are neither.

Next in the flow: ``grammar_clock.py``.
"""

from __future__ import annotations

from compare.claims.dates.amounts import amount, iso_length
from compare.claims.dates.kinds import CODE
from compare.claims.dates.lexicon_en import (
    LONG_ONES,
    MONTHS,
    PARTS_OF_DAY,
    SEASONS,
    SETS,
    UNIT_PLURAL,
    UNITS,
    WEEKDAY_PLURAL,
    WEEKDAYS,
)
from compare.claims.dates.patterns import Found, Rule, rule
from compare.claims.dates.terms import Base, Every, Length, Meaning, Nothing, Reference, Step


def _unit(found: Found) -> str:
    word = found.word("unit")
    return "Q" if word == "quarter" else UNITS.get(word) or UNIT_PLURAL[word]


def length(found: Found) -> Meaning | None:
    """A counted length: "nine months", "the last two weeks", "2 1/2 years"."""
    count = amount([*found.all("n"), *found.all("more")] if "more" in found.match.groupdict() else found.all("n"))
    unit = _unit(found)
    if count is None or (count > LONGEST and unit != "TH"):
        return None
    if unit == "D" and found.all("n") == ["one"] and (found.before() in _SOME_DAY or found.after() in _SOME_DAY):
        return Reference("FUTURE_REF")
    if found.words.lower[found.first] == "last" and found.before() in _BEFORE_VERBS:
        return None
    if found.word("n") == "second" or (unit == "TS" and not count):
        return None
    if unit == "Q":
        return Length(f"P{int(count)}Q") if count > 1 else None
    return Length(iso_length(count, unit))


_SOME_DAY = frozenset("will would may might could can must shall they he she we it".split())
"""Words beside "one day" by which it is some day to come."""
_BEFORE_VERBS = frozenset("will would may might could can must should shall to not t".split())
"""Words after which "last" is a verb: "could last two months"."""
LONGEST = 100_000
"""Units beyond which nobody counts time in news copy."""


def hyphened(found: Found) -> Meaning | None:
    """Read "A ten-year plan": the count and the unit alone."""
    count = amount(found.all("n"))
    unit = _unit(found)
    if count is None or unit == "Q":
        return None
    return Length(iso_length(count, unit))


def loose(found: Found) -> Meaning | None:
    """Read "Several days", "a few weeks", "a couple of years" (two)."""
    if found.word("n") == "couple" or "couple" in found.all("n"):
        return Length(iso_length(amount(["couple"]), _unit(found)))
    unit = _unit(found)
    return Length("PXQ" if unit == "Q" else iso_length(None, unit))


_BARE_BEFORE = frozenset(
    "for in of after took take takes within over last lasted lasting during by two and or spent about many some those these "
    "the on to through wait waited up only just".split()
)


def plural(found: Found) -> Meaning | None:
    """A unit in the plural and no number: "for years", "within days", "hours before", "decades of war"."""
    unit = _unit(found)
    before, after = found.before(), found.after()
    if unit in {"L", "Q", "TS"} or found.before(2) in {"hundreds", "thousands", "matter", "millions"}:
        return None
    if before in {"the", "those", "these"}:
        return Length(iso_length(None, unit)) if after in _THE_DAYS else None
    timed = after in {"after", "before"} or (after == "later" and unit.startswith("T"))
    long_run = after == "of" and unit in "WMYE" and before.isalpha() and before not in _OWNERS
    return Length(iso_length(None, unit)) if timed or long_run or before in _BARE_BEFORE else None


_THE_DAYS = frozenset({"ahead", "that", "since", "before", "after", "leading"})
_OWNERS = frozenset("my his her its our their your early final last first closing few several".split())


def one_more(found: Found) -> Meaning | None:
    """Read "An additional year", "a full month"; not "a working day"."""
    unit = _unit(found)
    return Length(iso_length(amount(["one"]), unit)) if found.words.lower[found.first + 1] in _WHOLE else None


_WHOLE = frozenset({"additional", "further", "extra", "full", "whole", "solid"})


def ahead(found: Found) -> Meaning | None:
    """Read "The weeks ahead"."""
    return Length(iso_length(None, _unit(found)))


def one(found: Found) -> Meaning | None:
    """Read "A year", "an hour" as a length; a rate ("5 % a year") is left alone."""
    unit = _unit(found)
    before = found.before()
    if unit == "Q" or (before not in _ONE_BEFORE and found.after() not in {"after", "before", "later", "earlier"}):
        return None
    return Length(iso_length(amount(["one"]), unit))


_ONE_BEFORE = frozenset(
    "for in within after about than nearly almost over least every just only of half lasted took take under barely long".split()
)


def and_a_half(found: Found) -> Meaning | None:
    """Read "A year and a half"."""
    count = amount(found.all("n")) if "n" in found.match.groupdict() else amount(["one"])
    half = amount(["half"])
    if count is None or half is None:
        return None
    return Length(iso_length(count + half, _unit(found)))


def long_ones(found: Found) -> Meaning | None:
    """Read "year-long", "decades-old"."""
    unit = _unit(found)
    if unit in {"Q", "TS", "L"} or found.before() == "-":
        return None
    return Length(iso_length(None if found.word("unit") in UNIT_PLURAL else amount(["one"]), unit))


def long_one(found: Found) -> Meaning | None:
    """Read "yearlong", "weekslong"."""
    return Length(LONG_ONES[found.word("long")])


def half_unit(found: Found) -> Meaning | None:
    """Read "Half an hour", "half a century"."""
    unit = _unit(found)
    return Length(iso_length(amount(["half"]), unit)) if unit in {"TH", "TM", "Y", "E", "C"} else None


def half_hour(found: Found) -> Meaning | None:
    """Read "A half-hour", "a half hour"."""
    return half_unit(found) if _unit(found) == "TH" else None


def age(found: Found) -> Meaning | None:
    """Read "The 59-year-old", "18 years old": of people. "The 8-month-old truce" is a length."""
    if found.word("unit").startswith("year") or found.after() in _YOUNG:
        return Nothing()
    return hyphened(found)


_YOUNG = frozenset("son daughter baby boy girl child infant twins puppy kitten calf cub".split())


def each(found: Found) -> Meaning | None:
    """Read "Every year", "each Thursday", "every two weeks"."""
    slots = found.match.groupdict()
    if slots.get("wd"):
        return Every(f"XXXX-WXX-{WEEKDAYS[found.word('wd')]}")
    if slots.get("month"):
        return Every(f"XXXX-{MONTHS[found.word('month')]:02}")
    if slots.get("season"):
        return Every(f"XXXX-{SEASONS[found.word('season')]}")
    if slots.get("part"):
        return Every(f"XXXX-XX-XX{PARTS_OF_DAY[found.word('part')]}")
    unit = _unit(found)
    return Every(
        "P1Q" if unit == "Q" else iso_length(amount(found.all("n")) if slots.get("n") else amount(["one"]), unit)
    )


def weekdays(found: Found) -> Meaning | None:
    """Read "Mondays", "Tuesday nights"."""
    slots = found.match.groupdict()
    number = WEEKDAY_PLURAL.get(found.word("wd")) or WEEKDAYS[found.word("wd")]
    part = PARTS_OF_DAY[found.word("part").removesuffix("s")] if slots.get("part") else ""
    return Every(f"XXXX-WXX-{number}{part}")


def often(found: Found) -> Meaning | None:
    """Daily, weekly, annually; not in a title ("the Daily News")."""
    return Every(SETS[found.word("set")]) if found.words.printed(found.first).islower() else None


def the_year(found: Found) -> Meaning | None:
    """Read "The year", "the week": a length where it is measured out ("the year to July"), else the one in focus."""
    unit = _unit(found)
    if unit not in {"Y", "M", "W"} or found.before() not in _BEFORE_THE_YEAR:
        return None
    if found.after() in _AFTER_THE_YEAR or found.words.kinds[found.last : found.last + 1] in _NUMBERS:
        return None
    measured = (
        found.after() in _MEASURED_OUT
        or (found.after() in _BESIDE and found.before() not in {"of", "by"})
        or (unit == "Y" and found.before() not in {"of", "by", "in"})
    )
    return Length(iso_length(amount(["one"]), unit)) if measured else Step(unit, 0, Base.FOCUS)


_MEASURED_OUT = frozenset({"to", "ended", "ending", "through", "leading"})
_BESIDE = frozenset({"before", "after", "since"})
"""Words after "the year" by which it is a length."""
_BEFORE_THE_YEAR = frozenset("for of in during throughout by over".split())
_AFTER_THE_YEAR = frozenset({"of", "when", "that", "in", "'s", "-"})
_NUMBERS = frozenset(CODE[kind] for kind in ("YEAR", "MONTH", "N12"))


_COUNTED = "n:AMOUNT"
_RANGE = "(?: GIVEN | THIS | THAT )? (?: LAST | PAST | NEXT | PREV | COMING | FOLLOWING | LATEST | ORDINAL | RECENT | SAME )?"

RULES: tuple[Rule, ...] = (
    rule(f"{_COUNTED} ADJ? unit:(?: UNITS | UNIT )", length),
    rule(f"GIVEN {_COUNTED} unit:UNITS", length),
    rule(f"{_RANGE} {_COUNTED} ADJ? unit:UNITS", length),
    rule(f"(?: DET )? (?: LAST | PAST | NEXT | SAME | ORDINAL ) {_COUNTED} DASH unit:UNIT (?: PERIOD )?", length),
    rule(f"{_COUNTED} DASH unit:UNIT DASH LONGADJ", hyphened),
    rule(f"(?: DET | A ) {_COUNTED} DASH unit:UNIT PERIOD", length),
    rule("n:A ADJ unit:UNIT", one_more),
    rule("(?: DET )? unit:UNITS AHEAD", ahead),
    rule(f"{_COUNTED} DASH unit:(?: UNIT | UNITS )", hyphened),
    rule("n:(?: (?: DIGITS | SPELT ) DASH AND DASH A DASH HALF ) DASH unit:UNIT", hyphened),
    rule(f"{_RANGE} n:LOOSE ADJ? unit:UNITS", loose),
    rule("n:(?: AMOUNT | A ) unit:(?: UNIT | UNITS ) AND A HALF", and_a_half),
    rule("DET (?: LAST | PAST | NEXT | COMING ) unit:UNIT AND A HALF", and_a_half),
    rule("HALF A unit:UNIT", half_unit),
    rule("A? HALF DASH? unit:UNIT", half_hour),
    rule("unit:(?: UNIT | UNITS ) DASH (?: LONGADJ | OLD )", long_ones),
    rule("long:LONG_ONE", long_one),
    rule("unit:UNITS (?: AHEAD )?", plural),
    rule("n:A unit:UNIT", one),
    rule("DET unit:(?: UNIT )", the_year),
    rule(f"(?: GIVEN | A )? {_COUNTED} DASH? unit:(?: UNIT | UNITS ) DASH? OLD", age),
    rule(f"{_COUNTED} unit:UNITS OF AGE", age),
    rule("EVERY n:AMOUNT? unit:(?: UNIT | UNITS | QUARTER )", each),
    rule("EVERY (?: wd:WEEKDAY | month:MONTH | season:SEASON | part:PART )", each),
    rule("wd:WEEKDAYS (?: part:PART )?", weekdays),
    rule("wd:WEEKDAY part:PARTS", weekdays),
    rule("set:SET", often),
)  # fmt: skip
