"""Loading beside the screen: findings come in as they are found, and again when the articles change.

The part of the app that reads; ``tui/app.py`` adds what saves. All reading and comparing is done in a thread.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from textual import work
from textual.app import App
from textual.worker import get_current_worker

from compare.config import Config
from compare.decisions import Event
from compare.errors import DeskError
from compare.report import Report
from compare.stepwise import Step
from tui import growing, notices
from tui.citing import corpus_name
from tui.saving import Store
from tui.screen import ReviewScreen
from tui.session import Session, open_session, with_findings
from tui.watching import Stamp, Watch

Load = Callable[[], Report | Iterable[Step]]
"""Reads and compares: the whole report at once, or step by step."""

MANY = 5_000
"""From so many findings on, Python's garbage collection can be felt."""

PICTURE_SECONDS = 0.15
"""How long the first picture of many findings may take; what filters need is made ready after it, not beside it."""

SWITCH_SECONDS = 0.0002
"""While articles are compared, a key waits no longer than this for its turn; Python's own 5 ms add up."""


class LoadingApp(App[int]):
    """Reads, and follows the articles."""

    def __init__(
        self, load: Load, store: Store, reviewer: str, config: Config, *, desk: ReviewScreen, watch: Watch | None
    ) -> None:
        super().__init__()
        self.failure: DeskError | None = None
        self.store = store
        self._load, self._reviewer, self._config, self._desk = load, reviewer, config, desk
        self._report: Report | None = None
        self._watch = watch
        self._stamp: Stamp | None = None
        self._changing: Stamp | None = None

    @work(thread=True, group="read")
    def read_articles(self) -> None:
        """Read and compare, and show what is found."""
        try:
            events = self.store.read()
            self._stamp = self._watch() if self._watch else None
            loaded = self._load()
            if isinstance(loaded, Report):
                with _undisturbed():
                    session = open_session(loaded, events, self._reviewer)
                _spare(session)
                name = corpus_name(loaded, self.store.path)
                self.call_from_thread(self._opened, loaded, session, name)
                time.sleep(PICTURE_SECONDS)
                session.rows.columns.prepare()
            else:
                self._follow_steps(loaded, events)
        except DeskError as error:
            self.call_from_thread(self._give_up, error)

    def _follow_steps(self, steps: Iterable[Step], events: tuple[Event, ...]) -> None:
        worker, first = get_current_worker(), Session(events=events, reviewer=self._reviewer)
        with _taking_turns():
            for step in steps:
                if worker.is_cancelled:
                    return
                self.call_from_thread(self._stepped, step, first)

    def _stepped(self, step: Step, first: Session) -> None:
        desk = self._desk
        if step.stories and not desk.ready:
            name = corpus_name(Report(step.stories), self.store.path)
            desk.open(with_findings(first, step.stories, step.findings), name, glance=step.glance)
        elif step.stories and desk.glance:
            desk.replace(with_findings(first, step.stories, step.findings))
        elif step.stories:
            desk.grow(step.stories, step.findings)
        desk.tell_doing(step.words)
        if step.report is not None:
            if not desk.ready or desk.glance:
                desk.open(first, corpus_name(step.report, self.store.path))
            self._complete(step.report)

    def _opened(self, report: Report, session: Session, name: str) -> None:
        self._desk.open(session, name)
        self._complete(report)

    def _complete(self, report: Report) -> None:
        """Everything is read: say what was left aside, and follow the files from now on."""
        _spare(self._desk.session)
        self._report = report
        for words in notices.about_input(report, self.store.file.complaint):
            self.notify(words, severity="warning", timeout=10)
        self.follow()

    def follow(self) -> None:
        """Begin to follow what others write; ``tui/app.py`` follows the decisions too."""

    def _give_up(self, error: DeskError) -> None:
        self.failure = error
        self.exit(error.exit_code)

    # When the articles change

    async def look_for_changes(self) -> None:
        """Read again once the files have changed and stand still."""
        if self._watch is None:
            return
        stamp = await asyncio.to_thread(self._watch)
        if stamp == self._stamp:
            self._changing = None
        elif stamp != self._changing:
            self._changing = stamp  # perhaps half written: once more
        else:
            self._stamp, self._changing = stamp, None
            self._desk.tell_doing("reading again")
            self._read_again()

    @work(thread=True, group="reload", exclusive=True)
    def _read_again(self) -> None:
        try:
            with _taking_turns():
                report = _last(self._load())
                session = open_session(report, self.store.file.read(), self._reviewer)
        except DeskError as error:
            self.call_from_thread(self._keep, error)
            return
        if not get_current_worker().is_cancelled:
            self.call_from_thread(self._changed, report, session)

    def _keep(self, error: DeskError) -> None:
        self._desk.tell_doing("")
        self.notify(str(error), title="The list stays as it was", severity="error", timeout=15)

    def _changed(self, report: Report, session: Session) -> None:
        before = self._desk.session
        self._report = report
        self._desk.tell_doing("")
        self._desk.replace(growing.carried_over(before, session))
        self.notify(growing.changes(before, self._desk.session), timeout=8)


def _last(loaded: Report | Iterable[Step]) -> Report:
    if isinstance(loaded, Report):
        return loaded
    reports = [step.report for step in loaded if step.report is not None]
    return reports[-1]


def _spare(session: Session) -> None:
    """Take the findings out of what is looked through for garbage: it would hold up a key by 0.2 s (measured)."""
    if len(session.rows) > MANY:
        gc.freeze()


@contextmanager
def _taking_turns() -> Iterator[None]:
    """Let the event loop have its turn soon."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Make many small objects without looking for garbage among them again and again."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()
