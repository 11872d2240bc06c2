"""What one outlet tells in a sentence that only a third outlet's copy leads to is not left out."""

from __future__ import annotations

from compare.align.coverage import Coverage
from compare.model import Claim, Span
from compare.rules.told_elsewhere import told_elsewhere


def claim(article: str, number: int = 1) -> Claim:
    return Claim(article=article, number=number, span=Span(number * 10, number * 10 + 9))


def test_a_sentence_that_a_third_outlet_leads_to_is_told() -> None:
    own, third, other = claim("a"), claim("b"), claim("c")
    covered = {
        "a": [Coverage(own, {"B": (0.7, third), "C": (0.1, None)})],
        "b": [Coverage(third, {"A": (0.7, own), "C": (0.9, other)})],
        "c": [Coverage(other, {"A": (0.1, None), "B": (0.9, third)})],
    }
    found = told_elsewhere(covered)
    assert found["a"][0].missing == ()
    assert found["a"][0].by_outlet["C"] == (0.9, other)


def test_a_weak_link_of_the_third_tells_nothing() -> None:
    own, third = claim("a"), claim("b")
    covered = {
        "a": [Coverage(own, {"B": (0.7, third), "C": (0.1, None)})],
        "b": [Coverage(third, {"A": (0.7, own), "C": (0.5, claim("c"))})],
        "c": [Coverage(claim("c"), {"A": (0.1, None), "B": (0.5, third)})],
    }
    assert told_elsewhere(covered)["a"][0].missing == ("C",)
