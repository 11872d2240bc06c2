"""The aligner's weights are those that the table in the repository gives."""

from __future__ import annotations

import pytest

from benchmarks.aligned_pairs import Pair, from_folder, load, pairs_of, write
from benchmarks.fit_alignment import FITTED, PAIRS, fit, left_out, module
from compare.align.evidence import EVIDENCE


def test_the_weights_in_use_are_those_fitted_on_the_table():
    assert FITTED.read_text(encoding="utf-8") == module(*fit(load(PAIRS)))


def test_stories_left_out_of_the_fit_are_told_apart():
    pairs = [pair for pair in load(PAIRS) if pair.story in {"lee-visit", "port-strike", "brake-recall", "dam-ruling"}]
    judged = left_out(pairs)
    sure = [aligned for aligned, probability in judged if probability >= 0.7]
    assert sum(sure) / len(sure) > 0.8


def test_pairs_can_be_written_and_read_back(tmp_path):
    pairs = [Pair("a", tuple(float(n) for n in range(len(EVIDENCE))), aligned=True)]
    write(pairs, tmp_path / "pairs.csv")
    assert load(tmp_path / "pairs.csv") == pairs


def test_a_table_of_other_columns_is_refused(tmp_path):
    (tmp_path / "pairs.csv").write_text("story,aligned,overlap\n", encoding="utf-8")
    with pytest.raises(ValueError, match="columns"):
        load(tmp_path / "pairs.csv")


def test_gold_pairs_of_a_folder_become_aligned_rows():
    corpus = PAIRS.parents[1] / "corpora" / "lee-visit"
    (story,) = from_folder(corpus)
    rows = list(pairs_of(story))
    assert 20 < sum(pair.aligned for pair in rows) < len(rows)
