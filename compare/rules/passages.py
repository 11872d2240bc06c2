"""What is left out beside agenda items: passages that one or two outlets carry and another does not.

Which sentences are left out is worked out in ``compare/align/coverage.py``, which of them are worth telling in
``compare/rules/passage_evidence.py``.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from compare.align.collation import Collation
from compare.model import Relation, Severity
from compare.rules.agenda_items import listed_sentences, points
from compare.rules.drafts import Draft, cut_short, draft, founding, listed, side
from compare.rules.passage_evidence import Passage, passages
from compare.rules.passage_fitted import INTERCEPT, WEIGHTS
from compare.rules.registry import rule

WORTH_TELLING = 0.34
"""Probability from which a passage is reported. Editors list two in five of those: the finding is a note."""

CONFLICTS = frozenset({"AGD002"})
"""What denies or turns round a passage does so to that passage, however sure the finding."""

SURELY_HELD = 0.6
"""Confidence from which another finding shows that an outlet has a passage: of surer ones none hides what editors list."""

LABEL_WORDS = 5
"""Words of the passage that name it in a report."""


def passage_missing(collation: Collation, found: Sequence[Draft]) -> Iterator[Draft]:
    """A passage that some outlets carry is left out by another.

    What it reports: a sentence that nobody in the other outlet's copy says, in an article of some length, where the
    sentence is of the kind that editors list: it opens a point, it is told by a second outlet, it is about what is to
    come. Once per passage, with a side for each outlet that has it.

    Why a desk cares: what a story leaves out is seen only beside another one; a denial, a cost or a critic that only
    one outlet reports is what a reader of the others is not told.

    Stays silent when: any sentence of the other article is likely to say the same; that article is a summary or a brief
    of five sentences or fewer; an agenda item of the sentence is reported by AGD001, or a rule finds that the other
    article tells it in another way: it has it then.

    Example: A: "The ministry will pay back the fees. Two unions said that they would sue." B, six sentences long or
    more: "The ministry will pay back the fees ..." AGD003: B leaves out that the unions will sue.
    """
    held = [one for one in found if _compares_words(one)]
    for chance, passage in worth_telling(collation, listed_sentences(points(collation))):
        if not any(_tells_otherwise(collation, passage, one) for one in held):
            yield _finding(collation, passage, chance)


def _compares_words(one: Draft) -> bool:
    """Whether a finding holds what is told against what is told: one on sources names a whole fact, told in other sentences."""
    return one.finding.code in CONFLICTS or (one.finding.code[:3] != "SRC" and one.finding.confidence >= SURELY_HELD)


def _tells_otherwise(collation: Collation, passage: Passage, conflict: Draft) -> bool:
    """Whether what a passage tells is held against all who would leave it out: they have it in their way."""
    sides = conflict.finding.sides
    absent = set(passage.coverage.missing)
    if not absent <= {collation.outlet(one.article) for one in sides}:
        return False
    claims = (passage.coverage.claim, *passage.coverage.shared)
    return any(one.article == claim.article and one.span.overlaps(claim.span) for one in sides for claim in claims)


def worth_telling(collation: Collation, told: set[tuple[str, int]]) -> Iterator[tuple[float, Passage]]:
    """Yield the passages to report, likeliest first, each with its probability; ``told`` sentences are left alone."""
    used = set(told)
    for chance, passage in sorted(((_chance(one), one) for one in passages(collation)), key=_surest_first):
        if chance < WORTH_TELLING:
            return
        if not passage.places & used:
            used |= passage.places
            yield chance, passage


def _chance(passage: Passage) -> float:
    odds = INTERCEPT + math.fsum(w * x for w, x in zip(WEIGHTS.values(), passage.evidence, strict=True))
    return 1 / (1 + math.exp(-odds))


def _surest_first(one: tuple[float, Passage]) -> tuple[float, str, int]:
    claim = one[1].coverage.claim
    return -round(one[0], 9), claim.article, claim.number


def _finding(collation: Collation, passage: Passage, chance: float) -> Draft:
    found = passage.coverage
    claims = (found.claim, *found.shared)
    absent, having = found.missing, sorted({collation.outlet(claim.article) for claim in claims})
    nearest = max(found.score(outlet) for outlet in absent)
    return draft(
        MISSING,
        collation,
        [side(collation, c.article, c.span, " ".join(c.stems[:LABEL_WORDS])) for c in claims],
        relation=Relation.ONLY_IN,
        confidence=chance,
        message=f"{listed(absent)} {'leaves' if len(absent) == 1 else 'leave'} out “{cut_short(collation.text(found.claim))}”",
        why=(
            f"reported by {listed(having)}",
            f"the nearest sentence of {listed(absent)} says the same with a probability of {nearest:.0%}",
        ),
        fact=founding(collation, claims),
    )


MISSING = rule("AGD003", "passage-missing", Severity.NOTE, passage_missing)
RULES = (MISSING,)
