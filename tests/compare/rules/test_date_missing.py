"""What is missed of a third outlet where two have the date."""

from __future__ import annotations

from datetime import date

from compare.comparison import compare_articles
from compare.model import Article

DATED = "The Ostby council paid $2.4 million to settle the ferry suit in 2016, the ledger shows."
ALSO_DATED = "The Ostby council paid $2.4 million in 2016 to settle the ferry suit, a clerk said."
BARE = "The Ostby council paid $2.4 million to settle the ferry suit."
SOON = "The Ostby council will soon pay $2.4 million to settle the ferry suit."


def codes(*texts: str) -> list[tuple[str, int]]:
    articles = [Article(f"a{i}", f"Outlet {i}", "", text, published=date(2025, 8, 8)) for i, text in enumerate(texts)]
    _, found = compare_articles(articles, one_story=True)
    return [(one.code, len(one.sides)) for one in found if one.code.startswith("DAT")]


def test_a_year_that_two_outlets_have_is_missed_in_the_third() -> None:
    assert codes(DATED, ALSO_DATED, BARE) == [("DAT007", 3)]
    assert codes(BARE, ALSO_DATED, DATED) == [("DAT007", 3)]


def test_a_year_that_one_outlet_has_is_not() -> None:
    assert codes(DATED, BARE) == []


def test_one_that_says_when_in_other_words_misses_nothing() -> None:
    assert codes(DATED, ALSO_DATED, SOON) == []
