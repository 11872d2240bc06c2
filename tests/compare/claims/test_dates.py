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


def test_a_history_dates_by_the_year_said_last() -> None:
    years = " ".join(f"In {year} the war went on." for year in range(1861, 1869))
    text = f"{years} On July 4 the fort fell. In December the army left. In March it came back."
    found = [m.value for m in read_dates(text, FRIDAY)]
    assert found[-3:] == ["1868-07-04", "1868-12", "1869-03"]


def test_a_results_brief_means_the_quarter_of_the_year_before() -> None:
    text = "Profit in the second quarter was $2 a share, up from $1 a year earlier."
    assert [m.value for m in read_dates(text, FRIDAY)] == ["2025-Q2", "2024-Q2"]


def test_news_that_looks_back_is_no_history() -> None:
    years = " ".join(f"In {year} the yard built a ship." for year in range(1991, 2001))
    told = "It has stood empty since last year, she said. He said it would be sold. They said so."
    text = f"{years} {told} The last men left in December. A buyer came in June."
    assert [m.value for m in read_dates(text, FRIDAY)][-2:] == ["2024-12", "2025-06"]


def test_what_has_gone_on_since_a_month_goes_on_in_a_history() -> None:
    text = f"{HISTORY} The museum has been closed since April."
    assert read_dates(text, FRIDAY)[-1].value == "2025-04"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He is sure to win in November's general election.", "2025-11"),
        ("The law can wait until after the November election.", "2025-11"),
        ("The party met at a contested convention in March.", "2025-03"),
        ("He went from two in May, to nine in June.", "2025-05"),
        ("He must file his July report.", "2025-07"),
        ("Her party was a favourite to win come November.", "2025-11"),
        ("The road is paid for through December.", "2025-12"),
        ("They had met way back in October, in Ostby.", "2024-10"),
        ("He is bent on winning before the ballot in November, but he has lost.", "2025-11"),
        ("Talks over the weekend seeking to end the strike were broken off.", "2025-W31-WE"),
        ("It is a step towards a summit in the autumn.", "2025-FA"),
    ],
)
def test_which_year_a_month_or_season_is_of(text: str, value: str) -> None:
    """Published on Friday, Aug. 8, 2025."""
    assert read_dates(text, FRIDAY)[0].value == value


def test_a_weekday_of_a_history_follows_the_day_said_last() -> None:
    text = f"{HISTORY} On July 1, 1868, the fort was shelled. On Friday it fell."
    assert read_dates(text, FRIDAY)[-1].value == "1868-07-03"


def test_a_weekday_of_a_history_with_no_day_before_it_is_open() -> None:
    (*_, last) = read_dates(f"{HISTORY} On Friday it fell.", FRIDAY)
    assert last.interval is None


def test_a_delay_is_no_length_to_compare() -> None:
    (*_, last) = read_dates("The line will open on Nov. 15, two weeks later than planned.", FRIDAY)
    assert not last.firm


def test_that_day_is_the_day_said_last_not_the_day_of_telling() -> None:
    text = (
        "The envoy will go to Ostby on Aug. 23, officials said Thursday, before a summit this autumn. "
        "He will see the mayor the following day."
    )
    assert read_dates(text, FRIDAY)[-1].value == "2025-08-24"


HISTORY = " ".join(f"In {year} the war went on." for year in range(1861, 1869))


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


@pytest.mark.parametrize(
    "text",
    [
        "The court will likely be asked Monday to rule.",
        "She is expected to be released Tuesday.",
        "The minister said the talks would resume Tuesday.",
        "The team visits Detroit on Sunday.",
        "The president travels to Israel on Tuesday.",
        "Polls open Sunday.",
        "A hearing is set for Monday.",
        "The funeral is Wednesday.",
        "The storm could hit the coast Tuesday.",
        "Banks are to stay closed through Tuesday.",
        "Leaders gather in Brussels on Sunday ahead of a summit.",
        "Ahead of Tuesday's vote, the party split.",
        "He returns to work Monday.",
        "The film opens in theaters Wednesday.",
        "Work begins Monday.",
        "She faces a judge Tuesday.",
        "Lawmakers have until Monday to act.",
        "The deadline is Monday.",
        "She is heading to Ostby for a speech Thursday.",
        "The union called on the mayor to cancel the Monday session.",
        "In a talk to be shown on Tuesday, he praised the firm.",
        "Unions prepared for a march on Saturday.",
        "There are plans for a rally in Ostby on Monday.",
        "He wrote to her in advance of a visit on Thursday.",
        "He noted that Tuesday is the last day for bids.",
        "The talks in Ostby on Monday “should go ahead,” he said.",
        "Days before the ballot on Tuesday, the two are level.",
        "Heading into Tuesday's vote, the party is split.",
        "If he follows up his gains with a win in Ostby on Sunday, the race is over.",
        "Miners are eligible to vote in the ballot on Tuesday.",
        "The team, which planned a rally on Sunday, is on its way.",
        "He will be “very busy” on Monday.",
        "Whoever wins on Sunday, the party is likely to split.",
        "The match on Saturday has been moved to Ostby.",
        "Saturday's harbour concert has been cancelled.",
    ],
)
def test_a_weekday_of_a_plan_is_the_next_one(text: str) -> None:
    """Published on Friday, Aug. 8, 2025."""
    assert read_dates(text, FRIDAY)[0].value > "2025-08-08"


@pytest.mark.parametrize(
    "text",
    [
        "The storm hit the coast Tuesday.",
        "The bodies could not be identified Tuesday.",
        "He was forced to resign on Monday.",
        "She told reporters Tuesday that she will quit.",
        "The company announced plans Tuesday to close.",
        "A man accused of killing two was in court Monday.",
        "The Tuesday attack killed two.",
        "He missed a deadline Monday.",
        "Shares fell 2 percent on Tuesday.",
        "The vote on Tuesday was close.",
        "The dead include three people hurt Monday.",
        "According to a report released Monday, the rate fell.",
        "In a statement Monday, the firm said it expects to grow.",
        "In Sunday's game, he scored.",
        "He didn't appear in court Tuesday.",
        "Oil rose to $93 a barrel on Tuesday.",
        "Talks that began Monday have stalled.",
        "She cancelled a scheduled interview Monday.",
        "The index is near a record high set on Tuesday.",
        "Ahead of the visit, the ministry on Sunday issued a warning.",
        "Money to help the town came in, and the ministry on Monday announced more.",
        "As Tuesday's results show, the party is split.",
        "Speaking to reporters in the yard Sunday, he thanked them.",
        "A survey published Sunday is a new low.",
        "Eight men were held trying to enter the port on Monday.",
        "He spent Monday mending nets.",
        "The dinner on Sunday has been called a success.",
        "A deal grew more likely on Tuesday.",
        "The offer made Monday to trade one for the other was refused.",
    ],
)
def test_a_weekday_of_what_happened_is_the_last_one(text: str) -> None:
    """Published on Friday, Aug. 8, 2025."""
    assert read_dates(text, FRIDAY)[0].value < "2025-08-08"


def test_years_are_counted_from_where_a_history_is() -> None:
    text = f"{HISTORY} The king, born in 1820, fell ill. The following year he died."
    assert read_dates(text, FRIDAY)[-1].value == "1869"


def test_independence_day_is_another_day_in_every_country() -> None:
    assert not read("The fair opens on Independence Day.")["Independence Day"].firm
