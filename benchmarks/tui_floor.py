"""What an app of the same layout takes with nothing in it: the floor under the figures of ``benchmarks/tui.py``.

    python -m benchmarks.tui_floor

The theme and the panes of the review as bare widgets that draw blanks: no findings, no keys, no words. A key refreshes
two lines of the list and every line of the other panes, as a step of the cursor may.
"""

from __future__ import annotations

import asyncio
import os
import time
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.geometry import Region
from textual.screen import Screen
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.widget import Widget

import tui.app
from benchmarks.tui import _drawn, _press, _repeat, _say
from tui.themes import DARK, THEMES, tints


class Worklist(ScrollView, can_focus=True):
    """A pane of blanks, under the name by which the style sheet knows it."""

    def render_line(self, y: int) -> Strip:  # noqa: ARG002 - Textual's signature
        """Return a blank line."""
        return Strip.blank(self.size.width, self.rich_style)


class Evidence(Worklist):
    """Likewise."""


class Why(Worklist):
    """Likewise."""


class TopBar(Widget):
    """A bar of blanks."""

    def render(self) -> str:
        """Return nothing."""
        return ""


class KeyBar(TopBar):
    """Likewise."""


class ReviewScreen(Screen[None]):
    """The panes where the review has them."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("j", "step", "step")]

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        yield TopBar()
        with Container(id="desk"):
            yield Worklist(id="list")
            with Container(id="articles"):
                yield Evidence(id="a")
                yield Evidence(id="b")
            yield Why(id="why")
        yield KeyBar()

    def action_step(self) -> None:
        """Refresh what a step of the cursor may change."""
        self.query_one("#list").refresh(Region(0, 3, 80, 2))
        for name in ("#a", "#b", "#why"):
            pane = self.query_one(name)
            pane.refresh(Region(0, 0, pane.size.width, pane.size.height))


class FloorApp(App[int]):
    """Nothing but a layout."""

    CSS_PATH = Path(tui.app.__file__).parent / "theme.tcss"
    HORIZONTAL_BREAKPOINTS = tui.app.ReviewApp.HORIZONTAL_BREAKPOINTS

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give the style sheet its colours."""
        return tints(dark=True)

    async def on_mount(self) -> None:
        """Show the screen."""
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK
        await self.push_screen(ReviewScreen())
        self.screen.query_one("#list").focus()


async def measure() -> None:
    """Print the figures."""
    started, before = time.perf_counter(), time.process_time()
    app = FloorApp()
    async with app.run_test(size=(140, 40)) as pilot:
        await _drawn(pilot)
        _say("an empty screen, from its start", time.perf_counter() - started, busy=time.process_time() - before)
        await _repeat("a key that refreshes the panes", partial(_press, pilot, "j"), times=30)


if __name__ == "__main__":
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    asyncio.run(measure())
