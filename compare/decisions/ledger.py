"""From events to decisions: the state of a finding is what its last events that are not undone say.

Pure: owns no file. A decision holds for the finding with its ``key``; where only the ``thread`` is the same, a compared
value has changed since, the decision has lapsed and the finding is open again.
Next in the flow: ``compare/decisions/log.py``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from compare.decisions.event import Action, Event
from compare.model import Discrepancy


class Verdict(StrEnum):
    """Where a finding stands."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DISMISSED = "dismissed"
    CHECK = "needs-check"


_VERDICTS = {
    Action.ACCEPT: Verdict.ACCEPTED,
    Action.DISMISS: Verdict.DISMISSED,
    Action.CHECK: Verdict.CHECK,
    Action.CLEAR: Verdict.OPEN,
}
"""The actions that decide, and what they decide."""


@dataclass(frozen=True, slots=True)
class Decision:
    """Where one finding stands, and how it came to that."""

    verdict: Verdict = Verdict.OPEN
    reviewer: str = ""
    """Who gave the verdict; empty while open."""
    at: datetime | None = None
    """When (UTC); None while open."""
    reason: str = ""
    note: str = ""
    """The last note, whoever left it."""
    lapsed: Event | None = None
    """An earlier decision on the same thread whose values have changed since (``said`` holds the old ones)."""
    history: tuple[Event, ...] = ()
    """Every event about this finding, undone ones and undoing ones too, oldest first."""

    @property
    def fails(self) -> bool:
        """Whether the finding still counts against the run: undecided, or waiting to be checked."""
        return self.verdict in (Verdict.OPEN, Verdict.CHECK)


UNDECIDED = Decision()
"""Where every finding starts."""


class Ledger:
    """Every event known, in one order, ready to be asked about findings."""

    def __init__(self, events: Iterable[Event] = ()) -> None:
        """Take the events in any order; one that git's merging doubled counts once."""
        self.events = tuple(sorted({event.id: event for event in events}.values(), key=lambda event: event.order))
        self._undone = _undone(self.events)
        self._undos = frozenset(event.id for event in self.events if event.action is Action.UNDO)
        self._by_key: dict[str, list[Event]] = defaultdict(list)
        self._by_thread: dict[str, list[Event]] = defaultdict(list)
        for event in self.events:
            self._by_key[event.key].append(event)
            if event.thread:
                self._by_thread[event.thread].append(event)

    def decision(self, finding: Discrepancy, standing: Collection[str] = ()) -> Decision:
        """Return where ``finding`` stands.

        ``standing`` are the keys of all findings of the run: a decision about one of those has not lapsed, though its
        thread be the same.
        """
        history = tuple(self._by_key.get(finding.key, ()))
        if len(history) == 1 and (only := self._alone(history[0])) is not None:
            return only
        active = [event for event in history if event.id not in self._undone]
        deciding = [event for event in active if event.action in _VERDICTS]
        note = _last_note(active)
        if not deciding:
            return Decision(note=note, lapsed=self._lapsed(finding, standing), history=history)
        last = deciding[-1]
        verdict = _VERDICTS[last.action]
        if verdict is Verdict.OPEN:
            return Decision(note=note, history=history)
        return Decision(verdict, last.reviewer, last.time, last.reason, note, history=history)

    def _alone(self, event: Event) -> Decision | None:
        """Return what a finding's only event decides, as most do; None where that is not all there is to say."""
        verdict = _VERDICTS.get(event.action, Verdict.OPEN)
        if verdict is Verdict.OPEN or event.id in self._undone:
            return None
        return Decision(verdict, event.reviewer, event.time, event.reason, event.note, None, (event,))

    def concerns(self, finding: Discrepancy) -> bool:
        """Whether any event is about this finding or its thread; one that none concerns is open, with no history."""
        return finding.key in self._by_key or finding.thread in self._by_thread

    def decisions(self, findings: Iterable[Discrepancy]) -> dict[str, Decision]:
        """Return where each finding of a run stands, by key, in the order given."""
        every = tuple(findings)
        standing = frozenset(finding.key for finding in every)
        return {
            finding.key: self.decision(finding, standing) if self.concerns(finding) else UNDECIDED for finding in every
        }

    def last_undoable(self, reviewer: str) -> Event | None:
        """Return the reviewer's last event that an undo would take back, or None."""
        return next((event for event in self._latest(reviewer) if self._stands(event)), None)

    def last_redoable(self, reviewer: str) -> Event | None:
        """Return the reviewer's last UNDO that a further UNDO would take back, or None.

        Only until the reviewer decides something else: what was undone before that stays undone.
        """
        for event in self._latest(reviewer):
            if event.action is not Action.UNDO:
                return None
            if event.id not in self._undone and event.undo_of not in self._undos:
                return event
        return None

    def is_undone(self, event: Event) -> bool:
        """Whether the event was taken back and not redone."""
        return event.id in self._undone

    def _latest(self, reviewer: str) -> Iterable[Event]:
        return (event for event in reversed(self.events) if event.reviewer == reviewer)

    def _stands(self, event: Event) -> bool:
        return event.action is not Action.UNDO and event.id not in self._undone

    def _lapsed(self, finding: Discrepancy, standing: Collection[str]) -> Event | None:
        """Return the last decision about the same thing with other values, unless it was reopened."""
        earlier = [
            event
            for event in self._by_thread.get(finding.thread, ())
            if event.key != finding.key
            and event.key not in standing
            and event.action in _VERDICTS
            and event.id not in self._undone
        ]
        if not earlier or earlier[-1].action is Action.CLEAR:
            return None
        return earlier[-1]


def _last_note(active: list[Event]) -> str:
    """Return the last note; a NOTE with nothing in it takes the note away, a bare verdict does not."""
    noted = [event.note for event in active if event.note or event.action is Action.NOTE]
    return noted[-1] if noted else ""


def _undone(events: tuple[Event, ...]) -> frozenset[str]:
    """Return the ids of the events that are taken back by an UNDO that is not itself taken back.

    By the depth of the chain, not by time: a clock may have been set back between undoing and redoing.
    """
    undos = {event.id: event.undo_of for event in events if event.action is Action.UNDO}
    undone: set[str] = set()
    for undo in sorted(undos, key=lambda undo: _depth(undo, undos), reverse=True):
        if undo not in undone:
            undone.add(undos[undo])
    return frozenset(undone)


def _depth(undo: str, undos: dict[str, str]) -> int:
    """Return how many UNDOs stand on one another down to the decision; a ring, which no program writes, ends too."""
    depth = 0
    while undo in undos and depth <= len(undos):
        undo = undos[undo]
        depth += 1
    return depth
