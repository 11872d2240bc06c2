"""The review screen itself: the keys, and what remains to do with a finding.

Another screen hooks in with one line in ``tui/keys.py`` and one action here that pushes it: it can read
``self.session`` (findings, decisions, stories) and ``self.row`` (the finding under the cursor).
"""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from tui import citing, keys
from tui.bindings import bindings
from tui.manual import Manual
from tui.screen.looking import Looking
from tui.screen.moving import Moving
from tui.screen.verdicts import Verdicts


class ReviewScreen(Moving, Looking, Verdicts):
    """Side-by-side review of the findings."""

    BINDINGS: ClassVar[list[BindingType]] = bindings((*keys.DECIDE, *keys.FURTHER, *keys.ANYWHERE))

    def action_copy(self) -> None:
        """Copy both wordings with their sources."""
        row = self.row
        if row is not None:
            self.app.copy_to_clipboard(citing.copied(row.finding, self.desk.pair))
            self.notify("Copied the evidence with its sources.", timeout=3)

    def action_help(self) -> None:
        """Show every key."""
        self.app.push_screen(Manual())

    def action_help_here(self) -> None:
        """Show help, the focused pane first."""
        self.app.push_screen(Manual(first=type(self.focused).__name__ if self.focused else ""))
