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


def compare_articles(
    articles: Sequence[Article], *, one_story: bool = False
) -> tuple[tuple[Story, ...], tuple[Discrepancy, ...]]:
    """Return the stories that the articles make, and where outlets differ in each, in story order.

    The order of ``articles`` does not matter.
    """
    stories = group(articles, one_story=one_story)
    findings = [finding for story in stories for finding in discrepancies_of(collate(story))]
    return stories, tuple(findings)


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
