"""Date rules that need a calendar or a count: weekdays inside one article, and how long things last."""

from __future__ import annotations

import re
from collections.abc import Iterator

from compare.align.collation import Collation
from compare.model import Article, DateMention, DateRange, Grain, Relation, Severity
from compare.rules.date_match import Dated
from compare.rules.date_trace import as_said, reading, says
from compare.rules.date_words import story_dates
from compare.rules.dated import DatedEvent, dated_events, same_event
from compare.rules.drafts import Draft, draft, founding, side
from compare.rules.registry import rule

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKDAY = re.compile(
    r"\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?\s+(?:on\s+)?$", re.IGNORECASE
)
_WEEKDAY_INSIDE = re.compile(r"^(mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)


def weekday_mismatch(article: Article, mention: DateMention) -> str | None:
    """A weekday and a date in one article do not fall together.

    What it reports: "Monday, Aug. 15" in a year in which Aug. 15 was a Friday. Concerns one article alone.

    Why a desk cares: a wrong weekday in the first sentence is the Reuters handbook's own example of a refile; and a
    reader who turns up on the wrong day believes nothing else.

    Stays silent when: the year is not known (undated copy, no year printed); the weekday belongs to another date.

    Example: "The strike starts on Monday, Aug. 15, 2025." DAT005: Aug. 15, 2025 was a Friday.
    """
    interval = mention.interval
    if interval is None or not interval.year_known or interval.days != 1:
        return None
    printed = _WEEKDAY_INSIDE.search(mention.span.of(article.text)) or _WEEKDAY.search(
        article.text, max(0, mention.span.start - LOOK_BACK), mention.span.start
    )
    if not printed or not any(letter.isdigit() for letter in mention.span.of(article.text)):
        return None
    named = next(day for day in WEEKDAYS if day.startswith(printed[1].lower()[:3]))
    return named if named != WEEKDAYS[interval.first.weekday()] else None


LOOK_BACK = 16
"""Characters before a date in which its weekday may stand: "Wednesday, on "."""


def duration_conflict(event: DatedEvent) -> bool:
    """The same thing lasts differently long.

    What it reports: lengths of time of the same event that differ in two outlets.

    Why a desk cares: contract terms, sentences and suspensions are quoted from one story into the next.

    Stays silent when: one is the other in other units or rounded ("72 hours" / "three days", "about a month" / "five
    weeks"); one is vague ("several days"); they measure another thing.

    Example: A: "signed for four years." B: "a three-year contract." DAT006.
    """
    sides = event.by_article()
    return any(
        not any(same_length(x, y) for x in sides[a.article] for y in sides[b.article]) for _, a, b in event.matched
    )


EXACT, ROUNDED = 1.12, 1.4
"""How many times longer one length must be: "a month" is four weeks to 31 days, "nearly five years" 57 months."""

AT_LEAST, AT_MOST = frozenset({"MORE_THAN", "EQUAL_OR_MORE"}), frozenset({"LESS_THAN", "EQUAL_OR_LESS"})
"""Modifiers of a length that only has a bound: "more than two decades"."""

_VALUE = re.compile(r"P(?=.)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?"
                    r"(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?")  # fmt: skip
_HOURS_EACH = (8766.0, 730.5, 168.0, 24.0, 1.0, 1 / 60, 1 / 3600)
"""Years, months, weeks, days, hours, minutes, seconds."""


def _hours(value: str) -> float | None:
    """A TIMEX3 duration in hours, years and months of mean length; None for vague ones (PXD)."""
    match = _VALUE.fullmatch(value)
    if not match or not any(match.groups()):
        return None
    return sum(float(number) * each for number, each in zip(match.groups(), _HOURS_EACH, strict=True) if number)


def same_length(a: Dated, b: Dated) -> bool:
    """Whether two lengths can be one: rounded, in other units, or kept within a bound. Symmetric."""
    (short, less), (long, more) = sorted(
        ((_hours(dated.mention.value) or 0.0, dated.mention.mod) for dated in (a, b)), key=lambda one: one[0]
    )
    bounded = less != more and (less in AT_LEAST or more in AT_MOST)
    if not short or bounded:
        return True
    return long <= short * (ROUNDED if "APPROX" in {less, more} else EXACT)


WEEKDAY = rule("DAT005", "weekday-mismatch", Severity.ERROR, weekday_mismatch)
DURATION = rule("DAT006", "duration-conflict", Severity.ERROR, duration_conflict)
RULES = (WEEKDAY, DURATION)


def check(collation: Collation) -> Iterator[Draft]:
    """Check weekdays in every article, and compare durations between outlets."""
    for name, article in collation.articles.items():
        for claim in collation.claims[name]:
            for mention in claim.dates:
                named = weekday_mismatch(article, mention)
                if named and mention.interval:
                    yield _weekday(collation, article, mention, mention.interval, named)
    for event in dated_events(collation, same_length, read=story_dates(collation, durations=True)):
        if duration_conflict(event):
            yield _duration(collation, event)


def _weekday(collation: Collation, article: Article, mention: DateMention, day: DateRange, named: str) -> Draft:
    right = WEEKDAYS[day.first.weekday()]
    return draft(
        WEEKDAY,
        collation,
        [side(collation, article.id, mention.span, f"{named}, {day}")],
        relation=Relation.CONFLICT,
        confidence=0.95 if day.grain is Grain.DAY else 0.6,
        message=f"“{mention.span.of(article.text)}” is a {right.capitalize()}, not a {named.capitalize()}",
        why=(f"{day} is a {right.capitalize()}; the article says {named.capitalize()}",),
        fact=(article.id, str(day)),
    )


def _duration(collation: Collation, event: DatedEvent) -> Draft:
    sides = event.by_article()
    words = as_said(collation, [dates[0] for dates in sides.values()])

    def _outlet(one: tuple[str, list[Dated]]) -> tuple[str, str]:
        return collation.outlet(one[0]), one[0]

    return draft(
        DURATION,
        collation,
        [
            side(collation, name, dates[0].mention.span, dates[0].mention.value, [d.mention.span for d in dates])
            for name, dates in sides.items()
        ],
        relation=Relation.CONFLICT,
        confidence=0.15 + 0.6 * event.score,
        message=f"{says(collation, words)}: the lengths differ",
        why=(
            *(reading(collation, dated) for _, dates in sorted(sides.items(), key=_outlet) for dated in dates),
            same_event(collation, event),
        ),
        fact=(*founding(collation, [dated.claim for dated in event.dates]), *sorted(event.dates[0].events)),
    )
