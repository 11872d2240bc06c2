"""Date rules: when the same event happened or will happen.

Dates are compared as stretches of days, read against each article's own publication date; two that can meet are never
a conflict. Which dates belong to one event is worked out in ``compare/rules/dated.py``; the order of events, weekdays
and durations have files of their own. Per event at most one of these four codes is reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from compare.align.collation import Collation
from compare.model import Relation, Severity
from compare.rules import date_missing
from compare.rules.date_bars import APART
from compare.rules.date_match import HALF, OTHER_VERBS, Dated, same_act, words_alike
from compare.rules.date_spans import can_both_be, fineness, more_exact, near_enough
from compare.rules.date_trace import as_said, framed, has, reading, says, value_of
from compare.rules.date_words import StoryDates, story_dates
from compare.rules.dated import DatedEvent, dated_events, same_event
from compare.rules.drafts import Draft, draft, founding, side
from compare.rules.news_days import may_meet_by_chance
from compare.rules.registry import Rule, rule


def date_conflict(a: Sequence[Dated], b: Sequence[Dated]) -> bool:
    """The same event is put at dates that cannot both be right.

    What it reports: an event that two outlets put at stretches of days without a day in common, or at hours of one day
    without a minute in common, each read against its own publication date; two stretches told by both ends that differ
    ("2020 to 2024" / "2021 to 2024").

    Why a desk cares: days, names and figures are where errors are made and where they are corrected (Reuters handbook,
    "Corrections").

    Stays silent when: any day fits both ("late this month" in copy of Aug. 8, "late August", "Aug. 23-24"); the clocks are
    those of two zones; an article gives several dates and one of them fits; a weekday cannot be placed for want of a
    publication date; a date is a limit that the other keeps ("by Oct. 15"); a later article moves a plan (DAT004); the
    two are so far apart that they hardly date one event; one report told as done, on Tuesday, what the other puts on
    Wednesday, so that they tell two acts.

    Example: A: "will visit on Aug. 19-20." B: "will visit in late August." DAT001.
    """
    return not any(can_both_be(x, y) for x, y in product(a, b)) and any(near_enough(x, y) for x, y in product(a, b))


def date_precision(a: Sequence[Dated], b: Sequence[Dated]) -> bool:
    """Two outlets agree on a date, and one is more exact.

    What it reports: dates that can both be right, of which one lies inside the other: a day in a month, an hour in a
    day, an hour with its zone, the ends of a period by the month, a period of which the other gives the beginning only, one
    day of two ("Thursday or Friday"), a day, or a deadline, within the deadline or the month that the other gives.

    Why a desk cares: the exact date can be taken over, or asked for.

    Stays silent when: both are equally exact in other words ("late August" / "Aug. 21-31", "late Thursday" / "Thursday
    night"); a deadline is the end of what the other gives ("by Sept. 30" / "in September"); both are days of the news itself and nothing says that
    they date one act, for every report has many acts of its day.

    Example: A: "took office in early June." B: "took office in June." DAT003.
    """
    return any(
        more_exact(one, other) and not may_meet_by_chance(one, other)
        for x, y in product(a, b)
        for one, other in ((x, y), (y, x))
    )


def date_update(a: Dated, b: Dated, collation: Collation) -> bool:
    """A later article moves a planned date.

    What it reports: dates that cannot both be right, of something still to come, in articles of different days.

    Why a desk cares: the earlier copy may still stand on the site; the newer one may have the change as its news.

    Stays silent when: both articles are of one day (then it is a conflict); the later date lies inside the earlier one
    (then it is more exact: DAT003).

    Example: A, Aug. 8: "plans to visit on Aug. 19-20." B, Aug. 13: "will visit on Aug. 23-24." DAT004.
    """
    days = {dated.article: day for dated in (a, b) if (day := collation.articles[dated.article].day)}
    if len(set(days.values())) < len({a.article, b.article}):
        return False
    earlier = min((a, b), key=lambda dated: days[dated.article])
    planned = earlier.mention.interval
    return earlier.claim.to_come and planned is not None and planned.last >= days[earlier.article]


CONFLICT = rule("DAT001", "date-conflict", Severity.ERROR, date_conflict)
PRECISION = rule("DAT003", "date-precision", Severity.NOTE, date_precision)
UPDATE = rule("DAT004", "date-update", Severity.WARNING, date_update)
RULES = (CONFLICT, PRECISION, UPDATE, date_missing.MISSING)
RELATIONS = {
    "DAT001": Relation.CONFLICT,
    "DAT003": Relation.PRECISION,
    "DAT004": Relation.CONFLICT,
}


def check(collation: Collation) -> Iterator[Draft]:
    """Compare the dates of a story's outlets; a headline that repeats the dates of the body is not reported again."""
    read = story_dates(collation)
    events = dated_events(collation, read=read)
    reported: list[set[tuple[str, str]]] = []
    for event in sorted(events, key=lambda event: (-len(event.by_article()), -event.score)):
        code = _verdict(collation, read, event)
        values = {(dated.article, str(dated.mention.interval)) for dated in event.dates}
        if code and not any(values <= earlier for earlier in reported):
            reported.append(values)
            yield _finding(code, collation, event)
    yield from date_missing.check(collation, read, events)


def _verdict(collation: Collation, read: StoryDates, event: DatedEvent) -> Rule | None:
    """The one code that fits the event, the gravest first."""
    sides = event.by_article()
    pairs = [(a, b) for a, b in combinations(sides, 2) if collation.outlet(a) != collation.outlet(b)]
    apart = [
        (sides[a][0], sides[b][0])
        for a, b in pairs
        if event.match(a, b) >= APART and date_conflict(_exact(sides[a]), _exact(sides[b]))
    ]
    if any(not date_update(a, b, collation) for a, b in apart):
        return CONFLICT
    if apart:
        return UPDATE
    if any(
        date_precision([x], [y]) and {x, y} <= {*_exact(sides[x.article]), *_exact(sides[y.article])}
        for _, x, y in event.matched
        if not _exact_elsewhere(read, sides, x.article, y.article)
    ):
        return PRECISION
    return None


def _exact(dates: Sequence[Dated]) -> list[Dated]:
    """The dates that an article gives, without those that it makes more exact itself ("late August", then "Aug. 21")."""
    plain = [one for one in dates if not one.limit] or dates
    return [one for one in plain if not any(more_exact(other, one) for other in plain)] or list(plain)


def _exact_elsewhere(read: StoryDates, sides: dict[str, list[Dated]], *pair: str) -> bool:
    """Whether the article that is less exact here is as exact in another sentence about the same thing."""
    rough, fine = sorted((min(_exact(sides[name]), key=fineness) for name in pair), key=fineness, reverse=True)
    days = fineness(fine)[0]
    return any(
        more_exact(other, rough)
        and fineness(other)[0] <= days
        and can_both_be(other, fine)
        and other.limit == fine.limit
        and _of_one_thing(other, rough)
        for other in read.about(rough.article, rough.about)
    )


def _of_one_thing(a: Dated, b: Dated) -> bool:
    """Whether two dates of one article have an act, or half of the words around them, in common."""
    return same_act(a, b) > OTHER_VERBS or words_alike(a.events, b.events) >= HALF


def _finding(code: Rule, collation: Collation, event: DatedEvent) -> Draft:
    sides = event.by_article()
    shown = {
        name: _exact(dates) for name, dates in (_precise(event) if code is PRECISION else event.surest_first()).items()
    }
    return draft(
        code,
        collation,
        [
            side(collation, name, dates[0].mention.span, value_of(dates[0]), [d.mention.span for d in dates])
            for name, dates in shown.items()
        ],
        relation=RELATIONS[code.code],
        confidence=0.2 + 0.6 * event.score,
        message=_message(code, collation, [dates[0] for dates in shown.values()]),
        why=(*_readings(collation, sides), same_event(collation, event)),
        fact=(*founding(collation, [dated.claim for dated in event.dates]), *_subject(event)),
    )


def _precise(event: DatedEvent) -> dict[str, list[Dated]]:
    """The dates of each article, those alone of which one is more exact than another article's, where it has any."""
    pairs = [(x, y) for _, x, y in event.matched if date_precision([x], [y])]
    told = {dated for pair in pairs for dated in pair}
    return {name: [dated for dated in dates if dated in told] or dates for name, dates in event.by_article().items()}


def _message(code: Rule, collation: Collation, dates: Sequence[Dated]) -> str:
    """The finding as a sentence; ``dates`` are those shown of each article."""
    return framed(collation, dates) + _told(code, collation, dates)


def _told(code: Rule, collation: Collation, dates: Sequence[Dated]) -> str:
    if code is PRECISION:
        plainly = [one for one in dates if not any(more_exact(other, one) for other in dates)]
        best = min(plainly or dates, key=fineness)
        fine = [dated for dated in dates if fineness(dated) == fineness(best) and dated in (plainly or dates)]
        rough = as_said(collation, [dated for dated in dates if dated not in fine])
        exact = says(collation, as_said(collation, fine))
        return f"{exact}, more exact than {has(collation, rough)}" if rough else f"{exact}: one is more exact"
    if code is UPDATE:
        days = {dated.article: collation.articles[dated.article].day for dated in dates}
        last = max(day for day in days.values() if day is not None)
        latest = [dated for dated in dates if days[dated.article] == last]
        new = [dated for dated in dates if dated in latest or all(can_both_be(dated, one) for one in latest)]
        old = as_said(collation, [dated for dated in dates if dated not in new])
        later = says(collation, as_said(collation, new))
        return f"{later} in later copy; {says(collation, old)} before" if old else f"{later}: a plan was moved"
    return f"{says(collation, as_said(collation, dates))}; only one can be right"


def _subject(event: DatedEvent) -> tuple[str, ...]:
    """What tells two dated events of one sentence apart: the founding date's event words."""
    return tuple(sorted(event.dates[0].events))


def _readings(collation: Collation, sides: dict[str, list[Dated]]) -> list[str]:
    """One line a date: words, days, how exact, read against what."""
    ranked = sorted(sides.items(), key=lambda one: (collation.outlet(one[0]), one[0]))
    return [reading(collation, dated) for _, dates in ranked for dated in dates]
