"""What holds of the date reader on any text: spans, order, days, and time linear in the length."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.claims.dates import Style, read_dates
from compare.model import TimexType

WORDS = st.sampled_from(
    "the a an last next this that early late mid of in on to from by end first second 25th two 12 31 1989 2025 '89 1980s "
    "Aug. August May March Friday Mon. week month year weeks years days quarter ago later earlier before after noon 5 p.m. "
    "GMT morning night every each several half and or - – , . ( ) Christmas Day fiscal now 10:30 2025-08-25 9/9/99 BC 1/2 "
    "99999999999 \n\n said will Reiwa century decade same following Q3 local time summer weekend old 0 00 000 ending final attacks 9/11 A.D. AD hours day through could Hong Kong "
    "centuries years-long yearlong U.S. Christmas night 29 February 9999 1000 22.07.2025 8 a.m. Feb. 30 previous".split(
        " "
    )
)
COPY = st.lists(WORDS, max_size=40).map(" ".join)
DAYS = st.none() | st.dates(date(1000, 1, 1), date(9998, 12, 31))


@settings(max_examples=150)
@given(COPY | st.text(max_size=200), DAYS, st.sampled_from(Style))
def test_any_text_is_read_into_ordered_spans(text: str, published: date | None, style: Style) -> None:
    found = read_dates(text, published, style=style)
    edges = [edge for mention in found for edge in (mention.span.start, mention.span.end)]
    assert edges == sorted(edges)
    assert all(0 <= m.span.start < m.span.end <= len(text) for m in found)
    assert all(m.value and m.span.of(text).strip() == m.span.of(text) for m in found)


@settings(max_examples=150)
@given(COPY, DAYS)
def test_days_lie_within_what_the_value_names(text: str, published: date | None) -> None:
    for mention in read_dates(text, published):
        if mention.interval is None:
            continue
        assert mention.type in {TimexType.DATE, TimexType.TIME}
        if (
            mention.value[:4].isdigit()
            and len(mention.value) > 3
            and "/" not in mention.value
            and "W" not in mention.value
        ):
            assert abs(mention.interval.first.year - int(mention.value[:4])) <= 1
        if not mention.interval.year_known:
            assert mention.value.startswith("XXXX")


@settings(max_examples=60)
@given(COPY)
def test_undated_copy_never_gets_the_year_of_anything(text: str) -> None:
    for mention in read_dates(text, None):
        if mention.value.startswith("XXXX-WXX") or mention.value == "XXXX-XX-XX":
            assert mention.interval is None
            assert not mention.firm or mention.type is TimexType.SET


@settings(max_examples=60)
@given(COPY, DAYS)
def test_parts_of_a_month_lie_in_the_month(text: str, published: date | None) -> None:
    whole = {"early ": 10, "mid-": 20}
    for name, last in whole.items():
        found = [m for m in read_dates(f"In {name}June 2024. {text}", published) if m.value == "2024-06"]
        assert found[0].interval is not None
        assert found[0].interval.last == date(2024, 6, last)


@pytest.mark.parametrize(
    "piece", ["1", "1 ", "Aug. ", "(", "the end of ", "last ", "25th ", "two-", "May ", "\n\n", "10:30 "]
)
def test_time_grows_with_the_length_and_no_faster(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * (size // len(piece))
        start = time.process_time()
        read_dates(text, date(2025, 8, 8))
        return time.process_time() - start

    seconds(2_000)
    small = min(seconds(10_000) for _ in range(2))
    # one run that is quick enough proves it; a busy machine gets two more chances
    assert any(seconds(80_000) < 30 * max(small, 0.002) for _ in range(3))


@pytest.mark.parametrize("piece", ["1", "1 ", "1,", "12\t", "Aug. 1 ", "January ", "Aug. ", "(", "[", "()"])
def test_a_megabyte_of_nothing_is_read_at_once(piece: str) -> None:
    """Rows of digits, months or brackets; the bound is wide, for a busy machine."""
    text = piece * (1_000_000 // len(piece))
    start = time.process_time()
    assert read_dates(text, date(2025, 8, 8)) == ()
    assert time.process_time() - start < 5
