"""The line in which a filter is typed; the list follows every letter, mistakes are named beside it.

Knows the language through ``tui/filters.py`` and nothing of findings.
"""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Input, Static

from tui.filters import Query, parse_partly

HINT = "words, rule: outlet: sev: story: status: conf: mine   enter keeps   esc as before"
PAUSE_SECONDS = 0.12
"""Typing faster than this is one change."""


class FilterBar(Horizontal):
    """Shown only while a filter is typed."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "as before", id="filter.leave")]

    class Changed(Message):
        """Another filter that can be read."""

        def __init__(self, query: Query) -> None:
            super().__init__()
            self.query = query

    class Closed(Message):
        """The reviewer has done with typing."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._before = Query()
        self._waiting: Timer | None = None

    def compose(self) -> ComposeResult:
        """Hold the field and the hint."""
        yield Static("/", id="filter-sign")
        yield Input(id="filter-text", compact=True, select_on_focus=False)
        yield Static(HINT, id="filter-hint", markup=False)

    def on_mount(self) -> None:
        """Stay out of sight."""
        self.display = False

    def ask(self, query: Query) -> None:
        """Show the field with the filter in force."""
        self._before = query
        self.display = True
        field = self.query_one(Input)
        with self.prevent(Input.Changed):
            field.value = f"{query} " if query.terms else ""
        field.cursor_position = len(field.value)
        field.focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Follow the typing, a moment later: a field's name half typed is no word to look for."""
        event.stop()
        self._stop_waiting()
        self._waiting = self.set_timer(PAUSE_SECONDS, self._follow)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Keep the filter."""
        event.stop()
        self.keep()

    def keep(self) -> None:
        """Take the filter as it stands, without waiting; one that cannot be read stays until it is mended."""
        self._stop_waiting()
        if not self._follow():
            self._close()

    def action_leave(self) -> None:
        """Go back to the filter before."""
        self._stop_waiting()
        self.post_message(self.Changed(self._before))
        self._close()

    def _follow(self) -> str:
        """Have the list follow what can be read; return what cannot."""
        query, wrong = parse_partly(self.query_one(Input).value)
        words = Content.styled(wrong, "bold $text-error") if wrong else Content(HINT)
        self.query_one("#filter-hint", Static).update(words)
        self.post_message(self.Changed(query))
        return wrong

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self._waiting.stop()
            self._waiting = None

    def _close(self) -> None:
        self.display = False
        self.post_message(self.Closed())
