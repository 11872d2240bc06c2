"""How surely two dates date one event: the act, the words around, and how sure it is that the sentences report one thing.

Owns the score of a pair; ``compare/rules/dated.py`` puts pairs together to events. The weights were chosen on the
project's own stories and on hand-aligned ones.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from compare.align.common_words import WORTH_EVERYWHERE, weight, worth
from compare.claims.acts import Act
from compare.claims.acts_alike import same_act as as_act
from compare.claims.acts_en import MOVED
from compare.claims.words import fold, stem
from compare.model import Claim, DateMention, Figure, TimexType
from compare.rules.clocks import Hours
from compare.rules.figure_likeness import agree

SAME_VERB, LIGHT_VERB_AND_NOUN, VERB_AS_NOUN, LIGHT_VERB, MOVED_PLAN, SAME_NOUN, OTHER_VERBS, NOTHING = (
    1.0, 0.8, 0.7, 0.4, 0.7, 0.5, 0.15, 0.05,
)  # fmt: skip
"""What it says that two dates hang on one verb, on a verb that says little and one noun, on "visited" and "visit", on
"took" alone, on a plan and the word that it was moved, on one noun, on one noun beside two verbs, on nothing in common."""

ACT, WORDS = 0.6, 0.4
"""Weight of the act, and of the event words in common."""


@dataclass(frozen=True, slots=True)
class Dated:
    """One date and the claim that it stands in."""

    claim: Claim
    mention: DateMention
    act: Act
    """What it dates."""
    hours: Hours | None = None
    """The hours of the day that it names."""
    limit: str = ""
    """"before" for "by Oct. 15", "after" for "after June 12", "until" and "through" for the day of an end; empty for a date
    of its own."""
    moves: bool = False
    """Whether its sentence says that a plan was moved to it."""
    ahead: bool = False
    """Whether it lies ahead of its article's publication, in a sentence on what is to come."""

    doubtful: bool = False
    """Whether the weekday printed beside it says another day."""
    day: date | None = None
    """The day of its article's publication."""
    telling: bool = False
    """Whether it dates words that were said or written: "wrote in December", "a 2017 e-mail"."""

    @property
    def side(self) -> int:
        """Return 1 where it lies behind the day of publication, -1 where before, 0 on the day, or unknown."""
        interval = self.mention.interval
        if interval is None or self.day is None:
            return 0
        return (interval.first > self.day) - (interval.last < self.day)

    @property
    def article(self) -> str:
        """The article's id."""
        return self.claim.article

    @property
    def moved_there(self) -> bool:
        """Whether its verb is that of moving a plan: it dates what the sentence says was moved, and nothing beside it."""
        return self.moves and self.act.verb in _movers()

    @property
    def length(self) -> bool:
        """Whether it is a length of time and no date."""
        return self.mention.type is TimexType.DURATION

    @property
    def beside(self) -> Figure | None:
        """The figure right before it: "lost 41 percent since January"."""
        before = [f for f in self.claim.figures if 0 <= self.mention.span.start - f.span.end <= RIGHT_BEFORE]
        return max(before, key=lambda figure: figure.span, default=None)

    @property
    def events(self) -> frozenset[str]:
        """The words around it: stems, synonyms folded."""
        return _folded(self.mention.events)

    @property
    def about(self) -> frozenset[str]:
        """Every word that says what it dates: event words, nouns and verb."""
        return self.events.union(self.act.nouns, (self.act.verb,) if self.act.verb else ())


@lru_cache(maxsize=4096)
def _folded(stems: tuple[str, ...]) -> frozenset[str]:
    """Remembered, as a date is held against those of every link of its sentence."""
    return frozenset(fold(one) for one in stems)


RIGHT_BEFORE = 35
"""Characters between a figure and the date that it is of."""

THROUGH, UNTIL = "through", "until"
"""The limit that is the last day of something: what comes next may be the day after, or behind a weekend; and the day of an
end, or a deadline where the other is one."""

AWAY, INTO = "away", "into"
"""What a length is that tells how far off something was ("eight days before the vote"), and how far in ("after an hour", "40
minutes in"), not how long it lasted."""

NEAREST = 3
"""Nouns of a date without a verb that are taken for what it dates."""


@lru_cache(maxsize=1)
def _movers() -> frozenset[str]:
    return frozenset(as_act(stem(word)) for word in MOVED)


