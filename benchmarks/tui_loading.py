"""How soon the screen shows findings of a large corpus, and how it answers meanwhile.

    python -m benchmarks.corpus FOLDER 5000
    python -m benchmarks.tui_loading FOLDER [SECONDS]

Prints when the first findings can be read, when they can be decided on, what a move costs while the rest is compared,
and how far the comparing is after so many seconds (60).
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

from benchmarks.tui import _drawn, _press, _say
from compare.config import Config
from compare.decisions import DecisionsFile
from compare.stepwise import steps
from tui.app import ReviewApp
from tui.screen import ReviewScreen

SECONDS = 60


async def measure(corpus: Path, seconds: float, folder: Path) -> None:
    """Print the figures for one corpus."""
    app = ReviewApp(lambda: steps([corpus], Config()), DecisionsFile(folder / "decisions.jsonl"), "Sasaki")
    started, before = time.perf_counter(), time.process_time()
    async with app.run_test(size=(140, 40)) as pilot:
        screen = app.screen
        assert isinstance(screen, ReviewScreen)
        await _until(pilot, lambda: bool(screen.session.shown))
        _say("first findings can be read after", time.perf_counter() - started, busy=time.process_time() - before)
        await _until(pilot, lambda: not screen.glance)
        _say("and decided on after", time.perf_counter() - started, busy=time.process_time() - before)
        taken = []
        while screen.doing and time.perf_counter() - started < seconds:
            pressed = time.perf_counter()
            await _press(pilot, "j")
            taken.append(time.perf_counter() - pressed)
            await asyncio.sleep(0.2)
        if taken:
            _say("a move while the rest is compared", statistics.median(taken), max(taken))
        print(
            f"after {time.perf_counter() - started:.0f} s: {len(screen.session.rows):,} findings, {screen.doing or 'all compared'}"
        )
        app.workers.cancel_all()
    app.store.close()
    os._exit(0)  # the rest need not be compared


async def _until(pilot: Pilot[int], done: Callable[[], bool]) -> None:
    while not done():  # noqa: ASYNC110 - as a user would look
        await asyncio.sleep(0.005)
    await _drawn(pilot)


if __name__ == "__main__":
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(measure(Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else SECONDS, Path(folder)))  # noqa: PLR2004
