"""Which outlets are taken to leave a sentence out."""

from __future__ import annotations

from dataclasses import replace

from compare.align.collation import collate
from compare.align.coverage import LEFT_OUT, coverage
from compare.model import Article, Story

SHARED = [
    "Mayor Ines Varga opened the Harwick ferry line on Monday.",
    "The first boat carried 212 passengers across the Orrin estuary.",
    "Tickets cost four crowns, and children travel free of charge.",
    "The crossing takes eleven minutes in calm weather.",
    "Two older boats will be scrapped before winter.",
]
ALONE = "Fishermen from Westbrook blocked the quay for an hour in protest."


def article(outlet: str, sentences: list[str]) -> Article:
    headline = "Ferry line opens in Harwick"
    return Article(outlet, outlet, headline, headline + "\n\n" + "\n\n".join(sentences))


def left_out(articles: list[Article]) -> set[tuple[str, tuple[str, ...]]]:
    story = collate(Story("s", "h", tuple(articles)))
    found = coverage(story.claims, story.articles, story.links)
    return {(story.text(one.claim), one.missing) for row in found.values() for one in row if one.missing}


def test_what_nobody_else_says_is_left_out():
    found = left_out([article("Alder", [*SHARED, ALONE]), article("Birch", SHARED)])
    assert (ALONE, ("Birch",)) in found
    assert not [words for words, _ in found if words in SHARED]


def test_a_summary_and_a_brief_leave_nothing_out():
    full = article("Alder", [*SHARED, ALONE])
    assert left_out([full, replace(article("Birch", SHARED), partial=True)]) == set()
    assert left_out([full, article("Birch", SHARED[:2])]) == set()


def test_an_outlets_second_article_counts_for_it():
    second = replace(article("Birch", [ALONE, *SHARED[1:]]), id="Birch 2")
    found = left_out([article("Alder", [*SHARED, ALONE]), article("Birch", SHARED), second])
    assert ALONE not in {words for words, _ in found}


def test_the_likeliest_sentence_decides():
    story = collate(Story("s", "h", (article("Alder", SHARED), article("Birch", SHARED))))
    for one in coverage(story.claims, story.articles, story.links)["Alder"]:
        links = [x.score for x in story.links if x.a is one.claim or x.b is one.claim]
        assert one.score("Birch") == max(links, default=0.0)
        assert bool(one.missing) == (one.score("Birch") < LEFT_OUT)
