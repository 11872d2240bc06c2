"""English words of time, by what they do in an expression: the tables that an editor extends.

A word has one kind (``KINDS``); what it is worth stands in the table of its kind. Another language puts its own module
beside this one. Nothing here decides anything. Next in the flow: ``compare/claims/dates/lexer.py``.
"""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5,
    "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
    "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

CAPITAL_ONLY = frozenset(
    "jan feb march mar apr may jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun bc ad bce ce "
    "est edt cst cdt mst mdt pst pdt et ct mt pt gmt utc bst cet cest ist jst kst hkt new labor".split()
)
"""Words of time that are other words in lower case ("may", "march", "sun", "new")."""

WEEKDAYS: dict[str, int] = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
}  # fmt: skip
WEEKDAY_SHORT: dict[str, int] = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
WEEKDAY_PLURAL: dict[str, int] = {f"{name}s": number for name, number in WEEKDAYS.items()}

UNITS: dict[str, str] = {
    # "E" ten years, "C" a hundred, "TS", "TM", "TH" seconds, minutes, hours
    "minute": "TM", "hour": "TH", "day": "D", "week": "W", "month": "M", "year": "Y", "decade": "E", "century": "C",
    "fortnight": "FN",
}  # fmt: skip
UNIT_KINDS: dict[str, str] = {
    # kinds of these words in the singular; UNIT is any of them
    "minute": "ONE_UNIT", "hour": "ONE_UNIT", "month": "ONE_UNIT", "decade": "ONE_UNIT", "fortnight": "ONE_UNIT",
    "day": "ONE_DAY", "week": "ONE_WEEK", "year": "ONE_YEAR", "century": "ONE_CENTURY",
}  # fmt: skip
UNIT_PLURAL: dict[str, str] = {
    "seconds": "TS", "minutes": "TM", "hours": "TH", "days": "D", "weeks": "W", "months": "M", "quarters": "Q",
    "years": "Y", "decades": "E", "centuries": "C", "fortnights": "FN", "hrs": "TH", "yrs": "Y", "mins": "TM",
    "millennia": "L", "millenniums": "L",
}  # fmt: skip

NUMBER_WORDS: dict[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000, "dozen": 12,
}  # fmt: skip
ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip

PARTS_OF_DAY: dict[str, str] = {
    # TIMEX3 codes; the predawn hours are morning
    "morning": "TMO", "dawn": "TMO", "daybreak": "TMO", "afternoon": "TAF", "evening": "TEV", "dusk": "TEV",
    "night": "TNI", "daytime": "TDT",
}  # fmt: skip
CLOCK_WORDS: dict[str, str] = {"noon": "T12:00", "midday": "T12:00", "midnight": "T24:00"}
DAY_WORDS: dict[str, int] = {"yesterday": -1, "today": 0, "tomorrow": 1}
"""Days counted from the day of publication."""

SEASONS: dict[str, str] = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

SETS: dict[str, str] = {
    # how often
    "hourly": "PT1H", "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "annually": "P1Y",
    "yearly": "P1Y", "nightly": "P1D", "biweekly": "P2W",
}  # fmt: skip

REIGNS: dict[str, int] = {
    # the year before the first of each reign in Japan (of Reiwa: Cabinet Order 143 of 2019)
    "reiwa": 2018, "heisei": 1988, "showa": 1925, "taisho": 1911, "meiji": 1867,
}  # fmt: skip

LONG_ONES: dict[str, str] = {
    "yearlong": "P1Y", "monthlong": "P1M", "weeklong": "P1W", "daylong": "P1D", "hourlong": "PT1H", "decadelong": "P10Y",
    "yearslong": "PXY", "monthslong": "PXM", "weekslong": "PXW", "dayslong": "PXD", "hourslong": "PTXH", "decadeslong": "PXE",
}  # fmt: skip

REFERENCES: dict[str, str] = {
    # words that name no day; tagged in TempEval's style only
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "recently": "PAST_REF", "recent": "PAST_REF", "nowadays": "PRESENT_REF",
    "current": "PRESENT_REF", "presently": "PRESENT_REF", "future": "FUTURE_REF",
}  # fmt: skip

