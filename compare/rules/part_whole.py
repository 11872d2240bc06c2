"""One outlet has it done to a part, another to the whole: "struck down a part of the law", "struck down the law".

What is done to a part is read in ``compare/claims/parts.py``. Feeds ``compare/rules/agenda.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from compare.align.collation import Collation
from compare.align.common_words import weight
from compare.claims.acts_alike import same_act
from compare.claims.parts import Part, parts, tells_of_a_part
from compare.model import Claim, Fact, Link, Relation
from compare.rules.drafts import Draft, as_printed, draft, founding, listed, same_fact, side
from compare.rules.polarity import SURELY_ONE, left_alone
from compare.rules.registry import Rule

ENOUGH_SHARED = 5.0
"""Worth of the words for the whole that the other sentence must hold: two rare words."""

MOST_OF_IT = 0.6
"""Share of those words, by worth, that it must hold."""


@dataclass(frozen=True, slots=True)
class PartOrWhole:
    """A fact that one outlet tells of a part and another of the whole."""

    fact: Fact
    in_part: dict[str, tuple[Claim, Part]]
    """By article id, in story order."""
    whole: dict[str, Claim]
    score: float


def part_or_whole(collation: Collation) -> Iterator[PartOrWhole]:
    """Yield the facts that some outlet tells of a part and another of the whole, surest first; each sentence once."""
    used: set[tuple[str, int]] = set()
    for fact in collation.facts:
        found = [(link, *told) for link in fact.links if (told := _told(collation, link))]
        in_part = {claim.article: (claim, part) for _, claim, part, _ in reversed(found)}
        whole = {other.article: other for *_, other in reversed(found) if other.article not in in_part}
        places = {(claim.article, claim.number) for claim, _ in in_part.values()}
        if whole and not places <= used:
            used |= places
            yield PartOrWhole(fact, in_part, whole, max(link.score for link, *_ in found))


def _told(collation: Collation, link: Link) -> tuple[Claim, Part, Claim] | None:
    """The claim that tells of a part, what it tells, and the claim that tells of the whole; or None."""
    if link.score < SURELY_ONE:
        return None
    for claim, other in ((link.a, link.b), (link.b, link.a)):
        text, other_text = (collation.articles[one.article].text for one in (claim, other))
        if not tells_of_a_part(text, claim.span):
            continue
        for part in parts(text, claim.span):
            if left_alone(collation, claim) or left_alone(collation, other) or tells_of_a_part(other_text, other.span):
                break
            shared = frozenset(part.whole) & frozenset(other.stems)
            same = part.act in {same_act(stem) for stem in other.stems}
            if same and weight(shared) >= max(ENOUGH_SHARED, MOST_OF_IT * weight(set(part.whole))):
                return claim, part, other
    return None


def part_conflicts(collation: Collation, code: Rule, told: AbstractSet[tuple[str, int]]) -> Iterator[Draft]:
    """Write down what one outlet tells of a part and another of the whole, but for sentences ``told`` of already."""
    for found in part_or_whole(collation):
        in_part = {name: claim for name, (claim, _) in found.in_part.items()}
        if told & {(claim.article, claim.number) for claim in in_part.values()}:
            continue
        first, part = next(iter(found.in_part.values()))
        what = as_printed(collation, first, dict.fromkeys(part.whole))
        of_part, of_whole = (_outlets(collation, names) for names in (in_part, found.whole))
        sides = [
            side(collation, name, claim.span, "in part" if name in in_part else "whole")
            for name, claim in (in_part | found.whole).items()
        ]
        yield draft(
            code,
            collation,
            sides,
            relation=Relation.CONFLICT,
            confidence=0.25 + 0.4 * found.score,
            message=f"only a part in {of_part}, the whole in {of_whole}: {what}",
            why=(
                *(
                    f"{collation.outlet(name)}: “{one.cue.of(collation.articles[name].text)}” {what}"
                    for name, (_, one) in found.in_part.items()
                ),
                f"{of_whole}: the same act, and no word for a part",
                same_fact(collation, found.fact),
            ),
            fact=founding(collation, list((in_part | found.whole).values())),
        )


def _outlets(collation: Collation, articles: Iterable[str]) -> str:
    return listed(sorted({collation.outlet(name) for name in articles}))
