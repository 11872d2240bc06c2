"""Keys that move: between findings, panes and articles. Next: ``searching``."""

from __future__ import annotations

from textual import on, work

from tui import notices
from tui.evidence import Evidence
from tui.picking import PickDialog
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
        """Set the next outlet beside A."""
        if not self.desk.step_sides():
            self.notify("This story has no further article to set beside A.")

    @work(exclusive=True, group="dialog")
    async def action_choose(self, letter: str) -> None:
        """Choose the article that is A or B from a list."""
        desk = self.desk
        if desk.pair is None:
            return
        shown = desk.pair["AB".index(letter)]
        current = desk.panels.index(shown) if shown in desk.panels else 0
        answer = await self.app.push_screen_wait(PickDialog(letter, desk.panels, current))
        if answer is not None:
            desk.choose(letter, int(answer))

    @on(Evidence.TitleClicked)
    def _title_clicked(self, event: Evidence.TitleClicked) -> None:
        self.action_choose(event.letter)

    def action_spot(self, step: int) -> None:
        """Go to the next or previous place that says it, in the article in focus or in both."""
        focused = self.focused
        for pane in [focused] if isinstance(focused, Evidence) else self.desk.articles:
            pane.step(step)

    def action_columns(self) -> None:
        """Change between one and two columns of articles."""
        self.desk.change_columns()

    def action_range(self) -> None:
        """Start a range at the cursor, or drop it."""
        worklist = self.desk.worklist
        worklist.mark(self.cursor if worklist.range_from is None else None)
        self.desk.entitle()
