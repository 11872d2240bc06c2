"""Agenda items of a story put together across outlets: one point for each thing, however it is worded.

Feeds ``compare/rules/agenda.py``.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from compare.align.collation import Collation
from compare.align.common_words import weight, worth
from compare.claims.agenda import lists_a_point
from compare.model import AgendaItem, Certainty, Claim, NameKind, Span
from compare.rules.linked import Place, place_of
from compare.rules.persons import surnames

SAME_ITEM = 0.6
"""Share of the smaller item's words, by worth, that two items must have in common to be one."""

SAME_WORDING = 85.0
"""rapidfuzz token_set_ratio of two items' stems from which they are one."""

SAME_SENTENCE = 0.5
"""Probability from which a linked sentence says the same as the item's own."""


COVERED = 0.5
"""Share of an item's words, by worth, that a sentence must hold to report it."""

COVERED_WHEN_LINKED = 0.25
"""The same in a sentence that says what the item's own does (``SAME_SENTENCE``): the rest is wording."""


class Placed(NamedTuple):
    """An item and where it stands."""

    article: str
    item: AgendaItem
    claim: Claim


class Point(NamedTuple):
    """One thing on the agenda, as all outlets have it."""

    items: tuple[Placed, ...]
    """In story order, then reading order; the first gives the point its words."""
    words: str
    """As the first outlet prints it."""
    central: bool
    """Whether it belongs to the story's central event, and not to something earlier."""
    listed: bool
    """Whether some outlet names it as a point of an agenda, an order or a promise."""

    @property
    def stems(self) -> tuple[str, ...]:
        """The founding item's content stems, sorted."""
        return tuple(sorted(self.items[0].item.stems))

    @property
    def label(self) -> str:
        """The item's words, normalised: what is compared."""
        return " ".join(self.items[0].item.stems)

    def places(self) -> list[tuple[str, list[Span]]]:
        """Return, for each article that has it, its spans in reading order."""
        articles = dict.fromkeys(placed.article for placed in self.items)
        return [(name, [placed.item.span for placed in self.items if placed.article == name]) for name in articles]


def points(collation: Collation) -> list[Point]:
    """Put a story's agenda items together, in story order."""
    groups: list[list[Placed]] = []
    for placed in _all_items(collation):
        home = next((group for group in groups if _same(placed.item, group[0].item)), None)
        if home is None:
            groups.append([placed])
        else:
            home.append(placed)
    return [_point(collation, group) for group in groups]


def listed_sentences(every: Sequence[Point]) -> set[tuple[str, int]]:
    """Return article id and number of the sentences that list an item of the story's central event."""
    points_of_agenda = (point for point in every if point.central and point.listed)
    return {(placed.article, placed.claim.number) for point in points_of_agenda for placed in point.items}


class Weighing(NamedTuple):
    """What it takes to say how much of an item an article has; worked out once a story."""

    weight: Mapping[str, float]
    """What each word of the story says about an item."""
    same: Mapping[Place, Sequence[Claim]]
    """The sentences of other articles that say the same as a sentence."""


def weighing(collation: Collation) -> Weighing:
    """Weigh the words of a story, and list the sentences that say the same."""
    same: dict[Place, list[Claim]] = {}
    for link in collation.links:
        if link.score >= SAME_SENTENCE:
            same.setdefault(place_of(link.a), []).append(link.b)
            same.setdefault(place_of(link.b), []).append(link.a)
    return Weighing(weights(collation), same)


def weights(collation: Collation) -> dict[str, float]:
    """Return what each word of the story says about an item.

    A word counts by its worth, and less the more of the story's sentences hold it: in a story on South Korea,
    "Korea" says little about "North Korea's missile programme".
    """
    spread: Counter[str] = Counter()
    for article in collation.profiles.values():
        for sentence in article.sentences:
            spread.update(sentence.stems)
    sentences = 1 + sum(map(len, collation.claims.values()))
    return {stem: worth(stem) * math.log(sentences / number) for stem, number in spread.items()}


