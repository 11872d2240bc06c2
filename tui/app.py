"""The review in the terminal: shows what ``tui/loading.py`` loads, writes decisions at once, follows other reviewers.

``run_review`` is the one door for the command line. The keys and panes are in ``tui/screen``, the part without a
screen in ``tui/session.py``.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from datetime import UTC, datetime
from typing import ClassVar

from textual import work
from textual.app import SystemCommand
from textual.binding import BindingType
from textual.notifications import SeverityLevel
from textual.screen import Screen

from compare.config import Config
from compare.decisions import DecisionsFile, Event
from compare.errors import ConfigError, DecisionsError
from tui import notices
from tui.bindings import bindings
from tui.keymap import normal, problems
from tui.keys import PROGRAM
from tui.loading import Load, LoadingApp
from tui.palette import commands
from tui.saving import Store
from tui.screen import ReviewScreen
from tui.signing import Review, sign
from tui.themes import DARK, LIGHT, THEMES, tints
from tui.watching import Watch

POLL_SECONDS = 2.0
"""How often the decisions file is looked at for what others decided."""


class ReviewApp(LoadingApp):
    """Reads, shows and saves."""

    CSS_PATH = "theme.tcss"
    TITLE = "deskcheck"
    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012 - Textual declares it without ClassVar
        (0, "-narrow"),
        (100, "-medium"),
        (140, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [  # noqa: RUF012 - likewise
        (0, "-short"),
        (18, "-usual"),
        (34, "-tall"),
    ]
    BINDINGS: ClassVar[list[BindingType]] = bindings(PROGRAM)

    def __init__(
        self,
        load: Load,
        decisions: DecisionsFile,
        reviewer: str,
        config: Config | None = None,
        *,
        watch: Watch | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        poll: float = POLL_SECONDS,
    ) -> None:
        """Take what loads the report and where decisions go; the keys of ``config`` have been checked.

        ``watch`` tells whether the articles have changed: then they are loaded again.
        """
        desk = ReviewScreen(clock, self._save)
        super().__init__(load, Store(decisions), reviewer, config or Config(), desk=desk, watch=watch)
        self._poll, self._clock = poll, clock
        desk.keymap = {action: normal(given) for action, given in self._config.keys.items()}
        self.set_keymap(desk.keymap)
        self._unwritten: list[Event] = []
        self._refused = False
        self._warned_until = 0.0

    async def on_mount(self) -> None:
        """Show the screen, then start reading: a short corpus is read before the panes stand."""
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK
        await self.push_screen(self._desk)
        self.read_articles()

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer in the palette what the keys do, and the themes."""
        if isinstance(screen, ReviewScreen):
            yield from commands(screen, screen.keymap)
        yield SystemCommand("Theme", "Choose other colours", self.action_change_theme)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Give every theme the colours of the two sides."""
        return tints(dark=self.current_theme.dark)

    def follow(self) -> None:
        """Follow what other reviewers decide, and the articles."""
        self.set_interval(self._poll, self._follow)
        self.set_interval(self._poll, self.look_for_changes)

    def _save(self, events: tuple[Event, ...]) -> None:
        self._unwritten += events
        self._desk.tell_saved(notices.SAVING)
        written = self.store.append(events)  # now, not in the worker: a key pressed right before "q" counts
        self.run_worker(self._tell_written(events, written), group="write")

    async def _tell_written(self, events: tuple[Event, ...], written: Future[None]) -> None:
        try:
            await asyncio.wrap_future(written)
        except DecisionsError as error:
            self._refused = True
            self._forget(events)
            self._retract(events)
            self._desk.tell_saved(notices.NOT_SAVED)
            self.notify(str(error), title="Not saved", severity="error", timeout=15)
            return
        self._forget(events)
        if not self._unwritten:
            self._desk.tell_saved(notices.SAVED)

    def _forget(self, events: tuple[Event, ...]) -> None:
        done = {event.id for event in events}
        self._unwritten = [event for event in self._unwritten if event.id not in done]

    def _retract(self, events: tuple[Event, ...]) -> None:
        """Take decisions off the screen that are not on disk: what is shown is what is saved."""
        lost = {event.id for event in events}
        self._desk.take([event for event in self._desk.session.events if event.id not in lost])

    async def _follow(self) -> None:
        """Take in what somebody else wrote since."""
        try:
            events = await self.store.changes()
        except DecisionsError as error:
            self.notify(str(error), severity="error", timeout=15)
            return
        if events is None:
            return
        known = {event.id for event in self._desk.session.events}
        waiting = [event for event in self._unwritten if event.id not in {one.id for one in events}]
        self._desk.take([*events, *waiting])
        if came := [event for event in events if event.id not in known]:
            self.notify(notices.came_in(came))

    async def action_quit(self) -> None:
        """Leave once everything is written; stay, once, if the last decision could not be."""
        if await self._written():
            self.exit(0)

    async def _written(self) -> bool:
        """Wait until every decision is on disk; return False if one could not be written."""
        writing = [worker for worker in self.workers if worker.group == "write"]
        self._refused = False
        if writing:  # given none, Textual waits for every worker, an open question among them
            await self.workers.wait_for_complete(writing)
        return not self._refused

    @work(exclusive=True, group="dialog")
    async def action_sign_off(self) -> None:
        """Sign the review off, once everything decided is on disk."""
        if self._report is None:
            self.notify(notices.STILL_READING)
        elif await self._written():
            review = Review(self._report, self._desk.session, self._config, self.store.path)
            await sign(self, review, self._clock)

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = False,  # noqa: ARG002 - names and reasons are typed by people: never markup
    ) -> None:
        """Say something in passing. News takes the place of older news, so that it never covers the screen."""
        now = time.monotonic()
        if severity != "information":
            self._warned_until = now + (timeout or self.NOTIFICATION_TIMEOUT)
        elif now > self._warned_until:
            self.clear_notifications()
        super().notify(message, title=title, severity=severity, timeout=timeout, markup=False)

    def action_light(self) -> None:
        """Change between light and dark."""
        self.theme = LIGHT if self.current_theme.dark else DARK


def run_review(load: Load, decisions: DecisionsFile, reviewer: str, config: Config, watch: Watch | None = None) -> int:
    """Review in the terminal until the reviewer quits; return the exit code, 0. ``config`` gives the keys.

    ``load`` is called in a thread while the screen says that it is reading, and again when ``watch`` returns something
    else than before. Raises ConfigError for keys that cannot
    be, and the DeskError that reading the articles or the decisions ended in, after the terminal is as it was.
    """
    if wrong := problems(config.keys):
        raise ConfigError(wrong[0])
    app = ReviewApp(load, decisions, reviewer, config, watch=watch)
    try:
        code = app.run()
    finally:
        app.store.close()
    if app.failure is not None:
        raise app.failure
    return app.return_code or code or 0
