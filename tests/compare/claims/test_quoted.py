"""Quoted words as they are compared, and how two wordings are told apart."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claims.quoted import PUT_IN, quoted_sentences
from compare.rules.wording import compared, wordings

WORDS = st.lists(
    st.sampled_from("we will not allow a single vessel any ship to sail he's is [they] ... . , ! ( ) 1 one".split()),
    max_size=14,
).map(" ".join)


def folded(text: str) -> list[str]:
    return [" ".join(one.folded) for one in quoted_sentences(text)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ('"We agree. Not all do," she said.', ["we agree", "not all do"]),
        ("“It’s late,” he said. “Isn’t it?”", ["it is late", "is not it"]),
        ('"We have ... a plan."', ["we have", "a plan"]),
        ('"The U.S. will stay," Mr. Dahl said.', ["the us will stay"]),
        ('"Dr. Lund and Mr. Dahl agree."', ["dr lund and mr dahl agree"]),
        ('"[The minister] lied."', [f"{PUT_IN} lied"]),
        ('"Uh, forty-one per cent."', ["41 percent"]),
        ("He left.\n\nShe stayed.", []),
    ],
)
def test_sentences_between_marks_are_read_without_what_a_style_book_decides(text, sentences):
    assert folded(text) == sentences


def test_a_quotation_runs_on_over_lines_until_it_is_closed():
    text = "He said: “We lost.\n\nWe lost badly.”\n\nNobody clapped."
    assert [(one.passage, one.span.of(text)) for one in quoted_sentences(text)] == [
        (0, "We lost"),
        (0, "We lost badly"),
    ]


def test_a_mark_left_open_ends_with_its_paragraph():
    text = "He said: “We lost.\n\nNobody clapped."
    assert [one.span.of(text) for one in quoted_sentences(text)] == ["We lost"]


def test_a_sentence_whole_in_one_outlet_is_not_held_against_a_near_one():
    a = quoted_sentences('"We will not give up this town." "We will not give up this land."')
    b = quoted_sentences('"We will not give up this land."')
    assert [wording.apart for wording in wordings(a, b)] == [()]


@given(st.text(alphabet="\"“”'‘’[]().… abA1\n", max_size=120))
def test_spans_stand_in_the_text_and_marks_break_nothing(text):
    for sentence in quoted_sentences(text):
        assert all(word.span.start < word.span.end <= len(text) for word in sentence.words)
        assert sentence.span.start == sentence.words[0].span.start


@given(WORDS, WORDS)
def test_comparing_two_wordings_is_symmetric(one, other):
    for a in quoted_sentences(f'"{one}"'):
        for b in quoted_sentences(f'"{other}"'):
            there, back = compared(a, b), compared(b, a)
            assert (there is None) == (back is None)
            if there and back:
                assert there.alike == back.alike
                assert [(y, x) for x, y in there.apart] == list(back.apart)


@given(WORDS)
def test_the_same_words_are_never_apart(words):
    for sentence in quoted_sentences(f'"{words}"'):
        same = compared(sentence, sentence)
        assert same is None or same.apart == ()


@pytest.mark.parametrize("unit", ['"', "“a b c d e ", '"a b c." ', "[", "(", "a... ", "“\n", "'a ' "])
def test_time_grows_with_the_text_alone(unit):
    def seconds(letters: int) -> float:
        text = unit * (letters // len(unit))
        begun = time.process_time()
        quoted_sentences(text)
        return time.process_time() - begun

    short, long = (min(seconds(letters) for _ in range(3)) for letters in (10_000, 40_000))
    assert long < 12 * short + 0.1, "four times the text"


def test_a_sentence_goes_on_behind_its_speaker():
    assert folded('"We pay," Mrs. Dahl said, "and we pay on time." "We lost," he said, "Holt won."') == [
        "we pay and we pay on time",
        "we lost",
        "holt won",
    ]
