"""AGD003: passages that some outlets carry and another leaves out."""

from __future__ import annotations

from datetime import date

from compare.comparison import compare_articles
from compare.model import Article, Discrepancy, Relation

SHARED = [
    "Mayor Ines Varga opened the Harwick ferry line on Monday in front of some two hundred people at the old quay.",
    "The first boat carried 212 passengers across the Orrin estuary.",
    "Tickets cost four crowns, and children travel free of charge.",
    "The crossing takes eleven minutes in calm weather.",
    "Two older boats will be scrapped before winter.",
]
PROTEST = "Fishermen from Westbrook will ask a court next week to stop the line because it crosses their nets."
AGAIN = "The Westbrook fishermen are to ask a court next week to stop the ferry, which they say crosses their nets."


def article(outlet: str, sentences: list[str]) -> Article:
    headline = "Ferry line opens in Harwick"
    return Article(outlet, outlet, headline, headline + "\n\n" + "\n\n".join(sentences), published=date(2026, 5, 4))


def passages(*articles: Article) -> list[Discrepancy]:
    return [finding for finding in compare_articles(articles, one_story=True)[1] if finding.code == "AGD003"]


def test_what_two_outlets_tell_and_a_third_does_not():
    (found,) = passages(
        article("Alder", [*SHARED, PROTEST]), article("Birch", [*SHARED, AGAIN]), article("Cedar", SHARED)
    )
    assert found.relation is Relation.ONLY_IN
    assert [(side.outlet, side.said) for side in found.sides] == [("Alder", PROTEST), ("Birch", AGAIN)]
    assert found.message.startswith("Cedar leaves out “")


def test_nothing_is_left_out_where_all_tell_it():
    assert passages(article("Alder", [*SHARED, PROTEST]), article("Birch", [*SHARED, AGAIN])) == []


def test_one_passage_is_told_once():
    found = passages(article("Alder", [*SHARED, PROTEST]), article("Birch", [*SHARED, AGAIN]), article("Cedar", SHARED))
    spans = [(side.article, side.span) for finding in found for side in finding.sides]
    assert len(spans) == len(set(spans))


def test_an_agenda_item_is_not_told_again_as_a_passage():
    item = "The ministers will discuss a toll for lorries on the northern bridge and the price of diesel."
    found = compare_articles(
        [article("Alder", [*SHARED, item]), article("Birch", [*SHARED, "Rain fell."])], one_story=True
    )[1]
    told = [finding.code for finding in found if any(side.span.start >= 400 for side in finding.sides)]
    assert "AGD001" in told
    assert not [f for f in found if f.code == "AGD003" and any(item in side.said for side in f.sides)]


def test_confidence_is_the_chance_that_an_editor_lists_it():
    found = passages(article("Alder", [*SHARED, PROTEST]), article("Birch", [*SHARED, AGAIN]), article("Cedar", SHARED))
    assert all(0.3 < finding.confidence < 0.9 for finding in found)
