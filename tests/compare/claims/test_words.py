from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from compare.claims.words import content_stems, tokens


@given(st.text(max_size=200))
def test_every_token_shows_its_own_words(text):
    found = tokens(text)
    assert all(token.span.of(text).lower().replace("’", "'") == token.word for token in found)
    assert [token.span for token in found] == sorted(token.span for token in found)


def test_forms_of_one_word_meet():
    assert content_stems("arranging") == content_stems("arranged") == content_stems("arrangement")


def test_words_that_newsrooms_use_for_the_same_meet():
    assert content_stems("bilateral ties") == content_stems("bilateral relations")


def test_a_number_with_commas_is_one_word():
    assert content_stems("1,200 people") == ("1200", "peopl")


def test_possessives_and_joining_words_say_nothing():
    assert content_stems("Lee's trip and the president’s") == content_stems("Lee trip president")
