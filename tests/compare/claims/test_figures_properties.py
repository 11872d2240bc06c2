"""What holds of figures in any text: spans, ranges, round trips, and time that grows with the text alone."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claims.figures import read_figures
from compare.model import Span
from compare.rules.figure_likeness import agree, comparable, likeness

WORDS = (
    "about more than at least nearly up to 12 1,300 4.5 104-61 $ € % percent million billion people killed injured and "
    "houses dozen two-thirds half of the a 9-year-old Dahl, 58, km miles degrees magnitude from to by each ( ) , . — votes"
).split()
SENTENCES = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)


@given(SENTENCES | st.text(max_size=200))
def test_figures_stand_in_the_text_in_order_and_apart(text):
    spans = [figure.span for figure in read_figures(text, Span(0, len(text)))]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(SENTENCES)
def test_a_figure_can_stand_for_its_value(text):
    for figure in read_figures(text, Span(0, len(text))):
        slack = 1e-6 * max(1.0, abs(figure.value))
        assert figure.low - slack <= figure.value <= figure.high + slack
        assert agree(figure, figure)


@given(SENTENCES, SENTENCES)
def test_comparing_two_figures_is_symmetric(one, other):
    for a in read_figures(one, Span(0, len(one))):
        for b in read_figures(other, Span(0, len(other))):
            assert comparable(a, b) == comparable(b, a)
            assert agree(a, b) == agree(b, a)
            assert not comparable(a, b) or likeness(a, b) == likeness(b, a)


@given(st.integers(2, 10**12))
def test_a_printed_count_is_read_back(number):
    sentence = f"They counted {number:,} houses."
    (figure,) = read_figures(sentence, Span(0, len(sentence)))
    assert figure.value == number


@given(st.integers(2, 99))
def test_a_spelled_count_is_that_in_digits(number):
    ones = (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
    )
    ones += "seventeen eighteen nineteen".split()
    tens = "twenty thirty forty fifty sixty seventy eighty ninety".split()
    small = number < len(ones)
    spelled = ones[number] if small else tens[number // 10 - 2] + (f"-{ones[number % 10]}" if number % 10 else "")
    sentence = f"They counted {spelled} houses."
    (figure,) = read_figures(sentence, Span(0, len(sentence)))
    assert figure.value == number


@pytest.mark.parametrize(
    "unit", ["1", "9 ", "1,000", "two hundred and ", "at least ", "$1 (", "104-61 vote ", "half a dozen of "]
)
def test_time_grows_with_the_text_alone(unit):
    def seconds(letters: int) -> float:
        text = (unit * (letters // len(unit))).strip()
        begun = time.process_time()
        read_figures(text, Span(0, len(text)))
        return time.process_time() - begun

    short, long = (min(seconds(letters) for _ in range(3)) for letters in (10_000, 40_000))
    assert long < 12 * short + 0.1, "four times the text"
