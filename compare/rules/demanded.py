"""The same people want, refuse, or accuse somebody of, one thing in one outlet and another in the other.

What somebody wants is read in ``compare/claims/demands.py``. Feeds ``compare/rules/agenda.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache

from compare.align.collation import Collation
from compare.align.common_words import WORTH_OFTEN, weight
from compare.claims.demands import ACCUSED, Demand, demands
from compare.claims.demands_en import MANY_ARE
from compare.claims.words import content_stems, fold, stem
from compare.model import Claim, Link, Relation
from compare.rules.drafts import Draft, cut_short, draft, founding, same_fact, side
from compare.rules.linked import Place
from compare.rules.polarity import left_alone
from compare.rules.registry import Rule
from compare.rules.told_against import Told, told_against

LINKED = 0.4
"""Probability from which two sentences that tell of the same people's demand are held against each other."""

SURELY_LINKED = 0.5
"""The same where one of the sentences leaves its people unnamed."""

IN_COMMON = 0.5
"""Share of the shorter demand's words, by worth, from which two demands are one in other words."""

SAID_ELSEWHERE = 0.6
"""Share of a demand's words from which a sentence of the other article has it too."""

CLOSE = 12
"""Letters from the verb to a day that is all it asks for."""

ALIKE = 4
"""Letters with which two stems begin that are one word: "ceasefire", "cease-fire"."""

Both = tuple[Demand, Demand]


def demanded_otherwise(collation: Collation, link: Link) -> Told[Both] | None:
    """Return a claim that tells a demand, that and the other's, the claim that has the other, and whose it is; or None.

    Of two sentences that have one demand in common the rest is what one tells further.
    """
    if link.score < LINKED or left_alone(collation, link.a) or left_alone(collation, link.b):
        return None
    pairs = [
        (one, other, whose)
        for one in _demands(collation, link.a)
        for other in _demands(collation, link.b)
        if (whose := _whose(one, other)) is not None and (whose or link.score >= SURELY_LINKED)
    ]
    if not all(_of_two_things(one, other) for one, other, _ in pairs):
        return None
    for one, other, whose in pairs:
        both_count = _counts(link.a, one) and _counts(link.b, other)
        if not both_count and not _both_told(collation, link, one, other):
            return link.a, (one, other), link.b, whose
    return None


def demand_conflicts(collation: Collation, code: Rule, told: AbstractSet[Place]) -> Iterator[Draft]:
    """Write down the demands that outlets tell differently, but for sentences ``told`` of already."""
    for found in told_against(collation, demanded_otherwise, told):
        last = next(iter(found.telling.values()))[1][1]
        of = {name: (claim, both[0]) for name, (claim, both) in found.telling.items()}
        of |= {name: (claim, _like(collation, claim, last)) for name, claim in found.contrary.items()}
        words = [f"{collation.outlet(name)}: “{_words(collation, name, one)}”" for name, (_, one) in of.items()]
        yield draft(
            code,
            collation,
            [side(collation, name, one.span, " ".join(sorted(one.stems))) for name, (_, one) in of.items()],
            relation=Relation.DIFFERENCE,
            confidence=0.3 + 0.35 * found.score,
            message=f"the same people, other things {last.kind}: {'; '.join(sorted(words))}",
            why=(*sorted(words), same_fact(collation, found.fact)),
            fact=founding(collation, [claim for claim, _ in of.values()]),
        )


def _words(collation: Collation, article: str, one: Demand) -> str:
    return cut_short(one.span.of(collation.articles[article].text))


def _like(collation: Collation, claim: Claim, last: Demand) -> Demand:
    """What a claim says of the same people's demand."""
    return next((one for one in _demands(collation, claim) if _whose(one, last) is not None), last)


def _demands(collation: Collation, claim: Claim) -> list[Demand]:
    text, names = collation.articles[claim.article].text, collation.profiles[claim.article].of(claim).names
    dated = {word for mention in claim.dates for word in content_stems(text, mention.span)}
    found = (
        one._replace(by=one.by - dated - _shared_by_many(), stems=one.stems - dated)
        for one in demands(text, claim.span, names)
    )
    return [one for one in found if weight(one.stems) >= WORTH_OFTEN and not _only_a_time(text, claim, one)]


def _only_a_time(text: str, claim: Claim, one: Demand) -> bool:
    """Whether a day is all that follows the verb: "a waiver, asked for a week earlier, came"."""
    first = text.find(",", one.span.start, one.span.end)
    ends = first if first >= 0 else one.span.end
    return any(mention.span.end == ends and mention.span.start - one.span.start <= CLOSE for mention in claim.dates)


@lru_cache(maxsize=1)
def _shared_by_many() -> frozenset[str]:
    return frozenset(fold(stem(word)) for word in MANY_ARE)


def _counts(claim: Claim, one: Demand) -> bool:
    """Whether a number is wanted: two of them are for the rules on figures."""
    return any(one.span.contains(figure.span) for figure in claim.figures)


def _whose(one: Demand, other: Demand) -> frozenset[str] | None:
    """Who stands in both: whose demand it is, or, of an accusation, whom it is against; None where these are two.

    Of two demands in linked sentences one may leave its people unnamed: "its embassy", "the opposition".
    """
    if one.kind != other.kind:
        return None
    shared = one.names & other.names if one.kind == ACCUSED else one.by & other.by
    return shared if shared or (one.kind != ACCUSED and one.named != other.named) else None


def _of_two_things(one: Demand, other: Demand) -> bool:
    """Whether little of one is in the other."""
    if one.row is not None and one.row == other.row:
        return False
    shared = {word for word in one.stems if any(_same_word(word, with_) for with_ in other.stems)}
    return weight(shared) < IN_COMMON * min(weight(one.stems), weight(other.stems))


def _same_word(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) >= ALIKE and (one.startswith(other) or other.startswith(one)))


def _both_told(collation: Collation, link: Link, one: Demand, other: Demand) -> bool:
    """Whether an article has the other's demand, too, in any sentence."""
    return _told(collation, one, link.b) or _told(collation, other, link.a)


def _told(collation: Collation, one: Demand, there: Claim) -> bool:
    share = SAID_ELSEWHERE * weight(one.stems)
    return any(
        weight(one.stems & set(claim.stems)) >= share and (claim == there or _has(collation, claim, one.kind))
        for claim in collation.claims[there.article]
    )


def _has(collation: Collation, claim: Claim, kind: str) -> bool:
    return any(other.kind == kind for other in _demands(collation, claim))
