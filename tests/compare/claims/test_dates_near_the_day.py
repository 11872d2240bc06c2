"""Which way a bare weekday, month or season lies from the day of publication: behind it or ahead."""

from __future__ import annotations

from datetime import date

import pytest

from compare.claims.dates import read_dates

FRIDAY = date(2025, 8, 8)


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
