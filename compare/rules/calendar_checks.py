"""Date rules that need a calendar or a count: weekdays inside one article, and how long things last."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from compare.align.collation import Collation
from compare.model import Article, DateMention, DateRange, Grain, Relation, Severity
from compare.patterns import late
from compare.rules.date_match import Dated
from compare.rules.date_trace import as_said, framed, reading, says
from compare.rules.date_words import story_dates
from compare.rules.dated import DatedEvent, dated_events, same_event
from compare.rules.drafts import Draft, draft, founding, side
from compare.rules.registry import rule
from compare.rules.weekdays import WEEKDAYS, weekday_mismatch


def duration_conflict(event: DatedEvent) -> bool:
    """The same thing lasts differently long.

    What it reports: lengths of time of the same event that differ in two outlets.

    Why a desk cares: contract terms, sentences and suspensions are quoted from one story into the next.

    Stays silent when: one is the other in other units or rounded ("72 hours" / "three days", "about a month" / "five
    weeks"); one is vague ("several days"); they measure another thing; one is how far off something was ("eight days
    before the vote"), the other how long it lasts; one is many times the other.

    Example: A: "signed for four years." B: "a three-year contract." DAT006.
    """
    pairs: dict[frozenset[str], list[tuple[float, Dated, Dated]]] = {}
    for score, a, b in event.matched:
        pairs.setdefault(frozenset((a.article, b.article)), []).append((score, a, b))
    return any(_apart(matched, event) for matched in pairs.values())


def _apart(matched: Sequence[tuple[float, Dated, Dated]], event: DatedEvent) -> bool:
    """Whether the surest pair of two articles differs, and neither has the other's length too, in so many words."""
    _, a, b = max(matched, key=lambda pair: (pair[0], pair[1].mention.span, pair[2].mention.span))
    if same_length(a, b):
        return False
    sides = event.by_article()
    return not any(same_length(x, y) and not _bounded(x, y) for x in sides[a.article] for y in sides[b.article])


EXACT, ROUNDED = 1.12, 1.4
"""How many times longer one length must be: "a month" is four weeks to 31 days, "nearly five years" 57 months."""

HALF = 0.5
"""Share of the coarser unit by which two lengths part: "five years" are 57 months, and not five and a half years."""

AT_LEAST, AT_MOST = frozenset({"MORE_THAN", "EQUAL_OR_MORE"}), frozenset({"LESS_THAN", "EQUAL_OR_LESS"})
"""Modifiers of a length that only has a bound: "more than two decades"."""

_VALUE = late(r"P(?=.)(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?"
                    r"(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?")  # fmt: skip
_HOURS_EACH = (8766.0, 730.5, 168.0, 24.0, 1.0, 1 / 60, 1 / 3600)
"""Years, months, weeks, days, hours, minutes, seconds."""


def _hours(value: str) -> tuple[float, float] | None:
    """A TIMEX3 duration in hours, years and months of mean length, and its coarsest unit; None for vague ones (PXD)."""
    match = _VALUE.fullmatch(value)
    if not match or not any(match.groups()):
        return None
    parts = [(float(number), each) for number, each in zip(match.groups(), _HOURS_EACH, strict=True) if number]
    return sum(number * each for number, each in parts), parts[0][1]


def _bounded(a: Dated, b: Dated) -> bool:
    """Whether one of two lengths is only the least or the most that the other may be."""
    mods = {a.mention.mod, b.mention.mod}
    return len(mods) > 1 and not mods.isdisjoint(AT_LEAST | AT_MOST)


def same_length(a: Dated, b: Dated) -> bool:
    """Whether two lengths can be one: rounded, in other units, or kept within a bound. Symmetric."""
    one, other = _hours(a.mention.value), _hours(b.mention.value)
    if one is None or other is None:
        return True
    (short, unit), (long, larger) = sorted((one, other))
    less, more = (a, b) if one <= other else (b, a)
    if less.mention.mod != more.mention.mod and (less.mention.mod in AT_LEAST or more.mention.mod in AT_MOST):
        return True
    if "APPROX" in {a.mention.mod, b.mention.mod}:
        return long <= short * ROUNDED
    if unit == larger and _whole(short, unit) and _whole(long, unit):
        return short == long
    return long <= short * EXACT and long - short < HALF * max(unit, larger)


def same_thing_lasting(a: Dated, b: Dated) -> bool | None:
    """Whether two lengths can be one; None where they are too far apart to be of one thing. Symmetric."""
    one, other = _hours(a.mention.value), _hours(b.mention.value)
    if same_length(a, b) or one is None or other is None:
        return True
    return False if max(one, other)[0] <= FAR_APART * min(one, other)[0] else None


FAR_APART = 6
"""How many times longer a length must be to be of another thing: 40 minutes of talks, 60 days of respite."""


def _whole(hours: float, unit: float) -> bool:
    """Whether a length is so many whole units."""
    return math.isclose(hours / unit, round(hours / unit))


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
    reported: list[set[tuple[str, str]]] = []
    events = dated_events(collation, same_thing_lasting, read=story_dates(collation, durations=True))
    for event in sorted(events, key=_body_first):
        values = {(dated.article, dated.mention.value) for dated in event.dates}
        if duration_conflict(event) and not any(values <= earlier for earlier in reported):
            reported.append(values)
            yield _duration(collation, event)


def _body_first(event: DatedEvent) -> tuple[int, bool, float]:
    """What tells most first; what a headline repeats is not reported again."""
    return -len(event.by_article()), any(dated.claim.headline for dated in event.dates), -event.score


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
    sides = event.surest_first()
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
        message=f"{framed(collation, [dates[0] for dates in sides.values()])}{says(collation, words)}; the lengths differ",
        why=(
            *(reading(collation, dated) for _, dates in sorted(sides.items(), key=_outlet) for dated in dates),
            same_event(collation, event),
        ),
        fact=(*founding(collation, [dated.claim for dated in event.dates]), *sorted(event.dates[0].events)),
    )
