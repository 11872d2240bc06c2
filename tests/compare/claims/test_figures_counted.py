"""Ages, shares, parts of a whole and counts, in the forms in which copy gives them."""

from __future__ import annotations

import pytest

from compare.model import Bound
from tests.compare.claims.reading import figures, only


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Ann Dahl, 58, spoke.", ("ann", "dahl")),
        ("Mr. Dahl Jr., 58, spoke.", ("dahl",)),
        ("Rep. Ann M. Dahl (R-Ohio), 58, spoke.", ("ann", "dahl")),
        ("Ann Dahl, a judge in Velmar, 58, spoke.", ("ann", "dahl")),
        ("The house of Ann Dahl, 58, burned.", ("ann", "dahl")),
        ("Ann Dahl, now 58, spoke.", ("ann", "dahl")),
        ("Ann Dahl, 58 and a grandmother, spoke.", ("ann", "dahl")),
        ("Ann Dahl, who is 58, spoke.", ("ann", "dahl")),
        ("Dahl, who turned 58 in May, spoke.", ("dahl",)),
        ("Ann Dahl is 58.", ("ann", "dahl")),
        ("She is 58.", ()),
        ("At 58, Dahl would be the oldest of them.", ("dahl",)),
        ("Dahl died on Monday at 58.", ()),
        ("Dahl died at the age of 58.", ()),
        ("Dahl, a 58-year-old judge, spoke.", ("dahl",)),
        ("The 58-year-old Ohio judge spoke.", ()),
        ("The 58-year-old Republican spoke.", ()),
    ],
)
def test_an_age_is_read_in_all_its_forms(sentence, name):
    figure = only(sentence)
    assert (figure.value, figure.unit, figure.counted) == (58, "years of age", name)


@pytest.mark.parametrize("sentence", ["The score was 58.", "She is 58 votes short.", "Turnout is 58 in Velmar."])
def test_a_number_behind_a_verb_is_no_age_of_a_thing(sentence):
    assert "years of age" not in {figure.unit for figure in figures(sentence)}


@pytest.mark.parametrize(
    ("sentence", "words", "counted"),
    [
        ("A 12-member panel met.", "12-member", ("membe",)),
        ("The two-page letter came.", "two-page", ("page",)),
        ("The 2 million-member union spoke.", "2 million-member", ("membe",)),
        ("He met five very able people.", "five very able people", ("abl", "peopl")),
    ],
)
def test_what_is_counted_may_be_joined_to_the_number(sentence, words, counted):
    figure = only(sentence)
    assert (figure.span.of(sentence), figure.counted) == (words, counted)


@pytest.mark.parametrize("words", ["capped at $400", "limited to $400", "a limit of $400"])
def test_a_cap_is_a_ceiling(words):
    assert only(f"The fine is {words}.").bound is Bound.MOST


@pytest.mark.parametrize(
    ("sentence", "shares"),
    [
        ("Dahl is ahead of her 33 to 30 in the polls.", [33, 30]),
        ("The survey has Dahl leading, 48-44.", [48, 44]),
        ("Dahl stands at 33 percent, with Pell at 30 and Roth at 17.", [33, 30, 17]),
    ],
)
def test_shares_of_a_poll_need_no_percent(sentence, shares):
    found = figures(sentence)
    assert [figure.value for figure in found] == shares
    assert {figure.unit for figure in found} == {"percent"}


@pytest.mark.parametrize(
    "sentence", ["He leads by 4 points.", "She has a four-point lead.", "A poll put the gap at 4 points."]
)
def test_points_of_a_lead_are_of_a_share(sentence):
    assert (only(sentence).value, only(sentence).unit) == (4, "points")


@pytest.mark.parametrize("sentence", ["She scored 4 points.", "The four-point plan is new."])
def test_other_points_are_counted(sentence):
    assert only(sentence).unit == ""


@pytest.mark.parametrize(
    ("sentence", "value", "whole", "counted"),
    [
        ("He was found guilty on 11 of 14 counts.", 11, 14, ("count",)),
        ("Two of the eight stations were shut.", 2, 8, ("stati",)),
        ("Four of the ferry authority's nine members left.", 4, 9, ("membe",)),
        ("Five board members out of nine left.", 5, 9, ("board", "membe")),
        ("She won 46 of the state's towns.", 46, 0, ()),
    ],
)
def test_so_many_of_so_many_count_the_same(sentence, value, whole, counted):
    figure = figures(sentence)[0]
    assert (figure.value, figure.whole, figure.counted) == (value, whole, counted)


def test_twice_is_a_number_of_times():
    assert (only("He voted for it twice.").value, only("He voted for it twice.").counted) == (2, ("time",))
    assert figures("It cost twice as much.") == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "Dahl is the second cabinet choice to give up.",
        "It is the second audit in five years.",
        "It would be the mayor's second.",
        "It was the second flood this year.",
    ],
)
def test_an_ordinal_counts_what_happens_so_often(sentence):
    assert "in a row" in {figure.unit for figure in figures(sentence)}


@pytest.mark.parametrize("sentence", ["The second floor was empty.", "She came in second."])
def test_an_ordinal_that_names_counts_nothing(sentence):
    assert figures(sentence) == ()


def test_the_last_of_two_plurals_is_counted():
    assert only("They booked 12 Velmar Falls cabins.").counted[-1] == "cabin"


def test_their_two_of_a_thing_are_counted():
    assert only("Their two daughters came.").counted == ("daugh",)


@pytest.mark.parametrize(
    ("sentence", "counted"),
    [
        ("Police put the crowd on the quay at 4,000.", ("peopl",)),
        ("An audience of 300 heard it.", ("peopl",)),
        ("The 4,000-strong crowd left.", ("peopl",)),
        ("The yard employs 1,200.", ("worke",)),
        ("The audience was 4,000.", ("peopl",)),
        ("The bill came to 1,200.", ()),
    ],
)
def test_a_crowd_is_counted_in_people(sentence, counted):
    assert only(sentence).counted == counted


@pytest.mark.parametrize(
    ("sentence", "words", "value", "counted"),
    [
        ("Norland and 12 other states sued.", "Norland and 12 other states", 13, ("state",)),
        ("Norland, West Sarn and 12 other states sued.", "Norland, West Sarn and 12 other states", 14, ("state",)),
        ("She and three others left.", "She and three others", 4, ("peopl",)),
    ],
)
def test_those_who_are_named_before_the_others_are_counted_too(sentence, words, value, counted):
    figure = only(sentence)
    assert (figure.span.of(sentence), figure.value, figure.counted, figure.role) == (words, value, counted, "")


def test_others_without_a_name_before_them_are_others():
    assert (only("The bill and 12 other bills failed.").value, only("The bill and 12 other bills failed.").role) == (
        12,
        "other",
    )


def test_what_is_paid_per_thing_is_paid_for_each():
    assert only("The fine is $900 per kiosk.").rate == "each"
