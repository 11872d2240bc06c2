"""The widget that draws a chart line by line, moves a cursor over its targets and says which one was chosen.

Knows nothing of agendas or dates: what it draws comes from the pure files beside it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.color import Color
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.bindings import bindings
from tui.keys import CHART
from tui.overview.chart_lines import Chart as Lines
from tui.overview.chart_lines import Line, Target

CURSOR = ">"
"""Stands before the target under the cursor, or in place of its first cell: seen without colour."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a mark is drawn: variables of the theme, and what is seen without colour."""

    ink: str = ""
    ground: str = ""
    bold: bool = False
    reverse: bool = False
    underline: bool = False

    def style(self, variables: Mapping[str, str]) -> Style:
        """Return the style in the colours of a theme."""
        ink, ground = (Color.parse(variables[name]).rich_color if name else None for name in (self.ink, self.ground))
        return Style(
            color=ink,
            bgcolor=ground,
            bold=self.bold or None,
            reverse=self.reverse or None,
            underline=self.underline or None,
        )


# Not component classes: Textual works each of those out anew, for every chart, whenever a screen comes up (15 ms a chart).
LOOKS: dict[str, Look] = {
    "": Look(),
    "head": Look("muted", bold=True),
    "event": Look("primary", bold=True),
    "held": Look(ground="side-a"),
    "apart": Look("accent", bold=True),
    "bar": Look("secondary"),
    "dim": Look("muted"),
    "strong": Look("success"),
    "weak": Look("error"),
    "cursor": Look(bold=True, reverse=True),
    "cursor-resting": Look(underline=True),
}
"""By the name that a mark carries."""

HEAD = -1
"""Stands for the line that stays."""


