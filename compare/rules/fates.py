"""Somebody is dead in one outlet and alive in another, held and let go, kept in office and removed.

What became of whom is read in ``compare/claims/fates.py``. Feeds ``compare/rules/agenda.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from compare.align.collation import Collation
from compare.claims.fates import Fate, fates
from compare.claims.words import content_stems
from compare.model import Claim, Link, NameKind
from compare.rules.drafts import Draft, as_printed, listed
from compare.rules.linked import SAME_THING, Place
from compare.rules.polarity import left_alone
from compare.rules.registry import Rule
from compare.rules.told_against import Told, conflict_of, told_against

Both = tuple[Fate, Fate]


def fates_apart(collation: Collation, link: Link) -> Told[Both] | None:
    """Return a claim, the first of two fates there and the second elsewhere, the claim that has it, and who it is; or None."""
    if link.score < SAME_THING or left_alone(collation, link.a) or left_alone(collation, link.b):
        return None
    for claim, against in ((link.a, link.b), (link.b, link.a)):
        for one in _fates(collation, claim):
            for other in _fates(collation, against):
                opposed = one.row == other.row and one.side < other.side and one.whom & other.whom
                if opposed and not (_says(collation, claim, other) or _says(collation, against, one)):
                    return claim, (one, other), against, opposed
    return None


def fate_conflicts(collation: Collation, code: Rule, told: AbstractSet[Place]) -> Iterator[Draft]:
    """Write down whose fates outlets tell as opposites, but for sentences ``told`` of already."""
    for found in told_against(collation, fates_apart, told):
        first, (one, other) = next(iter(found.telling.values()))
        last = next(iter(found.contrary.values()))
        here, there = (
            one.span.of(collation.articles[first.article].text),
            other.span.of(collation.articles[last.article].text),
        )
        who = as_printed(
            collation, first, [stem for stem in dict.fromkeys(first.stems) if stem in found.stems]
        ).replace(", ", " ")
        said = [
            f"“{words}” in {listed(sorted({collation.outlet(name) for name in names}))}"
            for names, words in ((found.telling, here), (found.contrary, there))
        ]
        yield conflict_of(
            code,
            collation,
            found,
            (here, there),
            message=f"{who}: {', '.join(said)}",
            why=(f"of one person: {who}", *said),
        )


def _fates(collation: Collation, claim: Claim) -> tuple[Fate, ...]:
    people = (name for name in claim.names if name.kind is NameKind.PERSON)
    stems = frozenset(stem for name in people for stem in content_stems(name.folded))
    return fates(collation.articles[claim.article].text, claim.span, stems)


def _says(collation: Collation, claim: Claim, other: Fate) -> bool:
    """Whether the claim's article gives that person the other fate, too, in any sentence."""
    return any(
        fate.row == other.row and fate.side == other.side and fate.whom & other.whom
        for one in collation.claims[claim.article]
        for fate in _fates(collation, one)
    )
