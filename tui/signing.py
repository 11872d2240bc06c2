"""Signing off from the screen: the sheet with everything that is signed, a reason where one is needed, two files.

The dialog returns the reason, or None when the reviewer steps back; ``sign`` writes. What is signed is what was on the
screen: the articles as they were read, the decisions as they stand.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from compare.config import Config
from compare.errors import DeskError
from compare.report import Report
from compare.signoff import Summary, known_keys, sign_off, summary_of
from tui.dialogs import Dialog
from tui.session import Session
from tui.signing_sheet import question, sheet, verdict_on_check

_LINE = 3
"""Lines of the field for a reason."""
_BAR = 2
"""Cells kept for the scroll bar."""
_FRAME = 7
"""Lines of the box around: its border and padding, the space about the question, a line of the screen on each side."""


@dataclass(frozen=True, slots=True)
class Review:
    """What is to be signed."""

    report: Report
    session: Session
    config: Config
    decisions: Path
    """The decisions file; the sign-off is written beside it."""

    @property
    def decided(self) -> Report:
        """The report with the decisions as the screen shows them."""
        decisions = {row.finding.key: row.decision for row in self.session.rows}
        return replace(self.report, decisions=decisions)


class SignOffDialog(Dialog):
    """The sheet; enter signs, escape leaves everything as it was."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "sign", "sign off", id="signoff.sign"),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
        Binding("ctrl+d,pagedown", "scroll(8)", show=False),
        Binding("ctrl+u,pageup", "scroll(-8)", show=False),
    ]

    def __init__(self, summary: Summary, report: Report, config: Config, folder: Path) -> None:
        super().__init__("Sign off", "enter signs off   arrows scroll   esc back")
        self._summary, self._report, self._config, self._folder = summary, report, config, folder

    def compose(self) -> ComposeResult:
        """Hold the sheet, what is asked, and the line for a reason where one is needed."""
        with self.frame(css="signoff"):
            with VerticalScroll(id="sheet", can_focus=False):
                yield Static("", id="signed")
            yield Static(question(self._summary, self._folder), id="asked")
            if self._summary.needs_reason:
                yield Input(placeholder="Why? enter signs off", id="reason")

    def on_mount(self) -> None:
        """Set the sheet to its width, once that is known."""
        self.call_after_refresh(self._fill)

    def on_resize(self) -> None:
        """Set it anew for another width."""
        self.call_after_refresh(self._fill)

    def _fill(self) -> None:
        """Set the sheet; it gives way where the screen is too low for it and for what is asked below."""
        asked = self.query_one("#asked").outer_size.height + (_LINE if self._summary.needs_reason else 0)
        self.query_one("#sheet").styles.max_height = max(2, self.size.height - asked - _FRAME)
        signed = self.query_one("#signed", Static)
        signed.update(sheet(self._summary, self._report, self._config, signed.content_size.width - _BAR))

    def action_scroll(self, lines: int) -> None:
        """Scroll the sheet."""
        self.query_one("#sheet").scroll_relative(y=lines, animate=False)

    def action_sign(self) -> None:
        """Sign, where no reason is needed."""
        if not self._summary.needs_reason:
            self.dismiss("")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Sign for the reason typed; nothing typed is no reason."""
        if event.value.strip():
            self.dismiss(event.value.strip())
            return
        asked = self.query_one("#asked", Static)
        asked.update(Content("\n").join([question(self._summary, self._folder), Content("A few words are needed.")]))


async def sign(app: App[int], review: Review, clock: Callable[[], datetime]) -> None:
    """Show the sheet and sign, if the reviewer goes through with it; says where it was written, or why it was not."""
    report, config, folder = review.decided, review.config, review.decisions.parent
    try:
        summary = summary_of(report, config, await asyncio.to_thread(known_keys, config))
        reason = await app.push_screen_wait(SignOffDialog(summary, report, config, folder))
        if reason is None:
            return
        _, path = await asyncio.to_thread(
            sign_off, report, config, review.session.reviewer, clock(), decisions=review.decisions, reason=reason
        )
    except DeskError as error:
        app.notify(str(error), title="Not signed off", severity="error", timeout=15)
        return
    app.notify(f"{path}\n{verdict_on_check(summary)}", title="Signed off", timeout=12)
