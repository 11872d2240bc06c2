"""A toll that grew is news and no error; two tolls of one day are."""

from __future__ import annotations

from datetime import date

from compare.comparison import compare_articles
from compare.model import Article, Discrepancy, Severity


def article(outlet: str, dead: str, day: int) -> Article:
    text = f"The earthquake in the Oshta mountains killed {dead} people in Velmar, the interior ministry said."
    return Article(outlet, outlet, "", text, published=date(2026, 3, day))


def figures(*articles: Article) -> list[Discrepancy]:
    return [finding for finding in compare_articles(articles, one_story=True)[1] if finding.code == "FIG001"]


def test_a_toll_that_has_grown_is_a_warning():
    (found,) = figures(article("Alder", "31", 10), article("Birch", "63", 11))
    assert found.severity is Severity.WARNING
    assert "grown" in found.message


def test_two_tolls_of_one_day_are_an_error():
    (found,) = figures(article("Alder", "31", 10), article("Birch", "63", 10))
    assert found.severity is Severity.ERROR
