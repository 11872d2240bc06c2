"""The grouping predictor: one line for each line of input, and blind to the answers in it."""

from __future__ import annotations

import json

from benchmarks.grouping import predict

ARTICLES = [
    (
        "north",
        "Ferry strike halts crossings to Skarn island",
        "Crews of the Skarn ferry line walked out over night shifts.",
    ),
    (
        "south",
        "Skarn islanders stranded as ferry crews walk out",
        "Ferry crews stopped work in a dispute over night shifts.",
    ),
    ("south", "Minister to answer for lithium permit", "The mining minister will explain the Vell lithium pit."),
]


def lines(**gold: str) -> list[str]:
    return [
        json.dumps({"outlet": outlet, "headline": headline, "text": text, "published": "2026-03-04", **gold})
        for outlet, headline, text in ARTICLES
    ]


def test_one_prediction_a_line_in_input_order() -> None:
    first, second, third = predict(lines())
    assert first == second != third


def test_the_story_field_is_not_looked_at() -> None:
    assert predict(lines(story="same")) == predict(lines())


def test_an_unreadable_line_keeps_its_place() -> None:
    assert len(set(predict([*lines()[:1], json.dumps({"headline": "No text"}), *lines()[2:]]))) == 3
