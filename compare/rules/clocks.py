"""Hours of the day that outlets name: "at 5 p.m.", "0124 GMT", "Friday afternoon", "late Thursday".

Owns what hours a date's words mean and whether two can be one moment; the days are ``compare/model/daterange.py``'s. Clocks
of one story are local to the event unless they name a zone. Feeds ``compare/rules/dates.py``.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

from compare.claims.dates.lexicon_en import ZONE_NAMES, ZONES
from compare.model import Article, DateMention, Grain
from compare.patterns import late

DAY = 24 * 60
"""Minutes of a day."""

PARTS: dict[str, tuple[int, int]] = {
    # TIMEX3 part of the day: from and to which minute; nights and evenings are told loosely
    "MO": (0, 12 * 60), "AF": (12 * 60, 18 * 60), "EV": (16 * 60, DAY), "NI": (17 * 60, DAY + 6 * 60), "DT": (6 * 60, 18 * 60),
}  # fmt: skip
EARLY, LATE = (0, 10 * 60), (16 * 60, DAY + 2 * 60)
"""What "early Friday" and "late Friday" mean."""

ROUND, ABOUT = 20, 10
"""Minutes that "about 9 p.m." and "about 9:40 p.m." leave open on either side."""

WHOLE_ZONES = 15
"""Clocks of the world differ by whole quarters of an hour."""

SUMMER_TIME = frozenset("et ct mt pt eastern central mountain pacific london paris berlin washington york".split())
"""Zones whose distance from Greenwich changes with the season: compared with themselves only."""

_CLOCK = re.compile(r"T(\d\d):?(\d\d)?")
_ZONE = late(
    rf"\b({'|'.join(sorted(zone.upper() for zone in ZONES))})\b"
    rf"|\b(?i:({'|'.join(sorted(ZONE_NAMES))}) (?:daylight |standard )?time)\b"
)
_NAMES_DAY = late(
    r"\d(?:st|nd|rd|th)?,?\s*$|day\b|^(?:this|last|that)\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\b|\b(?:mon|tue|wed|thu|fri|sat|sun|tonight|tomorrow)",
    re.IGNORECASE,
)
"""Words that name a day beside the hour."""

_BEHIND = 24
"""Characters behind a date in which its zone may stand: "at 5 p.m. Friday (0900 GMT)"."""


class Hours(NamedTuple):
    """A stretch of minutes, counted from the start of the day named."""

    first: int
    last: int
    day: date | None = None
    """None where the words name no day ("at 9:40 p.m."): which day was meant is a guess."""
    zone: str = ""
    """The zone as named, lower case; empty for the clock of the place."""

    @property
    def exact(self) -> bool:
        """Whether a clock was read, not a part of the day."""
        return self.last - self.first <= 2 * ROUND

    @property
    def midnight(self) -> bool:
        """Whether it is the very end, or beginning, of a day: a law that runs out then runs out on that day."""
        return self.first == self.last and self.first % DAY == 0

    def __str__(self) -> str:
        """Return "17:00", or "12:00-18:00", with the zone where one is named."""
        zone = f" {self.zone.upper()}" if self.zone else ""
        first, last = (f"{minute // 60 % 24:02}:{minute % 60:02}" for minute in (max(self.first, 0), self.last))
        return f"{first}{zone}" if self.first == self.last else f"{first}-{last}{zone}"

    @property
    def ahead(self) -> float | None:
        """Hours ahead of Greenwich, where the zone tells them."""
        return None if self.zone in SUMMER_TIME else ZONES.get(self.zone, ZONE_NAMES.get(self.zone))

    def window(self, *, dated: bool, ahead: float = 0) -> tuple[float, float]:
        """Return first and last minute, of the calendar or of a day, by a clock so many hours ahead of Greenwich."""
        start = (self.day.toordinal() * DAY if self.day and dated else 0) - ahead * 60
        return start + self.first, start + self.last


def hours_of(article: Article, mention: DateMention) -> Hours | None:
    """Return the hours that a date names, None where it names none."""
    day = _day(mention.value)
    part = PARTS.get(mention.value.partition("T")[2]) if "T" in mention.value[4:] else None
    named = day if _NAMES_DAY.search(mention.span.of(article.text)) else None
    clock = _CLOCK.search(mention.value, 4)
    if clock and clock[1].isdigit():
        minute = int(clock[1]) * 60 + int(clock[2] or 0)
        loose = (ABOUT if minute % 60 else ROUND) if mention.mod == "APPROX" else 0
        return Hours(minute - loose, minute + loose, named, _zone(article, mention))
    if part:
        return Hours(*part, named, _zone(article, mention))
    if mention.mod in {"START", "END"} and mention.interval and mention.interval.grain is Grain.DAY:
        return Hours(*(EARLY if mention.mod == "START" else LATE), day, _zone(article, mention))
    return None


def can_be_one(a: Hours, b: Hours) -> bool:
    """Whether some moment fits both. Symmetric.

    Two clocks that cannot be brought together, as only one names its zone, are told apart by the minutes alone, which no
    zone makes up for.
    """
    dated = a.day is not None and b.day is not None
    if dated and (_ends_before(a, b) or _ends_before(b, a)):
        return False
    if a.zone == b.zone:
        (first_a, last_a), (first_b, last_b) = a.window(dated=dated), b.window(dated=dated)
    elif a.ahead is not None and b.ahead is not None:
        (first_a, last_a), (first_b, last_b) = (one.window(dated=dated, ahead=one.ahead or 0) for one in (a, b))
        if not dated:
            shift = round((first_a - first_b) / DAY) * DAY
            first_b, last_b = first_b + shift, last_b + shift
    else:
        sharp = a.first == a.last and b.first == b.last
        return not (sharp and (a.first - b.first) % WHOLE_ZONES)
    return first_a <= last_b and first_b <= last_a


def _ends_before(night: Hours, morning: Hours) -> bool:
    """Whether one is the night before the morning that the other is."""
    return (
        night.day is not None
        and night.day + timedelta(1) == morning.day
        and (night.first, night.last) in {PARTS["NI"], PARTS["EV"]}
        and (morning.first, morning.last) == PARTS["MO"]
    )


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def _zone(article: Article, mention: DateMention) -> str:
    """The zone that the words name, or that stands right behind them; "local time" is the place's own."""
    found = _ZONE.search(article.text, mention.span.start, min(len(article.text), mention.span.end + _BEHIND))
    zone = (found[1] or found[2]).lower() if found else ""
    return "" if zone == "local" else zone
