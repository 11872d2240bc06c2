from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.config import Config
from compare.model import Discrepancy, InputFinding, Relation, Severity, Side, Span
from compare.selection import select, select_inputs, wanted

CODES = st.sampled_from(["DAT001", "DAT002", "SRC001", "SRC003", "AGD001"])
BEGINNINGS = st.lists(st.sampled_from(["", "DAT", "DAT00", "DAT001", "SRC", "SRC003", "AGD"]), max_size=4)


def finding(code: str = "DAT001", confidence: float = 0.9, **said: str) -> Discrepancy:
    sides = tuple(Side(outlet.lower(), outlet, Span(0, 1), value, value) for outlet, value in said.items())
    relation = Relation.ONLY_IN if len(sides) == 1 else Relation.CONFLICT
    return Discrepancy(
        code, "rule", Severity.WARNING, relation, confidence, "story", "Headline", sides, "message", (), "key", "thread"
    )


@pytest.mark.parametrize(
    ("code", "chosen", "dropped", "expected"),
    [
        ("DAT001", (), (), True),
        ("DAT001", ("SRC",), (), False),
        ("DAT001", (), ("DAT",), False),
        ("DAT001", ("DAT001",), ("DAT",), True),
        ("DAT002", ("DAT001",), ("DAT",), False),
        ("DAT001", ("DAT",), ("DAT",), False),
        ("DAT001", ("",), ("DAT001",), False),
        ("DAT001", ("DAT00", "SRC"), ("DAT",), True),
    ],
)
def test_the_longest_beginning_wins(code: str, chosen: tuple[str, ...], dropped: tuple[str, ...], expected: bool):
    assert wanted(code, chosen, dropped) is expected


@settings(max_examples=60)
@given(CODES, BEGINNINGS, BEGINNINGS)
def test_order_and_repetition_of_codes_do_not_matter(code: str, chosen: list[str], dropped: list[str]):
    assert wanted(code, chosen, dropped) == wanted(code, [*reversed(chosen), *chosen], [*reversed(dropped), *dropped])


def test_what_is_less_sure_is_left_out():
    sure, unsure = finding(confidence=0.8), finding(confidence=0.79)
    assert select([sure, unsure], Config(min_confidence=0.8)) == (sure,)


def test_severity_is_set_by_the_longest_beginning():
    config = Config(severity={"DAT": Severity.NOTE, "DAT001": Severity.ERROR})
    assert [one.severity for one in select([finding("DAT001"), finding("DAT002"), finding("SRC001")], config)] == [
        Severity.ERROR,
        Severity.NOTE,
        Severity.WARNING,
    ]


def test_an_outlet_for_which_a_code_is_ignored_does_not_make_a_finding():
    config = Config(per_outlet_ignores={"toyo": ("SRC",)})
    assert select([finding("SRC001", Toyo="a", Nittai="b")], config) == ()
    assert len(select([finding("DAT001", Toyo="a", Nittai="b")], config)) == 1


def test_a_finding_stays_where_the_other_outlets_differ_among_themselves():
    config = Config(per_outlet_ignores={"Toyo": ("SRC",)})
    assert select([finding("SRC001", Toyo="a", Nittai="b", Corvin="b")], config) == ()
    assert len(select([finding("SRC001", Toyo="a", Nittai="b", Corvin="c")], config)) == 1


def test_what_only_an_ignored_outlet_has_is_left_out():
    config = Config(per_outlet_ignores={"Toyo": ("AGD",)})
    assert select([finding("AGD001", Toyo="a")], config) == ()
    assert len(select([finding("AGD001", Nittai="a")], config)) == 1


def test_notes_about_the_input_can_be_ignored_and_errors_cannot():
    note = InputFinding("INP004", Severity.NOTE, "a", "undated", "date it")
    error = InputFinding("INP001", Severity.ERROR, "b", "missing", "check it")
    assert select_inputs([note, error], Config(ignore=("INP",))) == (error,)
    assert select_inputs([note, error], Config(select=("DAT",))) == (note, error)
