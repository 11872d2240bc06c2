from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claims.agenda import lists_a_point, read_agenda
from compare.model import AgendaItem, AgendaStatus, Span

BRIDGE = AgendaItem(Span(0, 12), ("new", "bridg"))
BETTER = AgendaItem(Span(0, 6), ("better",))


def items(sentence: str) -> list[str]:
    return [item.span.of(sentence) for item in read_agenda(sentence, Span(0, len(sentence)))]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        (
            "They will discuss fishing quotas, a new ferry line and the return of fallen soldiers, the sources said.",
            ["fishing quotas", "a new ferry line", "the return of fallen soldiers"],
        ),
        (
            "They are to exchange views on piracy in the strait as well as ways to fight drought.",
            ["piracy in the strait", "ways to fight drought"],
        ),
        (
            "Other topics could include the grain corridor in the context of the siege, as well as arms smuggling.",
            ["the grain corridor", "arms smuggling"],
        ),
        ("The union demanded a pay rise of 7 percent, according to its chair.", ["a pay rise of 7 percent"]),
        ("Talks between Norland and Sudland on reopening the border failed.", []),
        ("He held talks on the sidelines of the summit on Friday.", []),
        ("The ministers met in Oslo.", []),
        ("He promised “to fight for jobs, growth and pensions” in Ostby.", []),
        ("“We will discuss quotas and ferries,” he said.", []),
        ("They will discuss a “herring tax” and the quotas.", ["a “herring tax”", "the quotas"]),
    ],
)
def test_items_are_the_members_of_the_list_that_a_cue_introduces(sentence, wanted):
    assert items(sentence) == wanted


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("They are expected to agree to begin joint patrols.", AgendaStatus.TO_BEGIN),
        ("They confirmed their commitment to joint patrols.", AgendaStatus.AGREED),
        ("They agreed to continue joint patrols.", AgendaStatus.UNDER_WAY),
        ("They will discuss joint patrols.", AgendaStatus.TOPIC),
        ("A ban raised by the islanders will not be on the table when they discuss fishing.", AgendaStatus.EXCLUDED),
    ],
)
def test_the_cue_gives_the_status(sentence, status):
    assert {item.status for item in read_agenda(sentence, Span(0, len(sentence)))} == {status}


@given(st.text(alphabet="discuss and as well the, include .", max_size=120))
def test_items_lie_in_the_sentence_in_order_without_overlap(sentence):
    spans = [item.span for item in read_agenda(sentence, Span(0, len(sentence)))]
    assert all(0 <= span.start < span.end <= len(sentence) for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))


@pytest.mark.parametrize("cue", ["discuss", "will not be on the table", "take up", "promised", "requires the firm to"])
def test_what_names_a_point_of_an_agenda(cue):
    assert lists_a_point(cue, BRIDGE)


@pytest.mark.parametrize("cue", ["offered", "sought", "addressing", "calls for", "demands", "proposed"])
def test_what_somebody_wants_is_no_point_of_an_agenda(cue):
    assert not lists_a_point(cue, BRIDGE)


def test_who_says_so_and_which_promise_are_no_items():
    assert items("Parliament will discuss a new bill on Feb. 17, its speaker, Jonas Hall, said.") == [
        "a new bill on Feb. 17"
    ]
    assert items("We kept every promise that we made to the islands.") == []


def test_one_word_may_be_talked_about_and_is_too_little_for_a_promise():
    assert lists_a_point("discuss", BETTER)
    assert not lists_a_point("promised", BETTER)


def test_money_raised_is_no_item():
    assert items("Her campaign raised more than $3 million in May.") == []
    assert items("The envoy raised the issue of fishing quotas.") == ["fishing quotas"]


def test_what_was_taken_off_the_table_by_somebody_is_not_its_subject():
    assert items("Mayor Ines Dahl has tried to take the toll off the table.") == []
    assert items("A toll on lorries was dropped.") == ["A toll on lorries"]


def test_an_item_ends_where_the_sentence_goes_on():
    assert items("Holt, who promised to open the lock to boats, had resisted a vote.") == ["to open the lock to boats"]
