"""Grammar of parts of a year or a month, and of fiscal years: "the third quarter", "the last week of March".

Next in the flow: ``grammar_lengths.py``.
"""

from __future__ import annotations

from dataclasses import replace

from compare.claims.dates.amounts import amount, ordinal
from compare.claims.dates.grammar_relative import COUNTS
from compare.claims.dates.grammar_years import year_of
from compare.claims.dates.lexicon_en import MONTHS, UNIT_PLURAL, UNITS
from compare.claims.dates.patterns import Found, Rule, rule
from compare.claims.dates.terms import Base, Calendar, FiscalYear, HalfYear, Length, Meaning, PartOf, Quarter, Step


def quarter(found: Found) -> Meaning | None:
    """A quarter by number, with year where given."""
    slots = found.match.groupdict()
    number = ordinal(found.all("n")) if slots.get("n") else None
    if slots.get("n") and (number is None or number > 4):  # noqa: PLR2004  (quarters of a year)
        return None
    step = COUNTS.get(found.word("way")) if slots.get("way") else None
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
    """Read "the year-earlier quarter", "a year-earlier loss", "the quarter a year ago" of a results brief."""
    hyphened = found.words.lower[found.match.end("unit")] == "-"
    if found.word("unit") != "year" or (found.before() in {"a", "one"} and not hyphened):
        return None
    return Step("Y", -1, Base.PUBLISHED, results=True)


def half(found: Found) -> Meaning | None:
    """Read "The first half of 1989", "the second half"."""
    words = found.all("n")
    number = {"last": 2, "latter": 2}.get(words[0]) or ordinal(words)
    if number not in {1, 2}:
        return None
    slots = found.match.groupdict()
    step = COUNTS.get(found.word("way")) if slots.get("way") else None
    year = year_of(found) if slots.get("year") else None
    if year is None and step is None and (found.word("n") == "last" or not _of_business(found)):
        return None
    return HalfYear(number, year, step)


def _of_business(found: Found) -> bool:
    """Whether "the second half" is one of a year, not of a match: figures of business stand near."""
    near = found.words.lower[max(0, found.first - _NEAR) : found.last + _NEAR]
    return found.after() not in {"of", "hour", "time"} and not _BUSINESS.isdisjoint(near)


_NEAR = 25
"""Words around a half that tell what it is one of."""
_BUSINESS = frozenset(
    "profit profits loss net results earnings sales revenue economy economic growth gdp exports output inflation "
    "forecast market shares".split()
)


def part_of(found: Found) -> Meaning | None:
    """Read "the first week of April", "the last day of 2024", "the second half of this month"."""
    words = found.all("n")
    number = _ENDS.get(words[0]) or ordinal(words)
    unit = UNITS.get(found.word("unit")) or UNIT_PLURAL.get(found.word("unit"), "half")
    slots = found.match.groupdict()
    whole = _whole(found)
    if number is None or number > _MOST.get(unit, 0) or (unit == "M" and slots.get("month")):
        return None
    return PartOf(number, unit, whole)


def counted_part(found: Found) -> Meaning | None:
    """Read "the first two weeks of March", "the last three days of 2024", "the first six months of this year"."""
    count = amount(found.all("count"))
    part = part_of(found)
    if not isinstance(part, PartOf) or count is None or count.denominator != 1 or part.number not in {1, -1}:
        return None
    return replace(part, count=int(count)) if 1 < count <= _MOST_COUNTED[part.unit] else None


def _whole(found: Found) -> Calendar | Step:
    slots = found.match.groupdict()
    if slots.get("month"):
        return Calendar(year_of(found) if slots.get("year") else None, MONTHS[found.word("month")])
    if slots.get("year"):
        return Calendar(year_of(found))
    return Step(UNITS[found.word("of")], COUNTS.get(found.word("way"), 0), Base.FOCUS)


_ENDS: dict[str, int] = {"last": -1, "final": -1, "closing": -1, "latter": -1, "opening": 1}
_MOST_COUNTED: dict[str, int] = {"D": 100, "W": 52, "M": 11}
"""The most of a part that is counted of a month or a year."""
_MOST: dict[str, int] = {"D": 31, "W": 5, "M": 12, "half": 2}
"""The highest number of a part."""


def fiscal(found: Found) -> Meaning | None:
    """Read "fiscal 2025", "the 2025 fiscal year", "fiscal 2025 ending in March", "the fiscal year ending March 2026"."""
    slots = found.match.groupdict()
    month = MONTHS[found.word("month")] if slots.get("month") else None
    return FiscalYear(
        year_of(found) if slots.get("year") else None, month, year_of(found, "end") if slots.get("end") else None
    )


def fiscal_year(found: Found) -> Meaning | None:
    """Read "The current fiscal year"."""
    if found.word("unit") != "year":
        return None
    way = found.word("way")
    return Step("Y", {"last": -1, "previous": -1, "latest": -1, "past": -1, "next": 1, "coming": 1}.get(way, 0))


