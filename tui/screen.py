"""The review screen: the list, the two articles and the reasons, and what every key does.

Holds the newest ``Session`` and shows it. Decisions go to ``save`` at once: ``tui/app.py`` has them written and brings
back what other people decided.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from compare.decisions import Action, Event
from tui import asking, citing, deciding, notices
from tui.bars import KeyBar, Progress, TopBar
from tui.desk import Desk
from tui.dialogs import NoteDialog
from tui.filterbar import FilterBar
from tui.filters import Query, with_next_status
from tui.manual import Manual
from tui.rows import Row
from tui.session import Session, first_to_read, nearest, next_open, with_events, with_query
from tui.worklist import Worklist

NEED_A_FINDING = frozenset({"decide", "note", "range", "sides", "columns", "copy", "evidence", "open"})
"""Actions that do nothing where no finding is shown."""


class ReviewScreen(Screen[None]):
    """Side-by-side review of the findings."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "decide('accept')", "accept", id="accept"),
        Binding("d", "decide('dismiss')", "dismiss", id="dismiss"),
        Binding("c", "decide('check')", "check", id="check"),
        Binding("right_square_bracket", "open(1)", "next", id="next-open", key_display="]"),
        Binding("n", "note", "note", id="note"),
        Binding("u", "undo", "undo", id="undo"),
        Binding("slash", "filter", "filter", id="filter", key_display="/"),
        Binding("f", "status", "status", id="status"),
        Binding("v", "range", "range", id="range"),
        Binding("s", "sides", "sides", id="sides"),
        Binding("t", "columns", "columns", id="columns"),
        Binding("x", "decide('clear')", "clear", id="clear"),
        Binding("y", "copy", "copy", id="copy"),
        Binding("U", "redo", "redo", id="redo"),
        Binding("left_square_bracket", "open(-1)", "previous open", id="previous-open", key_display="[", show=False),
        Binding("enter", "evidence", "evidence", id="evidence", show=False),
        Binding("escape", "back", "back", id="back", show=False),
        Binding("question_mark", "help", "all keys", id="help", key_display="?", show=False),
        Binding("f1", "help_here", "help on this pane", id="help-here", show=False),
    ]

    def __init__(self, clock: Callable[[], datetime], save: Callable[[tuple[Event, ...]], None]) -> None:
        """Take the time of decisions, and what has them written; it must return at once."""
        super().__init__()
        self.session = Session()
        self.ready = False
        self._clock, self._save = clock, save
        self._progress = Progress(saved=notices.READING)
        self._last_reason = ""
        self._drafts: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """Lay out the panes; where they stand at which width is in theme.tcss."""
        yield TopBar(id="top")
        yield Static("", id="notice")
        yield Desk(id="desk")
        yield FilterBar(id="filter")
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Say that the articles are being read."""
        self.draw()

    @property
    def desk(self) -> Desk:
        """The panes."""
        return self.query_one(Desk)

    @property
    def row(self) -> Row | None:
        """The finding under the cursor."""
        return self.desk.row

    @property
    def _cursor(self) -> int | None:
        return self.desk.cursor

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's signature
        """Offer only keys that can do something: without a finding, none that needs one."""
        return self.row is not None if action in NEED_A_FINDING and self.is_mounted else True

    # What the app brings

    def open(self, session: Session, corpus: str) -> None:
        """Show a report for the first time."""
        self.session, self.ready = session, True
        outlets = {article.outlet for story in session.stories.values() for article in story.articles}
        self._progress = Progress(corpus, len(outlets), len(session.stories), session.reviewer, saved=notices.SAVED)
        self.draw(first_to_read(session))
        self.desk.worklist.focus()

    def take(self, events: Sequence[Event]) -> None:
        """Show the findings under other events: somebody else decided, or a decision could not be written."""
        self.session = with_events(self.session, events)
        self.draw(nearest(self.session, self._cursor or 0))

    def tell_saved(self, words: str) -> None:
        """Show whether everything is on disk."""
        self._progress = replace(self._progress, saved=words)
        self.query_one(TopBar).put(self._progress)

    def draw(self, cursor: int | None = None) -> None:
        """Draw everything, with the cursor on row ``cursor``."""
        words = notices.instead(self.session, ready=self.ready)
        self.query_one("#notice", Static).update(Content(words))
        self.query_one("#notice").display = bool(words)
        self.desk.display = not words
        if not words and self.focused is None:
            self.desk.worklist.focus()  # hidden panes lose the focus
        self.desk.show(self.session, cursor)
        self._draw_top()
        self.refresh_bindings()

    def _draw_top(self) -> None:
        if self.ready:
            verdicts, lapsed = self.session.verdicts(), self.session.lapsed()
            self._progress = replace(self._progress, verdicts=verdicts, lapsed=lapsed)
        self.query_one(TopBar).put(self._progress)

    # Moving about

    @on(Worklist.Opened)
    def action_evidence(self) -> None:
        """Go to the evidence of side A."""
        self.query_one("#a").focus()

    def action_other_side(self) -> None:
        """Go from one article to the other."""
        self.desk.focus_other_side()

    def action_to_list(self) -> None:
        """Go back to the list."""
        self.desk.worklist.focus()

    def action_open(self, step: int) -> None:
        """Go to the next or the previous undecided finding."""
        number = next_open(self.session, self._cursor or 0, step)
        if number is None:
            self.notify(notices.all_decided(self.session))
        else:
            self.desk.worklist.go(number)

    def action_sides(self) -> None:
        """Step to another pair of articles."""
        if not self.desk.step_sides():
            self.notify("This finding has no other pair of articles.")

    def action_columns(self) -> None:
        """Change between one and two columns of articles."""
        self.desk.change_columns()

    def action_back(self) -> None:
        """Drop the range; without one, drop the filter."""
        worklist = self.desk.worklist
        if worklist.range_from is not None:
            worklist.mark(None)
        elif self.session.query.terms:
            self._search(Query())

    def action_range(self) -> None:
        """Start a range at the cursor, or drop it."""
        worklist = self.desk.worklist
        worklist.mark(self._cursor if worklist.range_from is None else None)

    # Filters

    def action_status(self) -> None:
        """Show all, then only one status after the other."""
        self._search(with_next_status(self.session.query))

    def action_filter(self) -> None:
        """Type a filter; the list follows every letter."""
        self.query_one(FilterBar).ask(self.session.query)

    def action_close_filter(self, keep: bool) -> None:
        """Close the filter with the mouse."""
        bar = self.query_one(FilterBar)
        if keep:
            bar.keep()
        else:
            bar.action_leave()

    @on(FilterBar.Changed)
    def _filtered(self, event: FilterBar.Changed) -> None:
        self._search(event.query)

    @on(FilterBar.Closed)
    def _filter_closed(self) -> None:
        self.desk.worklist.focus()

    def _search(self, query: Query) -> None:
        self.session = with_query(self.session, query)
        self.draw(nearest(self.session, self._cursor or 0))

    # Deciding

    def action_decide(self, name: str) -> None:
        """Decide on the finding under the cursor, or on the range."""
        numbers, action = self.desk.worklist.chosen, Action(name)
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
        if reason is None:
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
        self.notify(f"{deciding.named(self.session, events)}   (u takes it back)", timeout=3)
        self._save(events)

    @work(exclusive=True, group="dialog")
    async def action_note(self) -> None:
        """Write a note on the finding under the cursor."""
        row, number = self.row, self._cursor
        if row is None or number is None:
            return
        key = row.finding.key
        dialog = NoteDialog(f"Note on {row.finding.code}", self._drafts.get(key, row.decision.note))
        note = await self.app.push_screen_wait(dialog)
        if note is None:
            self._drafts[key] = dialog.draft
            return
        self._drafts.pop(key, None)
        if note != row.decision.note:
            self._record((number,), Action.NOTE, note=note)

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
        self.draw(next((one for one in numbers if one in self.session.shown), self._cursor))
        self.notify(f"{done}: {words}", timeout=3)
        self._save(events)

    # The rest

    def action_copy(self) -> None:
        """Copy both wordings with their sources."""
        row = self.row
        if row is not None:
            self.app.copy_to_clipboard(citing.copied(row.finding, self.desk.pair))
            self.notify("Copied the evidence with its sources.", timeout=3)

    def action_help(self) -> None:
        """Show every key."""
        self.app.push_screen(Manual())

    def action_help_here(self) -> None:
        """Show help, the focused pane first."""
        self.app.push_screen(Manual(first=type(self.focused).__name__ if self.focused else ""))
