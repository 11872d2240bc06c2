"""From a key to events: deciding on one finding or many, undoing and redoing, and the words that tell what happened.

Pure: returns events for the decisions file and changes nothing. Findings decided in one go carry one time, and are
undone in one go. ``tui/app.py`` has the events written.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from compare.decisions import Action, Event, Ledger, new_event
from tui.rows import Row
from tui.session import Session

DONE: dict[Action, str] = {
    Action.ACCEPT: "Accepted",
    Action.DISMISS: "Dismissed",
    Action.CHECK: "To be checked:",
    Action.CLEAR: "Cleared",
    Action.NOTE: "Noted",
    Action.UNDO: "Undone",
}


def decide(
    session: Session, numbers: Sequence[int], action: Action, now: datetime, *, reason: str = "", note: str = ""
) -> tuple[Event, ...]:
    """Return one event for each row; all at the time ``now`` (aware, UTC)."""
    rows = (session.rows[number] for number in numbers)
    return tuple(new_event(row.finding, action, session.reviewer, reason=reason, note=note, now=now) for row in rows)


def undo(session: Session, now: datetime) -> tuple[Event, ...]:
    """Return the events that take back the reviewer's last step; empty when there is nothing to take back."""
    ledger = _own(session)
    return _take_back(session, ledger, ledger.last_undoable(session.reviewer), now)


def redo(session: Session, now: datetime) -> tuple[Event, ...]:
    """Return the events that do again what the reviewer undid last; empty when there is nothing."""
    ledger = _own(session)
    return _take_back(session, ledger, ledger.last_redoable(session.reviewer), now)


def _own(session: Session) -> Ledger:
    """Return the reviewer's own events: nobody undoes what others did."""
    return Ledger(event for event in session.events if event.reviewer == session.reviewer)


def _take_back(session: Session, ledger: Ledger, last: Event | None, now: datetime) -> tuple[Event, ...]:
    if last is None or not session.rows:
        return ()
    together = [event for event in ledger.events if _same_step(event, last) and not ledger.is_undone(event)]
    return tuple(_undoing(session, event, now) for event in together)


def _same_step(event: Event, last: Event) -> bool:
    return (event.time, event.reviewer, event.action) == (last.time, last.reviewer, last.action)


def _undoing(session: Session, event: Event, now: datetime) -> Event:
    """Return the event that undoes ``event``, whether or not its finding is still in the report."""
    numbers = session.threads.get(event.thread, (0,))
    made = new_event(session.rows[numbers[0]].finding, Action.UNDO, session.reviewer, undo_of=event.id, now=now)
    return replace(made, key=event.key, thread=event.thread, said=event.said, code=event.code, about=event.about)


def named(session: Session, events: Sequence[Event]) -> str:
    """Return what the events do, for a message: "Accepted DAT001 Kyodo|Jiji", "Dismissed 12 findings: update"."""
    if not events:
        return ""
    first = events[0]
    about = what(session, first) if len(events) == 1 else f"{len(events)} findings"
    return f"{DONE[first.action]} {about}" + (f": {first.reason}" if first.reason else "")


def what(session: Session, event: Event) -> str:
    """Return the finding of an event in a few words."""
    numbers = session.threads.get(event.thread)
    if not numbers:
        return "a finding that is no longer reported"
    finding = session.rows[numbers[0]].finding
    return f"{finding.code} {finding.rule}"


def preview(rows: Sequence[Row]) -> str:
    """Return what a decision on a range would touch: how many findings, of which rules, how many decided before."""
    stories = len({row.finding.story for row in rows})
    codes = sorted(Counter(row.finding.code for row in rows).items())
    kinds = ", ".join(f"{number} {code}" for code, number in codes)
    decided = sum(not row.undecided for row in rows)
    again = f"\n{decided} of them already decided: that will be replaced." if decided else ""
    return f"{len(rows)} findings in {stories} {'story' if stories == 1 else 'stories'}: {kinds}.{again}"


SETTLES = frozenset({Action.ACCEPT, Action.DISMISS, Action.CHECK})
"""After these the cursor goes on to the next open finding."""

_ASKED: dict[Action, str] = {
    Action.ACCEPT: "Accept",
    Action.DISMISS: "Dismiss",
    Action.CHECK: "Needs check",
    Action.CLEAR: "Clear",
}


def asked(action: Action, rows: Sequence[Row]) -> str:
    """Return the title of a question: "Dismiss DAT001 date-conflict", "Accept 12 findings"."""
    first = rows[0].finding
    return f"{_ASKED[action]} " + (f"{first.code} {first.rule}" if len(rows) == 1 else f"{len(rows)} findings")


def undone(session: Session, events: Sequence[Event]) -> str:
    """Return what the undoing events took back or brought back, in words."""
    before = {event.id: event for event in session.events}
    first = [before[event.undo_of] for event in events if event.undo_of in before]
    while any(event.action is Action.UNDO and event.undo_of in before for event in first):
        first = [before.get(event.undo_of, event) for event in first]
    return named(session, first)
