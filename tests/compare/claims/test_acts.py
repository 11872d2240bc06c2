"""What a date dates: the verb it hangs on, and the nouns beside it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claims.acts import Act, act_of
from compare.claims.acts_alike import same_act
from compare.claims.words import stem
from compare.model import Span


def read(sentence: str, words: str) -> Act:
    start = sentence.index(words)
    return act_of(sentence, Span(0, len(sentence)), Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("sentence", "words", "verb"),
    [
        ("The minister will visit Ostby on May 3.", "May 3", "visit"),
        ("The carmakers on Saturday welcomed the deal.", "Saturday", "welcomed"),
        ("The court on Friday will hand the case back.", "Friday", "hand"),
        ("On Thursday, the agency published a notice.", "Thursday", "published"),
        ("The ferry sank off Ostby early Tuesday.", "early Tuesday", "sink"),
        ("The two sides will now begin talks on May 3.", "May 3", "talks"),
        ("The league was set up in 2021.", "2021", "founded"),
        ("They lost the vote after leaving the party in 2006.", "2006", "leave"),
        ("The vote was taken behind closed doors on May 3.", "May 3", "vote"),
        ("The vote, taken on May 3, drew no protest.", "May 3", "vote"),
        ("It was agreed at talks held in Ostby Castle on May 3.", "May 3", "talks"),
        ("Lund flies on to Ostby on Sunday and is due to meet the premier.", "Sunday", "fly"),
        ("The line will not open to passenger trains until Oct. 12.", "Oct. 12", "start"),
    ],
)
def test_the_verb_that_a_date_hangs_on(sentence: str, words: str, verb: str) -> None:
    assert read(sentence, words).verb == same_act(stem(verb))


@pytest.mark.parametrize(
    ("one", "other"),
    [("Talks opened on May 3.", "Talks began on May 3."), ("He takes office on May 3.", "He is sworn in on May 3.")],
)
def test_one_act_in_other_words(one: str, other: str) -> None:
    assert read(one, "May 3").verb == read(other, "May 3").verb != ""


def test_a_purpose_behind_a_date_is_not_what_it_dates() -> None:
    assert read("Berg flies to Ostby on Sunday to sign the treaty.", "Sunday").verb != same_act(stem("sign"))
    assert read("Berg is due on Sunday to sign the treaty.", "Sunday").verb == same_act(stem("sign"))


def test_a_date_of_the_telling() -> None:
    sentence = "The port will close, officials said Friday."
    assert read(sentence, "Friday").telling
    assert not read("The port will close on Friday, officials said.", "Friday").telling


def test_a_date_in_what_was_said_is_not_of_the_telling() -> None:
    assert not read("Lund said demand was up by a fifth from a year ago.", "a year ago").telling


def test_a_date_that_owns_a_noun_dates_that_noun_alone() -> None:
    act = read("She was leading the count in Sunday's election for governor.", "Sunday")
    assert (act.verb, act.nouns) == ("", (same_act(stem("election")),))


@given(st.text(max_size=60), st.text(max_size=20), st.text(max_size=60))
def test_any_text_gives_an_act(before: str, date: str, after: str) -> None:
    sentence = before + date + after
    act = act_of(sentence, Span(0, len(sentence)), Span(len(before), len(before) + len(date)))
    assert len(act.nouns) == len(set(act.nouns))


def seconds(part: str, size: int) -> float:
    text = part * (size // len(part))
    start = time.process_time()
    act_of(text, Span(0, len(text)), Span(len(text) // 2, len(text) // 2 + 3))
    return time.process_time() - start


@pytest.mark.parametrize("part", ["ab ", "not ", "early "])
def test_time_grows_with_the_length_and_no_faster(part: str) -> None:
    quick = min(seconds(part, 5_000) for _ in range(2))
    slow = (seconds(part, 40_000) for _ in range(3))
    assert any(taken < 8 * 4 * max(quick, 0.002) for taken in slow)  # squared growth would be 64 times
