"""The predictor of alignments and discrepancies: its own links by default, the gold's where that is asked for."""

from __future__ import annotations

from benchmarks.stories import predict

FLOOD = "The flood destroyed forty homes in Ostby, Mayor Ida Holm said."
FIRE = "Water swept away forty homes, according to fire chief Jan Vik."
ROW = {
    "story": "flood",
    "articles": [
        {"outlet": "a", "published": "2026-03-12", "title": "Flood", "text": FLOOD, "sentences": [[0, len(FLOOD)]]},
        {"outlet": "b", "published": "2026-03-12", "title": "Water", "text": FIRE, "sentences": [[0, len(FIRE)]]},
    ],
    "alignments": [{"a": ["a", 1], "b": ["b", 1]}],
}


def test_the_rules_can_be_run_over_given_alignments() -> None:
    given = predict(ROW, given=True)
    assert given["alignments"] == [{"a": ["a", 0, len(FLOOD)], "b": ["b", 0, len(FIRE)]}]
    assert [flag["kind"] for flag in given["discrepancies"]].count("sourcing") == 1


def test_labels_are_not_read_by_default() -> None:
    bare = {"story": ROW["story"], "articles": ROW["articles"]}
    assert predict(ROW) == predict(bare)
