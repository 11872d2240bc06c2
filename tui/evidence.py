"""One of the two article panes: the whole article, scrolled to the evidence, with its source in the title.

Owns the scrolling; ``tui/marking.py`` marks the words and ``tui/citing.py`` words the title. The text stays a plain
``Static``, so that the mouse can select and copy it.
"""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.bindings import bindings
from tui.citing import badges, name, when
from tui.keys import ARTICLE
from tui.lines import fit
from tui.marking import marked, plain
from tui.pairing import Panel

SILENT = "no mention found here"
NO_OTHER = "No other outlet in this story: there is nothing to set beside side A."
LETTERS = {"A": "on $side-a", "B": "on $side-b"}
"""The letter in the title wears the tint of its side's evidence."""
NOT_AT_HAND = "The article is not at hand: the report was made without it."
_FRAME = 4
"""Cells of a border line that a title cannot use."""


class Evidence(VerticalScroll, can_focus=True):
    """Article A or B."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(ARTICLE)

    def __init__(self, letter: str, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.letter = letter
        self.panel: Panel | None = None
        self._shown: tuple[Panel | None, Panel | None] | None = None
        self._text = Static("", classes="article")

    def compose(self) -> ComposeResult:
        """Hold the article."""
        yield self._text

    def put(self, panel: Panel | None, against: Panel | None) -> None:
        """Show an article; ``against`` is the one beside it. None shows why there is nothing.

        The same as before stays where the reader has scrolled to.
        """
        if self._shown == (panel, against):
            return
        self._shown = (panel, against)
        self.panel = panel
        if panel is None:
            self._text.update(Content.styled(NO_OTHER if against else NOT_AT_HAND, "italic $muted"))
        else:
            self._text.update(marked(panel.article, panel.side, self.letter, against.side if against else None))
        self._title()
        self.call_after_refresh(self.action_evidence)

    def on_resize(self) -> None:
        """Keep the evidence in view and the title within the frame."""
        self._title()
        self.call_after_refresh(self.action_evidence)

    def action_evidence(self) -> None:
        """Scroll so that the evidence stands in the upper third."""
        self.scroll_to(y=max(0, self._evidence_line() - self.size.height // 3), animate=False, force=True)

    def action_scroll(self, lines: int) -> None:
        """Scroll by lines."""
        self.scroll_relative(y=lines, animate=False)

    def action_half(self, direction: int) -> None:
        """Scroll by half the pane."""
        self.scroll_relative(y=direction * max(1, self.size.height // 2), animate=False)

    def action_edge(self, place: int) -> None:
        """Scroll to the top (0) or the bottom (1)."""
        self.scroll_to(y=place * self.max_scroll_y, animate=False)

    def _evidence_line(self) -> int:
        """Return the line of the wrapped text on which the evidence begins, from 0."""
        width = self._text.content_size.width
        if self.panel is None or self.panel.side is None or width <= 0:
            return 0
        # Up to the end of its first word: a word that does not fit is carried to the next line whole.
        text, start = self.panel.article.text, self.panel.side.span.start
        first_word = len(text[start:].split(maxsplit=1)[0]) if text[start:].split() else 0
        return len(Content(plain(text[: start + first_word]), strip_control_codes=False).wrap(width)) - 1

    def _title(self) -> None:
        """Put outlet, publisher and local time into the border; the publisher goes first where room is short."""
        if self.panel is None:
            self.border_title = Content.styled(f" {self.letter} ", "bold")
            self.border_subtitle = Content("")
            return
        article = self.panel.article
        notes = " · ".join(filter(None, (badges(article), "" if self.panel.side else SILENT)))
        framed = bool(self.styles.border_bottom[0])
        stamp = when(article.published) + ("" if framed or not notes else f" · {notes}")
        room = max(8, self.outer_size.width - _FRAME - 5)
        long, short = (f"{name(article, publisher=carried)} · {stamp}" for carried in (True, False))
        words = long if cell_len(long) <= room else short
        if framed and cell_len(words) > room:
            words, notes = name(article), " · ".join(filter(None, (stamp, notes)))
        self.border_title = Content.assemble(
            (f" {self.letter} ", f"bold {LETTERS[self.letter]}"), f" {fit(words, room).rstrip()}"
        )
        self.border_subtitle = Content(notes)
