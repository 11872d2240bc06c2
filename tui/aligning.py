"""Which sentences of a story report the same fact as a finding: read again when a finding is looked at.

The report keeps where outlets differ, not how sentences were lined up; a story takes a few hundredths of a second to
line up again, on a thread, and the last few are remembered. Next: ``tui/marking.py`` marks the sentences.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from compare.model import Claim, Discrepancy, Fact, Side, Span, Story

if TYPE_CHECKING:
    from compare.align.collation import Collation

REMEMBERED = 8
"""Stories; a reviewer goes back and forth between few."""

Told = Mapping[str, tuple[Span, ...]]
"""By article: the sentences on the same fact, in reading order."""


Also = tuple[tuple[str, str], ...]
"""What articles that are no side of the finding say on its fact: outlet, sentence."""


class Aligner:
    """Lines up stories when asked, and remembers the last ones."""

    def __init__(self) -> None:
        self._known: dict[str, Collation] = {}

    def known(self, story: Story) -> Collation | None:
        """Return the story lined up, if it was before and has not changed since."""
        found = self._known.get(story.id)
        return found if found is not None and found.story is story else None

    def line_up(self, story: Story) -> Collation:
        """Return the story lined up; may take a moment, so not on the event loop."""
        # Here, not above: the screen stands before the engine is loaded.
        from compare.align.collation import collate  # noqa: PLC0415  (see the line above)

        found = self.known(story) or collate(story)
        self._known.pop(story.id, None)
        self._known[story.id] = found
        while len(self._known) > REMEMBERED:
            del self._known[next(iter(self._known))]
        return found


def told(collation: Collation, finding: Discrepancy) -> Told:
    """Return the sentences on the finding's fact: of the fact that joins most of its sides, the surest of those."""
    meant = {_id(claim) for side in finding.sides for claim in _claims(collation, side)}
    facts = [fact for fact in collation.facts if meant & set(map(_id, fact.claims))]
    if not facts:
        return {}
    best = max(facts, key=lambda fact: (_joined(fact, meant), fact.score))
    spans: dict[str, tuple[Span, ...]] = {}
    for claim in best.claims:
        spans[claim.article] = (*spans.get(claim.article, ()), claim.span)
    return spans


def also(told_by: Told, finding: Discrepancy, story: Story) -> Also:
    """Return the first sentence on the fact of every article that is no side of the finding, in story order."""
    sides = {side.article for side in finding.sides}
    return tuple(
        (article.outlet, told_by[article.id][0].of(article.text))
        for article in story.articles
        if article.id in told_by and article.id not in sides
    )


def _claims(collation: Collation, side: Side) -> list[Claim]:
    return [
        claim
        for claim in collation.claims.get(side.article, ())
        if claim.span.start < side.span.end and side.span.start < claim.span.end
    ]


def _joined(fact: Fact, meant: set[tuple[str, int]]) -> int:
    return len({claim.article for claim in fact.claims if _id(claim) in meant})


def _id(claim: Claim) -> tuple[str, int]:
    return claim.article, claim.number
