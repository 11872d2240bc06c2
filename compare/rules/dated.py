"""Dated events: which dates of several outlets date the same event.

Two dates are compared only when they date the same act (``compare/claims/acts.py``) in sentences that report the same
thing (``compare/rules/date_match.py`` scores a pair); that two sentences are aligned is not enough ("taking office in
June" and "first met in June" stand in one sentence). Feeds ``compare/rules/dates.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from compare.align.collation import Collation
from compare.model import Link
from compare.rules.date_bars import APART, APART_LENGTHS, SAME_EVENT, alone, lifted
from compare.rules.date_bars import place_in_text as _key
from compare.rules.date_match import AWAY, Dated, same_event_score
from compare.rules.date_spans import bearing as of_days
from compare.rules.date_spans import fineness
from compare.rules.date_words import StoryDates, story_dates
from compare.rules.drafts import as_printed
from compare.rules.news_days import nothing_in_common, of_two_times
from compare.rules.only_acts import NEEDED_LINK, ONLY_ACT, only_acts, place_of

ONLY_LENGTH = 0.65
"""Probability that two sentences report the same thing, from which the only length of time, or the only hour, in each is
compared."""

OnlyActs = Mapping[tuple[str, int], frozenset[tuple[str, str]]]
"""The acts that a date alone of its article dates, by its place."""

Bearing = Callable[[Dated, Dated], bool | None]
"""Whether two dates can both be right; None where they lie too far apart to be one event at all."""


class DatedEvent(NamedTuple):
    """One event and every date that the outlets put on it."""

    dates: tuple[Dated, ...]
    """In story order, then reading order."""
    score: float
    """How sure it is that they date one event: the best link among them."""
    words: tuple[str, ...]
    """The event words that the dates have in common, sorted."""
    matched: tuple[tuple[float, Dated, Dated], ...]
    """The pairs that were matched with each other, and how surely; the others came together through a third."""

    def match(self, one: str, other: str) -> float:
        """Return how surely dates of two articles were matched with each other: 0 where they were not."""
        return max((score for score, a, b in self.matched if {a.article, b.article} == {one, other}), default=0.0)

    def by_article(self) -> dict[str, list[Dated]]:
        """Return the dates of each article, finest first."""
        articles = dict.fromkeys(dated.article for dated in self.dates)
        return {name: sorted((d for d in self.dates if d.article == name), key=_finest_first) for name in articles}

    def surest_first(self) -> dict[str, list[Dated]]:
        """Return the dates of each article, those first that were surest matched with another article's."""
        ranked = [dated for _, *both in sorted(self.matched, key=lambda pair: -pair[0]) for dated in both]
        return {name: sorted(dates, key=ranked.index) for name, dates in self.by_article().items()}


def dated_events(
    collation: Collation, bearing: Bearing = of_days, *, read: StoryDates | None = None
) -> list[DatedEvent]:
    """Group the dates of a story (or the lengths of time, as ``read``) by the event that they date, in story order.

    Inside two linked sentences dates that can both be right find each other first, so that "in 2024 and in August"
    against "in 2024 and last August" is two events and no conflict.
    """
    dates = read or story_dates(collation)
    only = only_acts(collation, dates)
    pairs = sorted(
        (
            pair
            for link in collation.links
            if (left := dates.of(link.a)) and (right := dates.of(link.b))
            for pair in _pairs(link, left, right, bearing, only)
        ),
        key=lambda pair: (
            -round(pair[0] + AGREEING * bool(bearing(pair[1], pair[2])), 9),
            _key(pair[1]),
            _key(pair[2]),
        ),
    )
    groups: dict[int, list[tuple[float, Dated, Dated]]] = {}
    home: dict[tuple[str, int, int], int] = {}
    for pair in pairs:
        score, a, b = pair
        known = sorted({home[key] for key in (_key(a), _key(b)) if key in home})
        if len(known) > 1 and not (score >= APART and bearing(a, b)):
            continue
        if not all(_fits(dated, groups[number], bearing) for number in known for dated in (a, b)):
            continue
        number = known[0] if known else len(home)
        joined = [*groups.get(number, ()), *(one for other in known[1:] for one in groups.pop(other)), pair]
        groups[number] = joined
        home.update((_key(dated), number) for _, *both in joined for dated in both)
    return [_event(collation, group) for group in groups.values()]


def _fits(dated: Dated, group: Iterable[tuple[float, Dated, Dated]], bearing: Bearing) -> bool:
    """Whether a date can be one with those that its own article has in a group: two days are two events of one article."""
    own = [one for _, *both in group for one in both if one.article == dated.article]
    return not own or any(bearing(dated, one) for one in own)


