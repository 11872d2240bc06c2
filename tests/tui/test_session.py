from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from compare.decisions import Action, Event, Verdict, new_event
from compare.report import Report
from tests.tui.newsroom import DATE, FIGURE, FINDINGS, ORDER, REPORT, SOURCE, Clock
from tui import deciding
from tui.filters import parse
from tui.session import Session, first_to_read, nearest, next_open, open_session, with_events, with_query

NOW = datetime(2025, 8, 12, tzinfo=UTC)


def opened(*events: Event) -> Session:
    return open_session(REPORT, events, "Sasaki")


def added(session: Session, events: Sequence[Event]) -> Session:
    return with_events(session, (*session.events, *events))


def test_findings_stand_by_story_the_gravest_first():
    assert tuple(row.finding.code for row in opened().rows) == ORDER


def test_the_first_to_read_is_an_open_error():
    session = opened(new_event(DATE, Action.ACCEPT, "Mori", now=NOW))
    number = first_to_read(session)
    assert number is not None
    assert session.rows[number].finding is FIGURE


def test_nothing_to_read_in_an_empty_report():
    session = open_session(Report(), (), "Sasaki")
    assert first_to_read(session) is None
    assert next_open(session, 0, 1) is None
    assert nearest(session, 3) is None


def test_next_open_goes_round_and_past_what_is_decided():
    session = opened(new_event(FIGURE, Action.CHECK, "Mori", now=NOW))
    assert next_open(session, 0, 1) == 2
    assert next_open(session, 2, -1) == 0
    assert next_open(session, 6, 1) == 0
    assert next_open(session, 0, -1) == 6


def test_nothing_is_open_once_all_is_decided():
    session = opened(*(new_event(finding, Action.ACCEPT, "Mori", now=NOW) for finding in FINDINGS))
    assert next_open(session, 0, 1) is None
    assert session.verdicts() == {Verdict.ACCEPTED: 7}


def test_a_decision_that_leaves_the_filter_leaves_the_list():
    session = with_query(opened(), parse("status:open"))
    session = added(session, deciding.decide(session, [1], Action.DISMISS, NOW, reason="update"))
    assert session.shown == (0, 2, 3, 4, 5, 6)
    session = added(session, deciding.undo(session, NOW))
    assert session.shown == tuple(range(7))


def test_a_range_is_undone_and_redone_in_one_go():
    clock = Clock()
    session = opened()
    session = added(session, deciding.decide(session, [0, 1, 2], Action.ACCEPT, clock()))
    session = added(session, deciding.decide(session, [4], Action.DISMISS, clock()))
    session = added(session, deciding.undo(session, clock()))
    assert session.verdicts()[Verdict.ACCEPTED] == 3
    events = deciding.undo(session, clock())
    assert deciding.undone(added(session, events), events) == "Accepted 3 findings"
    session = added(session, events)
    assert session.verdicts() == {Verdict.OPEN: 7}
    session = added(session, deciding.redo(session, clock()))
    assert session.verdicts()[Verdict.ACCEPTED] == 3
    session = added(session, deciding.redo(session, clock()))
    assert session.verdicts()[Verdict.DISMISSED] == 1
    assert deciding.redo(session, clock()) == ()


def test_undo_takes_back_only_the_reviewers_own():
    session = opened(new_event(DATE, Action.ACCEPT, "Mori", now=NOW))
    assert deciding.undo(session, NOW) == ()


def test_undo_reaches_a_finding_that_is_no_longer_reported():
    gone = replace(SOURCE, key="gone", thread="gone")
    session = opened(new_event(gone, Action.ACCEPT, "Sasaki", now=NOW))
    (event,) = deciding.undo(session, NOW)
    assert (event.key, event.thread) == ("gone", "gone")
    assert deciding.undone(added(session, [event]), [event]) == "Accepted a finding that is no longer reported"


def test_a_lapsed_decision_shows():
    before = replace(DATE, key="other values")
    session = opened(new_event(before, Action.DISMISS, "Mori", now=NOW))
    assert session.lapsed() == 1
    assert session.rows[0].sign == "~"
    assert with_query(session, parse("status:lapsed")).shown == (0,)


STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.sampled_from(["accept", "dismiss", "check", "clear", "note"]), st.integers(0, 6), st.integers(1, 3)
        ),
        st.tuples(st.sampled_from(["undo", "redo"]), st.just(0), st.just(1)),
    ),
    max_size=12,
)


@settings(max_examples=60)
@given(STEPS, st.sampled_from(["", "status:open", "mine", "-status:dismissed sev:>=warning"]))
def test_step_by_step_is_the_same_as_opening_anew(steps: list[tuple[str, int, int]], text: str):
    clock = Clock()
    session = with_query(opened(), parse(text))
    for name, first, many in steps:
        if name in ("undo", "redo"):
            made = getattr(deciding, name)(session, clock())
        else:
            made = deciding.decide(
                session, range(first, min(7, first + many)), Action(name), clock(), note="!" * (name == "note")
            )
        session = added(session, made)
    anew = with_query(open_session(REPORT, session.events, "Sasaki"), parse(text))
    assert list(session.rows) == list(anew.rows)
    assert session.shown == anew.shown
