"""The weights in use are those that the tables in the repository give."""

from __future__ import annotations

import pytest

from benchmarks import fit_alignment, fit_certainty, fit_passages, fit_sources
from benchmarks.fitting import Case, fit, left_out, load, module, write
from benchmarks.gold_stories import gold_stories
from compare.align.evidence import EVIDENCE as OF_PAIRS
from compare.rules.certainty_evidence import EVIDENCE as OF_CERTAINTY
from compare.rules.passage_evidence import EVIDENCE as OF_PASSAGES
from compare.rules.source_evidence import EVIDENCE as OF_SOURCES

CORPORA = fit_alignment.PAIRS.parents[1] / "corpora"


@pytest.mark.parametrize(
    ("table", "fitted", "names"),
    [
        (fit_alignment.PAIRS, fit_alignment.FITTED, OF_PAIRS),
        (fit_passages.PASSAGES, fit_passages.FITTED, OF_PASSAGES),
        (fit_sources.PAIRS, fit_sources.FITTED, OF_SOURCES),
        (fit_certainty.PAIRS, fit_certainty.FITTED, OF_CERTAINTY),
    ],
)
def test_the_weights_in_use_are_those_fitted_on_the_table(table, fitted, names):
    assert fitted.read_text(encoding="utf-8") == module(load(table, names), names)


def test_pairs_of_stories_left_out_of_the_fit_are_told_apart():
    stories = {"lee-visit", "port-strike", "brake-recall", "dam-ruling"}
    cases = [case for case in load(fit_alignment.PAIRS, OF_PAIRS) if case.story in stories]
    sure = [label for label, probability in left_out(cases) if probability >= 0.7]
    assert sum(sure) / len(sure) > 0.8


def test_a_fit_finds_what_tells_cases_apart():
    cases = [Case("s", (float(n % 2), float(n % 3)), n % 2 == 1) for n in range(600)]
    weights, _ = fit(cases)
    assert weights[0] > 1 > abs(weights[1])


def test_a_table_can_be_written_and_read_back(tmp_path):
    cases = [Case("a", (1.0, 2.5), label=True), Case("b", (0.0, -1.0), label=False)]
    write(cases, ["x", "y"], tmp_path / "cases.csv")
    assert load(tmp_path / "cases.csv", ["x", "y"]) == cases


def test_a_table_of_other_columns_is_refused(tmp_path):
    (tmp_path / "cases.csv").write_text("story,label,overlap\n", encoding="utf-8")
    with pytest.raises(ValueError, match="columns"):
        load(tmp_path / "cases.csv", ["x", "y"])


def test_gold_becomes_cases():
    (story,) = gold_stories([CORPORA / "lee-visit"])
    pairs, passages = list(fit_alignment.cases(story)), list(fit_passages.cases(story))
    assert 20 < sum(case.label for case in pairs) < len(pairs)
    assert 0 < sum(case.label for case in passages) < len(passages)
    sources = list(fit_sources.cases(story))
    assert 0 < sum(case.label for case in sources) < len(sources)
    assert any(case.label for case in fit_certainty.cases(story))
