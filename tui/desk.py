"""The desk: list, articles and reasons as one widget that shows a session and keeps the two sides on show.

Owns what is seen, and nothing that is decided: ``tui/screen.py`` has the keys and hands in the session. Where the panes
stand at which width is in theme.tcss.
"""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content

from tui import notices
from tui.evidence import Evidence
from tui.pairing import Pair, Panel, pairs
from tui.rows import Row
from tui.session import Session
from tui.why import Why
from tui.worklist import Worklist

NARROW = 100
"""Below so many columns the articles stand one above the other."""


class Desk(Container):
    """Everything between the top line and the keys."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._session = Session()
        self._pairs: tuple[Pair, ...] = ()
        self._pair = 0
        self._columns = 0

    def compose(self) -> ComposeResult:
        """Hold the panes."""
        yield Worklist(id="list")
        with Container(id="articles"):
            yield Evidence("A", id="a")
            yield Evidence("B", id="b")
        yield Why(id="why")

    @property
    def worklist(self) -> Worklist:
        """The list of findings."""
        return self.query_one(Worklist)

    @property
    def cursor(self) -> int | None:
        """The number of the row under the cursor."""
        return self.worklist.cursor

    @property
    def row(self) -> Row | None:
        """The finding under the cursor."""
        return None if self.cursor is None or not self._session.shown else self._session.rows[self.cursor]

    @property
    def pair(self) -> Pair | None:
        """The two articles on show."""
        return self._pairs[self._pair] if self._pairs else None

    def show(self, session: Session, cursor: int | None) -> None:
        """Show a session, with the cursor on row ``cursor``; sides stepped to stay while the finding does."""
        self._session = session
        self.worklist.put(session.rows, session.shown, cursor)
        self.worklist.border_title = Content(notices.list_title(session))
        self._show_finding()

    def step_sides(self) -> bool:
        """Show the next pair of articles; return False when there is only one."""
        if len(self._pairs) < 2:  # noqa: PLR2004 - one pair cannot be stepped through
            return False
        self._pair = (self._pair + 1) % len(self._pairs)
        self._show_finding()
        return True

    def show_article(self, article: str) -> None:
        """Show a pair that an article is part of, as side A where it can be."""
        held = [[panel.article.id == article for panel in pair if panel] for pair in self._pairs]
        self._pair = next((number for number, own in enumerate(held) if own and own[0]), self._pair)
        if not held[self._pair][0]:
            self._pair = next((number for number, own in enumerate(held) if any(own)), self._pair)
        self._show_finding()

    def look(self, a: Panel, b: Panel | None, words: str) -> None:
        """Show places that no finding is about, until the cursor moves."""
        self.query_one("#a", Evidence).put(a, b)
        self.query_one("#b", Evidence).put(b, a)
        self.query_one(Why).say(words)

    def change_columns(self) -> None:
        """Change between one and two columns of articles, whatever the width."""
        self._columns = 2 if self._one_column else 1
        self.on_resize()

    def focus_other_side(self) -> None:
        """Go from one article to the other."""
        self.query_one("#a" if self.query_one("#b").has_focus else "#b").focus()

    def on_resize(self) -> None:
        """Choose between one and two columns of articles."""
        self.query_one("#articles").set_class(self._one_column, "one-column")

    @property
    def _one_column(self) -> bool:
        return self._columns == 1 if self._columns else self.size.width < NARROW

    @on(Worklist.Moved)
    def _moved(self) -> None:
        self._show_finding()

    def _show_finding(self) -> None:
        row = self.row
        if row is None:
            return
        found = pairs(row.finding, self._session.stories.get(row.finding.story))
        if found != self._pairs:
            self._pair = 0
        self._pairs = found
        a, b = self.pair or (None, None)
        self.query_one("#a", Evidence).put(a, b)
        self.query_one("#b", Evidence).put(b, a)
        step = f"s  sides {self._pair + 1} of {len(found)}" if len(found) > 1 else ""
        self.query_one(Why).put(row, self.pair, step)
