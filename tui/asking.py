"""What is asked before a decision counts: are all of these meant, why, whom to ask.

Opens the dialogs one after the other and returns the answer; ``tui/screen`` records it.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import App

from compare.decisions import Action
from tui import deciding
from tui.dialogs import AskDialog, ConfirmDialog, ReasonDialog
from tui.rows import Row

WHOM = "Whom or what to ask? (may stay empty)"


def asks(rows: Sequence[Row], action: Action) -> bool:
    """Whether this decision needs an answer first: one accepted or cleared does not."""
    return len(rows) > 1 or action in (Action.DISMISS, Action.CHECK)


async def ask(app: App[object], rows: Sequence[Row], action: Action, last_reason: str) -> str | None:
    """Return the reason, which may be empty; None when the reviewer steps back. ``last_reason`` is offered first."""
    title = deciding.asked(action, rows)
    if len(rows) > 1 and await app.push_screen_wait(ConfirmDialog(title, deciding.preview(rows))) is None:
        return None
    if action is Action.DISMISS:
        return await app.push_screen_wait(ReasonDialog(title, last_reason))
    if action is Action.CHECK:
        return await app.push_screen_wait(AskDialog(title, WHOM))
    return ""
