"""Articles in, discrepancies out: the pure middle of the flow.

Groups articles into stories, collates each story, runs the rules and gives every finding its key. Reads no file and
prints nothing; ``compare/pipeline.py`` does the rest.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.align.collation import Collation, collate
from compare.fingerprint import keyed
from compare.model import Article, Discrepancy, Story
from compare.rules import check
from compare.rules.drafts import Draft
from compare.stories import group
from compare.workers import compared


def compare_articles(
    articles: Sequence[Article], *, one_story: bool = False, jobs: int = 1
) -> tuple[tuple[Story, ...], tuple[Discrepancy, ...]]:
    """Return the stories that the articles make, and where outlets differ in each, in story order.

    Neither the order of ``articles`` matters nor ``jobs``, how many processes are used (0 for one a core).
    """
    stories = group(articles, one_story=one_story)
    found = compared(stories, discrepancies_in, jobs)
    return stories, tuple(finding for findings in found for finding in findings)


def discrepancies_in(story: Story) -> list[Discrepancy]:
    """Return the findings of one story, collated first."""
    return discrepancies_of(collate(story))


def discrepancies_of(collation: Collation) -> list[Discrepancy]:
    """Return the findings of one story, the gravest first, then as the first side stands in its article."""
    if len(collation.outlets) == 0:
        return []
    drafts = sorted(check(collation), key=_gravest_first)
    return keyed([draft.finding for draft in drafts], [draft.fact for draft in drafts])


def _gravest_first(draft: Draft) -> tuple[int, str, str, int, tuple[str, ...]]:
    finding = draft.finding
    first = finding.sides[0]
    return -finding.severity.rank, finding.code, first.outlet, first.span.start, draft.fact
