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
from textual.containers import Container
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from compare.decisions import Action, Event
from tui import citing, deciding, notices
from tui.bars import KeyBar, Progress, TopBar
from tui.dialogs import AskDialog, ConfirmDialog, NoteDialog, ReasonDialog
from tui.evidence import Evidence
from tui.filterbar import FilterBar
from tui.filters import Query, with_next_status
from tui.manual import Manual
from tui.pairing import Pair, pairs
from tui.rows import Row
from tui.session import Session, first_to_read, nearest, next_open, with_events, with_query
from tui.why import Why
from tui.worklist import Worklist

NARROW = 100
"""Below so many columns the articles stand one above the other."""


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
        self._pairs: tuple[Pair, ...] = ()
        self._pair = 0
        self._columns = 0
        self._last_reason = ""
        self._drafts: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """Lay out the panes; where they stand at which width is in theme.tcss."""
        yield TopBar(id="top")
        yield Static("", id="notice")
        with Container(id="desk"):
            yield Worklist(id="list")
            with Container(id="articles"):
                yield Evidence("A", id="a")
                yield Evidence("B", id="b")
            yield Why(id="why")
        yield FilterBar(id="filter")
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Say that the articles are being read."""
        self.draw()

    def on_resize(self) -> None:
        """Choose between one and two columns of articles."""
        self.query_one("#articles").set_class(self._one_column(), "one-column")

    # What the app brings

    def open(self, session: Session, corpus: str) -> None:
        """Show a report for the first time."""
        self.session, self.ready = session, True
        outlets = {article.outlet for story in session.stories.values() for article in story.articles}
        self._progress = Progress(corpus, len(outlets), len(session.stories), saved=notices.SAVED)
        self.draw(first_to_read(session))
        self.query_one(Worklist).focus()

    def take(self, events: Sequence[Event]) -> None:
        """Show the findings under other events: somebody else decided, or a decision could not be written."""
        self.session = with_events(self.session, events)
        self.draw(nearest(self.session, self._cursor or 0))

    def tell_saved(self, words: str) -> None:
        """Show whether everything is on disk."""
        self._progress = replace(self._progress, saved=words)
        self.query_one(TopBar).put(self._progress)

    # Drawing

    @property
    def _cursor(self) -> int | None:
        return self.query_one(Worklist).cursor

    @property
    def row(self) -> Row | None:
        """The finding under the cursor."""
        return None if self._cursor is None or not self.session.shown else self.session.rows[self._cursor]

    def draw(self, cursor: int | None = None) -> None:
        """Draw everything, with the cursor on row ``cursor``."""
        session, worklist = self.session, self.query_one(Worklist)
        worklist.put(session.rows, session.shown, cursor)
        words = notices.instead(session, ready=self.ready)
        self.query_one("#notice", Static).update(Content(words))
        self.query_one("#notice").display = bool(words)
        self.query_one("#desk").display = not words
        if not words and self.focused is None:
            worklist.focus()  # hidden panes lose the focus
        worklist.border_title = Content(notices.list_title(session))
        self._draw_top()
        self._draw_finding(again=True)

    def _draw_top(self) -> None:
        if self.ready:
            verdicts, lapsed = self.session.verdicts(), self.session.lapsed()
            self._progress = replace(self._progress, verdicts=verdicts, lapsed=lapsed)
        self.query_one(TopBar).put(self._progress)

    def _draw_finding(self, *, again: bool = False) -> None:
        row = self.row
        if row is None:
            return
        found = pairs(row.finding, self.session.stories.get(row.finding.story))
        if not again or found != self._pairs:
            self._pair = 0
        self._pairs = found
        pair = self._shown_pair()
        a, b = pair or (None, None)
        self.query_one("#a", Evidence).put(a, b)
        self.query_one("#b", Evidence).put(b, a)
        step = f"s  sides {self._pair + 1} of {len(found)}" if len(found) > 1 else ""
        self.query_one(Why).put(row, pair, step)

    def _shown_pair(self) -> Pair | None:
        return self._pairs[self._pair] if self._pairs else None

    # Moving about

    @on(Worklist.Moved)
    def _moved(self) -> None:
        self._draw_finding()

    @on(Worklist.Opened)
    def action_evidence(self) -> None:
        """Go to the evidence of side A."""
        self.query_one("#a").focus()

    def action_other_side(self) -> None:
        """Go from one article to the other."""
        self.query_one("#a" if self.query_one("#b").has_focus else "#b").focus()

    def action_to_list(self) -> None:
        """Go back to the list."""
        self.query_one(Worklist).focus()

    def action_open(self, step: int) -> None:
        """Go to the next or the previous undecided finding."""
        number = next_open(self.session, self._cursor or 0, step)
        if number is None:
            self.notify(notices.all_decided(self.session))
        else:
            self.query_one(Worklist).go(number)

    def action_sides(self) -> None:
        """Step to another pair of articles."""
        if len(self._pairs) < 2:  # noqa: PLR2004 - one pair cannot be stepped through
            self.notify("This finding has no other pair of articles.")
            return
        self._pair = (self._pair + 1) % len(self._pairs)
        self._draw_finding(again=True)

    def action_columns(self) -> None:
        """Change between one and two columns of articles."""
        self._columns = 2 if self._one_column() else 1
        self.on_resize()

    def _one_column(self) -> bool:
        return self._columns == 1 if self._columns else self.size.width < NARROW

    def action_back(self) -> None:
        """Drop the range; without one, drop the filter."""
        worklist = self.query_one(Worklist)
        if worklist.range_from is not None:
            worklist.mark(None)
        elif self.session.query.terms:
            self._search(Query())

    def action_range(self) -> None:
        """Start a range at the cursor, or drop it."""
        worklist = self.query_one(Worklist)
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
        self.query_one(Worklist).focus()

    def _search(self, query: Query) -> None:
        self.session = with_query(self.session, query)
        self.draw(nearest(self.session, self._cursor or 0))

    # Deciding

    def action_decide(self, name: str) -> None:
        """Decide on the finding under the cursor, or on the range."""
        numbers, action = self.query_one(Worklist).chosen, Action(name)
        if action is Action.CLEAR:
            numbers = tuple(number for number in numbers if not self.session.rows[number].undecided)
            if not numbers:
                self.notify("Nothing to clear: nothing is decided here.")
                return
        if not numbers:
            return
        if len(numbers) == 1 and action in (Action.ACCEPT, Action.CLEAR):
            self._record(numbers, action)
        else:
            self._ask_and_record(numbers, action)

    @work(exclusive=True, group="dialog")
    async def _ask_and_record(self, numbers: tuple[int, ...], action: Action) -> None:
        rows = [self.session.rows[number] for number in numbers]
        title = deciding.asked(action, rows)
        if len(numbers) > 1:
            answer = await self.app.push_screen_wait(ConfirmDialog(title, deciding.preview(rows, action)))
            if answer is None:
                return
        reason: str | None = ""
        if action is Action.DISMISS:
            reason = await self.app.push_screen_wait(ReasonDialog(title, self._last_reason))
            self._last_reason = reason or self._last_reason
        elif action is Action.CHECK:
            reason = await self.app.push_screen_wait(AskDialog(title, "Whom or what to ask? (may stay empty)"))
        if reason is not None:
            self._record(numbers, action, reason=reason)

    def _record(self, numbers: tuple[int, ...], action: Action, *, reason: str = "", note: str = "") -> None:
        events = deciding.decide(self.session, numbers, action, self._clock(), reason=reason, note=note)
        self.query_one(Worklist).mark(None)
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
            self.app.copy_to_clipboard(citing.copied(row.finding, self._shown_pair()))
            self.notify("Copied the evidence with its sources.", timeout=3)

    def action_help(self) -> None:
        """Show every key."""
        self.app.push_screen(Manual())

    def action_help_here(self) -> None:
        """Show help, the focused pane first."""
        self.app.push_screen(Manual(first=type(self.focused).__name__ if self.focused else ""))
