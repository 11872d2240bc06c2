from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from compare.config import Config
from compare.decisions import DecisionsFile, Event
from compare.report import Report
from tests.tui.newsroom import REPORT, Clock
from tui.app import ReviewApp
from tui.bars import TopBar
from tui.filterbar import PAUSE_SECONDS
from tui.rows import Row
from tui.screen import ReviewScreen
from tui.why import Why
from tui.worklist import Worklist


@pytest.fixture(autouse=True)
def _calm(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TEXTUAL_ANIMATIONS", "none")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr("tui.bars.TOLD_SECONDS", 3600.0)


@dataclass
class Desk:
    """A running review, as a test sees it."""

    app: ReviewApp
    pilot: Pilot[int]
    file: DecisionsFile

    @property
    def screen(self) -> ReviewScreen:
        return next(screen for screen in self.app.screen_stack if isinstance(screen, ReviewScreen))

    @property
    def worklist(self) -> Worklist:
        return self.screen.query_one(Worklist)

    @property
    def row(self) -> Row:
        row = self.screen.row
        assert row is not None
        return row

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)
        await self.settle()

    async def type(self, words: str) -> None:
        await self.press(*(_KEYS.get(letter, letter) for letter in words))
        await self.pilot.pause(2 * PAUSE_SECONDS)

    async def settle(self) -> None:
        writing = [worker for worker in self.app.workers if worker.group in ("write", "read")]
        if writing:
            await self.app.workers.wait_for_complete(writing)
        await self.pilot.pause()

    async def aligned(self) -> None:
        """Wait until the sentences on the same fact are marked."""
        lining_up = [worker for worker in self.app.workers if worker.group == "align" and not worker.is_finished]
        if lining_up:
            await self.app.workers.wait_for_complete(lining_up)
        await self.pilot.pause()

    def events(self) -> tuple[Event, ...]:
        return DecisionsFile(self.file.path).read()

    def text(self, selector: str) -> str:
        """Return what a widget says; a part of the reasons by "#message", "#sides" or "#trace"."""
        if selector in ("#message", "#sides", "#trace"):
            return str(getattr(self.screen.query_one(Why), selector[1:]))
        return str(self.screen.query_one(selector, Static).content)

    def told(self) -> str:
        return self.screen.query_one(TopBar).told

    def toasts(self) -> list[str]:
        return [notification.message for notification in self.app._notifications]


_KEYS = {" ": "space", ":": "colon", ">": "greater_than_sign", "=": "equals_sign", ".": "full_stop", "-": "minus"}

Start = Callable[..., AbstractAsyncContextManager[Desk]]


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """Start a review of the invented report; leave it at the end."""

    clock = Clock()

    @asynccontextmanager
    async def run(
        report: Report = REPORT,
        *,
        size: tuple[int, int] = (140, 40),
        events: Sequence[Event] = (),
        reviewer: str = "Sasaki",
        poll: float = 60.0,
        keys: dict[str, str] | None = None,
    ) -> AsyncIterator[Desk]:
        file = DecisionsFile(tmp_path / ".deskcheck" / "decisions.jsonl")
        file.append(*events)
        app = ReviewApp(lambda: report, file, reviewer, Config(keys=keys or {}), clock=clock, poll=poll)
        async with app.run_test(size=size) as pilot:
            desk = Desk(app, pilot, file)
            await desk.settle()
            yield desk
        app.store.close()

    return run
