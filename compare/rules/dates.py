"""Date rules: when the same event happened or will happen.

Dates are compared as stretches of days, read against each article's own publication date; two that can meet are never
a conflict. Which dates belong to one event is worked out in ``compare/rules/dated.py``; the order of events, weekdays
and durations have files of their own. Per event at most one of these four codes is reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, product

from compare.align.collation import Collation
from compare.model import Claim, DateRange, Grain, Relation, Severity
from compare.rules.dated import Dated, DatedEvent, dated_events, same_event
from compare.rules.drafts import Draft, draft, founding, side
from compare.rules.registry import Rule, rule


def date_conflict(a: Sequence[DateRange], b: Sequence[DateRange]) -> bool:
    """The same event is put at dates that cannot both be right.

    What it reports: an event that two outlets put at stretches of days without a day in common, each read against its
    own publication date.

    Why a desk cares: days, names and figures are where errors are made and where they are corrected (Reuters handbook,
    "Corrections").

    Stays silent when: any day fits both ("late this month" in copy of Aug. 8, "late August", "Aug. 23-24"); an article
    gives several dates and one of them fits; a weekday cannot be placed for want of a publication date; a date is a
    limit ("by Oct. 15"); a later article moves a plan (DAT004).

    Example: A: "will visit on Aug. 19-20." B: "will visit in late August." DAT001.
    """
    return not any(x.meets(y) for x, y in product(a, b))


def date_precision(a: Sequence[DateRange], b: Sequence[DateRange]) -> bool:
    """Two outlets agree on a date, and one is more exact.

    What it reports: dates that can both be right, of which one lies inside the other.

    Why a desk cares: the exact date can be taken over, or asked for.

    Stays silent when: both are equally exact in other words ("late August" / "Aug. 21-31").

    Example: A: "took office in early June." B: "took office in June." DAT003.
    """
    finest_a, finest_b = min(a, key=_length), min(b, key=_length)
    return finest_a.grain != finest_b.grain and (finest_a.refines(finest_b) or finest_b.refines(finest_a))


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
    return earlier.claim.to_come


def date_missing(collation: Collation, only: Dated, other: Claim) -> bool:
    """One outlet dates an event that another reports without any date.

    What it reports: the day of a coming event, in one outlet's copy, where another reports the event and neither that
    sentence nor those beside it hold a date that could be that day.

    Why a desk cares: the day is what readers act on.

    Stays silent when: the other article says it there, however loosely; the event is past; the date is no exact day.

    Example: A: "will meet in Washington on Aug. 25." B: "will meet in Washington." DAT007.
    """
    interval = only.mention.interval
    if interval is None or interval.grain is not Grain.DAY or not only.claim.to_come:
        return False
    return not any(
        mention.interval is not None and mention.interval.meets(interval)
        for claim in collation.claims[other.article]
        if abs(claim.number - other.number) <= NEAR
        for mention in claim.dates
    )


NEAR = 1
"""Sentences before and after one in which its date may stand."""


CONFLICT = rule("DAT001", "date-conflict", Severity.ERROR, date_conflict)
PRECISION = rule("DAT003", "date-precision", Severity.NOTE, date_precision)
UPDATE = rule("DAT004", "date-update", Severity.WARNING, date_update)
MISSING = rule("DAT007", "date-missing", Severity.NOTE, date_missing)
RULES = (CONFLICT, PRECISION, UPDATE, MISSING)
RELATIONS = {
    "DAT001": Relation.CONFLICT,
    "DAT003": Relation.PRECISION,
    "DAT004": Relation.CONFLICT,
    "DAT007": Relation.PRECISION,
}


def check(collation: Collation) -> Iterator[Draft]:
    """Compare the dates of a story's outlets; a headline that repeats the dates of the body is not reported again."""
    events = dated_events(collation)
    reported: list[set[tuple[str, str]]] = []
    for event in sorted(events, key=lambda event: (-len(event.by_article()), -event.score)):
        code = _verdict(collation, event)
        values = {(dated.article, str(dated.mention.interval)) for dated in event.dates}
        if code and not any(values <= earlier for earlier in reported):
            reported.append(values)
            yield _finding(code, collation, event)
    yield from _undated(collation, events)


