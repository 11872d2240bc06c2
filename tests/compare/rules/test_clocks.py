"""Hours of the day: what words mean, and which clocks can be one moment."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claims.dates import read_dates
from compare.model import Article
from compare.rules.clocks import DAY, Hours, can_be_one, hours_of

MAY_3 = date(2026, 5, 3)
HOURS = st.builds(
    lambda first, length, zone: Hours(first, first + length, MAY_3, zone),
    st.integers(0, DAY - 1),
    st.integers(0, 600),
    st.sampled_from(["", "gmt", "jst", "eastern"]),
)


def hours(words: str) -> Hours:
    article = Article("a", "Alpha", "", f"The ferry sank {words}.", published=MAY_3)
    (mention,) = read_dates(article.text, MAY_3)
    found = hours_of(article, mention)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("at 10:24 a.m. Japan time on May 3", "at 1:24 a.m. GMT on May 3"),
        ("late on May 2", "on the night of May 2"),
        ("on the night of May 2", "early on May 3"),
        ("at 5 p.m. on May 2", "on the afternoon of May 2"),
        ("at about 9 p.m. on May 2", "at 9:20 p.m. on May 2"),
        ("at 5 p.m. on May 2", "at 5 p.m. Eastern time on May 2"),
    ],
)
def test_hours_that_can_be_one_moment(one: str, other: str) -> None:
    assert can_be_one(hours(one), hours(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("at 2 p.m. on May 2", "at 3:30 p.m. on May 2"),
        ("on the morning of May 2", "on the evening of May 2"),
        ("at about 9:40 p.m. on May 2", "at about 9 p.m. on May 2"),
        ("at 10:24 a.m. Japan time on May 3", "at 2:24 a.m. GMT on May 3"),
    ],
)
def test_hours_that_cannot(one: str, other: str) -> None:
    assert not can_be_one(hours(one), hours(other))


@given(HOURS, HOURS)
def test_either_order_gives_the_same(a: Hours, b: Hours) -> None:
    assert can_be_one(a, b) == can_be_one(b, a)


@given(HOURS)
def test_hours_can_be_themselves(a: Hours) -> None:
    assert can_be_one(a, a)
    assert str(a)


def test_a_day_alone_names_no_hours() -> None:
    article = Article("a", "Alpha", "", "The ferry sank on May 2.", published=MAY_3)
    assert [hours_of(article, mention) for mention in read_dates(article.text, MAY_3)] == [None]
