"""Figures as they are read: value, unit, bound, what is counted, what befell it."""

from __future__ import annotations

import pytest

from compare.model import Bound
from tests.compare.claims.reading import figures, only


@pytest.mark.parametrize(
    ("sentence", "words", "value", "unit"),
    [
        ("It cost $139 million to build.", "$139 million", 139e6, "dollar"),
        ("The €40m fund was approved.", "€40m", 40e6, "euro"),
        ("They paid about 1.4 billion yen for it.", "about 1.4 billion yen", 1.4e9, "yen"),
        ("The fine was US$1,250.50.", "US$1,250.50", 1250.5, "dollar"),
        ("He owes 200 Hong Kong dollars.", "200 Hong Kong dollars", 200, "dollar"),
        ("They owe 300 U.S. dollars.", "300 U.S. dollars", 300, "dollar"),
        ("The bridge cost Rs 500 crore.", "Rs 500 crore", 5e9, "rupee"),
        ("The fare is Rs1,200 now.", "Rs1,200", 1200, "rupee"),
        ("Each family gets Tk 1 lakh in cash.", "Tk 1 lakh", 100_000, "taka"),
        ("The levy brought in Sh4.2 billion.", "Sh4.2 billion", 4.2e9, "shilling"),
        ("The loan is more than EUR 3m.", "more than EUR 3m", 3e6, "euro"),
        ("Half a million pounds went missing.", "Half a million pounds", 500_000, "pound"),
        ("Turnout was 71.4%.", "71.4%", 71.4, "percent"),
        ("Turnout was 71.4 per cent.", "71.4 per cent", 71.4, "percent"),
        ("Rates rose 3.2 percentage points.", "3.2 percentage points", 3.2, "points"),
        ("Rates rose 25 basis points.", "25 basis points", 0.25, "points"),
        ("Two-thirds of voters agreed.", "Two-thirds", 200 / 3, "percent"),
        ("One in three voters agreed.", "One in three", 100 / 3, "percent"),
        ("Half of the voters agreed.", "Half", 50, "percent"),
        ("It lies 12 km away.", "12 km", 12_000, "meter"),
        ("It lies three nautical miles off.", "three nautical miles", 5556, "meter"),
        ("Hotels may not stand within 300m of the shore.", "300m", 300, "meter"),
        ("It covers 46,000 hectares.", "46,000 hectares", 46e7, "square meter"),
        ("It reached 110.3 degrees Fahrenheit.", "110.3 degrees Fahrenheit", 43.5, "celsius"),
        ("It reached 43.5C at noon.", "43.5C", 43.5, "celsius"),
        ("The magnitude 6.8 quake struck.", "magnitude 6.8", 6.8, "magnitude"),
        ("A 5.1-magnitude aftershock struck.", "5.1-magnitude", 5.1, "magnitude"),
        ("A four-storey block fell.", "four-storey", 4, "floor"),
        ("Henrik Dahl, 58, spoke.", "58", 58, "years of age"),
        ("The 58-year-old leader spoke.", "58-year-old", 58, "years of age"),
        ("The Senate voted 57-43.", "57-43", 57, "votes"),
        ("The bill passed by 5 votes to 4.", "5 votes to 4", 5, "votes"),
        ("Parliament voted 104 to 61 on it.", "104 to 61", 104, "votes"),
        ("The rector lost by an 88-to-51 vote.", "88-to-51", 88, "votes"),
        ("It was a 6-3 ruling.", "6-3", 6, "votes"),
        ("Seven of the nine board members voted for it.", "Seven of the nine board members", 7, "votes"),
        ("It was his third trip to Oslo.", "third trip", 3, "in a row"),
        ("Norland is the fourth country to license it.", "fourth country", 4, "in a row"),
        ("They counted 1,312 houses.", "1,312 houses", 1312, ""),
        ("Forty-one people came.", "Forty-one people", 41, ""),
        ("Some one hundred and twenty people came.", "Some one hundred and twenty people", 120, ""),
        ("A dozen men came.", "A dozen men", 12, ""),
        ("About 2.1 million vehicles were sold.", "About 2.1 million vehicles", 2.1e6, ""),
    ],
)
def test_numbers_are_read_with_what_they_measure(sentence, words, value, unit):
    figure = only(sentence)
    assert figure.span.of(sentence) == words
    assert figure.value == pytest.approx(value)
    assert figure.unit == unit


@pytest.mark.parametrize("sentence", ["He left the G7 early.", "COVID19 came back.", "He paid Rs. and left."])
def test_letters_before_digits_are_no_currency_by_themselves(sentence):
    assert figures(sentence) == ()


@pytest.mark.parametrize(
    ("words", "bound", "low", "high"),
    [
        ("more than 40", Bound.MORE, 40, 50),
        ("at least 40", Bound.LEAST, 40, float("inf")),
        ("about 410,000", Bound.ABOUT, 400_000, 420_000),
        ("up to 40", Bound.MOST, 0, 40),
        ("fewer than 40", Bound.LESS, 30, 40),
        ("nearly 46,000", Bound.NEARLY, 45_500, 46_000),
        ("40", Bound.EXACT, 40, 40),
        ("1,312", Bound.EXACT, 1311.5, 1312.5),
    ],
)
def test_a_bound_says_what_a_number_can_stand_for(words, bound, low, high):
    figure = only(f"They rescued {words} sailors.")
    assert figure.bound is bound
    assert (figure.low, figure.high) == pytest.approx((low, high))


def test_what_befell_tells_two_counts_of_people_apart():
    states = [figure.state for figure in figures("At least 38 people were killed and 212 injured in the blast.")]
    assert states == ["dead", "injured"]
    states = [figure.state for figure in figures("More than 400 people were hurt and nine were still missing.")]
    assert states == ["injured", "missing"]


def test_old_value_new_value_and_rate():
    new, old = figures("The bank cut its forecast to 1.4 percent from 1.8 percent.")
    assert (new.role, old.role) == ("to", "from")
    assert only("They sell 12,000 cars a year.").rate == "year"


def test_an_amount_given_twice_is_marked():
    one, other = figures("The owner will pay 200,000 pesos ($3,400) to each family.")
    assert one.other == other.other > 0
    assert one.rate == other.rate == "each"


@pytest.mark.parametrize(
    "sentence",
    [
        "The vote was held on Aug. 25, 2025.",
        "It struck at 5:42 a.m. on Tuesday.",
        "The strike lasted two weeks.",
        "They flew there aboard a Boeing 737.",
        "The Group of Seven met in Oslo.",
        "Flight 370 vanished.",
        "Call 555-0199 for help.",
        "Karlby beat Velmar 2-1 in the final.",
        "COVID-19 spread through the F-16 squadron.",
        "One of them left; no one spoke.",
        "The first visit was canceled.",
        "The third man spoke about Article 9.",
        "The two countries agreed.",
        "Resolution 1701 was adopted.",
        "The 2018 races were close.",
        "It struck at 0142 GMT.",
        "No one influences the board.",
        "They slept through an hour and a half of the play.",
        "The repair costs between $31 and $34 million.",
    ],
)
def test_dates_names_codes_and_scores_are_no_figures(sentence):
    assert figures(sentence) == ()
