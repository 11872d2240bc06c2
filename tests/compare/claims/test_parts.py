"""Acts done to a part of something."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claims.parts import parts, tells_of_a_part
from compare.model import Span


def read(text: str) -> list[tuple[str, str]]:
    return [(one.act, one.cue.of(text)) for one in parts(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The court overturned a part of the Shore Act.", "a part of"),
        ("They will challenge key provisions of the Shore Act in March.", "key provisions of"),
        ("Norland partially lifted its herring ban.", "partially"),
        ("Excerpts from the accord were printed.", "Excerpts from"),
        ("The judge struck down two sections of the accord.", "two sections of"),
    ],
)
def test_an_act_on_a_part_is_read(text, cue):
    assert [found for _, found in read(text)] == [cue]


@pytest.mark.parametrize(
    "text",
    [
        "The lease was signed as part of the Shore Act.",
        "Harwick is a part of the island's council.",
        "The court overturned the Shore Act.",
        "For the most part the crews were asleep.",
    ],
)
def test_what_only_belongs_to_something_is_not(text):
    assert read(text) == []


def test_only_the_words_of_the_whole_count():
    text = "The court overturned a part of the Shore Act because the harbour had sued."
    (one,) = parts(text, Span(0, len(text)))
    assert one.whole == ("shore", "act")


def test_a_sentence_tells_of_a_part_in_any_words():
    text = "Some of the act stands, partly."
    assert tells_of_a_part(text, Span(0, len(text)))
    assert not tells_of_a_part("The act stands.", Span(0, 15))


@given(st.text(alphabet="a part of the ed,.\n", max_size=300))
def test_cues_lie_inside_the_sentence(text):
    assert all(0 <= one.cue.start < one.cue.end <= len(text) for one in parts(text, Span(0, len(text))))
