"""Grammar of dates that are counted from another day: "last week", "three days ago", "that month", quarters.

Next in the flow: ``grammar_lengths.py``.
"""

from __future__ import annotations

from compare.claims.dates.amounts import amount, iso_length, ordinal
from compare.claims.dates.grammar_years import year_of
from compare.claims.dates.lexicon_en import DAY_WORDS, MONTHS, REFERENCES, UNIT_PLURAL, UNITS
from compare.claims.dates.patterns import Found, Rule, rule
from compare.claims.dates.terms import (
    Base,
    Calendar,
    HalfYear,
    Length,
    Meaning,
    Quarter,
    Reference,
    Step,
    Weekend,
    WeekOf,
)

_COUNTS: dict[str, int] = {"last": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1}
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
    if unit not in _DATE_UNITS and unit != "Q":
        return None
    framed = bool(found.word("det")) and found.words.lower[found.first] != "this"
    if framed and way == "next":
        return _one(unit) if found.before() in _SPANNING else Step(unit, 1, Base.SAID, exact=unit == "D")
    if (way == "past" and framed) or (way == "last" and (framed or unit == "E")):
        return _one(unit)
    if unit == "Q":
        return Quarter(None, step=_COUNTS[way])
    if unit == "D" and way in {"last", "past", "next"}:
        return None
    return Step(unit, _COUNTS[way], Base.FOCUS if way == "this" else Base.PUBLISHED)


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
    if way in {"before", "after", "following"} and _phrase_follows(found):
        return None
    return Step(
        unit,
        number if number is not None else None,
        base,
        exact=base is Base.SAID,
        results=unit == "Y" and number == -1,
    )


def _phrase_follows(found: Found) -> bool:
    """Whether "before" goes on ("two days before the vote"), so that the day is not the one said before."""
    return found.after() not in {".", ",", ";", ")", "", "\n\n", "that", "and"}


def quarter(found: Found) -> Meaning | None:
    """A quarter by number, with year where given."""
    slots = found.match.groupdict()
    number = ordinal(found.all("n")) if slots.get("n") else None
    if slots.get("n") and (number is None or number > 4):  # noqa: PLR2004  (quarters of a year)
        return None
    step = _COUNTS.get(found.word("way")) if slots.get("way") else None
    year = year_of(found) if slots.get("year") else None
    return Quarter(number, year, step, fiscal="fiscal" in found.words.lower[found.first : found.last])


def quarter_by_letter(found: Found) -> Meaning | None:
    """Read "Q3", "H1 2024"."""
    name = found.word("name")
    letter, number = name[0], name[1]
    if letter == "q":
        return Quarter(int(number), year_of(found))
    return HalfYear(int(number), year_of(found)) if number in "12" else None


def the_quarter(found: Found) -> Meaning | None:
    """Read "The quarter", "the latest quarter": the one in focus."""
    if found.after() in {"of", "final", "finals", "mile", "century", "million", "billion", "cup", "-", "to"}:
        return None
    return Quarter(None, None, None)


def year_ago_quarter(found: Found) -> Meaning | None:
    """Read "The year-earlier quarter" of a results brief."""
    if found.word("unit") != "year" or found.before() in {"a", "one"}:
        return None
    return Step("Y", -1, Base.PUBLISHED, results=True)


def half(found: Found) -> Meaning | None:
    """Read "The first half of 1989", "the second half"."""
    words = found.all("n")
    number = {"last": 2, "latter": 2}.get(words[0]) or ordinal(words)
    if number not in {1, 2}:
        return None
    slots = found.match.groupdict()
    step = _COUNTS.get(found.word("way")) if slots.get("way") else None
    year = year_of(found) if slots.get("year") else None
    if year is None and step is None:
        if found.after() in {"of", "hour", "time"} or found.word("n") == "last":
            return None
        if found.after() not in {
            ",",
            ".",
            "",
            "profit",
            "loss",
            "net",
            "results",
            "earnings",
            "sales",
            "because",
            "ended",
            "from",
        }:
            return None
    return HalfYear(number, year, step)


