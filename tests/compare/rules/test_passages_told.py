from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest

from compare.comparison import compare_articles
from compare.read import read
from compare.rules.passages import SURELY_HELD

CORPORA = Path(__file__).parents[3] / "corpora"


@pytest.mark.parametrize("story", ["raid-factory", "storm-aid", "halmont-charges"])
def test_nothing_is_said_to_be_left_out_that_a_sure_finding_compares(story):
    passages = 0
    for pair in combinations(read([CORPORA / story]).articles, 2):
        findings = compare_articles(pair, one_story=True)[1]
        left_out = [one for one in findings if one.code == "AGD003"]
        compared = [
            side
            for one in findings
            if one.code[:3] in {"DAT", "FIG", "NAM", "QUO", "PLC", "CRT"} and one.confidence >= SURELY_HELD
            for side in one.sides
        ]
        passages += len(left_out)
        assert not [
            one
            for one in left_out
            for side in one.sides
            for other in compared
            if other.article == side.article and other.span.overlaps(side.span)
        ]
    assert passages
