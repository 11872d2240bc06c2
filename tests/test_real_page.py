"""A real aggregator page, where one lies beside the repository: third-party text, so it is no part of it."""

from __future__ import annotations

import os
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

import compare

PAGE = Path(os.environ.get("DESKCHECK_PAGE", Path(__file__).parents[2] / "shared" / "seed" / "daily8-page.txt"))
pytestmark = pytest.mark.skipif(not PAGE.is_file(), reason=f"no page at {PAGE}; name one with DESKCHECK_PAGE")


@pytest.mark.parametrize("published", [None, date(2025, 8, 8)])
def test_the_page_gives_its_stories_and_differences(published):
    report = compare.check([PAGE], published=published)
    outlets = sorted(tuple(article.outlet for article in story.articles) for story in report.stories)
    assert outlets == [("Jiji Press",), ("Jiji Press", "Kyodo"), ("Kyodo",)]
    assert {article.publisher for article in report.articles.values()} == {None, "Yomiuri Shimbun", "The Mainichi"}
    found = Counter(finding.code for finding in report.discrepancies)
    assert found >= Counter(DAT002=1, DAT003=2, SRC001=1, SRC004=1, CRT001=1, AGD001=4, AGD002=1)
    assert found.total() <= 17
    assert not [finding for finding in report.discrepancies if finding.severity == "error"]
    assert [finding.code for finding in report.inputs].count("INP004") == (published is None)


def test_undated_the_months_and_their_parts_are_compared():
    report = compare.check([PAGE])
    values = {side.value for finding in report.discrepancies if finding.code == "DAT003" for side in finding.sides}
    assert values == {"any year, 06-01..06-30", "any year, 06-01..06-10", "any year, 06-11..06-20"}


def test_nothing_of_the_site_stands_in_an_article():
    report = compare.check([PAGE])
    text = "\n".join(article.text for article in report.articles.values())
    assert not [noise for noise in ("AI Features", "Related Articles", "hours ago", "Comments") if noise in text]


def test_what_both_tell_differently_neither_leaves_out():
    """Kyodo says that visits were agreed to, Jiji Press that they are to begin: AGD002, and no AGD003 beside it."""
    findings = compare.check([PAGE]).discrepancies
    told = {(side.article, side.span) for one in findings if one.code == "AGD002" for side in one.sides}
    left_out = {(side.article, side.span) for one in findings if one.code == "AGD003" for side in one.sides}
    assert told
    assert not [(a, b) for a in told for b in left_out if a[0] == b[0] and a[1].overlaps(b[1])]
