"""Grammar of dates that are counted from another day: "last week", "three days ago", "that month".

Next in the flow: ``grammar_parts.py``.
"""

from __future__ import annotations

from compare.claims.dates.amounts import amount, iso_length
from compare.claims.dates.lexicon_en import DAY_WORDS, MONTHS, QUOTES, REFERENCES, UNIT_PLURAL, UNITS, WEEKDAYS
from compare.claims.dates.patterns import Found, Rule, rule
from compare.claims.dates.points import UNITS_OF_YEARS
from compare.claims.dates.terms import (
    Base,
    Calendar,
    Lean,
    Length,
    Meaning,
    Quarter,
    Reference,
    Step,
    Weekday,
    Weekend,
    WeekOf,
)

COUNTS: dict[str, int] = {"last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1}
_DATE_UNITS = frozenset("D W M Y E C".split())


def _unit(found: Found, slot: str = "unit") -> str:
    word = found.word(slot)
    return "Q" if word == "quarter" else UNITS.get(word) or UNIT_PLURAL[word]


def day_word(found: Found) -> Meaning | None:
    """Yesterday, today, tomorrow."""
    return Step("D", DAY_WORDS[found.word("day")])


def day_beside(found: Found) -> Meaning | None:
    """Read "The day before yesterday", "the day after tomorrow"."""
    if found.word("unit") != "day":
        return None
    return Step("D", DAY_WORDS[found.word("day")] + (-1 if found.word("way") == "before" else 1))


def this_unit(found: Found) -> Meaning | None:
    """Read "Last week", "this month", "next year"."""
    unit, way = _unit(found), found.word("way")
    if (unit not in _DATE_UNITS and unit != "Q") or _is_a_programme(found):
        return None
    framed = bool(found.word("det")) and found.words.lower[found.first] != "this"
    if framed and way == "next":
        return _one(unit) if found.before() in _SPANNING else Step(unit, 1, Base.SAID, exact=unit == "D")
    if (way == "past" and framed) or (way == "last" and (framed or unit == "E")):
        return _one(unit)
    if unit == "Q":
        return Quarter(None, step=COUNTS[way])
    if unit == "D" and way in {"last", "past", "next"}:
        return None
    return Step(unit, COUNTS[way], Base.FOCUS if way == "this" else Base.PUBLISHED)


def _is_a_programme(found: Found) -> bool:
    """Whether it is a title in quotation marks: on "This Week"."""
    titled = found.words.printed(found.last - 1)[0].isupper() and found.before() in QUOTES
    return titled and not QUOTES.isdisjoint((found.after(), found.after(1)))


_SPANNING = frozenset("for over in within during throughout through about".split())
"""Words by which "the next year" lasts a year from now, and is not the year after the one said before."""


def _one(unit: str) -> Length:
    return Length(iso_length(amount(["one"]), unit))


def that_unit(found: Found) -> Meaning | None:
    """Read "That year", "the same day", "the following month": of the date said before."""
    unit, way = _unit(found), found.word("way")
    if unit not in _DATE_UNITS:
        return None
    count = (
        1
        if way in {"following", "next", "ensuing", "subsequent"}
        else -1
        if way in {"previous", "preceding", "prior"}
        else 0
    )
    if way == "that" and found.after().isalpha() and unit == "D" and found.after() in {"will", "when"}:
        return Reference("FUTURE_REF")
    if way in {"previous", "prior", "preceding"} and found.word("a"):
        return None
    return Step(unit, count, Base.SAID, exact=unit == "D")


def ago(found: Found) -> Meaning | None:
    """Read "Three days ago", "a year earlier", "two weeks later", "a month from now"."""
    slots = found.match.groupdict()
    unit = _unit(found)
    if unit.startswith("T"):
        return Reference("PAST_REF") if found.word("way") in {"ago", "earlier"} else None
    count = amount(found.all("n")) if slots.get("n") else None
    if "det" in slots:
        count = amount(["one"])
    way = found.word("way")
    if count is not None and way in {"ago", "earlier", "before", "previously"}:
        count = -count
    base = Base.PUBLISHED if way in {"ago", "now", "hence", "today"} else Base.SAID
    number = None if count is None else float(count)
    if found.after() == "than":
        return Length(iso_length(None if count is None else abs(count), unit), off=True)
    if way in {"before", "after", "following"} and _phrase_follows(found):
        return None
    return Step(
        unit,
        number if number is not None else None,
        base,
        exact=base is Base.SAID,
        results=unit == "Y" and number == -1,
    )


def half_ago(found: Found) -> Meaning | None:
    """Read "a year and a half ago", "half a century later"."""
    words = found.all("n")
    unit = next((UNITS.get(word) or UNIT_PLURAL[word] for word in words if word in UNITS or word in UNIT_PLURAL), "")
    count = amount(words[: words.index("and")] if "and" in words else ["half"])
    if count is None or unit not in UNITS_OF_YEARS:
        return None
    years = float(count + (amount(["half"]) or 0) if "and" in words else count) * UNITS_OF_YEARS[unit]
    base = Base.PUBLISHED if found.word("way") == "ago" else Base.SAID
    return Step("Y", years if found.word("way") == "later" else -years, base)


def weeks_ago(found: Found) -> Meaning | None:
    """Read "a week ago Monday"."""
    count = amount(found.all("n"))
    weeks = found.word("unit") in {"week", "weeks"}
    return Weekday(WEEKDAYS[found.word("wd")], Lean.THIS, -int(count)) if count and weeks else None


def _phrase_follows(found: Found) -> bool:
    """Whether "before" goes on ("two days before the vote"), so that the day is not the one said before."""
    return found.after() not in {".", ",", ";", ")", "", "\n\n", "that", "and"}


def weekend(found: Found) -> Meaning | None:
    """A weekend."""
    slots = found.match.groupdict()
    way = found.word("way") if slots.get("way") else ""
    return Weekend(COUNTS.get(way, None if not way else 0))


def unit_end(found: Found) -> Meaning | None:
    """Read "year-end", "the month's end"."""
    unit = _unit(found)
    if unit not in {"Y", "M", "W"} or (found.last - found.first == len(("year", "end")) and unit != "Y"):
        return None
    return Step(unit, 0, Base.FOCUS, end=True)


def week_of(found: Found) -> Meaning | None:
    """Read "The week of March 6"."""
    if found.word("unit") != "week":
        return None
    return WeekOf(Calendar(None, MONTHS[found.word("month")], int(found.word("day"))))


def reference(found: Found) -> Meaning | None:
    """Read now, currently, recently, "the future": they name no day."""
    word = found.word("ref")
    if word == "now" and (found.after() in {"that", "-"} or found.before() in {"from", "-"}):
        return None
    if word == "past":
        return Reference("PAST_REF") if found.after() in _AFTER_THE_PAST else None
    if word == "future":
        return Reference("FUTURE_REF") if found.after() in _AFTER_THE_PAST - {"of"} else None
    return Reference(REFERENCES[word])


_AFTER_THE_PAST = frozenset(
    {"", ".", ",", ";", "and", "but", "that", "has", "was", "is", "looks", "of", "for", "in", "\n\n"}
)


def recent_units(found: Found) -> Meaning | None:
    """Read "recent weeks", "the coming months"."""
    if found.word("ref") == "recent":
        return Reference("PAST_REF")
    unit = _unit(found)
    return Length(iso_length(None, unit)) if found.word("det") and unit != "Q" else Reference("FUTURE_REF")


def _year_only(found: Found) -> Meaning | None:
    """Read "The full year", "the year": the one of publication, where no length is meant."""
    return Step("Y", 0, Base.FOCUS) if found.word("unit") == "year" else None


_WAY = "way:(?: LAST | THIS | NEXT | CURRENT | COMING | PAST )"
_ANY = "(?: UNIT | QUARTER )"
_AMOUNT = "n:(?: AMOUNT | A | A COUPLE OF? | COUPLE OF? )"

RULES: tuple[Rule, ...] = (
    rule("unit:UNIT (?: APOS | DASH )? END", unit_end),
    rule("DET unit:UNIT (?: APOS | DASH )? END", unit_end),
    rule("DET unit:UNIT OF month:MONTH DOT? day:(?: N12 | N31 )", week_of),
    rule("day:DAYWORD", day_word),
    rule("DET? unit:UNIT way:(?: BEFORE | AFTER ) day:DAYWORD", day_beside),
    rule(f"det:(?: GIVEN )? {_WAY} unit:{_ANY}", this_unit),
    rule("det:DET? THIS way:(?: PAST | COMING ) unit:UNIT", this_unit),
    rule("a:A? (?: DET | THAT )? way:(?: SAME | PREV | FOLLOWING ) unit:UNIT", that_unit),
    rule("way:THAT SAME? unit:UNIT", that_unit),
    rule("a:(?: A )? DET way:NEXT unit:UNIT", lambda f: that_unit(f) if f.word("unit") == "day" else None),
    rule("det:DET unit:UNIT way:(?: BEFORE | AFTER | FOLLOWING | EARLIER )", ago),
    rule(f"{_AMOUNT} ADJ? unit:(?: UNIT | UNITS | QUARTER ) way:(?: AGO | EARLIER | LATER | BEFORE | AFTER | HENCE )", ago),
    rule(f"{_AMOUNT} ADJ? unit:(?: UNIT | UNITS | QUARTER ) FROM way:(?: NOW | DAYWORD | REFERENCE )", ago),
    rule("n:(?: (?: AMOUNT | A ) UNIT AND A HALF | (?: AMOUNT | A ) UNITS AND A HALF | HALF A UNIT ) way:(?: AGO | EARLIER | LATER )", half_ago),
    rule("n:(?: AMOUNT | A ) unit:(?: ONE_WEEK | UNITS ) AGO ON? wd:WEEKDAY", weeks_ago),
    rule("(?: LOOSE ) unit:UNITS way:(?: AGO | EARLIER | LATER | BEFORE )", ago),
    rule("unit:UNITS way:(?: AGO | LATER | EARLIER )", ago),
    rule("(?: DET | way:(?: LAST | THIS | NEXT | COMING | PAST ) )? WEEKEND", weekend),
    rule("THIS way:(?: PAST | COMING ) WEEKEND", weekend),
    rule("DET ADJ unit:UNIT", lambda f: _year_only(f) if f.words.lower[f.first + 1] in {"full", "whole"} else None),
    rule("ref:REFERENCE", reference),
    rule("det:DET? ref:(?: RECENT | FUTURE | COMING ) unit:UNITS (?: (?: AND | OR ) UNITS )?", recent_units),
    rule("ref:NOW", reference),
    rule("ref:CURRENT", reference),
    rule("DET NEARNESS? ref:FUTURE", reference),
    rule("DET ref:PAST", reference),
)  # fmt: skip
