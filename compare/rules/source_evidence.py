"""What makes it likely that two credits which mean two sources are a difference worth telling, as numbers.

Not every pair of sources under two linked sentences is one: a quotation on the same subject, a second point by somebody
else, a background clause in an outlet's own words. ``benchmarks/fit_sources.py`` fits what each number is worth, on numbers
of gold stories; feeds ``compare/rules/sourcing.py``.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import permutations
from typing import NamedTuple

from compare.align.collation import Collation
from compare.model import Link, Record, SourceKind
from compare.rules.credits import Credit, Reach
from compare.rules.linked import Place, place_in, place_of
from compare.rules.source_fitted import INTERCEPT, WEIGHTS

EVIDENCE: dict[str, str] = {
    "link": "probability that the sentences report the same",
    "best": "neither sentence is more surely linked with another of the other article",
    "words": "logarithm of the worth of the words in common that are no names",
    "names": "logarithm of the worth of the names in common",
    "share": "the smaller share of what is credited, by worth, that the other article says too",
    "flat": "one article states it flatly",
    "restated": "one article credits it in another sentence that says the same",
    "media": "one article relays another outlet",
    "passive": "one article credits nobody in particular",
    "public": "one article credits people of whom nothing is told",
    "two persons": "both credit a person by name",
    "quoted": "one sentence quotes",
    "both quoted": "both do, and of different people: two quotations are seldom one fact",
    "credits": "attributions in both sentences",
    "named inside": "one article credits whom the other speaks of",
    "place": "where the sentences stand in their articles, 0 for the first and 1 for the last, on average",
    "apart": "how far apart these places are",
    "differing": "links of the two articles that rest on different sources, by sentence: where all do, each tells less",
    "retold": "the smaller share of an article's sentences that the other tells too",
}
"""Name and meaning of each number, in the order of ``evidence``."""


class Setting(NamedTuple):
    """What two articles have in common besides one link of theirs."""

    best: Mapping[tuple[Place, str], float]
    """Of each sentence and each other article: the probability of the surest link between them."""
    differing: Mapping[frozenset[str], float]
    """Of two articles: how many of their links rest on different sources, by sentence."""
    retold: Mapping[frozenset[str], float]
    """Of two articles: the smaller share of an article's sentences that the other tells too."""


def setting(collation: Collation, differing: Iterable[Link]) -> Setting:
    """Return what the articles of a story have in common, given the links that rest on different sources."""
    best = surest_links(collation)
    told = {article: sum(not claim.headline for claim in claims) for article, claims in collation.claims.items()}
    counted = Counter(frozenset((link.a.article, link.b.article)) for link in differing)
    linked: dict[tuple[str, str], int] = Counter(
        (place[0], other) for (place, other), score in best.items() if score >= RETOLD and place[1]
    )
    pairs = {frozenset(pair) for pair in linked} | set(counted)
    return Setting(
        best,
        {pair: counted[pair] / max(1, sum(told[article] for article in pair)) for pair in pairs},
        {
            pair: min(linked.get((one, other), 0) / max(1, told[one]) for one, other in permutations(sorted(pair)))
            for pair in pairs
        },
    )


RETOLD = 0.3
"""Probability of a link from which the other article is taken to tell a sentence too."""


def surest_links(collation: Collation) -> dict[tuple[Place, str], float]:
    """Return how surely each sentence is linked with any sentence of another article."""
    best: dict[tuple[Place, str], float] = {}
    for link in collation.links:
        for near, far in ((link.a, link.b), (link.b, link.a)):
            key = place_of(near), far.article
            best[key] = max(best.get(key, 0.0), link.score)
    return best


def evidence(collation: Collation, link: Link, a: Credit, b: Credit, common: Setting) -> tuple[float, ...]:
    """Return the numbers of ``EVIDENCE`` for two credits under one link; the order of ``a`` and ``b`` does not matter."""
    kinds, reaches = {a.kind, b.kind}, {a.reach, b.reach}
    places = [place_in(collation, claim) for claim in (link.a, link.b)]
    pair = frozenset((a.article, b.article))
    best = common.best
    return (
        link.score,
        float(
            all(best[place_of(near), far.article] <= link.score for near, far in ((link.a, link.b), (link.b, link.a)))
        ),
        math.log1p(a.plain),
        math.log1p(a.names),
        min(a.share, b.share),
        float(Reach.NOTHING in reaches),
        float(Reach.RESTATED in reaches),
        float(SourceKind.MEDIA in kinds),
        float(SourceKind.PASSIVE in kinds),
        float(any(credit.kind is SourceKind.PUBLIC and not _anonymous(credit) for credit in (a, b))),
        float(kinds == {SourceKind.PERSON}),
        float(a.quotes or b.quotes),
        float(a.quotes and b.quotes and a.who != b.who),
        float(len(link.a.attributions) + len(link.b.attributions)),
        float(_inside(collation, a, b) or _inside(collation, b, a)),
        sum(places) / len(places),
        abs(places[0] - places[1]),
        common.differing.get(pair, 0.0),
        common.retold.get(pair, 0.0),
    )


def _anonymous(credit: Credit) -> bool:
    return credit.given is not None and credit.given.record is Record.ANONYMOUS


def _inside(collation: Collation, credit: Credit, other: Credit) -> bool:
    """Whether the other sentence speaks of whom a credit names, and credits somebody else."""
    name = credit.who.rpartition(" ")[2] if credit.given else ""
    words = other.claim.span.of(collation.articles[other.article].text).lower()
    return bool(name) and name in words and not (other.given and name in other.who)


def probability(numbers: tuple[float, ...]) -> float:
    """Return the probability, 0 to 1, that people would call it a difference."""
    odds = INTERCEPT + math.fsum(value * worth for value, worth in zip(numbers, WEIGHTS.values(), strict=True))
    return 1.0 / (1.0 + math.exp(-odds))
