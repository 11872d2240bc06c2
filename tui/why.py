"""The pane below the articles: what each outlet means, and why the rule fired.

Shows what ``tui/explaining.py`` words; owns only the scrolling.
"""

from __future__ import annotations

from itertools import zip_longest
from typing import ClassVar

from rich.cells import cell_len
from textual.binding import BindingType
from textual.content import Content

from tui import explaining
from tui.aligning import Also
from tui.bindings import bindings
from tui.keys import WHY
from tui.marking import plain
from tui.pairing import Pair
from tui.rows import Row
from tui.textpane import TextLine, TextPane, text_line

SIDES_SHARE = 5 / 9
"""How much of the width the values have where the reasons stand beside them."""
BETWEEN = 2
"""Cells between the two."""
_FRAME = 4
"""Cells of a border line that a title cannot use."""
_AT_LEAST = 20
"""Cells that lines are set for before the pane has its place."""


class Why(TextPane):
    """Values and reasons of one finding."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(WHY)

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._row: Row | None = None
        self._pair: Pair | None = None
        self._step = ""
        self._also: Also = ()
        self.message = self.sides = self.trace = Content("")
        """What differs; what each outlet means; what the rule went by, and what was decided."""
        self._lines: tuple[TextLine, ...] = ()

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
        self._fill()
        if not stays:
            self.scroll_to(y=0, animate=False)

    def say(self, words: str) -> None:
        """Say something where there is no finding to explain."""
        self._row = None
        self.entitle(Content("No finding here"), Content(""))
        self.message, self.sides, self.trace = Content.styled(plain(words), "bold"), Content(""), Content("")
        self._lay()

    def on_resize(self) -> None:
        """Set the lines anew for another width."""
        self._title()
        self._fill()

    def _title(self) -> None:
        """Head the pane; where it has no lower border, the step stands in the heading too."""
        if self._row is None:
            return
        framed = bool(self.styles.border_bottom[0])
        step = "" if framed or not self._step else f" · {self._step}"
        room = self.outer_size.width - _FRAME - cell_len(step)
        self.entitle(Content(explaining.title(self._row, room) + step), Content(self._step))

    def _fill(self) -> None:
        if self._row is not None:
            left, right = self._widths()
            self.message = Content.styled(plain(self._row.finding.message), "bold")
            self.sides = explaining.sides(self._row.finding, self._pair, left, self._also)
            self.trace = explaining.trace(self._row, right)
        self._lay()

    @property
    def _width(self) -> int:
        return max(_AT_LEAST, self.scrollable_content_region.width)

    def _widths(self) -> tuple[int, int]:
        """Return how many cells the values and the reasons have; the same, where they stand above each other."""
        width = self._width
        if self.screen.has_class("-narrow"):
            return width, width
        left = round(width * SIDES_SHARE)
        return left - BETWEEN, width - left

    def _lay(self) -> None:
        """Set message, values and reasons in lines."""
        width = self._width
        left, right = self._widths()
        sides, trace = _broken(self.sides, left), _broken(self.trace, right)
        message = _broken(self.message, width)
        if left == width:
            # A long message repeats what the sides say shorter, and would push them out of a low pane.
            lines = [*message, *sides, *trace] if len(message) == 1 else [*sides, *message, *trace]
        else:
            empty = Content("")
            pairs = zip_longest(sides, trace, fillvalue=empty)
            beside = [one.pad_right(left + BETWEEN - one.cell_length) + two if two else one for one, two in pairs]
            lines = [*message, empty, *beside]
        self._lines = tuple(text_line(line, row) for row, line in enumerate(lines))
        self.set_length(len(self._lines))
        self.redraw()

    def text_at(self, at: int) -> TextLine | None:
        """Return line ``at``."""
        return self._lines[at] if at < len(self._lines) else None

    @property
    def copied(self) -> str:
        """The lines as they stand."""
        return "\n".join(line.words for line in self._lines)


def _broken(content: Content, width: int) -> list[Content]:
    """Return the lines of a text, each broken where it is too long."""
    return (
        [line for part in content.split("\n", allow_blank=True) for line in part.wrap(width) or [Content("")]]
        if content
        else []
    )
