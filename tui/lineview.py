"""A pane that is drawn line by line, and of which only lines that look different are drawn again.

A widget that is refreshed as a whole is drawn as a whole, and one whose text is replaced has the whole screen laid out
anew (measured: 60 ms of processor for one step of the cursor, a tenth of that here). ``tui/worklist.py`` draws the list
this way, ``tui/textpane.py`` text.
"""

from __future__ import annotations

from collections.abc import Hashable

from textual.cache import LRUCache
from textual.content import Content
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widget import Widget

REMEMBERED = 1_000
"""Lines drawn before that are kept: several screens full."""


class LineView(ScrollView, can_focus=True):
    """Lines that can be scrolled; what stands on them comes from the subclass."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._drawn: dict[int, Hashable] = {}
        """By line of the pane: what it looked like when it was last drawn."""
        self._strips: LRUCache[Hashable, Strip] = LRUCache(REMEMBERED)
        self._titles = ("", "")

    # What a subclass says

    def look(self, at: int) -> Hashable:
        """Return what line ``at`` of the content, from 0, looks like: lines that look alike are drawn once."""
        raise NotImplementedError

    def draw(self, at: int, width: int) -> Strip:
        """Return line ``at`` drawn in ``width`` cells."""
        raise NotImplementedError

    # What it can rely on

    def set_length(self, lines: int) -> None:
        """Say how many lines there are. The panes stay where they are, so nothing is laid out anew."""
        size = Size(0, lines)
        if size != self.virtual_size:
            self.set_reactive(Widget.virtual_size, size)
            if self.is_mounted:
                self._scroll_update(size)

    def redraw(self) -> None:
        """Draw again the lines in view that look different."""
        width, height = self.scrollable_content_region.size
        top = self.scroll_offset.y
        changed = [y for y in range(height) if self._drawn.get(y) != (width, self.look(top + y))]
        if changed:
            self.refresh(*(Region(0, y, width, 1) for y in changed))

    def forget(self) -> None:
        """Draw everything again."""
        self._drawn.clear()
        self._strips.clear()
        self.refresh()

    def entitle(self, title: Content, subtitle: Content | None = None) -> None:
        """Put other words into the border; without a new picture where they are the same."""
        titles = title.markup, subtitle.markup if subtitle is not None else ""
        if titles == self._titles:
            return
        self._titles = titles
        # Not by the attributes of the same name, which draw the whole pane again.
        self._border_title, self._border_subtitle = title, subtitle
        top, _, bottom, left = self.gutter
        width = self.outer_size.width
        self.refresh(
            Region(-left, -top, width, 1), Region(-left, self.outer_size.height - top - max(1, bottom), width, 1)
        )

    # What Textual asks

    def render_line(self, y: int) -> Strip:
        """Return one line of the pane."""
        width = self.scrollable_content_region.width
        at = y + self.scroll_offset.y
        key = (width, self.look(at))
        self._drawn[y] = key
        if key not in self._strips:
            self._strips[key] = self.draw(at, width)
        return self._strips[key]

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Draw what has changed by scrolling."""
        if self.show_vertical_scrollbar:
            self.vertical_scrollbar.position = new_value
        if round(old_value) != round(new_value):
            self.redraw()

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        super().notify_style_update()
        self._drawn.clear()
        self._strips.clear()
