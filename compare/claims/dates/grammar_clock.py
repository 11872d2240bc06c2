"""Grammar of times and parts of a day; ``scan.py`` joins them with the day that stands beside them.

Next in the flow: ``scan.py``.
"""

from __future__ import annotations

from compare.claims.dates.lexicon_en import CLOCK_WORDS, NUMBER_WORDS, PARTS_OF_DAY, ZONE_NAMES, ZONES
from compare.claims.dates.patterns import Found, Rule, rule
from compare.claims.dates.terms import Base, Clock, Lean, Meaning, Step

_NOON = 12


def clock(found: Found) -> Meaning | None:
    """Read "10:35 a.m. EDT", "5 p.m.", "14:30 GMT", "4 in the morning"."""
    slots = found.match.groupdict()
    hour, minute = _hour(found.word("time"))
    half = found.word("half")[:1] if slots.get("half") else ""
    part = PARTS_OF_DAY.get(found.word("part"), "") if slots.get("part") else ""
    afternoon = half == "p" or part in {"TAF", "TEV"} or (part == "TNI" and hour >= 5)  # noqa: PLR2004
    if hour is None or hour > 24:  # noqa: PLR2004
        return None
    if afternoon and hour < _NOON:
        hour += _NOON
    if half == "a" and hour == _NOON:
        hour = 0
    zone, zoned = _zone(found)
    if zoned and not half and not slots.get("part") and ":" not in found.word("time"):
        return None
    return Clock(f"T{hour:02}:{minute:02}", zone, zoned)


def wire_clock(found: Found) -> Meaning | None:
    """Read "0142 GMT" and "1900 GMT": how agencies give the hour to readers everywhere."""
    digits, (zone, _) = found.word("time"), _zone(found)
    if len(digits) != len("0142") or not digits.isdigit() or zone is None:
        return None
    hour, minute = int(digits[:2]), int(digits[2:])
    return Clock(f"T{hour:02}:{minute:02}", zone, zoned=True) if hour < 24 and minute < 60 else None  # noqa: PLR2004


def _hour(word: str) -> tuple[int, int]:
    hour, _, minute = word.partition(":")
    return NUMBER_WORDS[hour] if hour in NUMBER_WORDS else int(hour), int(minute[:2] or 0)


def _zone(found: Found) -> tuple[float | None, bool]:
    words = [word for word in found.all("zone") if word.isalpha()] if found.match.groupdict().get("zone") else []
    if not words:
        return None, False
    return next((clock for word in words if (clock := ZONES.get(word, ZONE_NAMES.get(word))) is not None), None), True


def two_clocks(found: Found) -> Meaning | None:
    """Read "3:15 a.m. (0715 GMT)": the local time, by a clock that is not named."""
    local_time = clock(found)
    return local_time._replace(zone=None) if isinstance(local_time, Clock) else None


def bare_clock(found: Found) -> Meaning | None:
    """Read "14:30" and no more: a time only where a word before it says so, as scores and verses look the same."""
    if found.before() not in {
        "at",
        "by",
        "until",
        "till",
        "before",
        "after",
        "from",
        "around",
        "about",
        "since",
        "to",
        "between",
    }:
        return None
    hour, minute = _hour(found.word("time"))
    return Clock(f"T{hour:02}:{minute:02}") if hour <= 24 else None  # noqa: PLR2004


def noon(found: Found) -> Meaning | None:
    """Noon, midday, midnight."""
    if found.before() == "high":
        return None
    return Clock(CLOCK_WORDS[found.word("noon")], *_zone(found))


def part(found: Found) -> Meaning | None:
    """Read "This morning", "last night", "that evening", "the next morning"."""
    word, way = found.word("part"), found.word("way")
    code = PARTS_OF_DAY[word]
    if way == "this":
        return Clock(code, day=Step("D", 0))
    if way == "last":
        return Clock(code, day=Step("D", -1)) if word in {"night", "evening"} else None
    if way in {"that", "same"}:
        return Clock(code, day=Step("D", 0, Base.SAID))
    return Clock(code, day=Step("D", -1 if way in {"previous", "preceding", "prior"} else 1, Base.SAID))


def plain_part(found: Found) -> Meaning | None:
    """Read "The morning": of the day that stands beside it, else of the day in focus."""
    if found.before() in {"good", "every", "each", "opening"}:
        return None
    return Clock(PARTS_OF_DAY[found.word("part")], lean=Lean.THIS if found.word("det") else Lean.NEXT)


def small_hours(found: Found) -> Meaning | None:
    """Read "the early hours of Friday", "the early morning hours", "the predawn hours": before the day is light."""
    return Clock("TMO", lean=Lean.NEXT) if found.word("unit") == "hours" else None


def tonight(found: Found) -> Meaning | None:
    """Tonight; overnight is the night before publication."""
    return Clock("TNI", day=Step("D", 0 if found.word("day") == "tonight" else -1))


def local(found: Found) -> Meaning | None:
    """Read "(Japan time)", "local time" beside a date: its day belongs to another clock."""
    return Clock("", *_zone(found), lean=Lean.THIS)


_ZONE = "(?: OPEN? zone:(?: ZONE | (?: LOCAL | (?: FEAST | HONG )? ZONE_NAME | OTHER ) OTHER? TIME ) CLOSE? )?"

RULES: tuple[Rule, ...] = (
    rule(f"time:(?: N12 | CLOCK ) half:AMPM {_ZONE}", clock),
    rule("time:(?: N12 | CLOCK ) half:AMPM OPEN (?: COUNT | CLOCK | YEAR | DIGITS ) zone:ZONE CLOSE", two_clocks),
    rule("time:(?: N12 | CLOCK ) half:AMPM OPEN (?: N12 | CLOCK ) AMPM zone:ZONE CLOSE", two_clocks),
    rule("time:(?: N12 | CLOCK ) zone:ZONE", clock),
    rule("time:(?: COUNT | YEAR | DIGITS ) zone:ZONE", wire_clock),
    rule("time:CLOCK zone:(?: (?: LOCAL | (?: FEAST | HONG )? ZONE_NAME ) TIME )", lambda f: clock(f) if _zone(f)[0] is not None or "local" in f.all("zone") else None),
    rule("time:(?: N12 | NUMBER ) OCLOCK (?: IN DET part:PART )?", clock),
    rule("time:(?: N12 | CLOCK | NUMBER ) IN DET part:PART", clock),
    rule("time:CLOCK", bare_clock),
    rule("noon:NOON (?: zone:(?: ZONE | LOCAL TIME ) )?", noon),
    rule("way:THIS (?: PAST )? part:PART", part),
    rule("way:LAST part:PART", part),
    rule("way:THAT SAME? part:PART", part),
    rule("DET way:(?: NEXT | FOLLOWING | PREV | SAME ) part:PART", part),
    rule("det:DET? part:PART", plain_part),
    rule("DET? (?: EARLY | SMALL ) PART? unit:UNITS (?= OF )", small_hours),
    rule("OPEN? (?: IN )? zone:(?: LOCAL | (?: FEAST | HONG )? ZONE_NAME OTHER? ) TIME CLOSE?", local),
    rule("OPEN zone:ZONE CLOSE", local),
    rule("OPEN zone:(?: OTHER DOT OTHER DOT ) TIME CLOSE", lambda f: local(f) if f.all("zone") == ["u", ".", "s", "."] else None),
    rule("day:(?: TONIGHT | OVERNIGHT )", tonight),
)  # fmt: skip
