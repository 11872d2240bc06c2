"""Which sentences are taken to report the same thing, and how sure that is."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.align.collation import collate
from compare.align.evidence import EVIDENCE, evidence_between
from compare.align.profiles import profile
from compare.claims.assemble import claims_of
from compare.model import Article, Story

PHRASES = [
    "The harbour council approved a new ferry line on Monday.",
    "Mayor Ines Varga said the line would carry 400 people a day.",
    "“We have waited twelve years for this boat,” Varga told reporters.",
    "The council voted 7-2 for the ferry.",
    "Opponents in Westbrook called the plan a waste of money.",
    "The vote was held in Harwick on Monday evening.",
]


def article(name: str, sentences: list[str]) -> Article:
    headline = f"{name} reports on the ferry"
    return Article(name, name, headline, headline + "\n\n" + " ".join(sentences), published=date(2026, 3, 3))


def profiled(name: str, sentences: list[str]):
    made = article(name, sentences)
    return profile(claims_of(made), made.text)


texts = st.lists(st.sampled_from(PHRASES), min_size=1, max_size=5)


@settings(max_examples=40)
@given(texts, texts)
def test_evidence_does_not_depend_on_which_article_comes_first(one, other):
    a, b = profiled("Alder", one), profiled("Birch", other)
    forth = {(o.i, o.j): evidence for o, evidence in evidence_between(a, b)}
    back = {(o.j, o.i): evidence for o, evidence in evidence_between(b, a)}
    assert forth.keys() == back.keys()
    assert all(forth[pair] == pytest.approx(back[pair]) for pair in forth)
    assert all(len(evidence) == len(EVIDENCE) for evidence in forth.values())


@settings(max_examples=25)
@given(texts, texts, texts)
def test_a_third_article_changes_no_link_between_two(one, other, third):
    a, b, c = article("Alder", one), article("Birch", other), article("Cedar", third)
    alone = {(x.a.span, x.b.span): x.score for x in collate(Story("s", "h", (a, b))).links}
    joined = {
        (x.a.span, x.b.span): x.score
        for x in collate(Story("s", "h", (a, b, c))).links
        if {x.a.article, x.b.article} == {"Alder", "Birch"}
    }
    assert joined == alone


def test_the_same_act_is_surer_than_the_same_actors():
    a = article("Alder", ["Mayor Ines Varga opened the Harwick ferry line on Monday.", "She thanked the builders."])
    b = article(
        "Birch",
        ["The Harwick ferry line was opened by Mayor Ines Varga on Monday.", "Varga sued a Harwick newspaper in May."],
    )
    links = {(x.a.number, x.b.number): x.score for x in collate(Story("s", "h", (a, b))).links}
    assert links[1, 1] > 0.8
    assert links.get((1, 2), 0.0) < 0.3


def test_two_sentences_that_carry_one_quotation_are_one():
    said = "We have waited twelve long years for this boat to come"
    a = article("Alder", [f"“{said},” Varga told a crowd of hundreds at the quay.", "It rained."])
    b = article("Birch", ["Spring has come.", f"“{said},” said the mayor."])
    links = {(x.a.number, x.b.number): x.score for x in collate(Story("s", "h", (a, b))).links}
    assert links[1, 2] >= 0.9
