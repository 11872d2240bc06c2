"""Where two passages part, word by word."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.diffs import similarity, word_changes
from compare.model import Span


def changed(a: str, b: str) -> tuple[list[str], list[str]]:
    in_a, in_b = word_changes(a, b)
    return [span.of(a) for span in in_a], [span.of(b) for span in in_b]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("We will meet soon.", "We will meet soon.", ([], [])),
        ("We will meet soon.", "We will meet very soon.", ([], ["very"])),
        ("We’ll meet, soon", "we'll meet soon!", ([], [])),
        ("to be held in late August", "to be held on Aug. 23", (["in late August"], ["on Aug. 23"])),
        ("a deeply sad day", "a sad and dark day", (["deeply"], ["and dark"])),
        ("首相は二十三日に訪日する", "首相は二十四日に訪日する", (["三"], ["四"])),
        ("", "all new", ([], ["all new"])),
        ("", "", ([], [])),
    ],
)
def test_changes(a: str, b: str, expected: tuple[list[str], list[str]]):
    assert changed(a, b) == expected


def test_frequent_words_of_long_passages_still_match():
    long = "the man and the dog saw the cat by the sea " * 40
    assert changed(long, long + "today") == ([], ["today"])


PASSAGES = st.lists(st.sampled_from(["the", "The", "visit", "Aug. 23", "was", "set", "訪日", "-"]), max_size=9).map(
    " ".join
)


@given(PASSAGES, PASSAGES)
@settings(max_examples=150)
def test_symmetric_and_inside_the_text(a: str, b: str):
    in_a, in_b = word_changes(a, b)
    assert word_changes(b, a) == (in_b, in_a)
    assert similarity(a, b) == similarity(b, a)
    for text, spans in ((a, in_a), (b, in_b)):
        assert all(span.of(text).strip() == span.of(text) != "" for span in spans)
        assert all(left.end < right.start for left, right in pairwise(spans))


@given(PASSAGES, PASSAGES)
@settings(max_examples=80)
def test_what_is_left_is_shared(a: str, b: str):
    in_a, in_b = word_changes(a, b)
    assert _without(a, in_a) == _without(b, in_b)


def _without(text: str, spans: tuple[Span, ...]) -> list[str]:
    for span in reversed(spans):
        text = text[: span.start] + " " + text[span.end :]
    return text.replace("-", " ").casefold().split()
