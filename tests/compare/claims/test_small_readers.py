"""Order and quotations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claims.order import read_order
from compare.claims.quotes import read_quotations
from compare.model import Precedence, Span

BEFORE, AFTER = Precedence.BEFORE, Precedence.AFTER


@pytest.mark.parametrize(
    ("sentence", "words", "readings"),
    [
        ("He will stop in Oslo on his way to London.", "on his way to London", (BEFORE,)),
        ("She stopped in Oslo on her way back from London.", "on her way back from London", (AFTER,)),
        ("The visit comes just before or just after the trip to London.", None, (AFTER, BEFORE)),
        ("They meet ahead of the vote.", "ahead of the vote", (BEFORE,)),
        ("The engine failed shortly after a wave hit.", "shortly after a wave hit", (AFTER,)),
    ],
)
def test_words_of_order_are_read_with_the_other_event(sentence, words, readings):
    (mention,) = read_order(sentence, Span(0, len(sentence)))
    assert mention.readings == readings
    assert words is None or mention.span.of(sentence) == words


def test_quotations_are_read_without_their_marks():
    text = "He said, \"We agree.\" Then: “Not yet,” she said, and 'Perhaps tomorrow,' he added."
    assert [quotation.span.of(text) for quotation in read_quotations(text)] == [
        "We agree.",
        "Not yet,",
        "Perhaps tomorrow,",
    ]


@given(st.text(alphabet="\"'“”‘’ abA.\n", max_size=80))
def test_unbalanced_marks_break_nothing(text):
    spans = [quotation.span for quotation in read_quotations(text)]
    assert all(span.of(text).strip("\n") == span.of(text) for span in spans)
    assert spans == sorted(spans)
