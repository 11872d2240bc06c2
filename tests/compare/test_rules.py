"""Every rule on cases that anybody can add to: two short texts, and the codes of the family that must come of them.

The cases lie in ``tests/rules``, a file a family, with at least as many ``silent`` ones as ``fires``.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from compare.comparison import compare_articles
from compare.model import Article, Discrepancy
from compare.rules import RULES

FOLDER = Path(__file__).parents[1] / "rules"
FILES = sorted(FOLDER.glob("*.yml"))
Case = dict[str, Any]


def cases(kind: str) -> list[Any]:
    return [
        pytest.param(path.stem, case, id=f"{path.stem}: {case['name']}")
        for path in FILES
        for case in yaml.safe_load(path.read_text(encoding="utf-8"))[kind]
    ]


def article(outlet: str, words: str, published: object) -> Article:
    headline, text = "", words.strip()
    day = published if isinstance(published, date) else None
    return Article(outlet.lower(), outlet, headline, text, published=day)


def findings(family: str, case: Case, *, swapped: bool = False) -> list[Discrepancy]:
    both = case.get("published")
    pair = [
        article("Alpha", case["a"], case.get("published_a", both)),
        article("Beta", case["b"], case.get("published_b", both)),
    ]
    _, found = compare_articles(pair[::-1] if swapped else pair, one_story=True)
    return [finding for finding in found if finding.code[:3].lower() == family]


@pytest.mark.parametrize(("family", "case"), cases("fires"))
def test_it_fires(family: str, case: Case) -> None:
    found = findings(family, case)
    assert sorted({finding.code for finding in found}) == sorted(case["codes"])
    assert len(found) == case.get("findings", len(found))
    for words in case.get("evidence", ()):
        assert any(words in side.said for finding in found for side in finding.sides), words


@pytest.mark.parametrize(("family", "case"), cases("silent"))
def test_it_stays_silent(family: str, case: Case) -> None:
    found = findings(family, case)
    unwanted = case.get("not", [code for code in RULES if code[:3].lower() == family])
    assert [(finding.code, finding.message) for finding in found if finding.code in unwanted] == []


@pytest.mark.parametrize(("family", "case"), cases("fires"))
def test_b_against_a_gives_what_a_against_b_gives(family: str, case: Case) -> None:
    assert findings(family, case) == findings(family, case, swapped=True)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_there_are_at_least_as_many_silent_cases(path: Path) -> None:
    table = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert len(table["silent"]) >= len(table["fires"])


def test_every_rule_on_stories_has_a_case_that_fires() -> None:
    fired = {
        code for path in FILES for case in yaml.safe_load(path.read_text("utf-8"))["fires"] for code in case["codes"]
    }
    assert {code for code in RULES if not code.startswith("INP")} <= fired


@pytest.mark.parametrize("code", sorted(RULES))
def test_every_rule_has_a_manual(code: str) -> None:
    parts = ["Why a desk cares:", "Example:"]
    if not code.startswith("INP"):
        parts += ["What it reports:", "Stays silent when:"]
    assert [part for part in parts if part not in RULES[code].manual] == []