class Chart(ScrollView, can_focus=True):
    """One table of the overview."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(CHART)

    class Moved(Message):
        """The cursor stands on another target, or this chart was entered."""

        def __init__(self, target: Target | None) -> None:
            super().__init__()
            self.target = target

    class Chosen(Message):
        """The reader wants to see the target's evidence."""

        def __init__(self, target: Target) -> None:
            super().__init__()
            self.target = target

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._chart = Lines(None, ())
        self._at: tuple[int, int] | None = None
        """Line and mark under the cursor."""
        self._strips: dict[tuple[int, int | None, int, int, bool], Strip] = {}
        self._styles: dict[str, Style] = {}

    def put(self, chart: Lines, *, keep: bool = False) -> None:
        """Show a chart; with ``keep`` the cursor stays on its place (drawn anew at another width)."""
        self._chart = chart
        self._strips.clear()
        if not keep or self._at is None or self.target is None:
            self._at = next(((at, line.targets()[0][0]) for at, line in self._with_targets()), None)
            self.scroll_to(x=0, y=0, animate=False)
        self.virtual_size = Size(max((line.width for line in chart.lines), default=0), len(chart.lines) + self._head)
        self.refresh()

    @property
    def target(self) -> Target | None:
        """What stands under the cursor."""
        if self._at is None or self._at[0] >= len(self._chart.lines):
            return None
        marks = self._chart.lines[self._at[0]].marks
        return marks[self._at[1]].target if self._at[1] < len(marks) else None

    @property
    def _head(self) -> int:
        return 1 if self._chart.head else 0

    def _with_targets(self) -> list[tuple[int, Line]]:
        return [(at, line) for at, line in enumerate(self._chart.lines) if line.targets()]

    # Moving

    def action_step(self, lines: int) -> None:
        """Move by lines that have targets, keeping to the column."""
        places = [at for at, _ in self._with_targets()]
        if self._at is None or not places:
            return
        number = max(0, min(len(places) - 1, places.index(self._at[0]) + lines))
        self._go(places[number], self._cell())

    def action_aside(self, step: int) -> None:
        """Move to the next target of the line."""
        if self._at is None:
            return
        numbers = [number for number, _, _ in self._chart.lines[self._at[0]].targets()]
        place = max(0, min(len(numbers) - 1, numbers.index(self._at[1]) + step))
        self._stand(self._at[0], numbers[place])

    def action_edge(self, place: int) -> None:
        """Move to the first (0) or the last (-1) line that has a target."""
        if self._at is not None:
            self._go(self._with_targets()[place][0], self._cell())

    def action_choose(self) -> None:
        """Show the evidence."""
        if self.target is not None:
            self.post_message(self.Chosen(self.target))

    def on_click(self, event: events.Click) -> None:
        """Put the cursor where the mouse points; a second click shows the evidence."""
        x = event.x - self.gutter.left + int(self.scroll_offset.x)
        y = event.y - self.gutter.top - self._head + int(self.scroll_offset.y)
        if event.y - self.gutter.top < self._head or not 0 <= y < len(self._chart.lines):
            return
        hit = next((number for number, start, end in self._chart.lines[y].targets() if start <= x < end), None)
        if hit is None:
            return
        again = self._at == (y, hit) and event.chain > 1
        self._stand(y, hit)
        if again:
            self.action_choose()

    def on_focus(self) -> None:
        """Draw the cursor as active, and tell what it stands on."""
        self.refresh()
        self.post_message(self.Moved(self.target))

    def on_blur(self) -> None:
        """Draw the cursor as resting."""
        self.refresh()

    def _cell(self) -> int:
        """Return the middle of the target under the cursor."""
        line = self._chart.lines[self._at[0]] if self._at else None
        return (
            next(((start + end) // 2 for number, start, end in line.targets() if number == self._at[1]), 0)
            if line and self._at
            else 0
        )

    def _go(self, at: int, cell: int) -> None:
        """Stand on the target of a line that is nearest to a cell."""
        number = min(self._chart.lines[at].targets(), key=lambda one: abs((one[1] + one[2]) // 2 - cell))[0]
        self._stand(at, number)

    def _stand(self, at: int, number: int) -> None:
        self._at = (at, number)
        start, end = next((start, end) for one, start, end in self._chart.lines[at].targets() if one == number)
        top = at - 1 if at and not self._chart.lines[at - 1].targets() else at
        # The head covers the first line of the view: what stands under it counts as hidden.
        self.scroll_to_region(Region(start, top, end - start, at - top + 1 + self._head), animate=False, force=True)
        self.refresh()
        self.post_message(self.Moved(self.target))

    # Drawing

    def notify_style_update(self) -> None:
        """Forget what was drawn in other colours."""
        super().notify_style_update()
        self._strips.clear()
        self._styles.clear()

    def render_line(self, y: int) -> Strip:
        """Return one line of the screen; drawn once, as a screen that comes up is asked for it several times."""
        width, left = self.scrollable_content_region.width, int(self.scroll_offset.x)
        at = HEAD if self._head and y == 0 else y - self._head + int(self.scroll_offset.y)
        under = self._at[1] if self._at and self._at[0] == at else None
        key = (at, under, width, left, self.has_focus)
        if key not in self._strips:
            self._strips[key] = self._drawn(at, under, width)
        return self._strips[key]

    def _drawn(self, at: int, under: int | None, width: int) -> Strip:
        if at == HEAD and self._chart.head:
            return self._strip(self._chart.head, None, width)
        if at >= len(self._chart.lines):
            return Strip.blank(width, self.rich_style)
        return self._strip(self._chart.lines[at], under, width)

    def _strip(self, line: Line, under: int | None, width: int) -> Strip:
        base = self.rich_style
        segments = []
        for number, mark in enumerate(line.marks):
            style = base + self._style(mark.style)
            text = mark.text
            if number == under:
                style += self._style("cursor" if self.has_focus else "cursor-resting")
                text = _marked(text)
            segments.append(Segment(text, style))
        left = int(self.scroll_offset.x)
        return Strip(segments).crop_extend(left, left + width, base)

    def _style(self, name: str) -> Style:
        if name not in self._styles:
            self._styles[name] = LOOKS[name].style(self.app.get_css_variables())
        return self._styles[name]


def _marked(text: str) -> str:
    """Return the text with the cursor's sign in its first blank cell before the words, else as it is."""
    if text.startswith(" "):
        blank = len(text) - len(text.lstrip(" "))
        return " " * (blank - 1) + CURSOR + text[blank:] if blank < len(text) else CURSOR + text[1:]
    return text
