"""One of the two article panes: the whole article, scrolled to the evidence, with its source in the title.

Owns the places that can be gone to; ``tui/marking.py`` marks the words, ``tui/wrapping.py`` breaks the lines and
``tui/citing.py`` words the title.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.binding import BindingType
from textual.content import Content
from textual.content import Span as Styled
from textual.message import Message

from compare.model import Article, Span
from tui.bindings import bindings
from tui.citing import badges, name, when
from tui.keys import ARTICLE
from tui.lines import fit
from tui.marking import marked
from tui.pairing import Panel
from tui.textpane import TextLine, TextPane
from tui.wrapping import Stretch, line_at, wrapped

SILENT = "no mention found here"
NO_OTHER = "No other article in this story: there is nothing to set beside A."
LETTERS = {"A": "on $side-a", "B": "on $side-b"}
"""The letter in the title wears the tint of its side's evidence."""
NOT_AT_HAND = "The article is not at hand: the report was made without it."
_FRAME = 6
"""Cells of a border line that a title cannot use."""


class Evidence(TextPane):
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
        self.content = Content("")
        """The article with its marks."""
        self._lines: tuple[Stretch, ...] = ()

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
        self._find()

    def tell(self, sentences: tuple[Span, ...]) -> None:
        """Mark the sentences on the same fact; an article that has no evidence is scrolled to the first of them."""
        if sentences == self._told:
            return
        self._told = sentences
        self._mark()
        if self.panel is not None and self.panel.side is None:
            self._find()

    def _mark(self) -> None:
        panel, against = self.panel, self._against
        if panel is None:
            self.content = Content.styled(NO_OTHER if against else NOT_AT_HAND, "italic $muted")
        else:
            other = against.side if against else None
            self.content = marked(panel.article, panel.side, self.letter, other, self._told)
        self._wrap()

    def _wrap(self) -> None:
        self._lines = wrapped(self.content.plain, self.scrollable_content_region.width)
        self.set_length(len(self._lines))
        self.redraw()

    def text_at(self, at: int) -> TextLine | None:
        """Return line ``at`` of the article as it is broken here."""
        if at >= len(self._lines):
            return None
        broken = self._lines[at]
        start, end = broken.span.start, broken.span.end
        spans = tuple(
            Styled(max(0, one.start - start), min(end, one.end) - start, one.style)
            for one in self.content.spans
            if one.start < end and start < one.end
        )
        return TextLine(self.content.plain[start:end], spans, broken.paragraph, broken.column)

    @property
    def copied(self) -> str:
        """The article, its paragraphs whole."""
        return self.content.plain

    def on_resize(self) -> None:
        """Break the lines anew, keep the evidence in view and the title within the frame."""
        self._wrap()
        self._title()
        self._find()

    def on_click(self, event: events.Click) -> None:
        """Ask for another article where the title is clicked."""
        if event.y == 0:
            self.post_message(self.TitleClicked(self.letter))

    def action_evidence(self) -> None:
        """Scroll so that the evidence stands in the upper third."""
        self._find()

    def _find(self) -> None:
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

    def _line_at(self, place: Span | None) -> int:
        """Return the line of the pane on which a place begins, from 0."""
        return line_at(self._lines, place.start) if place is not None else 0

    def _title(self) -> None:
        """Put outlet, publisher and local time into the border; the publisher goes first where room is short."""
        if self.panel is None:
            self.entitle(Content.styled(f" {self.letter} ", "bold"), Content(""))
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
        title = Content.assemble((f" {self.letter} ", f"bold {LETTERS[self.letter]}"), f" {fit(words, room).rstrip()}")
        self.entitle(title, Content(notes if framed else ""))


def _titles(article: Article, after: str) -> Iterator[str]:
    """Yield titles from long to short: the publisher goes first, then the year, then the zone."""
    for carried in (True, False):
        yield f"{name(article, publisher=carried)} · {when(article.published)}{after}"
    for zone in (True, False):
        yield f"{name(article, publisher=False)} · {when(article.published, year=False, zone=zone)}{after}"
