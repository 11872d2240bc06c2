"""Dates in wire copy, from the table beside this file: which words, which value, which days."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from compare.claims.dates import Style, read_dates
from compare.model import DateMention

FRIDAY = date(2025, 8, 8)
CASES: list[dict[str, Any]] = yaml.safe_load(Path(__file__).with_name("dates.yml").read_text("utf-8"))


def read(text: str, published: date | None = FRIDAY) -> dict[str, DateMention]:
    return {mention.span.of(text): mention for mention in read_dates(text, published)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["text"][:60])
def test_the_table(case: dict[str, Any]) -> None:
    found = read_dates(case["text"], None if case.get("undated") else FRIDAY)
    rows = [[m.span.of(case["text"]), m.value, str(m.interval) if m.interval else "-"] for m in found]
    assert rows == case["find"]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Since taking command in early June, he has kept quiet.", {"comma", "take"}),
        ("The two first met in person around mid-June in Norland.", {"perso", "met", "first"}),
        ("They held the first in-person talks in June.", {"talk", "perso", "held"}),
        ("The Aug. 25 summit will be short.", {"summi"}),
        ("Last month's vote was close.", {"vote"}),
        ("In June, the two held talks.", {"held", "talk"}),
    ],
)
def test_what_a_date_dates(text: str, events: set[str]) -> None:
    (mention,) = read_dates(text, FRIDAY)
    assert events <= set(mention.events)
    assert len(mention.events) <= 6


@pytest.mark.parametrize(
    "text",
    [
        "The president will visit in spring, officials said Friday.",
        "He told reporters in Ostby on Friday that he would go.",
        "She announced in a statement late Friday that she would go.",
        "On Friday, officials said the visit was off.",
        "OSTBY, Aug. 8 (Norland Press) - The ferry sank.",
    ],
)
def test_a_date_of_telling_dates_the_telling_alone(text: str) -> None:
    assert [mention.events for mention in read_dates(text, FRIDAY)][-1] == ("say",)


def test_two_dates_of_one_sentence_date_two_events() -> None:
    mentions = read("He took office in early June and met Dahl in mid-June.")
    assert "offic" in mentions["early June"].events
    assert "dahl" in mentions["mid-June"].events
    assert not {"offic", "took"} & set(mentions["mid-June"].events)


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("He must go by Oct. 15.", "ON_OR_BEFORE"),
        ("He has led it since June 2020.", "ON_OR_AFTER"),
        ("They may meet as early as Monday.", "ON_OR_AFTER"),
        ("It happened around June 5.", "APPROX"),
        ("It lasted nearly two hours.", "APPROX"),
        ("It lasted more than two hours.", "MORE_THAN"),
        ("It happened before June 5.", "BEFORE"),
        ("It happened in early June.", "START"),
        ("It happened on June 5.", ""),
    ],
)
def test_words_before_a_date_modify_it_and_stay_outside(text: str, mod: str) -> None:
    (mention,) = read_dates(text, FRIDAY)
    assert mention.mod == mod
    assert mention.span.of(text).split()[0] not in {"by", "since", "as", "around", "nearly", "more", "before", "on"}


def test_the_anchor_says_what_a_date_was_read_against() -> None:
    mentions = read("The ferry sank on Tuesday. In June 2024 it had passed a test; that month it was painted.")
    assert mentions["Tuesday"].anchor == "published 2025-08-08 (Friday)"
    assert mentions["June 2024"].anchor == ""
    assert mentions["that month"].anchor == "said before: 2024-06"


def test_a_datetime_counts_by_its_own_day() -> None:
    late = datetime(2025, 8, 7, 23, 30, tzinfo=UTC)
    assert read_dates("It sank today.", late)[0].value == "2025-08-07"


def test_nothing_undated_is_guessed() -> None:
    (mention,) = read_dates("It sank on Tuesday.", None)
    assert mention.interval is None
    assert not mention.firm


def test_timeml_style_tags_references_and_splits_ranges() -> None:
    text = "Now it runs Aug. 5-9."
    found = read_dates(text, FRIDAY, style=Style.TIMEML)
    assert [(m.span.of(text), m.value) for m in found] == [
        ("Now", "PRESENT_REF"),
        ("Aug. 5", "2025-08-05"),
        ("9", "2025-08-09"),
    ]


def test_a_results_brief_means_the_quarter_of_the_year_before() -> None:
    text = "Profit in the second quarter was $2 a share, up from $1 a year earlier."
    assert [m.value for m in read_dates(text, FRIDAY)] == ["2025-Q2", "2024-Q2"]


def test_a_delay_is_no_length_to_compare() -> None:
    (*_, last) = read_dates("The line will open on Nov. 15, two weeks later than planned.", FRIDAY)
    assert not last.firm


def test_that_day_is_the_day_said_last_not_the_day_of_telling() -> None:
    text = (
        "The envoy will go to Ostby on Aug. 23, officials said Thursday, before a summit this autumn. "
        "He will see the mayor the following day."
    )
    assert read_dates(text, FRIDAY)[-1].value == "2025-08-24"


def test_independence_day_is_another_day_in_every_country() -> None:
    assert not read("The fair opens on Independence Day.")["Independence Day"].firm
