"""The pane below the articles: what each outlet means, and why the rule fired.

Shows what ``tui/explaining.py`` words; owns only the scrolling.
"""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui import explaining
from tui.pairing import Pair
from tui.rows import Row


class Why(VerticalScroll, can_focus=True):
    """Values and reasons of one finding."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "screen.to_list", "list", id="why.list"),
        Binding("j,down", "scroll(1)", "scroll down", id="why.down", show=False),
        Binding("k,up", "scroll(-1)", "scroll up", id="why.up", show=False),
        Binding("g,home", "edge(0)", "top", id="why.top", show=False),
        Binding("G,end", "edge(1)", "bottom", id="why.bottom", show=False),
    ]

    def compose(self) -> ComposeResult:
        """Hold the values beside the reasons (below each other where it is narrow: see theme.tcss)."""
        yield Static("", id="sides")
        yield Static("", id="trace")

    def put(self, row: Row, pair: Pair | None, step: str) -> None:
        """Explain a finding; ``step`` tells which of several pairs is shown."""
        self.border_title = Content(f" Why  {explaining.title(row.finding)} ")
        self.border_subtitle = Content(step)
        self.query_one("#sides", Static).update(explaining.sides(row.finding, pair))
        self.query_one("#trace", Static).update(explaining.trace(row))
        self.scroll_to(y=0, animate=False)

    def action_scroll(self, lines: int) -> None:
        """Scroll by lines."""
        self.scroll_relative(y=lines, animate=False)

    def action_edge(self, place: int) -> None:
        """Scroll to the top (0) or the bottom (1)."""
        self.scroll_to(y=place * self.max_scroll_y, animate=False)
