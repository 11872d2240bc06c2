"""The timeline: every date that an outlet puts on an event, same event on neighbouring rows.

The events are those that the date rules compare; what one outlet dates and another leaves open comes from the findings,
what one outlet dates alone stands last. Next: ``sources``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from compare.align.collation import Collation
from compare.claims.words import fold
from compare.model import Article, Claim, DateMention, Discrepancy, Side, TimexType
from compare.overview.records import Bar, Event, Place, findings_at
from compare.rules.clocks import DAY, hours_of
from compare.rules.date_words import SAID, dates_of
from compare.rules.dated import DatedEvent, dated_events
from compare.rules.drafts import as_printed

NAMED_BY = 4
"""So many event words name an event."""
MISSING = "DAT007"
"""The rule on dates that one outlet leaves out."""


def events_of(collation: Collation, findings: Sequence[Discrepancy]) -> tuple[Event, ...]:
    """Return the events with their dates: shared before single ones, parting before agreeing ones, then by time."""
    every = dated_events(collation)
    taken = {Place(dated.article, dated.mention.span) for event in every for dated in event.dates}
    events = _told_once([_shared(collation, event, findings) for event in every])
    for finding in findings:
        if finding.code == MISSING and not any(_place(side) in taken for side in finding.sides):
            events.append(_half_dated(collation, finding))
            taken |= {bar.place for bar in events[-1].bars}
    events += _single(collation, taken)
    return tuple(sorted(events, key=lambda event: (not event.shared, not event.parts, _first_day(event))))


def _shared(collation: Collation, event: DatedEvent, findings: Sequence[Discrepancy]) -> Event:
    """Return an event of several outlets, each of its dates once an article."""
    bars: dict[tuple[str, object, object], Bar] = {}
    for dated in event.dates:
        bar = _bar(collation, dated.claim, dated.mention)
        bars.setdefault((bar.place.article, bar.interval, bar.clock), bar)
    nearest = [stem for stem in map(fold, event.dates[0].mention.events) if stem in event.words]
    # Acts in other words ("founded", "set up") have none in common: then the first outlet's own words name the event.
    stems = list(dict.fromkeys([*nearest, *(event.words or event.dates[0].mention.events)]))[:NAMED_BY]
    words = as_printed(collation, event.dates[0].claim, stems) or ", ".join(stems)
    every = [Place(dated.article, dated.mention.span) for dated in event.dates]
    return Event(words, _by_outlet(bars.values()), findings_at(every, findings, "DAT"))


def _told_once(events: Sequence[Event]) -> list[Event]:
    """Leave out what an earlier event tells: the same dates of the same outlets on something of the same name.

    A headline repeats the lead's date in fewer words, which makes an event of its own for the rules.
    """
    kept: list[Event] = []
    for event in sorted(events, key=lambda one: -len(one.bars)):
        twin = next((number for number, one in enumerate(kept) if _tells(one, event)), None)
        if twin is None:
            kept.append(event)
        else:
            both = dict.fromkeys((*kept[twin].findings, *event.findings))
            kept[twin] = replace(kept[twin], findings=tuple(both))
    return kept


def _tells(event: Event, other: Event) -> bool:
    """Whether the first holds every date of the second, and they have a word of their names in common."""
    first, second = ({(bar.outlet, bar.interval, bar.clock) for bar in one.bars} for one in (event, other))
    words, others = (set(one.words.casefold().split(", ")) for one in (event, other))
    return first >= second and bool(words & others)


def _half_dated(collation: Collation, finding: Discrepancy) -> Event:
    """Return an event that some outlets date and others do not, from the finding that says so."""
    bars = []
    for side in finding.sides:
        mention = next((one for one in _mentions(collation, side.article) if _is_its_date(collation, side, *one)), None)
        if mention:
            bars.append(_bar(collation, *mention))
        else:
            bars.append(Bar(side.outlet, _place(side), " ".join(side.said.split()), None, dated=False))
    dated = next((one for one in bars if one.interval), bars[0])
    claim = _claim_at(collation, dated.place)
    return Event(_own_words(collation, claim, dated), _by_outlet(bars), (finding.key,))


def _is_its_date(collation: Collation, side: Side, claim: Claim, mention: DateMention) -> bool:
    """Whether a side is this date, or is a sentence that has it and cannot place it: a weekday in undated copy."""
    unplaced = mention.interval is None and side.span.contains(mention.span)
    return mention.span == side.span or (unplaced and _dates_something(collation, claim, mention))


def _single(collation: Collation, taken: set[Place]) -> list[Event]:
    """Return the placed dates that belong to no event of several outlets, one event a date."""
    found: dict[tuple[str, object], Event] = {}
    for article in collation.articles:
        for claim, mention in _mentions(collation, article):
            bar = _bar(collation, claim, mention)
            if bar.place in taken or not _dates_something(collation, claim, mention):
                continue
            event = Event(_own_words(collation, claim, bar), (bar,))
            found.setdefault((bar.outlet, (bar.interval or bar.place, bar.clock)), event)
    return list(found.values())


def _dates_something(collation: Collation, claim: Claim, mention: DateMention) -> bool:
    """Whether a date says when something happens: what the rules compare, and a day that undated copy leaves open."""
    if mention.interval is not None:
        return any(one.mention is mention for one in dates_of(collation.articles[claim.article], claim))
    length = mention.type in (TimexType.DURATION, TimexType.SET)
    return not length and mention.events[:1] not in ((), SAID)


def _bar(collation: Collation, claim: Claim, mention: DateMention) -> Bar:
    article = collation.articles[claim.article]
    said = " ".join(mention.span.of(article.text).split())
    place = Place(article.id, mention.span)
    return Bar(article.outlet, place, said, mention.interval, _clock(article, mention), mention.anchor)


def _clock(article: Article, mention: DateMention) -> tuple[int, int] | None:
    """Return the first and last minute of the day that the rules read; None where no hour is given."""
    hours = hours_of(article, mention)
    return (max(0, hours.first), min(DAY - 1, hours.last)) if hours else None


def _mentions(collation: Collation, article: str) -> Iterable[tuple[Claim, DateMention]]:
    return ((claim, mention) for claim in collation.claims[article] for mention in claim.dates)


def _claim_at(collation: Collation, place: Place) -> Claim | None:
    claims = collation.claims[place.article]
    return next((claim for claim in claims if claim.span.contains(place.span)), None)


def _own_words(collation: Collation, claim: Claim | None, bar: Bar) -> str:
    """Name an event by the words that its date dates."""
    mention = next((one for one in claim.dates if one.span == bar.place.span), None) if claim else None
    if claim is None or mention is None:
        return bar.said
    return as_printed(collation, claim, mention.events[:NAMED_BY]) or ", ".join(mention.events[:NAMED_BY])


def _place(side: Side) -> Place:
    return Place(side.article, side.span)


def _by_outlet(bars: Iterable[Bar]) -> tuple[Bar, ...]:
    return tuple(sorted(bars, key=lambda bar: (bar.outlet, bar.place)))


def _first_day(event: Event) -> date:
    days = [bar.interval.first for bar in event.bars if bar.interval and bar.interval.year_known]
    return min(days, default=date.max)
