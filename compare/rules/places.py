"""The place rule: the same event in two places.

Places are compared where the words before them name the same event in sentences that report the same thing; which
place lies in which is ``compare/claims/places``'s.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.align.collation import Collation
from compare.align.common_words import WORTH_EVERYWHERE, weight, worth
from compare.claims.places.lying import VENUES, Lies, exclude, holders
from compare.claims.places.words_en import ONE_PLACE
from compare.claims.words import content_stems, fold
from compare.model import Claim, Link, NameKind, PlaceMention, Relation, Severity
from compare.rules.drafts import Draft, as_printed, draft, founding, side
from compare.rules.place_slots import place_slot_conflicts
from compare.rules.place_words import framed, reading, who_puts_it
from compare.rules.registry import rule
from compare.rules.standing import standing_pairs


def place_conflict(a: Sequence[PlaceMention], b: Sequence[PlaceMention], lies: Lies) -> bool:
    """The same event is put in two places.

    What it reports: an event that two outlets put in places of which neither lies in the other; a matter of which two
    outlets list the places differently ("from Norway and Iceland" / "from Norway"); where both report one thing, the one
    place in a slot of each of which the other knows nothing ("of Racine" / "from Kenosha").

    Why a desk cares: readers go there, and police, hospitals and courts are asked by the place.

    Stays silent when: one place lies in the other ("Tokyo" / "Japan", "the Indonesian capital" / "Jakarta") or may
    do so; a sentence names both; the place is that of a dateline, of a body's name or of another event.

    Example: A: "The leaders will meet in Tokyo." B: "The leaders will meet in Osaka." PLC001.
    """
    return all(exclude(x, y, lies) for x in a for y in b)


CONFLICT = rule("PLC001", "place-conflict", Severity.ERROR, place_conflict)
RULES = (CONFLICT,)

SAME_EVENT = 0.45
"""Geometric mean of the share of event words in common, by worth, and the sentences' link, from which two places are
those of one event."""
NEEDED = 0.25
"""Share of event words in common, and probability of the link, below which nothing else makes up for it."""
COMMON = 2
"""Event words in common: one alone ("temperature", "storm") is of many places, if it is no happening."""
TELLING = frozenset(stem for word in ("reporters", "journalists", "conference") for stem in content_stems(word))
"""Telling reporters and holding a news conference are one event in other words."""
HAPPENINGS = frozenset(stem for word in ONE_PLACE for stem in content_stems(word))


class Placed(NamedTuple):
    """One place and the claim that it stands in."""

    claim: Claim
    place: PlaceMention

    @property
    def key(self) -> tuple[str, int]:
        """The article and where the place stands."""
        return self.claim.article, self.place.span.start

    @property
    def happens(self) -> frozenset[str]:
        """What happens there, without who is named and words of any story ("Lee is expected to")."""
        named = {fold(stem) for name in self.claim.names for stem in content_stems(name.folded)}
        told = {"telling"} if TELLING & set(self.place.events) else set[str]()
        return frozenset(s for s in self.place.events if s not in named and worth(s) > WORTH_EVERYWHERE) | told


Pair = tuple[float, Placed, Placed]


def check(collation: Collation) -> Iterator[Draft]:
    """Compare the places of every event that two outlets put somewhere."""
    lies = _lies(collation)
    people = {article: _people(claims) for article, claims in collation.claims.items()}
    pairs = [pair for link in collation.links for pair in _pairs(link, people, _capitals(collation, link))]
    pairs += [(SAME_EVENT, Placed(*one), Placed(*other)) for one, other in standing_pairs(collation)]
    reported: list[set[tuple[str, str]]] = []
    told: list[Draft] = []
    for event in _events(pairs):
        apart = [(score, a, b) for score, a, b in event if _apart(a, b, lies)]
        if not apart or any(not _apart(a, b, lies) and _said_both(event, a, b) for _, a, b in event):
            continue
        placed = _sides(collation, event)
        values = {(one.claim.article, one.place.folded) for one in placed}
        if not any(values <= earlier for earlier in reported):
            reported.append(values)
            told.append(_finding(collation, event, placed, apart, lies))
    yield from (*told, *place_slot_conflicts(collation, CONFLICT, lies, told))


def _pairs(link: Link, people: dict[str, frozenset[str]], names: frozenset[str]) -> Iterator[Pair]:
    """Yield the places of two linked claims that are those of one event, with a score of 0 to 1."""
    if link.score < NEEDED:
        return
    for a in _usable(link.a, people):
        for b in _usable(link.b, people):
            events = _alike(frozenset(a.place.events), frozenset(b.place.events))
            alike = min(1.0, events + SAME_DAY * _on_one_day(a.claim, b.claim))
            score = math.sqrt(alike * link.score)
            common = ((a.happens & b.happens) - names) | (set(a.place.events) & set(b.place.events) & HAPPENINGS)
            if not common or not _of_one_sort(a.place, b.place):
                continue
            common |= set(a.place.events) & set(b.place.events)
            if (len(common) >= COMMON or common & HAPPENINGS) and alike >= NEEDED and score >= SAME_EVENT:
                yield score, a, b


def _on_one_day(a: Claim, b: Claim) -> bool:
    """Whether both sentences name one day of the calendar."""
    days = [{m.interval for m in claim.dates if m.interval is not None and m.interval.days == 1} for claim in (a, b)]
    return bool(days[0] & days[1])


SAME_DAY = 0.15
"""What it adds to the share of event words that both sentences name one day."""


def _capitals(collation: Collation, link: Link) -> frozenset[str]:
    """The stems that either sentence prints with a capital: titles name no event either."""
    return frozenset().union(*(collation.profiles[claim.article].of(claim).names for claim in (link.a, link.b)))


def _usable(claim: Claim, people: dict[str, frozenset[str]]) -> list[Placed]:
    """The places of a claim that are no people's names ("confidence in Berg") and have an event."""
    names = people[claim.article]
    return [Placed(claim, place) for place in claim.places if place.events and place.folded not in names]


