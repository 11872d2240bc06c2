"""Date ranges against a deliberately naive oracle: the set of days that a range can mean."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.model import ANY_YEAR, DateRange

YEARS = range(1996, 2009)
"""Years in which the oracle looks: enough for every way in which leap days fall."""


@st.composite
def ranges(draw: st.DrawFn) -> DateRange:
    known = draw(st.booleans())
    year = draw(st.integers(1998, 2006)) if known else ANY_YEAR
    first = date(year, 1, 1) + timedelta(draw(st.integers(0, 365 if year % 4 == 0 else 364)))
    return DateRange(first, first + timedelta(draw(st.integers(0, 120))), year_known=known)


def day_sets(one: DateRange) -> list[set[date]]:
    """Every set of days that the range can mean, one a year."""
    found = []
    for year in YEARS:
        reading = one.in_year(year)
        if reading:
            found.append({reading.first + timedelta(n) for n in range(reading.days)})
    return found


@settings(max_examples=150)
@given(ranges(), ranges())
def test_two_ranges_meet_if_some_year_lets_them_share_a_day(a, b):
    assert a.meets(b) == any(x & y for x in day_sets(a) for y in day_sets(b))


@settings(max_examples=150)
@given(ranges(), ranges())
def test_meeting_is_symmetric_and_covering_means_meeting(a, b):
    assert a.meets(b) == b.meets(a)
    if a.covers(b):
        assert a.meets(b)
    if a.refines(b):
        assert not b.refines(a)


@given(ranges())
def test_a_range_meets_and_covers_itself_and_refines_nothing_of_its_length(one):
    assert one.meets(one)
    assert one.covers(one)
    assert not one.refines(one)


@given(ranges(), st.integers(-400, 400))
def test_moving_keeps_whether_the_year_is_known(one, by):
    moved = one.moved(by)
    assert moved.year_known == one.year_known
    if one.year_known:
        assert (moved.first - one.first).days == by


def test_leap_day_of_an_unknown_year_meets_leap_years_only():
    leap_day = DateRange(date(ANY_YEAR, 2, 29), date(ANY_YEAR, 2, 29), year_known=False)
    assert leap_day.meets(DateRange(date(2024, 2, 1), date(2024, 2, 29)))
    assert not leap_day.meets(DateRange(date(2025, 2, 1), date(2025, 2, 28)))


def test_late_february_ends_on_the_28th_in_a_common_year():
    late = DateRange(date(ANY_YEAR, 2, 21), date(ANY_YEAR, 2, 29), year_known=False)
    assert late.in_year(2025) == DateRange(date(2025, 2, 21), date(2025, 2, 28))


def test_a_range_over_new_year_meets_both_ends():
    winter = DateRange(date(ANY_YEAR, 12, 20), date(ANY_YEAR + 1, 1, 10), year_known=False)
    assert winter.meets(DateRange(date(2025, 1, 5), date(2025, 1, 5)))
    assert winter.meets(DateRange(date(2025, 12, 31), date(2025, 12, 31)))
    assert not winter.meets(DateRange(date(2025, 1, 11), date(2025, 1, 11)))


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (DateRange(date(2025, 8, 25), date(2025, 8, 25)), "2025-08-25"),
        (DateRange(date(2025, 8, 21), date(2025, 8, 31)), "2025-08-21..2025-08-31"),
        (DateRange(date(2000, 6, 1), date(2000, 6, 10), year_known=False), "any year, 06-01..06-10"),
    ],
)
def test_it_is_written_for_the_reader_of_a_flag(one, words):
    assert str(one) == words


def test_a_range_that_runs_backwards_is_refused():
    with pytest.raises(ValueError, match="forwards"):
        DateRange(date(2025, 8, 2), date(2025, 8, 1))
    with pytest.raises(ValueError, match="unknown year"):
        DateRange(date(2025, 8, 1), date(2025, 8, 1), year_known=False)
