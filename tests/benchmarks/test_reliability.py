"""Confidence against what people said of the findings."""

from __future__ import annotations

from benchmarks.fit_alignment import PAIRS
from benchmarks.gold_stories import Label, gold_stories
from benchmarks.reliability import Judged, judged, table

CORPORA = PAIRS.parents[1] / "corpora"


def test_the_table_counts_by_tenth_and_by_rule():
    shown = table([Judged("DAT001", 0.81, right=True), Judged("DAT001", 0.89, right=False)])
    assert [line.split() for line in shown.splitlines()[1:]] == [
        ["0.8", "2", "1", "0.50"],
        ["DAT001", "2", "1", "0.50", "mean", "confidence", "0.85"],
    ]


def test_findings_on_a_story_are_held_against_its_labels():
    (story,) = gold_stories([CORPORA / "lee-visit"])
    found = list(judged(story))
    assert 5 < sum(one.right for one in found) <= len(found)


def test_a_label_is_met_by_its_sentences_in_two_outlets():
    places = frozenset({("a", 1), ("b", 2)})
    label = Label("DAT", "conflict", places)
    assert label.fits("DAT", "precision", places)
    assert not label.fits("AGD", "conflict", places)
    assert not label.fits("DAT", "conflict", frozenset({("a", 1)}))
    assert not label.fits("DAT", "only-in", places)
    assert not label.fits("DAT", "conflict", places | {("a", n) for n in range(10, 20)})
    assert Label("AGD", "only-in", places).fits("AGD", "only-in", frozenset({("a", 1)}))
