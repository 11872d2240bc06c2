"""One of the two article panes: the whole article, scrolled to the evidence, with its source in the title.

Owns the scrolling; ``tui/marking.py`` marks the words and ``tui/citing.py`` words the title. The text stays a plain
``Static``, so that the mouse can select and copy it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from compare.model import Article, Span
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
_FRAME = 6
"""Cells of a border line that a title cannot use."""


class Evidence(VerticalScroll, can_focus=True):
    """Article A or B."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(ARTICLE)

    class TitleClicked(Message):
        """The reviewer clicked the title: he wants another article there."""

        def __init__(self, letter: str) -> None:
            super().__init__()
            self.letter = letter

    def __init__(self, letter: str, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.letter = letter
        self.panel: Panel | None = None
        self._against: Panel | None = None
        self._told: tuple[Span, ...] = ()
        self._place: Span | None = None
        self._text = Static("", classes="article")

    def compose(self) -> ComposeResult:
        """Hold the article."""
        yield self._text

    def put(self, panel: Panel | None, against: Panel | None) -> None:
        """Show an article; ``against`` is the one beside it. None shows why there is nothing.

        The same as before stays where the reader has scrolled to.
        """
        if self.panel is not None and (self.panel, self._against) == (panel, against):
            return
        self.panel, self._against = panel, against
        self._told, self._place = (), None
        self._mark()
        self._title()
        self.call_after_refresh(self.action_evidence)

    def tell(self, sentences: tuple[Span, ...]) -> None:
        """Mark the sentences on the same fact; an article that has no evidence is scrolled to the first of them."""
        if sentences == self._told:
            return
        self._told = sentences
        self._mark()
        if self.panel is not None and self.panel.side is None:
            self.call_after_refresh(self.action_evidence)

    def _mark(self) -> None:
        panel, against = self.panel, self._against
        if panel is None:
            self._text.update(Content.styled(NO_OTHER if against else NOT_AT_HAND, "italic $muted"))
            return
        other = against.side if against else None
        self._text.update(marked(panel.article, panel.side, self.letter, other, self._told))

    def on_resize(self) -> None:
        """Keep the evidence in view and the title within the frame."""
        self._title()
        self.call_after_refresh(self.action_evidence)

    def on_click(self, event: events.Click) -> None:
        """Ask for another article where the title is clicked."""
        if event.widget is self and event.y == 0:
            self.post_message(self.TitleClicked(self.letter))

    def action_evidence(self) -> None:
        """Scroll so that the evidence stands in the upper third."""
        places = self.places()
        side = self.panel.side if self.panel else None
        self._place = side.span if side else places[0] if places else None
        self._go()

    def step(self, step: int) -> None:
        """Go to the next or previous place that says it; to the present one, if it has been scrolled away from."""
        places = self.places()
        if not places:
            return
        if self._place in places and self._in_view(self._place):
            self._place = places[(places.index(self._place) + step) % len(places)]
        self._go()

    def places(self) -> list[Span]:
        """Return where the article says it: the evidence, further places, and sentences on the same fact, in order."""
        side = self.panel.side if self.panel else None
        exact = [side.span, *side.more] if side else []
        # A sentence that holds the evidence is no place of its own.
        told = [span for span in self._told if not any(span.start < one.end and one.start < span.end for one in exact)]
        return sorted({*exact, *told}, key=lambda span: (span.start, span.end))

    @property
    def line(self) -> int:
        """The line of the article's file, from 1, at which the reader looks."""
        return self.panel.article.line_of(self._place.start if self._place else 0) if self.panel else 1

    def _go(self) -> None:
        self.scroll_to(y=max(0, self._line_at(self._place) - self.size.height // 3), animate=False, force=True)

    def _in_view(self, place: Span | None) -> bool:
        return self.scroll_offset.y <= self._line_at(place) < self.scroll_offset.y + self.size.height

    def action_scroll(self, lines: int) -> None:
        """Scroll by lines."""
        self.scroll_relative(y=lines, animate=False)

    def action_half(self, direction: int) -> None:
        """Scroll by half the pane."""
        self.scroll_relative(y=direction * max(1, self.size.height // 2), animate=False)

    def action_edge(self, place: int) -> None:
        """Scroll to the top (0) or the bottom (1)."""
        self.scroll_to(y=place * self.max_scroll_y, animate=False)

    def _line_at(self, place: Span | None) -> int:
        """Return the line of the wrapped text on which a place begins, from 0."""
        width = self._text.content_size.width
        if self.panel is None or place is None or width <= 0:
            return 0
        # Up to the end of its first word: a word that does not fit is carried to the next line whole.
        text, start = self.panel.article.text, place.start
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
        after = "" if framed or not notes else f" · {notes}"
        room = max(8, self.outer_size.width - _FRAME - 5)
        words = next(
            (one for one in _titles(article, after) if cell_len(one) <= room),
            f"{name(article, publisher=False)}{after}",
        )
        self.border_title = Content.assemble(
            (f" {self.letter} ", f"bold {LETTERS[self.letter]}"), f" {fit(words, room).rstrip()}"
        )
        self.border_subtitle = Content(notes if framed else "")


def _titles(article: Article, after: str) -> Iterator[str]:
    """Yield titles from long to short: the publisher goes first, then the year, then the zone."""
    for carried in (True, False):
        yield f"{name(article, publisher=carried)} · {when(article.published)}{after}"
    for zone in (True, False):
        yield f"{name(article, publisher=False)} · {when(article.published, year=False, zone=zone)}{after}"
