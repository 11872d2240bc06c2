"""The review screen itself: the keys, and what remains to do with a finding.

Another screen hooks in with one line in ``tui/keys.py`` and one action here that pushes it: it can read
``self.session`` (findings, decisions, stories) and ``self.row`` (the finding under the cursor).
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import ClassVar

from textual.app import SuspendNotSupported
from textual.binding import BindingType

from tui import citing, editing, keys
from tui.bindings import bindings
from tui.evidence import Evidence
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
            self.tell("Copied the evidence with its sources")

    def action_edit(self) -> None:
        """Open the article in focus, else A, in the reviewer's editor, at the line."""
        focused, first = self.focused, self.desk.articles[0]
        pane = focused if isinstance(focused, Evidence) and focused.panel else first
        path = pane.panel.article.path if pane.panel else ""
        program = editing.editor(os.environ)
        if not path or not Path(path).is_file():
            self.notify("The article's file is not at hand.", severity="warning")
        elif not program:
            self.notify(editing.how_to_set(path, pane.line), timeout=12)
        else:
            self._run_editor(editing.command(program, path, pane.line))

    def _run_editor(self, command: list[str]) -> None:
        try:
            with self.app.suspend():
                subprocess.run(command, check=False)  # noqa: S603 - the reviewer's own editor
        except (OSError, SuspendNotSupported) as error:
            self.notify(f"{command[0]} cannot be started ({error}). Set EDITOR to another program.", severity="error")
        self.refresh()

    def action_help(self) -> None:
        """Show every key."""
        self.app.push_screen(Manual(keymap=self.keymap))

    def action_help_here(self) -> None:
        """Show help, the focused pane first."""
        first = type(self.focused).__name__ if self.focused else ""
        self.app.push_screen(Manual(first=first, keymap=self.keymap))
