"""What a key survives, and when it lapses."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.comparison import compare_articles
from compare.fingerprint import fingerprint, keyed
from compare.model import Article, Discrepancy, Relation, Severity, Side, Span

ALPHA = (
    "President Dahl will visit Sudland on Aug. 19-20 for trade talks, diplomatic sources said.\n\n"
    "The leaders will discuss fishing quotas and a new ferry line in the northern strait."
)
BETA = (
    "President Dahl will visit Sudland in late August for trade talks, officials from both governments said.\n\n"
    "The leaders will discuss fishing quotas."
)


def article(outlet: str, text: str, day: int = 8) -> Article:
    return Article(outlet.lower(), outlet, "", text, published=date(2025, 8, day))


def findings(*articles: Article) -> dict[str, Discrepancy]:
    _, found = compare_articles(articles, one_story=True)
    return {finding.key: finding for finding in found}


BOTH = (article("Alpha", ALPHA), article("Beta", BETA))


def test_the_example_differs_in_several_ways():
    assert {finding.code for finding in findings(*BOTH).values()} >= {"DAT001", "SRC001", "AGD001"}


def test_another_run_gives_the_same_keys():
    assert list(findings(*BOTH)) == list(findings(*BOTH[::-1]))


def test_keys_survive_other_offsets_and_rewording_elsewhere():
    longer = replace(BOTH[0], text="OSTBY (Alpha) -- A cold wind blew over the harbor.\n\n" + ALPHA)
    assert set(findings(*BOTH)) <= set(findings(longer, BOTH[1]))


def test_keys_survive_a_later_article_without_a_new_value():
    third = article("Gamma", BETA, day=9)
    before, after = findings(*BOTH), findings(*BOTH, third)
    dates = {key for key, finding in before.items() if finding.code == "DAT001"}
    assert dates <= set(after)


def test_a_changed_value_lapses_the_key_and_keeps_the_thread():
    changed = replace(BOTH[0], text=ALPHA.replace("Aug. 19-20", "Aug. 17-18"))
    (before,) = [finding for finding in findings(*BOTH).values() if finding.code == "DAT001"]
    (after,) = [finding for finding in findings(changed, BOTH[1]).values() if finding.code == "DAT001"]
    assert before.key != after.key
    assert before.thread == after.thread


def finding(code: str, value: str) -> Discrepancy:
    side = Side("a", "Alpha", Span(0, 1), "x", value)
    return Discrepancy(
        code, "rule", Severity.NOTE, Relation.CONFLICT, 0.5, "story", "Headline", (side,), "message", (), "", ""
    )


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.sampled_from(["DAT001", "SRC001"]), st.sampled_from("ab"), st.sampled_from("xy")), max_size=8)
)
def test_no_two_findings_of_a_story_share_a_key_or_a_thread(rows):
    drafts = [(finding(code, value), (fact,)) for code, fact, value in rows]
    found = keyed([one for one, _ in drafts], [fact for _, fact in drafts])
    assert len({one.key for one in found}) == len(found)
    assert len({one.thread for one in found}) == len(found)


def test_parts_of_a_fingerprint_do_not_run_together():
    assert fingerprint("ab", "c") != fingerprint("a", "bc")


@pytest.mark.parametrize("parts", [("DAT001",), ("DAT001", "visit", "x")])
def test_a_fingerprint_is_sixteen_hexadecimal_digits(parts):
    assert len(fingerprint(*parts)) == 16
    assert int(fingerprint(*parts), 16) >= 0
