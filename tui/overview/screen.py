"""The overview screen: three charts of one story, what the cursor stands on, and the way to its evidence.

The story is read in a thread: a long one takes longer than a key may. Returns the target that the reader chose, or
None; ``tui/screen/looking.py`` shows it in the review.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from compare.model import Story
from compare.overview import Overview
from tui.bars import KeyBar
from tui.bindings import bindings
from tui.keys import OVERVIEW
from tui.lines import fit
from tui.manual import Manual
from tui.overview import agenda_chart, source_chart, time_chart
from tui.overview.chart import Chart
from tui.overview.chart_lines import Target
from tui.overview.detail import detail

READING = "Reading the story…"
TITLES = {"agenda": "1 Agenda", "times": "2 Timeline", "sources": "3 Sources"}
LEGENDS = {"times": time_chart.LEGEND, "sources": source_chart.LEGEND}

Read = Callable[[Story], Overview]
"""Lays a story out; may take its time."""


class OverviewScreen(Screen[Target | None]):
    """One story at a glance."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(OVERVIEW)

    def __init__(self, stories: Sequence[Story], at: int, read: Read, signs: Mapping[str, str]) -> None:
        """Take all stories, the number of the one to start with, and the signs of the decisions by finding."""
        super().__init__()
        self._stories, self._at, self._read, self._signs = stories, at, read, signs
        self._overview: Overview | None = None

    def compose(self) -> ComposeResult:
        """Hold the head, the charts, the lines below them and the keys."""
        yield Static("", id="story", markup=False)
        with Container(id="charts"):
            for name, title in TITLES.items():
                chart = Chart(id=name)
                chart.border_title = Content(title)
                yield chart
        yield Static("", id="detail", markup=False)
        yield KeyBar(id="keys")

    def on_mount(self) -> None:
        """Start reading."""
        self.query_one("#agenda").focus()
        self._show_story()

    @property
    def story(self) -> Story:
        """The story on show."""
        return self._stories[self._at]

    def action_story(self, step: int) -> None:
        """Go to the next or the previous story, round at the ends."""
        if len(self._stories) < 2:  # noqa: PLR2004 - there is no other
            self.notify("There is no other story.")
            return
        self._at = (self._at + step) % len(self._stories)
        self._show_story()

    def action_chart(self, name: str) -> None:
        """Go to a chart."""
        self.query_one(f"#{name}").focus()

    def action_leave(self) -> None:
        """Go back to the review as it was."""
        self.dismiss(None)

    def action_help(self) -> None:
        """Show every key, those of the overview first."""
        self.app.push_screen(Manual(first="Chart"))

    def on_resize(self) -> None:
        """Draw everything for another width."""
        self.call_after_refresh(self._draw, keep=True)

    def _show_story(self) -> None:
        self._overview = None
        self.query_one("#detail", Static).update(Content.styled(READING, "italic $muted"), layout=False)
        self._head()
        # Once the screen stands: a thread that reads meanwhile would hold it up.
        self.call_after_refresh(self._read_story, self.story)

    @work(thread=True, exclusive=True, group="overview")
    def _read_story(self, story: Story) -> None:
        overview = self._read(story)
        self.app.call_from_thread(self._come, overview)

    def _come(self, overview: Overview) -> None:
        """Take a story that has been read, unless the reader has gone on to another."""
        if self.is_attached and overview.story == self.story.id:
            self._overview = overview
            self._draw()

    def _head(self) -> None:
        outlets = len({article.outlet for article in self.story.articles})
        count = f"story {self._at + 1} of {len(self._stories)} · {outlets} outlets "
        room = max(0, self.size.width - len(count) - 2)
        words = fit(f" {self.story.headline or self.story.id}", room)
        self.query_one("#story", Static).update(
            Content.assemble((words, "bold"), "  ", (count, "$muted")), layout=False
        )

    def _draw(self, *, keep: bool = False) -> None:
        self._head()
        if self._overview is None:
            return
        first = {article.outlet: article.id for article in reversed(self.story.articles)}
        width = {name: self._width(name) for name in TITLES}
        charts = {
            "agenda": agenda_chart.agenda_chart(self._overview, self._signs, first, width["agenda"]),
            "times": time_chart.time_chart(self._overview, self._signs, width["times"]),
            "sources": source_chart.source_chart(self._overview, first, width["sources"]),
        }
        for name, lines in charts.items():
            self.query_one(f"#{name}", Chart).put(lines, keep=keep)
        self._tell()

    def _width(self, name: str) -> int:
        return max(20, self.query_one(f"#{name}", Chart).scrollable_content_region.width)

    @on(Chart.Moved)
    def _tell(self) -> None:
        """Say what the cursor stands on, and what the letters of its chart mean."""
        focused = self.focused
        if self._overview is None or not isinstance(focused, Chart):
            return
        below = self.query_one("#detail", Static)
        articles = {article.id: article for article in self.story.articles}
        size = below.content_size
        below.update(detail(focused.target, articles, max(20, size.width), max(3, size.height)), layout=False)
        legends = LEGENDS | {"agenda": agenda_chart.legend(self._overview, self._width("agenda"))}
        for name, title in TITLES.items():
            legend = (f"   {legends[name]}", "$muted") if focused.id == name else ""
            self.query_one(f"#{name}").border_title = Content.assemble(title, legend)

    @on(Chart.Chosen)
    def _chosen(self, event: Chart.Chosen) -> None:
        self.dismiss(event.target)
