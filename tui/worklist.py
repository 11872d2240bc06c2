"""The list of findings, drawn line by line: only lines on the screen are ever made, so 50,000 open at once.

Owns the cursor, the range and the drawing. What is in the list comes from ``tui/session.py``; moving the cursor posts
``Worklist.Moved``. A table widget takes seconds for such a list (measured: 6 s for 50,000 rows), hence the Line API.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip

from tui.bindings import bindings
from tui.keys import LIST
from tui.lines import Layout, finding_cells, story_cells
from tui.lineview import LineView
from tui.rows import Rows


class Worklist(LineView):
    """Findings under the headlines of their stories; one line each."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "worklist--story", "worklist--open", "worklist--done", "worklist--sign", "worklist--error", "worklist--warning",
        "worklist--dim", "worklist--cursor", "worklist--cursor-blurred", "worklist--range",
    }  # fmt: skip

    BINDINGS: ClassVar[list[BindingType]] = bindings(LIST)

    class Moved(Message):
        """The cursor stands on another finding."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    class Opened(Message):
        """A finding was clicked a second time: the reader wants its evidence."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.cursor: int | None = None
        self.range_from: int | None = None
        self._rows = Rows()
        self._shown: Sequence[int] = ()
        self._lines = Layout((), ())
        self._styles: dict[str, Style] = {}

    def put(self, rows: Rows, shown: Sequence[int], cursor: int | None, *, headlines: bool = True) -> None:
        """Show rows by their numbers; the cursor goes to row ``cursor``. Without headlines, stories are mixed."""
        if shown is not self._shown or rows.columns is not self._rows.columns:
            self._lines = Layout(rows.findings, shown, headlines=headlines)
        if self._rows and rows.findings[:1] != self._rows.findings[:1]:
            self.forget()
        self._rows, self._shown = rows, shown
        if self._lines.line_of(self.range_from) is None:
            self.range_from = None
        self.set_length(len(self._lines))
        self.go(cursor)

    def go(self, number: int | None) -> None:
        """Put the cursor on row ``number`` and bring it into view."""
        moved = number != self.cursor
        self.cursor = number
        at = self._lines.line_of(number)
        if at is not None and self.size:  # a pane without a size has no view that it could be outside of
            self._reveal(at)
        self.redraw()
        if moved and at is not None and number is not None:
            self.post_message(self.Moved(number))

    def mark(self, anchor: int | None) -> None:
        """Start a range at row ``anchor``, or drop it (None)."""
        self.range_from = anchor
        self.redraw()

    @property
    def chosen(self) -> tuple[int, ...]:
        """The rows that a decision applies to: the range, or the row under the cursor."""
        here, there = self._lines.line_of(self.cursor), self._lines.line_of(self.range_from)
        if self.cursor is None or here is None:
            return ()
        if there is None:
            return (self.cursor,)
        first, last = sorted((here, there))
        return tuple(line.number for line in self._lines[first : last + 1] if line.number is not None)

    def action_move(self, step: int) -> None:
        """Move the cursor by ``step`` findings, past headlines."""
        self._move(step)

    def action_half(self, direction: int) -> None:
        """Move by half a screen."""
        self._move(direction * max(1, self.size.height // 2))

    def action_edge(self, place: int) -> None:
        """Move to the first (0) or last (-1) finding."""
        if self._shown:
            self.go(self._shown[place])

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse points; a second click opens the evidence."""
        at = event.y - self.content_offset_y + self.scroll_offset.y
        number = self._lines[at].number if 0 <= at < len(self._lines) else None
        if number is None:
            return
        if event.shift and self.cursor is not None:
            self.mark(self.cursor if self.range_from is None else self.range_from)
        if number == self.cursor and event.chain > 1:
            self.post_message(self.Opened())
        self.go(number)

    @property
    def content_offset_y(self) -> int:
        """How many lines the border takes above the first line."""
        return self.gutter.top

    def look(self, at: int) -> Hashable:
        """Return what tells one line from another."""
        if at >= len(self._lines):
            return None
        line = self._lines[at]
        if line.number is None:
            return line
        row = self._rows[line.number]
        return line, row.sign, id(row.finding), line.number == self.cursor, self._ranged(at), self.has_focus

    def draw(self, at: int, width: int) -> Strip:
        """Return one line of the list."""
        base = self.rich_style
        if at >= len(self._lines):
            return Strip.blank(width, base)
        line = self._lines[at]
        if line.number is None:
            cells = story_cells(line, width)
        else:
            selected, ranged = line.number == self.cursor, self._ranged(at)
            cells = finding_cells(self._rows[line.number], width, selected=selected, ranged=ranged)
            base += self._highlight(selected=selected, ranged=ranged)
        return Strip([Segment(text, self._style(name, base)) for text, name in cells]).adjust_cell_length(width, base)

    def on_resize(self) -> None:
        """Keep the cursor in view."""
        at = self._lines.line_of(self.cursor)
        if at is not None:
            self._reveal(at)

    def _move(self, step: int) -> None:
        if not self._shown:
            return
        at = (self._lines.line_of(self.cursor) or 0) + step
        at = max(0, min(len(self._lines) - 1, at))
        toward = 1 if step > 0 else -1
        while 0 <= at < len(self._lines) and self._lines[at].number is None:
            at += toward
        number = self._lines[at].number if 0 <= at < len(self._lines) else None
        self.go(self._shown[0] if number is None else number)

    def _reveal(self, at: int) -> None:
        """Scroll so that the line shows, and its story's headline with it where that stands right above."""
        top = at - 1 if at and self._lines[at - 1].number is None else at
        region = Region(0, top, 1, at - top + 1)
        self.scroll_to_region(region, animate=False, force=True)

    def _ranged(self, at: int) -> bool:
        here, there = self._lines.line_of(self.cursor), self._lines.line_of(self.range_from)
        if here is None or there is None:
            return False
        first, last = sorted((here, there))
        return first <= at <= last and self._lines[at].number is not None

    def _highlight(self, *, selected: bool, ranged: bool) -> Style:
        if selected:
            return self._component("cursor" if self.has_focus else "cursor-blurred")
        return self._component("range") if ranged else Style.null()

    def _style(self, name: str, base: Style) -> Style:
        return base + self._component(name) if name else base

    def _component(self, name: str) -> Style:
        if name not in self._styles:
            self._styles[name] = self.get_component_rich_style(f"worklist--{name}", partial=True)
        return self._styles[name]

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        super().notify_style_update()
        self._styles.clear()
