"""The screenshots of the README: ``python -m tui.pictures docs/images`` draws them from the stories in ``corpora/``.

Fixed sizes and a fixed clock, no animation and no blinking: the same program gives the same bytes. The pictures hold
no font and fetch none, so that they are small and free of other people's work.
"""

from __future__ import annotations

import asyncio
import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Input

from compare.config import Config
from compare.decisions import DecisionsFile
from compare.decisions.log import FOLDER, NAME
from compare.pipeline import report_on
from compare.report import write_text
from tui.app import ReviewApp
from tui.screen import ReviewScreen

STORY = Path("corpora/lakes-communique")
START = datetime(2025, 9, 22, 8, 30, tzinfo=UTC)
"""When the review in the pictures begins; a minute passes with every decision."""
FONT = "Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace"


@dataclass(frozen=True, slots=True)
class Picture:
    """One state of the screen."""

    name: str
    size: tuple[int, int]
    keys: tuple[str, ...] = ()


ASKED = ("c", *"Skopje", "enter")
"""A finding marked to be checked, and whom to ask."""
PICTURES = (
    Picture("review", (140, 32)),
    Picture("narrow", (80, 24), (*ASKED, "d", "1")),
    Picture("overview", (140, 40), ("o",)),
    Picture("timeline", (80, 24), ("o", "2")),
    Picture("sign-off", (100, 34), ("a", *ASKED, "d", "1", "S")),
)


def draw(picture: Picture) -> str:
    """Return the picture as SVG."""
    with tempfile.TemporaryDirectory() as folder:
        return asyncio.run(_drawn(picture, Path(folder) / FOLDER / NAME))


async def _drawn(picture: Picture, decisions: Path) -> str:
    minutes = count()
    app = ReviewApp(
        lambda: report_on([STORY], Config(decisions=decisions)),
        DecisionsFile(decisions),
        "Mori",
        clock=lambda: START + timedelta(minutes=next(minutes)),
        poll=3600,
    )
    app.animation_level = "none"
    async with app.run_test(size=picture.size) as pilot:
        await _settled(pilot)
        for key in picture.keys:
            await pilot.press(key)
            await _settled(pilot)
        for field in app.screen.query(Input):
            field.cursor_blink = False
        app.clear_notifications()
        for screen in app.screen_stack:
            if isinstance(screen, ReviewScreen):
                screen.tell("")  # it would pass, sooner or later
        await _settled(pilot)
        svg = app.export_screenshot(title=f"deskcheck review {STORY.as_posix()}")
    app.store.close()
    return "\n".join(_lightened(svg)) + "\n"


async def _settled(pilot: Pilot[int]) -> None:
    """Wait until nothing is read, written or drawn any more; a question that is open may stay open."""
    busy = [worker for worker in pilot.app.workers if worker.group in ("read", "write", "overview")]
    if busy:
        await pilot.app.workers.wait_for_complete(busy)
    await pilot.pause()
    await pilot.pause()


def _lightened(svg: str) -> Iterator[str]:
    """Return the lines of the picture without the font that it would fetch from elsewhere."""
    svg = re.sub(r"\s*@font-face\s*\{.*?\}", "", svg, flags=re.DOTALL)
    svg = re.sub(r"<!--.*?-->", "", svg, flags=re.DOTALL)
    svg = re.sub(r"terminal-\d+", "t", svg)  # the name of every class and every clip: half of the bytes
    svg = re.sub(r"font-family: [^;]+;", f"font-family: {FONT};", svg)
    return (line.rstrip() for line in svg.splitlines() if line.strip())


if __name__ == "__main__":
    for picture in PICTURES:
        write_text(Path(sys.argv[1]) / f"{picture.name}.svg", draw(picture))
