"""Keys that move: between findings, panes and articles. Next: ``searching``."""

from __future__ import annotations

from textual import on

from tui import notices
from tui.screen.base import ReviewBase
from tui.session import next_open
from tui.worklist import Worklist


class Moving(ReviewBase):
    """Where the reviewer looks."""

    @on(Worklist.Opened)
    def action_evidence(self) -> None:
        """Go to the evidence of side A."""
        self.query_one("#a").focus()

    def action_other_side(self) -> None:
        """Go from one article to the other."""
        self.desk.focus_other_side()

    def action_to_list(self) -> None:
        """Go back to the list."""
        self.desk.worklist.focus()

    def action_open(self, step: int) -> None:
        """Go to the next or the previous undecided finding."""
        number = next_open(self.session, self.cursor or 0, step)
        if number is None:
            self.notify(notices.all_decided(self.session))
        else:
            self.desk.worklist.go(number)

    def action_sides(self) -> None:
        """Step to another pair of articles."""
        if not self.desk.step_sides():
            self.notify("This finding has no other pair of articles.")

    def action_columns(self) -> None:
        """Change between one and two columns of articles."""
        self.desk.change_columns()

    def action_range(self) -> None:
        """Start a range at the cursor, or drop it."""
        worklist = self.desk.worklist
        worklist.mark(self.cursor if worklist.range_from is None else None)