def weekend(found: Found) -> Meaning | None:
    """A weekend."""
    slots = found.match.groupdict()
    way = found.word("way") if slots.get("way") else ""
    return Weekend(_COUNTS.get(way, None if not way else 0))


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


def fiscal_year(found: Found) -> Meaning | None:
    """Read "The current fiscal year"."""
    if found.word("unit") != "year":
        return None
    way = found.word("way")
    return Step("Y", {"last": -1, "previous": -1, "latest": -1, "past": -1, "next": 1, "coming": 1}.get(way, 0))


def reference(found: Found) -> Meaning | None:
    """Read now, currently, recently, "the future": they name no day."""
    word = found.word("ref")
    if word == "now" and (found.after() in {"that", "-"} or found.before() in {"from", "-"}):
        return None
    if word == "past":
        return Reference("PAST_REF") if found.after() in _AFTER_THE_PAST else None
    if word == "future":
        return Reference("FUTURE_REF") if found.after() in _AFTER_THE_PAST else None
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
    rule("name:QUARTERNAME (?: OF )? (?: year:YEAR )?", quarter_by_letter),
    rule("year:YEAR name:QUARTERNAME", quarter_by_letter),
    rule("FISCAL? DASH? n:NTH DASH FISCAL? QUARTER", quarter),
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
    rule("(?: LOOSE ) unit:UNITS way:(?: AGO | EARLIER | LATER | BEFORE )", ago),
    rule("unit:UNITS way:(?: AGO | LATER | EARLIER )", ago),
    rule("DET? FISCAL? DASH? n:NTH FISCAL? QUARTER (?: (?: OF | COMMA )? DET? FISCAL? UNIT? year:(?: YEAR | SHORTYEAR ) )?", quarter),
    rule("DET? FISCAL? DASH? n:NTH DASH? QUARTER (?: OF )? way:(?: LAST | THIS | NEXT ) UNIT", quarter),
    rule("way:(?: LAST | THIS | NEXT ) UNIT APOS n:NTH QUARTER", quarter),
    rule("DET? year:YEAR FISCAL? n:NTH DASH? QUARTER", quarter),
    rule("DET year:YEAR APOS? QUARTER", quarter),
    rule("GIVEN (?: LATEST | RECENT )? (?: QUARTER )", the_quarter),
    rule("GIVEN? COMPARABLE? unit:UNIT DASH? (?: AGO | EARLIER ) (?: QUARTER | PERIOD )", year_ago_quarter),
    rule("unit:UNIT DASH? (?: AGO | EARLIER )", year_ago_quarter),
    rule("DET LATEST PERIOD", the_quarter),
    rule("GIVEN? n:(?: ORDINAL | SECOND | LAST | LATTER ) DASH? HALF (?: OF FISCAL? DET? year:YEAR )?", half),
    rule("GIVEN? n:(?: ORDINAL | SECOND | LAST | LATTER ) HALF OF way:(?: LAST | THIS | NEXT ) UNIT", half),
    rule("(?: DET | way:(?: LAST | THIS | NEXT | COMING | PAST ) )? WEEKEND", weekend),
    rule("THIS way:(?: PAST | COMING ) WEEKEND", weekend),
    rule("GIVEN? way:(?: CURRENT | LATEST | LAST | THIS | NEXT | PREV | PAST | COMING ) FISCAL unit:UNIT", fiscal_year),
    rule("DET ADJ unit:UNIT", lambda f: _year_only(f) if f.words.lower[f.first + 1] in {"full", "whole"} else None),
    rule("ref:REFERENCE", reference),
    rule("det:DET? ref:(?: RECENT | FUTURE | COMING ) unit:UNITS (?: (?: AND | OR ) UNITS )?", recent_units),
    rule("ref:NOW", reference),
    rule("ref:CURRENT", reference),
    rule("DET OTHER? ref:FUTURE", reference),
    rule("DET ref:PAST", reference),
)  # fmt: skip
