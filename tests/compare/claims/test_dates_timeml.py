"""What the benchmarks' style tags: quantities with their bounds, figures of a business period with what they are compared."""

from __future__ import annotations

from datetime import date

import pytest

from compare.claims.dates import Style, read_dates

NOVEMBER = date(2025, 11, 4)


def tagged(text: str, published: date | None = NOVEMBER) -> list[tuple[str, str]]:
    return [(m.span.of(text), m.value) for m in read_dates(text, published, style=Style.TIMEML)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mill was shut for at least 30 days.", "at least 30 days"),
        ("They argued for more than four hours.", "more than four hours"),
        ("The town has waited nearly two years.", "nearly two years"),
        ("The dam broke nearly four years ago.", "nearly four years ago"),
        ("The bridge will be closed for the next month or so.", "the next month or so"),
        ("The line will not open until 2031 or later.", "2031 or later"),
        ("The strike lasted only two weeks.", "two weeks"),
    ],
)
def test_what_makes_a_quantity_less_exact_belongs_to_it(text: str, words: str) -> None:
    assert [span for span, _ in tagged(text)] == [words]


def test_an_editor_is_shown_the_quantity_alone() -> None:
    text = "The mill was shut for at least 30 days."
    (mention,) = read_dates(text, NOVEMBER)
    assert (mention.span.of(text), mention.mod) == ("30 days", "EQUAL_OR_MORE")


RESULTS = "Norland Mills said third-quarter profit rose to $2 a share, and sales to $9 million. "


@pytest.mark.parametrize(
    ("then", "value"),
    [
        ("It had earned $1 a share a year earlier.", "2024-Q3"),
        ("That compared with a year-earlier loss.", "2024-Q3"),
        ("For the quarter a year ago, it had a loss.", "2024-Q3"),
        ("Revenue was up from last year's $7 million.", "2024-Q3"),
        ("In the 2024 period, it had a loss.", "2024-Q3"),
        ("A fire will cut fourth-quarter earnings. The year-ago period had a gain.", "2024-Q3"),
        ("After a flat second quarter, sales of paper were higher than a year ago.", "2024-Q3"),
        ("For the nine months, profit was $5 a share, against $4 a share a year earlier.", "2024"),
        ("For the nine months, profit was $5 a share, against $4 a share in the 2024 period.", "2024"),
        ("The company was founded by two brothers last year.", "2024"),
    ],
)
def test_figures_are_compared_with_those_of_the_same_stretch(then: str, value: str) -> None:
    assert tagged(RESULTS + then)[-1][1] == value


def test_a_year_ago_outside_of_business_is_the_day_or_the_year() -> None:
    assert tagged("The mayor resigned a year ago.") == [("a year ago", "2024")]
    assert tagged("In the 2024 period nobody lived there.")[0][1] == "2024"


def test_a_counted_part_and_its_whole_are_two() -> None:
    assert tagged("Sales rose in the first nine months of 2024.") == [
        ("the first nine months", "P9M"),
        ("2024", "2024"),
    ]


def test_the_latest_quarter_is_one_that_is_over() -> None:
    text = "A fire in the mill will lower fourth-quarter earnings. Sales rose in the latest quarter."
    assert [m.value for m in read_dates(RESULTS + text, NOVEMBER)] == ["2025-Q3", "2025-Q4", "2025-Q3"]
