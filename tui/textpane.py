"""A pane of text, line by line: selected and copied with the mouse, scrolled by the keys of every such pane.

What the lines say comes from the subclass: ``tui/evidence.py`` shows an article, ``tui/why.py`` the reasons.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from rich.segment import Segment
from textual.content import Content, Span
from textual.selection import Selection
from textual.strip import Strip
from textual.style import Style

from tui.lineview import LineView


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of a pane."""

    words: str
    spans: tuple[Span, ...] = ()
    """Styled parts of the words."""
    row: int = 0
    """Where the words stand in the text that is copied: the line of the text,"""
    column: int = 0
    """and the character in it."""


def text_line(content: Content, row: int) -> TextLine:
    """Return a line of which the words are what is copied."""
    return TextLine(content.plain, tuple(content.spans), row)


class TextPane(LineView):
    """Text that can be read, scrolled and selected."""

    def text_at(self, at: int) -> TextLine | None:
        """Return line ``at``; None past the end."""
        raise NotImplementedError

    @property
    def copied(self) -> str:
        """The whole text, as it is copied."""
        raise NotImplementedError

    # Drawing

    def look(self, at: int) -> Hashable:
        """Return the words with what is marked and selected in them."""
        line = self.text_at(at)
        return line and (line, self._selected(line))

    def draw(self, at: int, width: int) -> Strip:
        """Return the line with its marks and the selection."""
        base, line = self.visual_style, self.text_at(at)
        if line is None:
            return Strip.blank(width, base.rich_style)
        spans = list(line.spans)
        selected = self._selected(line)
        if selected is not None:
            look = Style.from_styles(self.screen.get_component_styles("screen--selection"))
            spans.append(Span(*selected, look))
        parts = Content(line.words, spans, strip_control_codes=False).render(base, "", self._get_style)
        segments = [Segment(words, (base + style).rich_style) for words, style in parts if words]
        return Strip(segments).adjust_cell_length(width, base.rich_style).apply_offsets(line.column, line.row)

    def _selected(self, line: TextLine) -> tuple[int, int] | None:
        selection = self.text_selection
        span = selection.get_span(line.row) if selection is not None else None
        if span is None:
            return None
        end = len(line.words) if span[1] < 0 else min(len(line.words), span[1] - line.column)
        start = max(0, span[0] - line.column)
        return (start, end) if start < end else None

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the words under a selection, for copying."""
        return selection.extract(self.copied), "\n"

    # Scrolling

    def action_scroll(self, lines: int) -> None:
        """Scroll by lines."""
        self.scroll_relative(y=lines, animate=False)

    def action_half(self, direction: int) -> None:
        """Scroll by half the pane."""
        self.scroll_relative(y=direction * max(1, self.size.height // 2), animate=False)

    def action_edge(self, place: int) -> None:
        """Scroll to the top (0) or the bottom (1)."""
        self.scroll_to(y=place * self.max_scroll_y, animate=False)
