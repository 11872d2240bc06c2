"""Who else has it: how surely another outlet reports what a sentence says.

A sentence counts as left out by an outlet only when none of the outlet's sentences is likely to report the same thing;
a summary-only article never leaves anything out. Feeds ``compare/rules/passages.py``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from compare.model import Article, Claim, Link

LEFT_OUT = 0.35
"""Probability of the likeliest link to an outlet, below which the outlet is taken to leave the sentence out."""

REPORTED = 0.5
"""Probability from which the outlet is taken to report it."""

ENOUGH_SENTENCES = 5
"""An article of fewer is a brief: what it leaves out says nothing."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """One claim, and the likeliest link to each other outlet that could have reported it."""

    claim: Claim
    by_outlet: Mapping[str, tuple[float, Claim | None]]
    """Probability, and the other outlet's claim; 0 and None where nothing is linked."""

    @property
    def missing(self) -> tuple[str, ...]:
        """The outlets that leave it out, sorted."""
        return tuple(sorted(name for name, (score, _) in self.by_outlet.items() if score < LEFT_OUT))

    @property
    def shared(self) -> tuple[Claim, ...]:
        """The claims of other outlets that report it, by outlet."""
        found = sorted(self.by_outlet.items())
        return tuple(claim for _, (score, claim) in found if claim is not None and score >= REPORTED)

    def score(self, outlet: str) -> float:
        """Return how surely an outlet reports it."""
        return self.by_outlet.get(outlet, (0.0, None))[0]


def coverage(
    claims: Mapping[str, Iterable[Claim]], articles: Mapping[str, Article], links: Iterable[Link]
) -> dict[str, list[Coverage]]:
    """Return the coverage of every claim, by article id, in reading order."""
    best: dict[tuple[str, int], dict[str, tuple[float, Claim]]] = defaultdict(dict)
    for link in links:
        for here, there in ((link.a, link.b), (link.b, link.a)):
            known = best[here.article, here.number]
            outlet = articles[there.article].outlet
            if outlet not in known or (link.score, _earlier(there)) > (known[outlet][0], _earlier(known[outlet][1])):
                known[outlet] = (link.score, there)
    able = {a.outlet for a in articles.values() if not a.partial and len(list(claims[a.id])) > ENOUGH_SENTENCES}
    return {
        name: [
            Coverage(
                claim,
                {
                    outlet: best[name, claim.number].get(outlet, (0.0, None))
                    for outlet in sorted(able - {articles[name].outlet})
                },
            )
            for claim in found
        ]
        for name, found in claims.items()
    }


def _earlier(claim: Claim) -> tuple[int, str]:
    """Orders equally sure links: the earlier sentence first."""
    return -claim.number, claim.article
