"""One outlet says that it is so, another that it is not: the same act or item, turned round.

What stands under a negation is read in ``compare/claims/negation.py``. Feeds ``compare/rules/agenda.py``.
"""

from __future__ import annotations

from compare.align.collation import Collation
from compare.align.common_words import weight
from compare.align.evidence import MOSTLY_QUOTED
from compare.claims.marked import runs_on
from compare.claims.negation import Negation, bans, negations, says_no
from compare.model import Claim, Link, Span
from compare.rules.told_against import Told

SURELY_ONE = 0.7
"""Probability that two sentences report the same thing, from which their yes and no are compared."""

SURE_OF_ONE_WORD = 0.9
"""The same, where one word alone is turned round: two sentences on one matter may "offer" two things. Of a plan that one
outlet has and the other denies ("will file for a review", "has no plans to seek a review") one word is enough."""

SURE_BY_MUCH, MUCH_SHARED = 0.6, 5.8
"""The same, where so much worth of words is turned round: two rare words or more ("exemption", "passengers"); and where
something is said to be excluded, dropped or left to another day, which is hardly said by the way."""

ENOUGH_SHARED = 3.0
"""Worth of the words under the negation that the other sentence must hold: one rare word, or two common ones."""


def denied(collation: Collation, link: Link) -> Told[Negation] | None:
    """Return the claim that denies, what it denies, the claim that affirms it, and the words that they share; or None."""
    if link.score < SURE_BY_MUCH:
        return None
    for claim, other in ((link.a, link.b), (link.b, link.a)):
        turned = negations(*_placed(collation, claim))
        if not turned:
            continue
        if left_alone(collation, claim) or left_alone(collation, other) or says_no(*_placed(collation, other)):
            continue
        if bans(*_placed(collation, other)) and not bans(*_placed(collation, claim)):
            continue
        for negation in turned:
            shared = negation.turns(frozenset(other.stems) - _names(collation, claim))
            words = sum(not stem[0].isdigit() for stem in shared)
            sure = SURELY_ONE if words > 1 or (negation.planned and other.to_come) else SURE_OF_ONE_WORD
            if not negation.after or (weight(shared) >= MUCH_SHARED and words > 1):
                sure = SURE_BY_MUCH
            if weight(shared) >= ENOUGH_SHARED and link.score >= sure:
                return claim, negation, other, shared
    return None


def _placed(collation: Collation, claim: Claim) -> tuple[str, Span]:
    return collation.articles[claim.article].text, claim.span


def left_alone(collation: Collation, claim: Claim) -> bool:
    """Whether a sentence is a headline, or says in a speaker's voice what it says."""
    if claim.headline or collation.profiles[claim.article].of(claim).quoted > MOSTLY_QUOTED:
        return True
    return runs_on(collation.articles[claim.article].text, claim.span)


def _names(collation: Collation, claim: Claim) -> frozenset[str]:
    return collation.profiles[claim.article].of(claim).names
