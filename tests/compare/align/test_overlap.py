"""Explained overlap against a slow, literal reading of its definition."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.align.common_words import worth
from compare.align.overlap import DAMPING, overlaps

WORDS = ["visit", "tokyo", "trump", "june", "bank", "rate", "said"]
articles = st.lists(st.lists(st.sampled_from(WORDS), max_size=6), max_size=5)


def literal(a: list[list[str]], b: list[list[str]]) -> dict[tuple[int, int], float]:
    """Go over every word and every pair, as the definition reads."""

    def shared(i: int, j: int) -> float:
        return sum(worth(w) for w in set(a[i]) & set(b[j]))

    scores = {}
    for i in range(len(a)):
        for j in range(len(b)):
            total = 0.0
            for word in set(a[i]) & set(b[j]):
                row = sum(shared(i, n) ** 2 for n in range(len(b)) if word in b[n])
                column = sum(shared(m, j) ** 2 for m in range(len(a)) if word in a[m])
                total += worth(word) * (shared(i, j) ** 2 / row + shared(i, j) ** 2 / column) / 2
            size = math.sqrt(sum(map(worth, set(a[i]))) * sum(map(worth, set(b[j]))))
            if total:
                scores[i, j] = total / (size + DAMPING)
    return scores


@settings(max_examples=60)
@given(articles, articles)
def test_it_is_what_its_definition_says(a, b):
    wanted = literal(a, b)
    found = {(o.i, o.j): o.score for o in overlaps(a, b)}
    assert found.keys() == wanted.keys()
    assert all(found[pair] == pytest.approx(wanted[pair]) for pair in wanted)


@settings(max_examples=60)
@given(articles, articles)
def test_swapping_the_articles_swaps_the_sentences(a, b):
    forth = {(o.i, o.j): o.score for o in overlaps(a, b)}
    back = {(o.j, o.i): o.score for o in overlaps(b, a)}
    assert forth.keys() == back.keys()
    assert all(forth[pair] == pytest.approx(back[pair]) for pair in forth)


def test_a_name_in_every_sentence_joins_less_than_a_word_of_its_own():
    a = [["trump", "visit"], ["trump", "bank"], ["trump", "rate"]]
    b = [["trump", "visit"], ["trump", "court"]]
    scores = {(o.i, o.j): o.score for o in overlaps(a, b)}
    assert scores[0, 0] > 3 * scores[1, 1]
