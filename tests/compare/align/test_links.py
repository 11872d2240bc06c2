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
    assert links.get((1, 2), 0.0) < 0.5  # below what makes a fact of two sentences


def test_two_sentences_that_carry_one_quotation_are_one():
    said = "We have waited twelve long years for this boat to come"
    a = article("Alder", [f"“{said},” Varga told a crowd of hundreds at the quay.", "It rained."])
    b = article("Birch", ["Spring has come.", f"“{said},” said the mayor."])
    links = {(x.a.number, x.b.number): x.score for x in collate(Story("s", "h", (a, b))).links}
    assert links[1, 2] >= 0.9


def evidence(one: str, other: str) -> dict[str, float]:
    """What speaks for the first sentences of two articles that go on about other things."""
    a = profiled("Alder", [one, "Rain fell on the coast all night."])
    b = profiled("Birch", [other, "The museum reopens in spring."])
    found = {(overlap.i, overlap.j): numbers for overlap, numbers in evidence_between(a, b)}
    return dict(zip(EVIDENCE, found[1, 1], strict=True))


def test_who_speaks_joins_two_sentences_less_than_what_is_told():
    speaker = "Transport Minister Asha Kombo said"
    plain = {"Fares on the Lindal line will be frozen until autumn": "A bridge in Corran was hit by a coal barge"}
    shared = {"The bridge at Lindal stays shut until autumn": "Until autumn no train will cross the bridge at Lindal"}
    one, other = (
        evidence(f"{first}, {speaker}.", f"{second}, {speaker}.") for first, second in (*plain.items(), *shared.items())
    )
    assert one["told"] < other["told"]
    assert one["told"] == 0


def test_amounts_are_one_within_their_rounding_and_of_one_kind():
    quay = "The repair of the quay will cost 4.2 million euros"
    assert evidence(f"{quay}.", "Repairs of the quay take 4,210,000 euros.")["same figure"] == 1
    assert evidence(f"{quay}.", "Repairs of the quay take 7.9 million euros.")["same figure"] == 0
    assert evidence(f"{quay}.", "Repairs of the quay take 4.2 million bricks.")["same figure"] == 0


def test_a_year_or_a_small_number_in_common_is_no_number_in_common():
    one, other = "Two pilots left the harbour in 2014 and 38 sailors stayed.", "In 2014 two pilots and 38 sailors left."
    assert evidence(one, other)["numbers"] == 1


def test_a_pair_is_ahead_only_where_neither_has_a_better_one():
    a = profiled("Alder", ["The council approved the ferry line.", "The council met."])
    b = profiled("Birch", ["The council approved the ferry line.", "The mayor spoke to the council."])
    ahead = {(o.i, o.j): dict(zip(EVIDENCE, numbers, strict=True))["ahead"] for o, numbers in evidence_between(a, b)}
    assert ahead[1, 1] > 0
    assert all(value < 0 for (i, j), value in ahead.items() if (i == 1) != (j == 1))


def test_words_that_go_on_from_the_sentence_before_are_credited_too():
    sentences = profiled("Alder", ["“We waited for years. The boat came late,” said Varga."]).sentences
    assert {"year", "late"} <= set().union(*(sentence.said for sentence in sentences))
    assert "varga" not in set().union(*(sentence.told for sentence in sentences))
