"""Patterns that cost less find what others find."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.patterns import late, one_of


def test_it_finds_what_a_pattern_finds():
    pattern = late(r"(?P<day>mon|tues)day", re.IGNORECASE)
    found = pattern.search("Not on Tuesday, on Monday")
    assert found is not None
    assert found["day"] == "Tues"
    assert [each[0] for each in pattern.finditer("Monday, Tuesday")] == ["Monday", "Tuesday"]
    assert pattern.sub("today", "Monday, Tuesday") == "today, today"
    assert pattern.pattern == r"(?P<day>mon|tues)day"


def test_what_is_no_pattern_is_told_at_the_first_use():
    pattern = late("(")
    with pytest.raises(re.error):
        pattern.search("text")


@given(st.sets(st.text("aben.", min_size=1, max_size=5), min_size=1), st.text("aben. ", max_size=40))
def test_any_of_many_words_is_found_where_it_stands_alone(words, text):
    pattern = re.compile(rf"(?<!\S)(?:{one_of(words)})(?!\S)")
    assert [found[0] for found in pattern.finditer(text)] == [word for word in text.split() if word in words]