def same_act(a: Dated, b: Dated) -> float:
    """Return how much the acts say for one event, 0 to 1. Symmetric."""
    one, other = a.act, b.act
    if one.owned or other.owned:
        return SAME_VERB if _names_it(one, other) or _names_it(other, one) else NOTHING
    near = NEAREST if not (one.verb and other.verb) else None
    nouns = any(worth(noun) > WORTH_EVERYWHERE for noun in set(one.nouns[:near]) & set(other.nouns[:near]))
    if one.verb and one.verb == other.verb:
        return SAME_VERB if not one.light else LIGHT_VERB_AND_NOUN if nouns else LIGHT_VERB
    if _named(one, other) or _named(other, one) or (a.telling and b.telling):
        return VERB_AS_NOUN
    if (a.moves and b.ahead) or (b.moves and a.ahead):
        return MOVED_PLAN
    if a.moved_there != b.moved_there or not nouns:
        return NOTHING
    strangers = one.verb and other.verb and not one.light and not other.light
    return OTHER_VERBS if strangers else SAME_NOUN


def _names_it(owned: Act, other: Act) -> bool:
    """Whether a date that belongs to a noun belongs to what the other dates."""
    return owned.owned and owned.nouns[0] in {other.verb, *other.nouns[:1]}


def _named(one: Act, other: Act) -> bool:
    """Whether the verb of one is a noun beside the other."""
    return bool(one.verb) and not one.light and one.verb in other.nouns


def same_event_score(a: Dated, b: Dated, link: float) -> float:
    """Return how surely both date one event, 0 to 1, in sentences linked with probability ``link``. Symmetric."""
    alone = not set(a.act.nouns) & set(b.act.nouns)
    act = max(same_act(a, b), CLOCKS if _both_clocks(a, b) else 0) * (
        STRANGERS if alone and strangers(a.claim, b.claim) else 1
    )
    words = 0.0 if a.telling and b.telling else words_alike(a.events, b.events) * (HALF if act == OTHER_VERBS else 1)
    one, other = a.beside, b.beside
    if one is not None and other is not None:
        act = max(act, SAME_SUM * _one_sum(one, other))
        link *= OTHER_MEASURE if _two_sums(one, other) else 1
    return math.sqrt(link * (ACT * act + WORDS * words))


OTHER_MEASURE, SAME_SUM = 0.25, 0.7
"""What is left of a link where one date stands beside a sum and the other beside a share ("lost 1.3 billion in May",
"lost 41 percent since January"); and what it says that both stand beside one sum ("to save 1.5 billion a year from 2028")."""

A_SUM = 1000
"""A number from this on, or one with a unit, is of one thing where two linked sentences have it."""


def _two_sums(a: Figure, b: Figure) -> bool:
    """Whether two figures are of two things: of two units, or numbers far apart."""
    if a.unit != b.unit:
        return True
    least, most = sorted((abs(a.value), abs(b.value)))
    return not agree(a, b) and least * FAR_APART < most


FAR_APART = 3
"""How many times one number must be the other to be of another thing."""


def _one_sum(a: Figure, b: Figure) -> bool:
    return bool(a.unit or a.value >= A_SUM or a.rest) and a.digits > 0 < b.digits and agree(a, b)


HALF = 0.5
"""What words in common are worth beside two verbs that differ: a deal reached and a deal welcomed share its words."""


CLOCKS = 0.4
"""What two clock times say for one event: sentences that report one thing seldom give the hours of two."""


def _both_clocks(a: Dated, b: Dated) -> bool:
    return all(dated.hours is not None and dated.hours.exact for dated in (a, b))


STRANGERS = 0.5
"""What is left of a common act where the sentences name nobody and no place in common: another minister's trip."""


def strangers(a: Claim, b: Claim) -> bool:
    """Whether both sentences name somebody or some place, and none in common."""
    one, other = ({word for name in claim.names for word in name.folded.split()} for claim in (a, b))
    return bool(one) and bool(other) and one.isdisjoint(other)


def words_alike(a: frozenset[str], b: frozenset[str]) -> float:
    """Return the share of the words of the shorter list that both hold, by worth."""
    both = a & b
    return weight(both) / min(weight(a), weight(b)) if both else 0.0
