"""Patterns that are compiled late find what others find."""

from __future__ import annotations

import re

import pytest

from compare.patterns import late


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
