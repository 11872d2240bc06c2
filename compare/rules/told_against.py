"""Facts of which some outlets tell one thing and others the contrary: denied and affirmed, in part and whole.

How one sentence is held against another is the caller's (``polarity.py``, ``part_whole.py``); here the sentences of a fact
are put together and written down. Feeds ``compare/rules/agenda.py``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Generic, TypeVar

from compare.align.collation import Collation
from compare.model import Claim, Fact, Link, Relation
from compare.rules.drafts import Draft, draft, founding, same_fact, side
from compare.rules.linked import Place, place_of
from compare.rules.registry import Rule

T = TypeVar("T")

Told = tuple[Claim, T, Claim, frozenset[str]]
"""The claim that tells it, what was read there, the claim that tells the contrary, and the stems that it is about."""


@dataclass(frozen=True, slots=True)
class Against(Generic[T]):
    """One fact and its two sides."""

    fact: Fact
    telling: dict[str, tuple[Claim, T]]
    """By article id, in story order."""
    contrary: dict[str, Claim]
    """Likewise."""
    stems: frozenset[str]
    score: float
    """The surest link between the two sides, 0 to 1."""

    @property
    def claims(self) -> dict[str, Claim]:
        """All sentences of both sides, those that tell it first."""
        return {name: claim for name, (claim, _) in self.telling.items()} | self.contrary


def told_against(
    collation: Collation, read: Callable[[Collation, Link], Told[T] | None], but: AbstractSet[Place] = frozenset()
) -> Iterator[Against[T]]:
    """Yield the facts with two sides, surest first, each sentence once; ``but`` are sentences that were told already.

    A link too weak for a fact is looked at by itself, after the facts: ``read`` says how sure it must be.
    """
    used: set[Place] = set()
    for fact in (*collation.facts, *_loose(collation)):
        found = [(link, *told) for link in fact.links if (told := read(collation, link))]
        telling = {claim.article: (claim, what) for _, claim, what, _, _ in reversed(found)}
        contrary = {other.article: other for _, _, _, other, _ in reversed(found) if other.article not in telling}
        places = {place_of(claim) for claim, _ in telling.values()}
        if contrary and not places <= used:
            used |= places
            if not places & but:
                stems = frozenset[str]().union(*(shared for *_, shared in found))
                yield Against(fact, telling, contrary, stems, max(link.score for link, *_ in found))


LOOSE = 0.4
"""Probability of a link that made no fact, from which its two sentences are looked at all the same."""


def _loose(collation: Collation) -> Iterator[Fact]:
    """The links that made no fact, each as one of its own, surest first."""
    made = {(place_of(link.a), place_of(link.b)) for fact in collation.facts for link in fact.links}
    loose = [one for one in collation.links if one.score >= LOOSE and (place_of(one.a), place_of(one.b)) not in made]
    for link in sorted(loose, key=lambda one: (-one.score, place_of(one.a), place_of(one.b))):
        yield Fact((link.a, link.b), (link,), link.score)


def conflict_of(
    code: Rule, collation: Collation, found: Against[T], values: tuple[str, str], *, message: str, why: Iterable[str]
) -> Draft:
    """Write down a fact with two sides; ``values`` are those of the articles that tell it and of the others."""
    return draft(
        code,
        collation,
        [side(collation, name, claim.span, values[name not in found.telling]) for name, claim in found.claims.items()],
        relation=Relation.CONFLICT,
        confidence=0.25 + 0.4 * found.score,
        message=message,
        why=(*why, same_fact(collation, found.fact)),
        fact=founding(collation, list(found.claims.values())),
    )