def _verdict(collation: Collation, event: DatedEvent) -> Rule | None:
    """The one code that fits the event, the gravest first."""
    sides = event.by_article()
    pairs = [(a, b) for a, b in combinations(sides, 2) if collation.outlet(a) != collation.outlet(b)]
    apart = [
        (sides[a][0], sides[b][0])
        for a, b in pairs
        if event.match(a, b) >= NEEDED_MATCH and date_conflict(_ranges(sides[a]), _ranges(sides[b]))
    ]
    if any(not date_update(a, b, collation) for a, b in apart):
        return CONFLICT
    if apart:
        return UPDATE
    if any(date_precision(_ranges(sides[a]), _ranges(sides[b])) for a, b in pairs):
        return PRECISION
    return None


NEEDED_MATCH = 0.55
"""How surely two dates must have been matched with each other before they are said to conflict."""


def _ranges(dates: Sequence[Dated]) -> list[DateRange]:
    """The days that an article gives, without those that it makes more exact itself ("late August", then "Aug. 21")."""
    ranges = [dated.mention.interval for dated in dates if dated.mention.interval is not None]
    return [one for one in ranges if not any(other.refines(one) for other in ranges)]


def _length(interval: DateRange) -> int:
    return interval.days


def _finding(code: Rule, collation: Collation, event: DatedEvent) -> Draft:
    sides = event.by_article()
    words = {name: dates[0].mention.span.of(collation.articles[name].text) for name, dates in sides.items()}
    return draft(
        code,
        collation,
        [
            side(
                collation, name, dates[0].mention.span, str(dates[0].mention.interval), [d.mention.span for d in dates]
            )
            for name, dates in sides.items()
        ],
        relation=RELATIONS[code.code],
        confidence=0.2 + 0.6 * event.score,
        message=" / ".join(
            dict.fromkeys(words[name] for name in sorted(words, key=lambda name: (collation.outlet(name), name)))
        ),
        why=(*_readings(collation, sides), same_event(collation, event)),
        fact=(*founding(collation, [dated.claim for dated in event.dates]), *_subject(event)),
    )


def _subject(event: DatedEvent) -> tuple[str, ...]:
    """What tells two dated events of one sentence apart: the founding date's event words."""
    return tuple(sorted(event.dates[0].events))


def _readings(collation: Collation, sides: dict[str, list[Dated]]) -> list[str]:
    """One line a date: words, days, how exact, read against what."""
    lines = []
    for name, dates in sorted(sides.items(), key=lambda one: (collation.outlet(one[0]), one[0])):
        for dated in dates:
            mention, interval = dated.mention, dated.mention.interval
            if interval is not None:
                words = mention.span.of(collation.articles[name].text)
                anchor = f", read against {mention.anchor}" if mention.anchor else ""
                grain = interval.grain.name.lower()
                lines.append(f"{collation.outlet(name)}: “{words}” = {interval} ({grain}{anchor})")
    return lines


def _undated(collation: Collation, events: Sequence[DatedEvent]) -> Iterator[Draft]:
    """Days that one outlet gives and another, reporting the same fact, does not."""
    compared = {(d.article, d.mention.span) for event in events for d in event.dates}
    for fact in collation.facts:
        for only in (Dated(claim, mention) for claim in fact.claims for mention in claim.dates):
            if (only.article, only.mention.span) in compared or not _dates_the_fact(only, fact.links[0].words):
                continue
            others = [c for c in fact.claims if collation.outlet(c.article) != collation.outlet(only.article)]
            lacking = [c for c in others if date_missing(collation, only, c)]
            if lacking and len(lacking) == len(others):
                compared.add((only.article, only.mention.span))
                yield _one_sided(collation, only, lacking, fact.score)


DATED_FACT = 2
"""Event words of a date that must be among the words that joined the fact."""


def _dates_the_fact(only: Dated, words: Sequence[str]) -> bool:
    return only.mention.firm and len(only.events & set(words)) >= DATED_FACT


def _one_sided(collation: Collation, only: Dated, lacking: Sequence[Claim], score: float) -> Draft:
    words = only.mention.span.of(collation.articles[only.article].text)
    silent = {claim.article: claim for claim in reversed(lacking)}
    outlets = " and ".join(sorted({collation.outlet(name) for name in silent}))
    return draft(
        MISSING,
        collation,
        [
            side(collation, only.article, only.mention.span, str(only.mention.interval)),
            *(side(collation, name, claim.span, "no date") for name, claim in silent.items()),
        ],
        relation=Relation.PRECISION,
        confidence=0.2 + 0.4 * score,
        message=f"{words} / no date in {outlets}",
        why=(*_readings(collation, {only.article: [only]}), f"{outlets}: no date that could be that day"),
        fact=(*founding(collation, [only.claim, *lacking]), *sorted(only.events)),
    )
