"""The state that follows from the log of decisions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import permutations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.decisions import Action, Decision, Event, Ledger, Verdict, new_event, utc_text
from compare.model import Discrepancy, Relation, Severity, Side, Span

NOON = datetime(2025, 8, 26, 12, tzinfo=UTC)


def finding(key: str = "k1", thread: str = "t1", value: str = "2025-08-23") -> Discrepancy:
    sides = (
        Side("a", "Jiji", Span(0, 4), "Sat.", "2025-08-24"),
        Side("b", "Kyodo", Span(0, 4), "Sun.", value),
    )
    return Discrepancy(
        "DAT001", "date-conflict", Severity.ERROR, Relation.CONFLICT, 0.9, "s", "Talks", sides, "m", (), key, thread
    )


def at(minute: int, action: Action, *, key: str = "k1", who: str = "Mori", note: str = "", undo_of: str = "") -> Event:
    return Event(
        f"e{minute:02d}",
        NOON + timedelta(minutes=minute),
        who,
        key,
        "t1",
        action,
        note=note,
        undo_of=undo_of,
        said=("x",),
    )


def test_an_undecided_finding_is_open():
    assert Ledger().decision(finding()) == Decision()
    assert Ledger().decision(finding()).fails


@pytest.mark.parametrize(
    ("action", "verdict", "fails"),
    [
        (Action.ACCEPT, Verdict.ACCEPTED, False),
        (Action.DISMISS, Verdict.DISMISSED, False),
        (Action.CHECK, Verdict.CHECK, True),
        (Action.CLEAR, Verdict.OPEN, True),
    ],
)
def test_the_last_verdict_holds(action: Action, verdict: Verdict, fails: bool):
    decision = Ledger([at(0, Action.ACCEPT), at(1, action)]).decision(finding())
    assert (decision.verdict, decision.fails) == (verdict, fails)


def test_a_decision_says_who_when_and_why():
    event = new_event(finding(), Action.DISMISS, "Mori", reason="same day", note="Tokyo time", now=NOON)
    decision = Ledger([event]).decision(finding())
    assert decision == Decision(Verdict.DISMISSED, "Mori", NOON, "same day", "Tokyo time", history=(event,))


def test_a_note_leaves_the_verdict_alone():
    decision = Ledger([at(0, Action.DISMISS), at(1, Action.NOTE, note="called the desk", who="Sato")]).decision(
        finding()
    )
    assert (decision.verdict, decision.reviewer, decision.note) == (Verdict.DISMISSED, "Mori", "called the desk")


def test_a_later_verdict_keeps_the_note_and_an_empty_note_takes_it_away():
    events = [at(0, Action.NOTE, note="called"), at(1, Action.ACCEPT)]
    assert Ledger(events).decision(finding()).note == "called"
    assert Ledger([*events, at(2, Action.NOTE)]).decision(finding()).note == ""


def test_undo_and_redo():
    accept, undo = at(0, Action.ACCEPT), at(1, Action.UNDO, undo_of="e00")
    redo, again = at(2, Action.UNDO, undo_of="e01"), at(3, Action.UNDO, undo_of="e00")
    assert Ledger([accept, undo]).decision(finding()).verdict is Verdict.OPEN
    assert Ledger([accept, undo, redo]).decision(finding()).verdict is Verdict.ACCEPTED
    undone_twice = Ledger([accept, undo, redo, again])
    assert undone_twice.decision(finding()).verdict is Verdict.OPEN
    assert undone_twice.decision(finding()).history == (accept, undo, redo, again)
    assert undone_twice.is_undone(accept)


def test_undo_brings_back_the_verdict_before():
    events = [at(0, Action.DISMISS), at(1, Action.ACCEPT), at(2, Action.UNDO, undo_of="e01")]
    assert Ledger(events).decision(finding()).verdict is Verdict.DISMISSED


def test_the_undo_stack_of_one_reviewer():
    one, two, other = at(0, Action.ACCEPT), at(1, Action.CHECK), at(2, Action.NOTE, who="Sato")
    ledger = Ledger([one, two, other])
    assert ledger.last_undoable("Mori") == two
    assert ledger.last_redoable("Mori") is None
    undo_two = at(3, Action.UNDO, undo_of="e01")
    undo_one = at(4, Action.UNDO, undo_of="e00")
    ledger = Ledger([one, two, other, undo_two, undo_one])
    assert ledger.last_undoable("Mori") is None
    assert ledger.last_redoable("Mori") == undo_one
    redo_one = at(5, Action.UNDO, undo_of="e04")
    ledger = Ledger([one, two, other, undo_two, undo_one, redo_one])
    assert ledger.last_undoable("Mori") == one
    assert ledger.last_redoable("Mori") == undo_two
    new = at(6, Action.DISMISS)
    ledger = Ledger([one, two, other, undo_two, undo_one, redo_one, new])
    assert ledger.last_redoable("Mori") is None
    assert ledger.last_undoable("Mori") == new


def test_a_decision_lapses_when_a_value_changes():
    dismissed = new_event(finding("old"), Action.DISMISS, "Mori", now=NOON)
    decision = Ledger([dismissed]).decision(finding("new", value="2025-08-25"))
    assert (decision.verdict, decision.lapsed) == (Verdict.OPEN, dismissed)
    assert decision.lapsed is not None
    assert decision.lapsed.said == ("Jiji: “Sat.” (2025-08-24)", "Kyodo: “Sun.” (2025-08-23)")


def test_a_decision_on_a_finding_that_still_stands_has_not_lapsed():
    ledger = Ledger([at(0, Action.DISMISS, key="old")])
    decisions = ledger.decisions([finding("new"), finding("old")])
    assert decisions["new"] == Decision()
    assert decisions["old"].verdict is Verdict.DISMISSED


@pytest.mark.parametrize("later", [at(1, Action.CLEAR, key="old"), at(1, Action.UNDO, key="old", undo_of="e00")])
def test_what_was_reopened_or_undone_does_not_lapse(later: Event):
    assert Ledger([at(0, Action.ACCEPT, key="old"), later]).decision(finding("new")).lapsed is None


def test_a_lapsed_decision_that_is_decided_again_is_settled():
    events = [at(0, Action.ACCEPT, key="old"), at(1, Action.NOTE, key="new", note="n")]
    assert Ledger(events).decision(finding("new")).lapsed == events[0]
    assert Ledger([*events, at(2, Action.CLEAR, key="new")]).decision(finding("new")).lapsed is None


def test_the_order_of_lines_does_not_matter_and_doubled_lines_count_once():
    events = [at(0, Action.ACCEPT), at(1, Action.UNDO, undo_of="e00"), at(1, Action.NOTE, note="n", who="Sato")]
    events[2] = Event("f", events[2].time, "Sato", "k1", "t1", Action.NOTE, note="n")
    states = {Ledger((*order, *order)).decision(finding()) for order in permutations(events)}
    assert len(states) == 1


def test_events_of_one_moment_keep_their_order():
    made = [new_event(finding(), Action.NOTE, "Mori", note=str(n), now=NOON) for n in range(20)]
    assert sorted(made, key=lambda event: event.order) == made


def test_times_are_utc():
    with pytest.raises(ValueError, match="time zone"):
        new_event(finding(), Action.NOTE, "Mori", now=datetime(2025, 8, 26))  # noqa: DTZ001  (the point of the test)
    assert utc_text(NOON) == "2025-08-26T12:00:00Z"
    assert new_event(finding(), Action.NOTE, "Mori").time.tzinfo is UTC


@given(st.lists(st.integers(0, 30), max_size=12), st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_undoing_ends_and_is_independent_of_order(targets: list[int], random: Random):
    events = [at(0, Action.ACCEPT)]
    events += [at(n, Action.UNDO, undo_of=f"e{target:02d}") for n, target in enumerate(targets, start=1)]
    shuffled = list(events)
    random.shuffle(shuffled)
    assert Ledger(shuffled).decision(finding()) == Ledger(events).decision(finding())


VERDICT = {Action.ACCEPT: Verdict.ACCEPTED, Action.DISMISS: Verdict.DISMISSED, Action.CHECK: Verdict.CHECK}
STEPS = st.lists(
    st.tuples(st.sampled_from(["k1", "k2"]), st.sampled_from([*VERDICT, "undo", "undo", "redo", "redo"])), max_size=25
)


@given(STEPS)
@settings(max_examples=150)
def test_undo_and_redo_are_those_of_any_editor(steps: list[tuple[str, Action | str]]):
    events: list[Event] = []
    done: list[Event] = []
    taken_back: list[Event] = []
    for number, (key, step) in enumerate(steps):
        ledger = Ledger(events)
        if isinstance(step, Action):
            made = at(number, step, key=key)
            done, taken_back = [*done, made], []
        else:
            last = ledger.last_undoable("Mori") if step == "undo" else ledger.last_redoable("Mori")
            assert (last is None) == (not (done if step == "undo" else taken_back))
            if last is None:
                continue
            made = at(number, Action.UNDO, key=last.key, undo_of=last.id)
            if step == "undo":
                taken_back.append(done.pop())
            else:
                done.append(taken_back.pop())
        events.append(made)
        for asked in ("k1", "k2"):
            left = [event for event in done if event.key == asked]
            expected = VERDICT[left[-1].action] if left else Verdict.OPEN
            assert Ledger(events).decision(finding(asked)).verdict is expected