AGREEING = 0.15
"""What agreeing is worth, in the order in which dates are paired."""


def same_event(collation: Collation, event: DatedEvent) -> str:
    """Return the line of a trace that says which words the dates have in common, and how sure that is."""
    words = as_printed(collation, event.dates[0].claim, event.words) or ", ".join(event.words)
    return f"same event: {words or NO_WORDS} ({event.score:.0%})"


NO_WORDS = "the sentences report one fact, though nothing beside the dates is the same"


def _pairs(
    link: Link, left: Sequence[Dated], right: Sequence[Dated], bearing: Bearing, only: OnlyActs
) -> Iterable[tuple[float, Dated, Dated]]:
    """The pairs of dates of two linked claims that date the same event, each date in one pair at most."""
    scored = [
        (bearing(a, b), same_event_score(a, b, _sure(link, a, b, only)), a, b)
        for a in left
        for b in right
        if (not a.length or (a.limit == AWAY) == (b.limit == AWAY)) and not _kept_long_ago(a, b)
    ]
    lone = alone([(a, b) for meets, _, a, b in scored if meets and (a.limit == b.limit or min(a.side, b.side) >= 0)])
    scored = [
        (meets, lifted(link, score, a, b, meets=meets, lone=(_key(a), _key(b)) in lone), a, b)
        for meets, score, a, b in scored
    ]
    fitting = [
        (meets, score, a, b)
        for meets, score, a, b in scored
        if meets is not None and score >= (SAME_EVENT if meets else APART_LENGTHS if a.length else APART)
        if meets or not (a.doubtful or b.doubtful or _over_and_to_come(a, b) or of_two_times(a, b))
    ]
    taken: set[tuple[str, int, int]] = set()
    for _, score, a, b in sorted(fitting, key=lambda one: (not one[0], -one[1], _key(one[2]), _key(one[3]))):
        if not taken & {_key(a), _key(b)}:
            taken |= {_key(a), _key(b)}
            yield score, a, b
    lengths = [pair for pair in scored if pair[0] is False and pair[2].length] if len(left) == len(right) == 1 else []
    if lengths and not fitting and link.score >= ONLY_LENGTH and not nothing_in_common(left[0], right[0]):
        yield link.score / 2, left[0], right[0]
    clocks = [[d for d in side if d.hours and d.hours.exact] for side in (left, right)]
    since = [[dated for dated in side if dated.mention.mod == "ON_OR_AFTER"] for side in (left, right)]
    for one, other in (clocks, since):
        if not taken and len(one) == len(other) == 1 and link.score >= ONLY_LENGTH:
            yield APART, one[0], other[0]


def _sure(link: Link, a: Dated, b: Dated, only: OnlyActs) -> float:
    """How surely two sentences report one thing, an act that each article dates but once considered."""
    nothing = frozenset[tuple[str, str]]()
    once = only.get(place_of(a), nothing) & only.get(place_of(b), nothing)
    return max(link.score, ONLY_ACT) if once and link.score >= NEEDED_LINK else link.score


def _kept_long_ago(a: Dated, b: Dated) -> bool:
    """Whether one is a limit still ahead and the other is over: "by Sept. 27" is kept by whatever befell in spring."""
    return a.limit != b.limit and min(a.side, b.side) < 0 < max(a.side, b.side)


def _over_and_to_come(a: Dated, b: Dated) -> bool:
    """Whether reports of about one day name an event by its day and put another one ahead: "Sunday's vote", the next one."""
    if a.day is None or b.day is None or abs((a.day - b.day).days) > ABOUT_ONE_DAY:
        return False
    if a.act.owned != b.act.owned:
        named, other = (a, b) if a.act.owned else (b, a)
        return named.side <= 0 < other.side
    return min(a.side, b.side) <= 0 < max(a.side, b.side) and a.act.verb != b.act.verb


ABOUT_ONE_DAY = 1
"""Days between two reports within which what is over is not what is still to come."""


def _event(collation: Collation, group: list[tuple[float, Dated, Dated]]) -> DatedEvent:
    place = {article: number for number, article in enumerate(collation.articles)}
    dates = {_key(dated): dated for _, a, b in group for dated in (a, b)}
    ranked = sorted(dates.values(), key=lambda d: (place[d.article], d.mention.span))
    common = frozenset[str]().union(*(a.events & b.events for _, a, b in group))
    return DatedEvent(tuple(ranked), max(score for score, _, _ in group), tuple(sorted(common)), tuple(group))


def _finest_first(dated: Dated) -> tuple[int, int, bool, int]:
    return (*fineness(dated), dated.claim.headline, dated.mention.span.start)
