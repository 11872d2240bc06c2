from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.decisions import Action, Ledger, new_event
from tests.tui.newsroom import AGENDA, DATE, FIGURE, FINDINGS, KANJI, QUOTE, SOURCE, TOLL
from tui.filters import FIELDS, STATUSES, FilterError, Query, Term, parse, with_next_status
from tui.rows import rows_of

NOW = datetime(2025, 8, 12, tzinfo=UTC)
LEDGER = Ledger(
    (
        new_event(DATE, Action.ACCEPT, "Sasaki", now=NOW),
        new_event(FIGURE, Action.DISMISS, "Mori", reason="update", now=NOW),
        new_event(QUOTE, Action.CHECK, "Mori", now=NOW),
    )
)
ROWS = rows_of(FINDINGS, {number: LEDGER.decision(finding) for number, finding in enumerate(FINDINGS)})


def found(text: str, reviewer: str = "Sasaki") -> list[str]:
    test = parse(text).test(ROWS, reviewer)
    return [row.finding.key for number, row in enumerate(ROWS) if test(number)]


def keys(*findings: object) -> list[str]:
    return [one.key for one in FINDINGS if any(one is wanted for wanted in findings)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", FINDINGS),
        ("holm", (QUOTE,)),
        ("HOLM different", (QUOTE,)),
        ('"bridge toll"', (TOLL,)),
        ("来月下旬", (KANJI,)),
        ("rule:DAT", (DATE, KANJI)),
        ("rule:dat001 -来月下旬", (DATE,)),
        ("rule:agenda-missing", (AGENDA, TOLL)),
        ("rule:da", (DATE, KANJI)),
        ("rule:conflict -rule:dat", (FIGURE,)),
        ("rule:fig,quo", (FIGURE, QUOTE)),
        ("outlet:inland", (DATE,)),
        ('outlet:"halden post"', (AGENDA, DATE, QUOTE, FIGURE, SOURCE)),
        ("sev:error", (DATE, FIGURE, KANJI)),
        ("sev:>=warning", (DATE, QUOTE, FIGURE, SOURCE, KANJI)),
        ("sev:<warning", (AGENDA, TOLL)),
        ("-sev:error,note", (QUOTE, SOURCE)),
        ("story:budget", (TOLL,)),
        ("story:ferry sev:note", (AGENDA,)),
        ("conf:>0.7 rule:fig", (FIGURE,)),
        ("conf:<=.65", (AGENDA, TOLL)),
        ("status:accepted", (DATE,)),
        ("status:check,dismissed", (QUOTE, FIGURE)),
        ("status:needs-check", (QUOTE,)),
        ("mine", (DATE,)),
        ("-mine -status:open", (FIGURE, QUOTE)),
        ("[bold]", (TOLL,)),
    ],
)
def test_a_filter_finds(text: str, expected: tuple[object, ...]):
    assert found(text) == keys(*expected)


def test_lapsed_findings_are_found():
    event = new_event(DATE, Action.DISMISS, "Mori", now=NOW)
    rows = rows_of([KANJI], {0: Ledger((event,)).decision(KANJI)})
    assert not parse("status:lapsed").test(rows, "Mori")(0)
    moved = new_event(KANJI, Action.DISMISS, "Mori", now=NOW)
    other = type(moved)(moved.id, moved.time, "Mori", "another key", KANJI.thread, Action.DISMISS)
    lapsed = rows_of([KANJI], {0: Ledger((other,)).decision(KANJI)})
    assert parse("status:lapsed").test(lapsed, "Mori")(0)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("colour:red", "no filter is called “colour:”; there are rule: outlet:"),
        ("a:", "no filter is called “a:”; there are rule: outlet:"),
        ("rule:", "rule: needs a value, as in rule:DAT"),
        ("sev:grave", "error, warning or note"),
        ("status:done", "open, accepted"),
        ("conf:high", "conf:>0.7"),
    ],
)
def test_a_mistake_is_named(text: str, says: str):
    with pytest.raises(FilterError, match=says.replace("?", r"\?")):
        parse(text)


def test_a_quotation_mark_left_open_runs_to_the_end():
    assert parse('story:"ferry line') == parse('story:"ferry line"')


def test_the_status_goes_round():
    query = parse("holm")
    seen = []
    for _ in range(5):
        query = with_next_status(query)
        seen.append(str(query))
    assert seen == ["holm status:open", "holm status:check", "holm status:accepted", "holm status:dismissed", "holm"]


WORDS = (
    st.text(min_size=1, max_size=8)
    .map(str.casefold)
    .filter(lambda text: text and '"' not in text and text.casefold() == text)
)
TERMS = st.one_of(
    st.builds(Term, st.just(""), st.tuples(WORDS), negated=st.booleans()),
    st.builds(Term, st.just("mine"), negated=st.booleans()),
    st.builds(Term, st.sampled_from(["rule", "outlet", "story"]), st.lists(WORDS, min_size=1, max_size=3).map(tuple), negated=st.booleans()),
    st.builds(Term, st.just("status"), st.lists(st.sampled_from(sorted(STATUSES)), min_size=1, max_size=2).map(tuple), negated=st.booleans()),
    st.builds(Term, st.just("sev"), st.tuples(st.sampled_from(["error", "warning", "note"])), st.sampled_from([">=", "<=", ">", "<", "="])),
)  # fmt: skip


@settings(max_examples=100)
@given(st.text(max_size=40))
def test_anything_typed_is_read_or_refused(text: str):
    try:
        query = parse(text)
    except FilterError as error:
        message = str(error)
    else:
        message = ""
        assert all(isinstance(query.test(ROWS, "Sasaki")(number), bool) for number in range(len(ROWS)))
    assert not message or any(f"{field}:" in message for field in FIELDS)


@settings(max_examples=100)
@given(st.lists(TERMS, max_size=4))
def test_a_query_can_be_typed_again(terms: list[Term]):
    query = Query(tuple(terms))
    assert parse(str(query)) == query


@settings(max_examples=60)
@given(st.lists(TERMS, max_size=3), TERMS)
def test_a_further_term_narrows_and_its_negative_takes_the_rest(terms: list[Term], term: Term):
    turned = Term(term.field, term.values, term.compare, not term.negated)
    all_rows, yes, no = (_rows(Query((*terms, *more))) for more in ((), (term,), (turned,)))
    assert not set(yes) & set(no)
    assert set(yes) | set(no) == set(all_rows)


def _rows(query: Query) -> list[str]:
    test = query.test(ROWS, "Mori")
    return [row.finding.key for number, row in enumerate(ROWS) if test(number)]
