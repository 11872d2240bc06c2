"""The pane below the articles: what each outlet means, and why the rule fired.

Shows what ``tui/explaining.py`` words; owns only the scrolling.
"""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui import explaining
from tui.aligning import Also
from tui.bindings import bindings
from tui.keys import WHY
from tui.marking import plain
from tui.pairing import Pair
from tui.rows import Row


class Why(VerticalScroll, can_focus=True):
    """Values and reasons of one finding."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(WHY)

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._row: Row | None = None
        self._pair: Pair | None = None
        self._step = ""
        self._also: Also = ()

    def compose(self) -> ComposeResult:
        """Hold the message, and the values beside the reasons (below each other where it is narrow: see theme.tcss)."""
        yield Static("", id="message")
        with Container(id="reasons"):
            yield Static("", id="sides")
            yield Static("", id="trace")

    def put(self, row: Row, pair: Pair | None, step: str, also: Also = ()) -> None:
        """Explain a finding; ``step`` tells which article is B, ``also`` what further outlets say on the fact.

        The same finding with the same decision stays where the reader has scrolled to.
        """
        before, now = (self._row, self._pair, self._step, self._also), (row, pair, step, also)
        if before == now:
            return
        stays = before[:3] == now[:3]
        self._row, self._pair, self._step, self._also = now
        self._title()
        self.query_one("#message", Static).update(Content(plain(row.finding.message)))
        self._fill()
        if not stays:
            self.scroll_to(y=0, animate=False)

    def say(self, words: str) -> None:
        """Say something where there is no finding to explain."""
        self._row = None
        self.border_title, self.border_subtitle = Content("No finding here"), Content("")
        self.query_one("#message", Static).update(Content(plain(words)))
        for pane in ("#sides", "#trace"):
            self.query_one(pane, Static).update(Content(""))

    def on_resize(self) -> None:
        """Set the lines anew for another width."""
        self._title()
        self.call_after_refresh(self._fill)

    def _title(self) -> None:
        """Head the pane; where it has no lower border, the step stands in the heading too."""
        if self._row is None:
            return
        framed = bool(self.styles.border_bottom[0])
        self.border_title = Content(
            explaining.title(self._row) + ("" if framed or not self._step else f" · {self._step}")
        )
        self.border_subtitle = Content(self._step)

    def _fill(self) -> None:
        if self._row is None:
            return
        sides, trace = self.query_one("#sides", Static), self.query_one("#trace", Static)
        sides.update(explaining.sides(self._row.finding, self._pair, sides.content_size.width, self._also))
        trace.update(explaining.trace(self._row, trace.content_size.width))

    def action_scroll(self, lines: int) -> None:
        """Scroll by lines."""
        self.scroll_relative(y=lines, animate=False)

    def action_half(self, direction: int) -> None:
        """Scroll by half the pane."""
        self.scroll_relative(y=direction * max(1, self.size.height // 2), animate=False)

    def action_edge(self, place: int) -> None:
        """Scroll to the top (0) or the bottom (1)."""
        self.scroll_to(y=place * self.max_scroll_y, animate=False)