ZONES: dict[str, float] = {
    # hours ahead of Greenwich, as wire copy names them
    "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "et": -5, "ct": -6,
    "mt": -7, "pt": -8, "gmt": 0, "utc": 0, "bst": 1, "cet": 1, "cest": 2, "ist": 5.5, "hkt": 8, "jst": 9, "kst": 9,
}  # fmt: skip
ZONE_NAMES: dict[str, float | None] = {
    # "... time"; None for a clock that the word alone does not tell
    "eastern": -5, "central": -6, "mountain": -7, "pacific": -8, "local": None, "japan": 9, "tokyo": 9, "korea": 9,
    "korean": 9, "seoul": 9, "beijing": 8, "china": 8, "taipei": 8, "kong": 8, "bangkok": 7, "moscow": 3,
    "london": 0, "paris": 1, "berlin": 1, "washington": -5, "york": -5,
}  # fmt: skip

WORDS_BY_KIND: dict[str, str] = {
    "DET": "the", "A": "a an", "POSS": "its their his her our my your", "OF": "of", "IN": "in during", "ON": "on", "AT": "at",
    "AND": "and", "OR": "or", "TO": "to till", "THROUGH": "through thru until", "FROM": "from", "BETWEEN": "between",
    "LAST": "last", "PAST": "past", "PREV": "previous prior preceding", "THIS": "this", "THAT": "that",
    "SAME": "same very", "NEXT": "next", "COMING": "coming upcoming", "FOLLOWING": "following ensuing subsequent",
    "CURRENT": "current", "LATEST": "latest", "AGO": "ago", "EARLIER": "earlier previously", "LATER": "later afterwards afterward",
    "BEFORE": "before", "AFTER": "after", "NOW": "now", "HENCE": "hence", "EARLY": "early", "LATE": "late",
    "MID": "mid", "MIDDLE": "middle midpoint", "END": "end close", "START": "beginning start outset",
    "EVERY": "every each", "SOME": "some many", "VAGUE": "several few", "COUPLE": "couple", "NUMBEROF": "number",
    "HALF": "half", "FISCAL": "fiscal financial", "OLD": "old", "PER": "per",
    "TIME": "time", "ADJ": "more full long consecutive straight additional further extra whole solid business working "
    "trading calendar academic", "RECENT": "recent", "QUARTER": "quarter", "PERIOD": "period", "WEEKEND": "weekend",
    "TONIGHT": "tonight", "OVERNIGHT": "overnight", "SECOND": "second", "AMPM": "am pm", "OCLOCK": "o'clock",
    "ERA": "bc bce", "ANNO": "ad ce", "COMPARABLE": "comparable", "AHEAD": "ahead", "FUTURE": "future",
    "SMALL": "small wee predawn", "NEARNESS": "near foreseeable immediate distant", "FINAL": "final closing opening",
    "ENDING": "ending ended ends", "HONG": "hong", "LOCAL": "local", "MODAL": "will would could might can cannot should must", "LATTER": "latter",
    "SOMETIME": "sometime", "PARTS": "mornings afternoons evenings nights", "AS": "as", "BE": "be have", "LONGADJ": "long", "AGE": "age",
    "FEAST": "christmas thanksgiving easter halloween new labor memorial independence election valentine boxing bastille "
    "veterans inauguration presidents columbus ash palm good martin juneteenth groundhog anzac st mother father earth "
    "black cyber canada australia remembrance armistice all epiphany flag mardi maundy holy ascension pentecost "
    "international world cinco",
}  # fmt: skip
"""The words that hold an expression together, and those that only turn it."""

INEXACT_BEFORE: tuple[tuple[str, ...], ...] = (
    ("at", "least"), ("at", "most"), ("more", "than"), ("less", "than"), ("no", "more", "than"), ("no", "less", "than"),
    ("fewer", "than"), ("no", "fewer", "than"), ("nearly",), ("as", "many", "as"), ("as", "long", "as"),
)  # fmt: skip
"""Words before a quantity that TimeML counts as a part of it."""
INEXACT_AFTER: tuple[tuple[str, ...], ...] = (
    ("or", "so"), ("or", "more"), ("or", "less"), ("or", "later"), ("or", "earlier"), ("and", "beyond"),
)  # fmt: skip
"""Words after it that are."""

MAKES = frozenset(
    "chevrolet chevy ford toyota honda nissan dodge jeep chrysler cadillac buick pontiac lincoln volkswagen bmw mercedes audi "
    "volvo mazda subaru hyundai kia lexus porsche ferrari jaguar mustang corvette camaro harley model sedan".split()
)
"""Makes of cars: the year before one is its model's."""
NO_NOUNS = frozenset(
    "and or in on at by for from to of the a an with was is has had as that which who but when after".split()
)
"""Words that belong to no name before them ("Orion 1980 was sold" against "the Republican 2016 field")."""
QUOTES = frozenset({'"', "“", "”", "‘", "''", "`"})