def _people(claims: Sequence[Claim]) -> frozenset[str]:
    """The names of an article that are people's beyond doubt: something is said of them."""
    named = [name.folded for claim in claims for name in claim.names if name.kind is NameKind.PERSON and name.roles]
    return frozenset(word for name in named for word in (name, name.rpartition(" ")[2]))


def _alike(a: frozenset[str], b: frozenset[str]) -> float:
    both = a & b
    return weight(both) / min(weight(a), weight(b)) if both else 0.0


def _events(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """Group pairs of places by the event, the surest first; a place belongs to one event."""
    groups: list[list[Pair]] = []
    home: dict[tuple[str, int], int] = {}
    for score, a, b in sorted(pairs, key=lambda pair: (-round(pair[0], 9), *sorted((pair[1].key, pair[2].key)))):
        known = {home[one.key] for one in (a, b) if one.key in home}
        if len(known) > 1:
            continue
        number = known.pop() if known else len(groups)
        if number == len(groups):
            groups.append([])
        groups[number].append((score, a, b))
        home[a.key] = home[b.key] = number
    return groups


def _apart(a: Placed, b: Placed, lies: Lies) -> bool:
    """Whether two places exclude each other, and neither sentence names the other's place too."""
    if not place_conflict([a.place], [b.place], lies):
        return False
    return not (_says(b, a.place, lies) or _says(a, b.place, lies))


def _says(one: Placed, place: PlaceMention, lies: Lies) -> bool:
    """Whether the sentence of one place speaks of another place too, or of what that lies in: "on his way to Peru"."""
    if any(_fits(place, other, lies) for other in one.claim.places if _of_one_sort(place, other)):
        return True
    own = {one.place.folded, *holders(one.place.folded, lies)}
    other = {place.folded, *holders(place.folded, lies)} - own
    return any(name.folded in other for name in one.claim.names)


def _of_one_sort(a: PlaceMention, b: PlaceMention) -> bool:
    """Whether both are rooms, or sites, or have a name: others are not held against each other."""
    return a.kind == b.kind or VENUES.isdisjoint({a.kind, b.kind})


def _fits(place: PlaceMention, other: PlaceMention, lies: Lies) -> bool:
    return not exclude(place, other, lies)


def _said_both(event: Sequence[Pair], a: Placed, b: Placed) -> bool:
    """Whether two articles agree on one place of the event and differ on another: then the event is not one."""
    articles = {a.claim.article, b.claim.article}
    return sum({x.claim.article, y.claim.article} == articles for _, x, y in event) > 1


def _lies(collation: Collation) -> dict[str, set[str]]:
    """Return what the articles of a story say of what lies in what."""
    lies: dict[str, set[str]] = defaultdict(set)
    for claims in collation.claims.values():
        for claim in claims:
            for place in claim.places:
                lies[place.folded].update(place.within)
    return lies


def _sides(collation: Collation, event: Sequence[Pair]) -> list[Placed]:
    """Return one place for each article, in story order, the surest pair first."""
    best: dict[str, Placed] = {}
    for _, a, b in event:
        for one in (a, b):
            if one.claim.article not in best or best[one.claim.article].claim.headline:
                best[one.claim.article] = one
    return [best[article] for article in collation.articles if article in best]


def _finding(
    collation: Collation, event: Sequence[Pair], placed: Sequence[Placed], apart: Sequence[Pair], lies: Lies
) -> Draft:
    score, first, second = apart[0]
    ranked = sorted(placed, key=lambda one: (collation.outlet(one.claim.article), one.claim.article))
    common = sorted(frozenset(first.place.events) & frozenset(second.place.events))
    words = as_printed(collation, first.claim, common) or ", ".join(common)
    return draft(
        CONFLICT,
        collation,
        [side(collation, one.claim.article, one.place.span, one.place.folded) for one in placed],
        relation=Relation.CONFLICT,
        confidence=0.2 + 0.6 * score,
        message=framed(collation, ranked[0], common) + who_puts_it(collation, ranked),
        why=(
            *(reading(collation, one, lies) for one in ranked),
            f"same event: {words} ({score:.0%})",
            f"neither lies in the other: {' / '.join(sorted({first.place.folded, second.place.folded}))}",
        ),
        fact=(*founding(collation, [one.claim for _, a, b in event for one in (a, b)]), "place"),
    )
