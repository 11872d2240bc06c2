"""What a sentence turns round, and what only looks like it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.claims.negation import bans, negations, says_no
from compare.claims.words import fold, stem
from compare.model import Span


def turned(text: str) -> set[str]:
    return {word for one in negations(text, Span(0, len(text))) for word in (*one.after, *one.subject)}


def stems(*words: str) -> set[str]:
    return {fold(stem(word)) for word in words}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The judges declined to order the relocation of the villages.", ["order", "relocation", "villages"]),
        ("The board will not raise the levy, Holm said.", ["levy"]),
        ("Pork was excluded at the port's request.", ["pork"]),
        ("The question of wages will be left to a separate meeting.", ["question", "wages"]),
        ("No meeting with the rebels is planned.", ["meeting", "rebels"]),
        ("The ferry wasn't overloaded.", ["ferry", "overloaded"]),
        ("Cranes and lorries will not be on the table.", ["cranes", "lorries"]),
    ],
)
def test_what_is_turned_round(text, words):
    assert stems(*words) <= turned(text)


@pytest.mark.parametrize(
    "text",
    [
        "The tunnel will not reopen until June.",
        "Not only the mayor but the council backed the plan.",
        "The ministry did not immediately respond to a request for comment.",
        "Holm declined to comment.",
        "The cause was not immediately clear.",
        "Holm said he did not rule out a second vote.",
        "The notary noted the knot.",
        "The pilot loses his licence if he does not pass the test.",
        "Owners who do not pay may lose their licences.",
        "Norland is not the only country with a fleet.",
        "Will the board not raise the levy?",
    ],
)
def test_what_only_looks_like_it(text):
    assert turned(text) == set()


def test_it_stops_at_the_end_of_the_clause():
    assert turned("The board will not raise the levy, but the fee will rise.") == stems("levy")


@pytest.mark.parametrize(
    ("text", "acts"),
    [("The crew should not be deported.", True), ("A ban will not be on the table.", False)],
)
def test_it_knows_a_verb_that_is_turned_round_from_a_subject_alone(text, acts):
    (one,) = negations(text, Span(0, len(text)))
    assert one.acts == acts
    assert bool(one.turns(one.subject)) == (not acts and bool(one.subject))


def test_a_ban_is_known_in_every_form():
    assert bans("The quay is banned to lorries.", Span(0, 30))
    assert not bans("The quay bank is closed.", Span(0, 24))


def test_an_outlet_that_says_no_in_other_words():
    text = "The compact freezes hotel building."
    assert says_no(text, Span(0, len(text)))
    assert not says_no("The compact allows hotels.", Span(0, 26))


@settings(max_examples=80)
@given(st.text(alphabet=st.sampled_from("not no n't was excluded , . the ban “”'\n0"), max_size=200))
def test_any_text_is_read(text):
    for one in negations(text, Span(0, len(text))):
        assert one.cue.of(text).strip()


def seconds(text: str) -> float:
    start = time.process_time()
    negations(text, Span(0, len(text)))
    return time.process_time() - start


@pytest.mark.parametrize("part", ["not ", "no a ", "not only ", "was excluded "])
def test_time_grows_with_the_length_and_no_faster(part):
    # Another last word each time: what was read a moment ago is remembered.
    quick = min(seconds(f"{part * (2_000 // len(part))} {turn}") for turn in range(2))
    slow = (seconds(f"{part * (16_000 // len(part))} {turn}") for turn in range(3))
    assert any(taken < 8 * 4 * max(quick, 0.002) for taken in slow)  # squared growth would be 64 times
