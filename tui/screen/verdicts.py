"""Keys that decide: accept, dismiss, check, clear, note, undo and redo. Decisions go to ``save`` at once.

``tui/app.py`` has them written and brings back what other people decided. Next: ``review``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from textual import work

from compare.decisions import Action, Event
from tui import asking, deciding, notices
from tui.dialogs import NoteDialog
from tui.rows import Row
from tui.screen.base import ReviewBase, Save
from tui.session import nearest, next_open, with_events


class Verdicts(ReviewBase):
    """What the reviewer decides."""

    def __init__(self, clock: Callable[[], datetime], save: Save) -> None:
        super().__init__(clock, save)
        self._last_reason = ""
        self._drafts: dict[str, str] = {}

    def action_decide(self, name: str) -> None:
        """Decide on the finding under the cursor, or on the range."""
        numbers, action = self.desk.worklist.chosen, Action(name)
        if self._too_early():
            return
        if action is Action.CLEAR:
            numbers = tuple(number for number in numbers if not self.session.rows[number].undecided)
            if not numbers:
                self.notify("Nothing to clear: nothing is decided here.")
                return
        if not numbers:
            return
        if asking.asks([self.session.rows[number] for number in numbers], action):
            self._ask_and_record(numbers, action)
        else:
            self._record(numbers, action)

    @work(exclusive=True, group="dialog")
    async def _ask_and_record(self, numbers: tuple[int, ...], action: Action) -> None:
        rows = [self.session.rows[number] for number in numbers]
        reason = await asking.ask(self.app, rows, action, self._last_reason)
        numbers = self._still_there(rows)
        if reason is None or not numbers:
            return
        if action is Action.DISMISS:
            self._last_reason = reason
        self._record(numbers, action, reason=reason)

    def _record(self, numbers: tuple[int, ...], action: Action, *, reason: str = "", note: str = "") -> None:
        events = deciding.decide(self.session, numbers, action, self._clock(), reason=reason, note=note)
        self.desk.worklist.mark(None)
        self._apply(events)
        onward = next_open(self.session, numbers[-1], 1) if action in deciding.SETTLES else numbers[0]
        self.draw(onward if onward in self.session.shown else nearest(self.session, numbers[-1]))
        if onward is None:
            self.notify(notices.all_decided(self.session))

    def _apply(self, events: tuple[Event, ...]) -> None:
        self.session = with_events(self.session, (*self.session.events, *events))
        self.tell(deciding.named(self.session, events), "u takes it back")
        self._save(events)

    @work(exclusive=True, group="dialog")
    async def action_note(self) -> None:
        """Write a note on the finding under the cursor."""
        row, number = self.row, self.cursor
        if row is None or number is None or self._too_early():
            return
        key = row.finding.key
        dialog = NoteDialog(f"Note on {row.finding.code}", self._drafts.get(key, row.decision.note))
        note = await self.app.push_screen_wait(dialog)
        if note is None:
            self._drafts[key] = dialog.draft
            return
        self._drafts.pop(key, None)
        numbers = self._still_there([row])
        if note != row.decision.note and numbers:
            self._record(numbers, Action.NOTE, note=note)

    def _still_there(self, rows: Sequence[Row]) -> tuple[int, ...]:
        """Return where the findings stand that were asked about: the articles may have been read again meanwhile."""
        keys = {row.finding.key for row in rows}
        candidates = {number for row in rows for number in self.session.threads.get(row.finding.thread, ())}
        return tuple(number for number in sorted(candidates) if self.session.rows[number].finding.key in keys)

    def _too_early(self) -> bool:
        """Whether nothing can be decided yet; says so."""
        if self.glance:
            self.notify(notices.TOO_EARLY)
        return self.glance

    def action_undo(self) -> None:
        """Take back the last step of this reviewer, also one of an earlier day."""
        self._take_back(deciding.undo(self.session, self._clock()), "Undone", "Nothing to undo.")

    def action_redo(self) -> None:
        """Do again what was undone last."""
        self._take_back(deciding.redo(self.session, self._clock()), "Redone", "Nothing to redo.")

    def _take_back(self, events: tuple[Event, ...], done: str, nothing: str) -> None:
        if not events:
            self.notify(nothing)
            return
        words = deciding.undone(self.session, events)
        self.session = with_events(self.session, (*self.session.events, *events))
        numbers = self.session.threads.get(events[0].thread, ())
        self.draw(next((one for one in numbers if one in self.session.shown), self.cursor))
        self.tell(f"{done}: {words}")
        self._save(events)
