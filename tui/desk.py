"""The desk: list, articles and reasons as one widget that shows a session and keeps the two sides on show.

Owns what is seen, and nothing that is decided: ``tui/screen`` has the keys and hands in the session. Where the panes
stand at which width is in theme.tcss.
"""

from __future__ import annotations

import asyncio

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content

from compare.model import Story
from tui import notices
from tui.aligning import Aligner, Told, also, told
from tui.evidence import Evidence
from tui.ordering import Order
from tui.pairing import Pair, Panel, chosen, first_pair, others, panels, stepped
from tui.rows import Row
from tui.session import Session
from tui.why import Why
from tui.worklist import Worklist

NARROW = 100
"""Below so many columns the articles stand one above the other."""

REST_SECONDS = 0.12
"""A cursor that stays so long is read: only then is its story lined up again."""


class Desk(Container):
    """Everything between the top line and the keys."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._session = Session()
        self._panels: tuple[Panel, ...] = ()
        self.pair: Pair | None = None
        """The two articles on show."""
        self._columns = 0
        self._aligner = Aligner()
        self._looking = False
        self._doing = ""
        self.worklist = Worklist(id="list")
        """The list of findings."""
        self.articles = (Evidence("A", id="a"), Evidence("B", id="b"))
        """The panes of A and B."""
        self.why = Why(id="why")

    def compose(self) -> ComposeResult:
        """Hold the panes."""
        yield self.worklist
        with Container(id="articles"):
            yield from self.articles
        yield self.why

    @property
    def panels(self) -> tuple[Panel, ...]:
        """Every article that can stand as A or B."""
        return self._panels

    @property
    def cursor(self) -> int | None:
        """The number of the row under the cursor; None while the screen closes, when what runs beside it still asks."""
        return self.worklist.cursor if self.worklist.is_attached else None

    @property
    def row(self) -> Row | None:
        """The finding under the cursor."""
        at = self.cursor
        return None if at is None or not self._session.shown else self._session.rows[at]

    def show(self, session: Session, cursor: int | None, doing: str = "") -> None:
        """Show a session, with the cursor on row ``cursor``; sides stepped to stay while the finding does.

        ``doing`` is what goes on in the background.
        """
        self._session, self._doing = session, doing
        headlines = session.order is Order.STORY
        self.worklist.put(session.rows, session.shown, cursor, headlines=headlines)
        self.entitle()
        self._show_finding()

    def entitle(self) -> None:
        """Head the list with what it shows, and how many a range holds."""
        worklist = self.worklist
        ranged = len(worklist.chosen) if worklist.range_from is not None else None
        worklist.entitle(Content(notices.list_title(self._session, ranged, self._doing)))

    def step_sides(self) -> bool:
        """Set the next article beside A; return False when there is only one."""
        if self.pair is None or len(others(self._panels, self.pair)) < 2:  # noqa: PLR2004 - one cannot be stepped through
            return False
        self._put(stepped(self._panels, self.pair))
        return True

    def show_article(self, article: str) -> None:
        """Put an article on side A, where it can stand for the finding under the cursor."""
        panel = next((panel for panel in self._panels if panel.article.id == article), None)
        if self.pair is not None and panel is not None and panel != self.pair[0]:
            self._put(chosen(self.pair, "A", panel))

    def look(self, a: Panel, b: Panel | None, words: str) -> None:
        """Show places that no finding is about, until the cursor moves."""
        self._looking = True
        for pane, mine, theirs in zip(self.articles, (a, b), (b, a), strict=True):
            pane.put(mine, theirs)
        self.why.say(words)

    def choose(self, letter: str, number: int) -> None:
        """Put article ``number`` of ``panels`` on side ``letter``."""
        if self.pair is not None:
            self._put(chosen(self.pair, letter, self._panels[number]))

    def change_columns(self) -> None:
        """Change between one and two columns of articles, whatever the width."""
        self._columns = 2 if self._one_column else 1
        self.on_resize()

    def focus_other_side(self) -> None:
        """Go from one article to the other."""
        a, b = self.articles
        (a if b.has_focus else b).focus()

    def on_resize(self) -> None:
        """Choose between one and two columns of articles."""
        self.query_one("#articles").set_class(self._one_column, "one-column")

    @property
    def _one_column(self) -> bool:
        return self._columns == 1 if self._columns else self.size.width < NARROW

    @on(Worklist.Moved)
    def _moved(self) -> None:
        if self.worklist.range_from is not None:
            self.entitle()
        self._show_finding()

    def _show_finding(self) -> None:
        row = self.row
        if row is None:
            return
        self._looking = False
        story = self._session.stories.get(row.finding.story)
        found = panels(row.finding, story)
        if found != self._panels or self.pair is None:
            self._panels, self.pair = found, first_pair(found)
        self._put(self.pair)
        if story is not None and self._aligner.known(story) is None:
            self._line_up(story)

    def _put(self, pair: Pair | None) -> None:
        row = self.row
        if row is None:
            return
        self.pair = pair
        a, b = pair or (None, None)
        for pane, mine, theirs in zip(self.articles, (a, b), (b, a), strict=True):
            pane.put(mine, theirs)
        self._tell()

    def _tell(self) -> None:
        """Mark the sentences on the same fact, and say in the reasons what other outlets have in them."""
        row = self.row
        if row is None or self._looking:
            return
        sentences = self._told(row)
        for pane in self.articles:
            pane.tell(sentences.get(pane.panel.article.id, ()) if pane.panel else ())
        ring = others(self._panels, self.pair) if self.pair else []
        place = ring.index(self.pair[1]) + 1 if self.pair and self.pair[1] in ring else 0
        step = f"s steps B: {place} of {len(ring)}" if place and ring[1:] else ""
        story = self._session.stories.get(row.finding.story)
        further = also(sentences, row.finding, story) if story else ()
        self.why.put(row, self.pair, step, further)

    def _told(self, row: Row) -> Told:
        story = self._session.stories.get(row.finding.story)
        known = self._aligner.known(story) if story else None
        return told(known, row.finding) if known else {}

    @work(exclusive=True, group="align")
    async def _line_up(self, story: Story) -> None:
        await asyncio.sleep(REST_SECONDS)
        await asyncio.to_thread(self._aligner.line_up, story)
        if self.row is not None and self.row.finding.story == story.id:
            self._tell()
