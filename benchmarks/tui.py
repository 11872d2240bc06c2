"""How fast the review screen is with many findings: opening, filtering, moving, deciding, and memory.

    python -m benchmarks.tui [FINDINGS [DECIDED BEFORE]]

Synthetic findings, 10 to a story; the screen runs without a terminal. Prints one figure a line; times are medians
unless they say otherwise, each with the processor's time beside it, which a busy machine does not lengthen. Findings are
handed over once the empty screen stands, as they are when articles have to be read first; "at once" hands them over
before, and counts the making of the screen. ``benchmarks/tui_floor.py`` measures what an app with nothing in it takes.
"""

from __future__ import annotations

import asyncio
import os
import resource
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from textual.pilot import Pilot

from compare.decisions import Action, DecisionsFile, new_event
from compare.model import Article, Discrepancy, Relation, Severity, Side, Span, Story
from compare.report import Report
from tui.app import ReviewApp
from tui.filters import parse
from tui.screen import ReviewScreen
from tui.worklist import Worklist

PER_STORY = 10
SEVERITIES = tuple(Severity)
CODES = (
    ("DAT001", "date-conflict"),
    ("SRC001", "source-differs"),
    ("FIG001", "figure-conflict"),
    ("AGD001", "agenda-missing"),
)


def synthetic(findings: int) -> Report:
    """Return a report with so many findings, two articles a story."""
    stories = tuple(_story(number) for number in range(-(-findings // PER_STORY)))
    return Report(stories, tuple(_finding(number, stories[number // PER_STORY]) for number in range(findings)))


def _story(number: int) -> Story:
    headline = f"Council meets for the {number}th time about the harbour"
    body = "The council will meet late next month, sources said. It will talk about the pier. " * 8
    articles = tuple(
        Article(
            f"{number}-{outlet}",
            outlet,
            headline,
            f"{headline}\n\n{body}",
            published=datetime(2025, 8, 8, 18, 5, tzinfo=UTC),
        )
        for outlet in ("Coast Press", "Harbour Wire")
    )
    return Story(f"story-{number}", headline, articles)


def _finding(number: int, story: Story) -> Discrepancy:
    code, rule = CODES[number % len(CODES)]
    sides = tuple(
        Side(article.id, article.outlet, Span(60, 75), article.text[60:75], f"value {number} {article.outlet}")
        for article in story.articles
    )
    message = f"The meeting {number}: late next month in one, Sept. {number % 28 + 1} in the other"
    return Discrepancy(
        code, rule, SEVERITIES[number % 3], Relation.CONFLICT, number % 100 / 100, story.id, story.headline, sides, message,
        ("read against 8 Aug 2025", "no day in common"), f"key-{number}", f"thread-{number}",
    )  # fmt: skip


async def measure(findings: int, decided: int, folder: Path) -> None:
    """Print the figures for so many findings, the last ``decided`` of them decided before."""
    report = synthetic(findings)
    file = DecisionsFile(folder / "decisions.jsonl")
    past = datetime(2025, 8, 1, tzinfo=UTC)
    older = report.discrepancies[findings - decided :]
    file.append(
        *(new_event(one, Action.ACCEPT, "Mori", now=past + timedelta(seconds=n)) for n, one in enumerate(older))
    )
    before = _megabytes()
    loaded, stands = [0.0, 0.0], threading.Event()

    def load() -> Report:
        stands.wait(30)
        loaded[:] = time.perf_counter(), time.process_time()
        return report

    app = ReviewApp(load, file, "Sasaki")
    async with app.run_test(size=(140, 40)) as pilot:
        await _drawn(pilot)
        await asyncio.sleep(0.2)
        stands.set()
        await _until_ready(app, pilot)
        now, busy = time.perf_counter(), time.process_time()
        _say(f"open {findings} findings, {decided} decided", now - loaded[0], busy=busy - loaded[1])
        await asyncio.sleep(0.5)  # what filters need is made ready meanwhile
        screen = app.screen
        assert isinstance(screen, ReviewScreen)
        for text in ("harbour", "meeting 4 sev:>=warning", "rule:DAT conf:>0.7 -outlet:reuters", "nothing at all"):
            await _repeat(f"filter {text}", partial(_filter, screen, pilot, text))
        await _filter(screen, pilot, "")
        for key in ("j", "ctrl+d", "G", "g", "right_square_bracket"):
            await _repeat(f"key {key}", partial(_press, pilot, key), times=15)
        await _repeat("accept, until the next is shown", partial(_press, pilot, "a"), times=15)
        await _repeat("undo", partial(_press, pilot, "u"), times=5)
        _time("accept, the part that is computed", screen)
        await app.workers.wait_for_complete([one for one in app.workers if one.group == "write"])
    app.store.close()
    print(f"memory: {before:.0f} MB with the report, {_megabytes():.0f} MB at the end")
    await _open_at_once(report, file)


async def _open_at_once(report: Report, file: DecisionsFile) -> None:
    started, before = time.perf_counter(), time.process_time()
    app = ReviewApp(lambda: report, file, "Sasaki")
    async with app.run_test(size=(140, 40)) as pilot:
        await _until_ready(app, pilot)
        _say(
            "open at once, from the start of the screen",
            time.perf_counter() - started,
            busy=time.process_time() - before,
        )
    app.store.close()


async def _until_ready(app: ReviewApp, pilot: Pilot[int]) -> None:
    while not (isinstance(app.screen, ReviewScreen) and app.screen.ready):
        if app._exception is not None:  # noqa: SLF001 - else it would be waited for for ever
            raise app._exception  # noqa: SLF001
        await asyncio.sleep(0.005)
    await _drawn(pilot)


async def _filter(screen: ReviewScreen, pilot: Pilot[int], text: str) -> None:
    screen.search(parse(text))  # without the typing
    await _drawn(pilot)


async def _press(pilot: Pilot[int], key: str) -> None:
    """Press a key and wait until the screen has been drawn; Pilot's own ``press`` waits 40 ms on top."""
    pilot.app.simulate_key(key)
    await _drawn(pilot)


async def _drawn(pilot: Pilot[int]) -> None:
    await pilot._wait_for_screen()  # noqa: SLF001 - pause() would add a wait of its own
    drawn = asyncio.Event()
    pilot.app.screen.call_after_refresh(drawn.set)
    await drawn.wait()


def _time(what: str, screen: ReviewScreen) -> None:
    times = []
    for _ in range(15):
        started = time.perf_counter()
        screen.action_decide("accept")
        times.append(time.perf_counter() - started)
    _say(what, statistics.median(times))
    assert screen.query_one(Worklist).cursor is not None


async def _repeat(what: str, do: Callable[[], Awaitable[None]], times: int = 5) -> None:
    taken, busy = [], []
    for _ in range(times):
        started, before = time.perf_counter(), time.process_time()
        await do()
        taken.append(time.perf_counter() - started)
        busy.append(time.process_time() - before)
    _say(what, statistics.median(taken), max(taken), statistics.median(busy))


def _say(what: str, seconds: float, worst: float | None = None, busy: float | None = None) -> None:
    further = f"   worst {worst * 1000:.1f}" if worst is not None else ""
    further += f"   processor {busy * 1000:.1f}" if busy is not None else ""
    print(f"{what:<45} {seconds * 1000:8.1f} ms{further}")


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    os.environ["TEXTUAL_ANIMATIONS"] = "none"
    with tempfile.TemporaryDirectory() as folder:
        asked = [int(argument) for argument in sys.argv[1:]] or [50_000]
        asyncio.run(measure(asked[0], asked[1] if len(asked) > 1 else asked[0] // 5, Path(folder)))
