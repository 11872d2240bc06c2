"""Facts: links that are about the same thing, put together.

A sentence carries several facts, so links are grouped and not sentences: two links that share a sentence belong to one
fact when the words that joined them are largely the same. "The king will call at Oslo to see the premier" is so in one
fact by its visit and in another by its meeting.
Next in the flow: ``compare/rules``.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from compare.align.common_words import worth
from compare.model import Claim, Fact, Link

SURE = 0.5
"""Links from this probability on make facts: as likely right as wrong; weaker ones are left to rules that have evidence
of their own."""

SAME_FACT = 0.4
"""Share of the joining words, by worth, that two links must have in common."""

ClaimId = tuple[str, int]


def facts_of(links: Iterable[Link], order: Sequence[str]) -> tuple[Fact, ...]:
    """Group links into facts; ``order`` is the story's order of article ids.

    Surest link first, each joins the group that it shares a claim and most of its words with, or founds one.
    """
    groups: list[list[Link]] = []
    by_claim: dict[ClaimId, list[int]] = defaultdict(list)
    for link in sorted(links, key=_surest_first):
        if link.score < SURE:
            continue
        ends = {_id(link.a), _id(link.b)}
        near = sorted({number for end in ends for number in by_claim[end]})
        number = max(near, key=lambda n: (_alike(link, groups[n]), -n), default=-1)
        if number < 0 or _alike(link, groups[number]) < SAME_FACT:
            number = len(groups)
            groups.append([])
        groups[number].append(link)
        for end in sorted(ends):
            by_claim[end].append(number)
    facts = [_fact(group, order) for group in groups]
    return tuple(sorted(facts, key=lambda fact: (-fact.score, *_id(fact.claims[0]))))


def _surest_first(link: Link) -> tuple[float, ClaimId, ClaimId]:
    first, second = sorted((_id(link.a), _id(link.b)))
    return -round(link.score, 9), first, second


def _alike(link: Link, group: Sequence[Link]) -> float:
    """Mean share of joining words in common with the links of a group."""
    return math.fsum([_common(link.words, other.words) for other in group]) / len(group)


@lru_cache(maxsize=20_000)
def _common(a: tuple[str, ...], b: tuple[str, ...]) -> float:
    both = math.fsum(worth(stem) for stem in sorted(set(a) & set(b)))
    return both / min(math.fsum(map(worth, a)), math.fsum(map(worth, b)))


def _fact(links: Sequence[Link], order: Sequence[str]) -> Fact:
    claims = {_id(claim): claim for link in links for claim in (link.a, link.b)}
    place = {article: number for number, article in enumerate(order)}
    ranked = sorted(claims.values(), key=lambda claim: (place[claim.article], claim.number))
    best: dict[tuple[str, str], float] = {}
    for link in links:
        first, second = sorted((link.a.article, link.b.article))
        best[first, second] = max(best.get((first, second), 0.0), link.score)
    return Fact(tuple(ranked), tuple(links), math.fsum(best.values()) / len(best))


def _id(claim: Claim) -> ClaimId:
    return claim.article, claim.number
