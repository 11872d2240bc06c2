"""Keys that choose what the list shows. Next: ``verdicts``."""

from __future__ import annotations

from textual import on

from tui.filterbar import FilterBar
from tui.filters import Query, Term, with_next_status
from tui.ordering import following
from tui.screen.base import ReviewBase
from tui.session import nearest, with_order, with_query


class Searching(ReviewBase):
    """Filters."""

    def action_back(self) -> None:
        """Drop the range; without one, drop the filter."""
        worklist = self.desk.worklist
        if worklist.range_from is not None:
            worklist.mark(None)
            self.desk.entitle()
        elif self.session.query.terms:
            self.search(Query())

    def action_status(self) -> None:
        """Show all, then only one status after the other."""
        self.search(with_next_status(self.session.query))

    def action_show_only(self, status: str) -> None:
        """Show only one status; everything again where that was shown."""
        only = Query((Term("status", (status,)),))
        self.search(Query() if self.session.query == only else only)

    def action_order(self) -> None:
        """Sort the list in the next order."""
        order = following(self.session.order)
        self.session = with_order(self.session, order)
        self.draw(self.cursor)
        self.tell(f"Sorted by {order}")

    def action_filter(self) -> None:
        """Type a filter; the list follows every letter."""
        self.query_one(FilterBar).ask(self.session.query)

    def action_close_filter(self, keep: bool) -> None:
        """Close the filter with the mouse."""
        bar = self.query_one(FilterBar)
        if keep:
            bar.keep()
        else:
            bar.action_leave()

    @on(FilterBar.Changed)
    def _filtered(self, event: FilterBar.Changed) -> None:
        self.search(event.query)

    @on(FilterBar.Closed)
    def _filter_closed(self) -> None:
        self.desk.worklist.focus()

    def search(self, query: Query) -> None:
        """Show what a filter lets through, with the cursor as near as can be to where it was."""
        self.session = with_query(self.session, query)
        self.draw(nearest(self.session, self.cursor or 0))
