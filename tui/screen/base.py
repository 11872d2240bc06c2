"""The screen under every key: holds the newest ``Session``, draws it, and takes what the app brings.

Decides nothing; what keys do is in the files beside this one. Next: ``moving``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from compare.decisions import Event
from compare.model import Discrepancy, Story
from tui import notices
from tui.bars import KeyBar, Progress, TopBar
from tui.desk import Desk
from tui.filterbar import FilterBar
from tui.growing import place_of
from tui.keys import needing_finding
from tui.rows import Row
from tui.session import Session, first_to_read, nearest, with_events, with_findings

Save = Callable[[tuple[Event, ...]], None]

NEED_A_FINDING = needing_finding()


class ReviewBase(Screen[None]):
    """Panes and session; no keys yet."""

    def __init__(self, clock: Callable[[], datetime], save: Save) -> None:
        """Take the time of decisions, and what has them written; it must return at once."""
        super().__init__()
        self.session = Session()
        self.ready = self.glance = False
        self.doing = ""
        """What goes on in the background, in words."""
        self.keymap: Mapping[str, str] = {}
        """The reviewer's own keys by action, where they are not the usual ones."""
        self._clock, self._save = clock, save
        self._instead: str | None = None
        """What stands in place of the panes; None before anything has been drawn."""
        self._offered: bool | None = None
        """Whether the keys that need a finding were offered when the last line was drawn."""
        self._progress = Progress(saved=notices.READING)

    def compose(self) -> ComposeResult:
        """Lay out the panes; where they stand at which width is in theme.tcss."""
        yield TopBar(id="top")
        with Container(id="room"):
            yield Desk(id="desk")
            yield Static("", id="notice")
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
    def cursor(self) -> int | None:
        """The number of the row under the cursor."""
        return self.desk.cursor

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002 - Textual's signature
        """Offer only keys that can do something: without a finding, none that needs one."""
        return self.row is not None if action in NEED_A_FINDING and self.is_mounted else True

    # What the app brings

    def open(self, session: Session, corpus: str, *, glance: bool = False) -> None:
        """Show findings for the first time; those of a first glance will be replaced, and cannot be decided on."""
        self.session, self.ready, self.glance = session, True, glance
        self._progress = Progress(corpus, reviewer=session.reviewer, saved=notices.SAVED)
        self._measure()
        self.draw(first_to_read(session))
        self.desk.worklist.focus()

    def grow(self, stories: Iterable[Story], findings: Iterable[Discrepancy]) -> None:
        """Show further findings below those that are there."""
        empty = not self.session.shown
        self.session = with_findings(self.session, stories, findings)
        self._measure()
        self.draw(first_to_read(self.session) if empty else self.cursor)

    def replace(self, session: Session) -> None:
        """Show another session, with the cursor on the same finding or what has taken its place."""
        row, at = self.row, self.cursor or 0
        self.session, self.glance = session, False
        self._measure()
        self.draw(place_of(row, session, at))

    def tell_doing(self, words: str) -> None:
        """Say what goes on in the background; nothing, when it is done."""
        if words != self.doing:
            self.doing = words
            self.draw(self.cursor)

    def _measure(self) -> None:
        """Count outlets and stories."""
        outlets = {article.outlet for story in self.session.stories.values() for article in story.articles}
        self._progress = replace(self._progress, outlets=len(outlets), stories=len(self.session.stories))

    def take(self, events: Sequence[Event]) -> None:
        """Show the findings under other events: somebody else decided, or a decision could not be written."""
        self.session = with_events(self.session, events)
        self.draw(nearest(self.session, self.cursor or 0))

    def tell(self, words: str, hint: str = "") -> None:
        """Say what was done, in the top line: what pops up over the panes takes longer to draw than the deed."""
        self.query_one(TopBar).tell(words, hint)

    def tell_saved(self, words: str) -> None:
        """Show whether everything is on disk."""
        self._progress = replace(self._progress, saved=words)
        self.query_one(TopBar).put(self._progress)

    # Drawing

    def draw(self, cursor: int | None = None) -> None:
        """Draw everything, with the cursor on row ``cursor``."""
        words = notices.instead(self.session, self.doing, ready=self.ready)
        if words != self._instead:
            self._instead = words
            # Over the panes, which stay where they are: laying them out takes longer than reading a short corpus.
            self.query_one("#notice", Static).update(Content(words), layout=False)
            self.query_one("#notice").display = bool(words)
        if not words and self.focused is None:
            self.desk.worklist.focus()
        self.desk.show(self.session, cursor, self.doing)
        self._draw_top()
        if self._offered != (offered := self.row is not None):
            self._offered = offered
            self.refresh_bindings()

    def _draw_top(self) -> None:
        if self.ready:
            verdicts, lapsed = self.session.verdicts(), self.session.lapsed()
            self._progress = replace(self._progress, verdicts=verdicts, lapsed=lapsed)
        self.query_one(TopBar).put(self._progress)
