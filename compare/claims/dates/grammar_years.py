"""Grammar of years, and of what is longer: "1989", "the 1980s", "the 20th century", "nineteen ninety-six".

Owns the guards by which a number is a year and no count. Next in the flow: ``grammar_names.py``.
"""

from __future__ import annotations

import re

from compare.claims.dates.amounts import amount, ordinal
from compare.claims.dates.kinds import WORD_CODE
from compare.claims.dates.lexicon_en import MAKES, NO_NOUNS, REIGNS
from compare.claims.dates.patterns import Found, Rule, rule
from compare.claims.dates.terms import Calendar, Century, Decade, Meaning, Quarter

PRINTED_YEARS = range(1900, 2060)
"""Years that a bare number is taken for without a word that speaks for it."""
FIRST_OF_FOUR_DIGITS = 1000
PIVOT = 50
"""Two digits below it are of this century."""
YEAR_WORDS = frozenset(
    "in of since by until till from to through between and before after during early late mid year circa around about "
    "the ca for or back - as throughout".split()
)
_NOT_A_YEAR_BEFORE = frozenset("no number flight highway route room suite page size model $ # or".split())
_THINGS = re.compile(r"(?!was$|has$|is$|as$|across$|his$|its$|this$|versus$|plus$|pass|thus$|unless$)[a-z]+s$")
_HUNDREDS = frozenset({"seventeen", "eighteen", "nineteen", "twenty"})
_TWO_DIGITS = range(10, 100)


def year_of(found: Found, slot: str = "year") -> int | None:
    """Return the year in a slot: "1989", "'89" (1989; up to '49 of this century), "489 BC" (-489)."""
    word = found.word(slot)
    if not word:
        return None
    number = int(re.sub(r"\D", "", word))
    if word[0] == "'":
        number += 2000 if number < PIVOT else 1900
    return -number if "era" in found.match.groupdict() and found.word("era") else number


def spelt_year(found: Found) -> Meaning | None:
    """Read "nineteen ninety-six", "the year two thousand"."""
    words = [word for word in found.all("n") if word != "-"]
    front, back = amount(words[:1]), amount(words[1:])
    if words[0] in _HUNDREDS and front and back and back in _TWO_DIGITS:
        return Calendar(int(front * 100 + back))
    total = amount(words)
    said = "year" in found.words.lower[found.first : found.last]
    return Calendar(int(total)) if said and total and total >= FIRST_OF_FOUR_DIGITS else None


def bare_year(found: Found) -> Meaning | None:
    """Read a number that is a year and nothing else, by itself and its neighbours."""
    year = year_of(found)
    if year is None or _in_a_name(found) or _counts_things(found, year):
        return None
    before = found.before()
    likely = before in YEAR_WORDS or year in PRINTED_YEARS or (before == "(" and found.after() == ")")
    return Calendar(year) if likely and before not in _NOT_A_YEAR_BEFORE else None


def _counts_things(found: Found, year: int) -> bool:
    """Whether it is how many ("2019 cars", "1950 of them") or part of a number ("555-1234")."""
    before, after = found.before(), found.after()
    led = before in YEAR_WORDS
    plainly = (
        found.word("year")[0] != "'"
        and year in PRINTED_YEARS
        and (year % _ROUND or (led and before not in _BEFORE_COUNTS))
    )
    if _THINGS.match(after) and not plainly:
        return True
    return (before == "-" and found.before(2).isdecimal()) or (after == "of" and not led)


_ROUND = 50
"""Numbers that it divides are as likely a count ("2000 people"); others are printed with a comma when they count."""
_BEFORE_COUNTS = frozenset({"of", "about", "to", "and", "or", "for"})


def _in_a_name(found: Found) -> bool:
    """Whether the number belongs to a name or a product: "Orion 1980", "a 1987 Chevrolet"."""
    before = found.words.printed(found.first - 1) if found.first > 1 and found.before(2) not in _SENTENCE_ENDS else ""
    after = found.words.printed(found.last) if found.last < len(found.words) else ""
    if (
        not (after.islower() and after.isalpha() and after not in NO_NOUNS)
        and before[:1].isupper()
        and before.isalpha()
        and before.lower() not in YEAR_WORDS
        and WORD_CODE.get(before.lower()) is None
    ):
        return True
    return after.lower() in MAKES


_SENTENCE_ENDS = frozenset({".", "!", "?", "\n\n", '"', "”", "'", ":"})


def sure_year(found: Found) -> Meaning | None:
    """Read "the year 2000", "fiscal 1989"."""
    year = year_of(found)
    return Calendar(year) if year else None


def year_period(found: Found) -> Meaning | None:
    """Read "the 1988 period": of copy on results, the quarter in focus of that year."""
    year = year_of(found)
    return Quarter(None, year, period=True) if year else None


def years(found: Found) -> Meaning | None:
    """Read a range of years: "1914-18", "2019-2021"."""
    first, last = found.number("year"), found.number("to_year")
    if first is None or last is None:
        return None
    last = last if last not in range(100) else first - first % 100 + last
    return Calendar(first, to_year=last) if last > first else None


def reign_year(found: Found) -> Meaning | None:
    """Read "Reiwa 5", "the 5th year of Reiwa"."""
    number = ordinal(found.all("n")) if not found.word("n").isdecimal() else found.number("n")
    return Calendar(REIGNS[found.word("reign")] + number) if number else None


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


def centuries(found: Found) -> Meaning | None:
    """Read each of "the 19th and 20th centuries"."""
    unit = found.words.lower[found.last + 2] if "unit" not in found.match.groupdict() else found.word("unit")
    number = ordinal(found.all("n"))
    return Century(number) if number and unit == "centuries" else None


RULES: tuple[Rule, ...] = (
    rule("DET? ONE_YEAR n:(?: NUMBER DASH? NUMBER (?: DASH? NUMBER ){0,2} )", spelt_year),
    rule("n:(?: NUMBER DASH? NUMBER (?: DASH? NUMBER )? ) (?! UNIT | UNITS )", spelt_year),
    rule("DET ONE_YEAR year:YEAR", sure_year),
    rule("DET year:YEAR PERIOD", year_period),
    rule("year:(?: YEAR | SHORTYEAR )", bare_year),
    rule("year:(?: N12 | N31 | N59 | COUNT | YEAR ) era:ERA", sure_year),
    rule("year:YEAR DASH to_year:(?: N12 | N31 | N59 | COUNT | YEAR )", years),
    rule("ANNO year:(?: N12 | N31 | N59 | COUNT | YEAR )", sure_year),
    rule("year:(?: N12 | N31 | N59 | COUNT | YEAR ) ANNO", sure_year),
    rule("reign:REIGN n:(?: N12 | N31 | N59 | COUNT )", reign_year),
    rule("DET n:NTH ONE_YEAR OF reign:REIGN", reign_year),
    rule("DET? decade:DECADE", decade),
    rule("DET? n:(?: DAYTH | ORDINAL | SECOND ) (?= AND (?: DAYTH | ORDINAL | SECOND ) UNITS )", centuries),
    rule("n:(?: DAYTH | ORDINAL | SECOND ) unit:UNITS", centuries),
    rule("DET? n:(?: DAYTH | ORDINAL | SECOND | NUMBER DASH ORDINAL ) DASH? ONE_CENTURY (?: era:ERA )?", century),
)
"""The shorter of two lines that fit is asked only where the longer one refuses."""