def fiscal_ending(found: Found) -> Meaning | None:
    """Read "fiscal 2025 ending in March", "the fiscal year that ended in March 2025"."""
    return fiscal(found) if _ENDED.intersection(found.words.lower[found.first : found.last]) else None


_ENDED = frozenset({"ending", "ended", "ends", "through", "to"})


def half_of_a_year(found: Found) -> Meaning | None:
    """Read "the second half of the year", "the first half of next year"."""
    words = found.all("n")
    number = {"last": 2, "latter": 2}.get(words[0]) or ordinal(words)
    return HalfYear(number, step=COUNTS.get(found.word("way"), 0)) if number in {1, 2} else None


def quarter_before(found: Found) -> Meaning | None:
    """Read "the previous quarter", "the following quarter": beside the one in focus."""
    return Quarter(None, step=-1 if found.word("way") in {"previous", "prior", "preceding"} else 1, beside=True)


_PART = "DET n:(?: NTH | LAST | FINAL | LATTER ) unit:(?: ONE_WEEK | ONE_DAY | ONE_UNIT | HALF )"
_PARTS = "DET n:(?: ORDINAL | LAST | FINAL ) count:(?: SPELT | DIGITS ) unit:UNITS"
_ENDING = "(?: COMMA? THAT? (?: ENDING | THROUGH | TO ) IN? month:MONTH DOT? end:YEAR? ) (?! DOT? DAY )"


RULES: tuple[Rule, ...] = (
    rule("name:QUARTERNAME (?: OF )? (?: year:YEAR )?", quarter_by_letter),
    rule("year:YEAR name:QUARTERNAME", quarter_by_letter),
    rule("FISCAL? DASH? n:NTH DASH FISCAL? QUARTER", quarter),
    rule("DET? FISCAL? DASH? n:NTH FISCAL? QUARTER (?: (?: OF | COMMA )? DET? FISCAL? UNIT? year:(?: YEAR | SHORTYEAR ) )?", quarter),
    rule("DET? FISCAL? DASH? n:NTH DASH? QUARTER (?: OF )? way:(?: LAST | THIS | NEXT ) UNIT", quarter),
    rule("way:(?: LAST | THIS | NEXT ) UNIT APOS n:NTH QUARTER", quarter),
    rule("DET? year:YEAR FISCAL? n:NTH DASH? QUARTER", quarter),
    rule("DET year:YEAR APOS? QUARTER", quarter),
    rule("GIVEN? way:(?: PREV | FOLLOWING ) QUARTER", quarter_before),
    rule("DET? FISCAL? DASH? n:NTH DASH? QUARTER OF DET ONE_YEAR", quarter),
    rule("(?: GIVEN | THAT ) (?: LATEST | RECENT )? (?: QUARTER )", the_quarter),
    rule("GIVEN? COMPARABLE? unit:UNIT DASH? (?: AGO | EARLIER ) (?: QUARTER | PERIOD )", year_ago_quarter),
    rule("unit:UNIT DASH? (?: AGO | EARLIER )", year_ago_quarter),
    rule("GIVEN (?: QUARTER | PERIOD ) A unit:UNIT (?: AGO | EARLIER )", year_ago_quarter),
    rule("DET LATEST PERIOD", the_quarter),
    rule("GIVEN? n:(?: ORDINAL | SECOND | LAST | LATTER ) DASH? HALF (?: OF FISCAL? DET? year:YEAR )?", half),
    rule("GIVEN? n:(?: ORDINAL | SECOND | LAST | LATTER ) HALF OF (?: DET | way:(?: LAST | THIS | NEXT ) ) ONE_YEAR", half_of_a_year),
    rule(f"{_PART} OF month:MONTH DOT? (?: COMMA? OF? year:YEAR )?", part_of),
    rule(f"{_PART} OF year:YEAR", part_of),
    rule(f"{_PART} OF (?: DET | way:(?: LAST | THIS | NEXT ) ) of:(?: ONE_UNIT | ONE_YEAR )", part_of),
    rule(f"{_PARTS} OF month:MONTH DOT? (?: COMMA? OF? year:YEAR )?", counted_part),
    rule(f"{_PARTS} OF year:YEAR", counted_part),
    rule(f"{_PARTS} OF (?: DET | way:(?: LAST | THIS | NEXT ) ) of:(?: ONE_UNIT | ONE_YEAR )", counted_part),
    rule("FISCAL ONE_YEAR? year:YEAR", fiscal),
    rule("DET? year:YEAR FISCAL ONE_YEAR", fiscal),
    rule(f"DET? FISCAL ONE_YEAR? year:YEAR {_ENDING}", fiscal_ending),
    rule(f"DET? FISCAL ONE_YEAR {_ENDING}", fiscal_ending),
    rule("DET FISCAL ONE_YEAR", lambda _: Length("P1Y")),
    rule("GIVEN? way:(?: CURRENT | LATEST | LAST | THIS | NEXT | PREV | PAST | COMING ) FISCAL unit:UNIT", fiscal_year),
)  # fmt: skip
