"""A collation with the gold's aligned sentences in place of the product's own links, to tell causes apart.

Every gold pair becomes a sure link, joined by the words that the product's own measure says the two sentences share.
Used by ``python -m benchmarks.stories --alignments gold`` only.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import Any

from compare.align.collation import Collation
from compare.align.facts import facts_of
from compare.align.links import WORDS_SHOWN, links_of
from compare.claims.words import fold
from compare.model import Claim, Link, Span

GIVEN = 0.95
"""Probability of a link that a person made."""


def with_gold_links(collation: Collation, row: dict[str, Any]) -> Collation:
    """Return the collation with the links of a gold line; ``row`` holds ``articles`` and ``alignments``."""
    sentences = {article["outlet"]: article["sentences"] for article in row["articles"]}
    own = {_ends(link): link for link in links_of(collation.profiles, collation.articles)}
    links: dict[frozenset[tuple[str, int]], Link] = {}
    for pair in row["alignments"]:
        (one, number), (other, second) = pair["a"], pair["b"]
        for a, b in product(
            _claims(collation, one, sentences[one][number - 1]),
            _claims(collation, other, sentences[other][second - 1]),
        ):
            link = Link(a, b, GIVEN, _shared(a, b))
            known = own.get(_ends(link))
            links[_ends(link)] = replace(known, score=GIVEN) if known else link
    kept = tuple(links[ends] for ends in sorted(links, key=sorted))
    return replace(collation, links=kept, facts=facts_of(kept, list(collation.articles)))


def _claims(collation: Collation, article: str, sentence: list[int]) -> list[Claim]:
    """The product's sentences that a gold sentence stands for: those that overlap it by half of the shorter."""
    start = collation.articles[article].body.start
    wanted = Span(start + sentence[0], start + sentence[1])
    return [c for c in collation.claims[article] if not c.headline and c.span.stands_for(wanted)]


def _shared(a: Claim, b: Claim) -> tuple[str, ...]:
    """The stems that both sentences hold; where they share none, all of the first, so that the link founds a fact."""
    both = [stem for stem in dict.fromkeys(a.stems) if stem in b.stems]
    return tuple(both[:WORDS_SHOWN] or dict.fromkeys(map(fold, a.stems)))


def _ends(link: Link) -> frozenset[tuple[str, int]]:
    return frozenset({(link.a.article, link.a.number), (link.b.article, link.b.number)})
