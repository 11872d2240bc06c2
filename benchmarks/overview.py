"""How fast the overview of a story comes up in the review.

    python -m benchmarks.overview [STORY FOLDER ...]

Medians of seven openings, without a terminal: until the screen is up and takes keys, until its tables are filled for the
first time (the story is read anew), and again (it is remembered). In wall time, and in processor time of the process.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from textual.pilot import Pilot
from textual.widgets import Static

from compare.config import Config
from compare.decisions import DecisionsFile
from compare.pipeline import report_on
from tui.app import ReviewApp
from tui.overview import OverviewScreen
from tui.overview.screen import READING
from tui.screen import looking

STORIES = ("corpora/lee-visit", "corpora/lakes-communique", "corpora/port-strike")
OPENINGS = 7
CLOCKS: dict[str, Callable[[], float]] = {"wall": time.perf_counter, "cpu": time.process_time}


async def measure(folder: Path, decisions: Path) -> None:
    """Print the figures for the first story in a folder."""
    report = report_on([folder], Config(decisions=decisions))
    app = ReviewApp(lambda: report, DecisionsFile(decisions), "Sasaki", poll=3600)
    app.animation_level = "none"
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause(0.5)
        for name, clock in CLOCKS.items():
            up, first, again = [], [], []
            for _ in range(OPENINGS):
                looking._laid_out.cache_clear()  # noqa: SLF001 - as if the story had never been looked at
                started = clock()
                await _until(pilot, _is_up)
                up.append(clock() - started)
                await _until(pilot, _is_filled)
                first.append(clock() - started)
                await _close(pilot)
                started = clock()
                await _until(pilot, _is_up)
                await _until(pilot, _is_filled)
                again.append(clock() - started)
                await _close(pilot)
            figures = "  ".join(
                f"{what} {statistics.median(times) * 1000:6.1f} ms"
                for what, times in (("up", up), ("filled", first), ("filled again", again))
            )
            print(f"{folder.name:<20} {len(report.articles)} articles  {name:<4}  {figures}")
    app.store.close()


async def _until(pilot: Pilot[int], test: Callable[[Pilot[int]], bool]) -> None:
    if not isinstance(pilot.app.screen, OverviewScreen):
        pilot.app.simulate_key("o")
    while not test(pilot):  # noqa: ASYNC110 - as a user would look
        await asyncio.sleep(0.002)
    drawn = asyncio.Event()
    pilot.app.screen.call_after_refresh(drawn.set)
    await drawn.wait()


def _is_up(pilot: Pilot[int]) -> bool:
    return isinstance(pilot.app.screen, OverviewScreen)


def _is_filled(pilot: Pilot[int]) -> bool:
    return READING not in str(pilot.app.screen.query_one("#detail", Static).content)


async def _close(pilot: Pilot[int]) -> None:
    await pilot.press("escape")
    await pilot.pause()


if __name__ == "__main__":
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    with tempfile.TemporaryDirectory() as scratch:
        for story in sys.argv[1:] or STORIES:
            asyncio.run(measure(Path(story), Path(scratch) / "decisions.jsonl"))
