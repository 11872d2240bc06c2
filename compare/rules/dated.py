"""Dated events: which dates of several outlets date the same event.

Two dates are compared only when the words around them name the same event; that two sentences are aligned is not
enough ("taking office in June" and "first met in June" stand in one sentence). Feeds ``compare/rules/dates.py``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from compare.align.collation import Collation
from compare.align.common_words import weight
from compare.claims.words import fold
from compare.model import Claim, DateMention, Grain, Link, TimexType
from compare.rules.drafts import as_printed

SAYING = frozenset({"say", "said", "tell", "told", "repor", "annou", "add", "speak", "spoke", "write", "wrote"})
"""Stems of verbs that date the telling, not what is told."""

SAME_EVENT = 0.45
"""Geometric mean of the share of event words in common, by worth, and the sentences' link, from which two dates date
one event."""

NEEDED = 0.25
"""Share of event words in common, and probability of the link, below which nothing else makes up for it."""

OPEN_ENDED = frozenset({"BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"})
"""Modifiers of a limit: "by Oct. 15" says no day."""


@dataclass(frozen=True, slots=True)
class Dated:
    """One date and the claim that it stands in."""

    claim: Claim
    mention: DateMention

    @property
    def article(self) -> str:
        """The article's id."""
        return self.claim.article

    @property
    def events(self) -> frozenset[str]:
        """What it dates: stems, synonyms folded."""
        return frozenset(fold(stem) for stem in self.mention.events)


@dataclass(frozen=True, slots=True)
class DatedEvent:
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


def dated_events(collation: Collation, *, durations: bool = False) -> list[DatedEvent]:
    """Group the dates (or the durations) of a story by the event that they date, in story order."""
    pairs = sorted(
        ((score, a, b) for link in collation.links for score, a, b in _pairs(link, durations=durations)),
        key=lambda pair: (-round(pair[0], 9), _place(pair[1]), _place(pair[2])),
    )
    groups: list[list[tuple[float, Dated, Dated]]] = []
    home: dict[tuple[str, int, int], int] = {}
    for score, a, b in pairs:
        known = {home[key] for key in (_key(a), _key(b)) if key in home}
        if len(known) > 1:
            continue
        number = known.pop() if known else len(groups)
        if number == len(groups):
            groups.append([])
        groups[number].append((score, a, b))
        home[_key(a)] = home[_key(b)] = number
    return [_event(collation, group) for group in groups]


def same_event(collation: Collation, event: DatedEvent) -> str:
    """Return the line of a trace that says which words the dates have in common, and how sure that is."""
    words = as_printed(collation, event.dates[0].claim, event.words)
    return f"same event: {words or ', '.join(event.words)} ({event.score:.0%})"


def _pairs(link: Link, *, durations: bool) -> Iterable[tuple[float, Dated, Dated]]:
    """The pairs of dates of two linked claims that date the same event, each with a score of 0 to 1."""
    for a in _usable(link.a, durations=durations):
        for b in _usable(link.b, durations=durations):
            alike = _alike(a.events, b.events)
            score = math.sqrt(alike * link.score)
            if _comparable(a, b) and min(alike, link.score) >= NEEDED and score >= SAME_EVENT:
                yield score, a, b
            elif durations and link.score >= ONLY_LENGTH and _alone(a) and _alone(b):
                yield link.score / 2, a, b


def _comparable(a: Dated, b: Dated) -> bool:
    """A limit ("by Oct. 15", "since April") is compared only with a limit on the same side."""
    mods = {a.mention.mod, b.mention.mod}
    return not mods & OPEN_ENDED or len(mods) == 1


ONLY_LENGTH = 0.65
"""Probability that two sentences report the same thing, from which the only length of time in each is compared."""


def _alone(dated: Dated) -> bool:
    return sum(mention.type is TimexType.DURATION for mention in dated.claim.dates) == 1


def _usable(claim: Claim, *, durations: bool) -> list[Dated]:
    """The dates of a claim that can be compared: placed, firm, on an event that is not the telling."""
    found = []
    for mention in claim.dates:
        length = mention.type is TimexType.DURATION
        placed = length if durations else mention.interval is not None and mention.interval.grain < Grain.DECADE
        if placed and mention.firm and mention.events and length == durations and mention.events[0] not in SAYING:
            found.append(Dated(claim, mention))
    return found


def _alike(a: frozenset[str], b: frozenset[str]) -> float:
    both = a & b
    if not both:
        return 0.0
    return weight(both) / min(weight(a), weight(b))


def _event(collation: Collation, group: list[tuple[float, Dated, Dated]]) -> DatedEvent:
    place = {article: number for number, article in enumerate(collation.articles)}
    dates = {_key(dated): dated for _, a, b in group for dated in (a, b)}
    ranked = sorted(dates.values(), key=lambda d: (place[d.article], d.mention.span))
    common = frozenset[str]().union(*(a.events & b.events for _, a, b in group))
    return DatedEvent(tuple(ranked), max(score for score, _, _ in group), tuple(sorted(common)), tuple(group))


def _finest_first(dated: Dated) -> tuple[int, bool, int]:
    interval = dated.mention.interval
    return (interval.days if interval else 0, dated.claim.headline, dated.mention.span.start)


def _place(dated: Dated) -> tuple[str, int, int]:
    return _key(dated)


def _key(dated: Dated) -> tuple[str, int, int]:
    return dated.article, dated.mention.span.start, dated.mention.span.end