def covering(claims: Iterable[Claim], point: Point, weight: Mapping[str, float]) -> float:
    """Return how much of the point the nearest sentence holds: a share of its words by weight, 0 to 1."""
    wanted = {frozenset(placed.item.stems) for placed in point.items}
    whole = {stems: math.fsum([weight.get(stem, 0.0) for stem in stems]) for stems in wanted}
    best = 0.0
    for claim in claims:
        for stems, total in whole.items():
            held = stems.intersection(claim.stems)
            if held or not total:
                best = max(best, math.fsum([weight[stem] for stem in held]) / total if total else 1.0)
    return best


def covered(collation: Collation, article: str, point: Point, by: Weighing) -> float:
    """How much of the item the article has; a sentence that says the same as the item's own has it more easily."""
    own = {place_of(placed.claim) for placed in point.items}
    same = [there for place in own for there in by.same.get(place, ()) if there.article == article]
    nearest = covering(same, point, by.weight)
    whole = covering(collation.claims[article], point, by.weight)
    return max(whole, nearest * COVERED / COVERED_WHEN_LINKED)


def _all_items(collation: Collation) -> Iterable[Placed]:
    for article, claims in collation.claims.items():
        text = collation.articles[article].text
        family_names = surnames(claims)
        for claim in claims:
            for item in claim.agenda:
                if not any(name.span.contains(item.span) for name in claim.names if name.kind is NameKind.PERSON) and (
                    item.span.of(text).lower() not in family_names and not _FINITE.match(item.span.of(text))
                ):
                    yield Placed(article, item, claim)


def _same(a: AgendaItem, b: AgendaItem) -> bool:
    both = set(a.stems) & set(b.stems)
    if len(both) < min(2, len(set(a.stems)), len(set(b.stems))):
        return False
    if weight(both) >= SAME_ITEM * min(weight(set(a.stems)), weight(set(b.stems))):
        return True
    return fuzz.token_set_ratio(" ".join(a.stems), " ".join(b.stems)) >= SAME_WORDING


def _point(collation: Collation, group: Sequence[Placed]) -> Point:
    first = group[0]
    words = in_words(first.item.span.of(collation.articles[first.article].text))
    listed = any(
        lists_a_point(placed.item.cue.of(collation.articles[placed.article].text), placed.item)
        for placed in group
        if placed.item.cue is not None
    )
    return Point(tuple(group), words, any(_central(collation, placed) for placed in group), listed)


def in_words(item: str) -> str:
    """Return an item as a line shows it: without the clause that begins in it, and without the verb that it is subject of."""
    line = " ".join(item.split())
    cut = _NEXT_CLAUSE.search(line)
    line = line[: cut.start()] if cut else line
    return _VERB_BEHIND.sub("", line) or item


_FINITE = re.compile(r"(?:is|are|was|were|has|have|had|will|would|may|might|does|did|not)\b", re.IGNORECASE)
"""What a promise or a demand is said to be is no item: "a promise is not a contract"."""
_NEXT_CLAUSE = re.compile(
    r",? (?:so that|because|which|who|whose|when|while|although|though|unless|if|after|before|said|says)\b",
    re.IGNORECASE,
)
_VERB_BEHIND = re.compile(
    r"(?: (?:is|are|was|were|be|been|being|has|have|had|will|would|may|might|should|not|also|to|so|and|or|that))+$"
)


def _central(collation: Collation, placed: Placed) -> bool:
    """In a story about a plan, what already happened is background; in other stories everything belongs."""
    return not _is_plan(collation.claims[placed.article]) or _to_come(placed.claim)


def _is_plan(claims: Sequence[Claim]) -> bool:
    """Whether the article opens with something to come."""
    return any(_to_come(claim) for claim in claims[:OPENING])


def _to_come(claim: Claim) -> bool:
    """Whether the claim's first verb with a degree of certainty speaks of something to come."""
    return any(Certainty.CONSIDERING <= cue.level <= Certainty.WILL for cue in claim.certainty[:1])


OPENING = 3
"""Headline and two sentences."""
