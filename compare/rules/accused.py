"""One is accused of one thing in one outlet and of another in the other, by the same people.

Accusations are read in ``compare/claims/accusations.py``. Feeds ``compare/rules/agenda.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from compare.align.collation import Collation
from compare.align.common_words import WORTH_OFTEN, weight
from compare.claims.accusations import Accusation, accusations
from compare.model import Claim, Link, Relation
from compare.rules.drafts import Draft, cut_short, draft, founding, same_fact, side
from compare.rules.linked import Place
from compare.rules.polarity import left_alone
from compare.rules.registry import Rule
from compare.rules.told_against import Told, told_against

IN_COMMON = 0.2
"""Share of the shorter accusation's words, by worth, up to which two accusations are of two things."""

SAID_ELSEWHERE = 0.34
"""Share of an accusation's words from which a sentence of the other article has it too."""

Both = tuple[Accusation, Accusation]


def accused_otherwise(collation: Collation, link: Link) -> Told[Both] | None:
    """Return a claim that accuses, both accusations, the claim that accuses otherwise, and who is accused; or None."""
    if left_alone(collation, link.a) or left_alone(collation, link.b):
        return None
    for one in _accusations(collation, link.a):
        for other in _accusations(collation, link.b):
            if _of_two_things(one, other) and not (_told(collation, one, link.b) or _told(collation, other, link.a)):
                return link.a, (one, other), link.b, one.target & other.target
    return None


def accusation_conflicts(collation: Collation, code: Rule, told: AbstractSet[Place]) -> Iterator[Draft]:
    """Write down the accusations that outlets tell differently, but for sentences ``told`` of already."""
    for found in told_against(collation, accused_otherwise, told):
        of = {name: (claim, both[0]) for name, (claim, both) in found.telling.items()}
        last = next(iter(found.telling.values()))[1][1]
        of |= {
            name: (claim, next((one for one in _accusations(collation, claim) if one.target & last.target), last))
            for name, claim in found.contrary.items()
        }
        words = [f"{collation.outlet(name)}: “{_words(collation, name, one)}”" for name, (_, one) in of.items()]
        yield draft(
            code,
            collation,
            [side(collation, name, one.content, " ".join(sorted(one.stems))) for name, (_, one) in of.items()],
            relation=Relation.DIFFERENCE,
            confidence=0.2 + 0.4 * found.score,
            message=f"accused of different things in {'; '.join(sorted(words))}",
            why=(*sorted(words), same_fact(collation, found.fact)),
            fact=founding(collation, [claim for claim, _ in of.values()]),
        )


def _words(collation: Collation, article: str, one: Accusation) -> str:
    return cut_short(one.content.of(collation.articles[article].text))


def _accusations(collation: Collation, claim: Claim) -> list[Accusation]:
    names = collation.profiles[claim.article].of(claim).names
    found = accusations(collation.articles[claim.article].text, claim.span, names)
    return [one for one in found if weight(one.stems) >= WORTH_OFTEN]


def _of_two_things(one: Accusation, other: Accusation) -> bool:
    if not one.target & other.target or (one.by and other.by and not one.by & other.by):
        return False
    return weight(one.stems & other.stems) <= IN_COMMON * min(weight(one.stems), weight(other.stems))


def _told(collation: Collation, one: Accusation, other: Claim) -> bool:
    """Whether the other article has the accusation in any sentence."""
    share = SAID_ELSEWHERE * weight(one.stems)
    return any(weight(one.stems & set(claim.stems)) >= share for claim in collation.claims[other.article])
