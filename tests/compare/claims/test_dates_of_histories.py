"""Dates in a text that looks back over many years: they follow the year and the day said last."""

from __future__ import annotations

from datetime import date

import pytest

from compare.claims.dates import read_dates

FRIDAY = date(2025, 8, 8)
HISTORY = " ".join(f"In {year} the war went on." for year in range(1861, 1869))


def test_a_history_dates_by_the_year_said_last() -> None:
    years = " ".join(f"In {year} the war went on." for year in range(1861, 1869))
    text = f"{years} On July 4 the fort fell. In December the army left. In March it came back."
    found = [m.value for m in read_dates(text, FRIDAY)]
    assert found[-3:] == ["1868-07-04", "1868-12", "1869-03"]


def test_news_that_looks_back_is_no_history() -> None:
    years = " ".join(f"In {year} the yard built a ship." for year in range(1991, 2001))
    told = "It has stood empty since last year, she said. He said it would be sold. They said so."
    text = f"{years} {told} The last men left in December. A buyer came in June."
    assert [m.value for m in read_dates(text, FRIDAY)][-2:] == ["2024-12", "2025-06"]


def test_what_has_gone_on_since_a_month_goes_on_in_a_history() -> None:
    text = f"{HISTORY} The museum has been closed since April."
    assert read_dates(text, FRIDAY)[-1].value == "2025-04"


def test_a_weekday_of_a_history_follows_the_day_said_last() -> None:
    text = f"{HISTORY} On July 1, 1868, the fort was shelled. On Friday it fell."
    assert read_dates(text, FRIDAY)[-1].value == "1868-07-03"


def test_a_weekday_of_a_history_with_no_day_before_it_is_open() -> None:
    (*_, last) = read_dates(f"{HISTORY} On Friday it fell.", FRIDAY)
    assert last.interval is None


@pytest.mark.parametrize(
    ("then", "value"),
    [
        ("A report published in 2005 said the fort was empty. On May 4 it fell.", "1868-05-04"),
        ("He had been born in 1820. On May 4 he died.", "1868-05-04"),
        ("In 1871 peace came. On May 4 it was signed.", "1871-05-04"),
        ("The king fell ill in April 1871. On May 4 he died.", "1871-05-04"),
        ("They are to meet again on Aug. 25.", "2025-08-25"),
    ],
)
def test_a_year_named_in_passing_does_not_move_a_history(then: str, value: str) -> None:
    assert read_dates(f"{HISTORY} {then}", FRIDAY)[-1].value == value


def test_years_are_counted_from_where_a_history_is() -> None:
    text = f"{HISTORY} The king, born in 1820, fell ill. The following year he died."
    assert read_dates(text, FRIDAY)[-1].value == "1869"
