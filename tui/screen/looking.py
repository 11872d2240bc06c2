"""The way to the overview of a story, and from an entry of it to its evidence. Next: ``verdicts``."""

from __future__ import annotations

from functools import lru_cache

from textual import work

from compare.align.collation import collate
from compare.model import Discrepancy, Side, Story
from compare.overview import Overview, Place, overview_of
from tui.filters import Query
from tui.overview import OverviewScreen
from tui.overview.chart_lines import Target
from tui.pairing import Panel
from tui.screen.searching import Searching

REMEMBERED = 16
"""Stories whose overview is kept: going back and forth reads nothing twice."""


@lru_cache(maxsize=REMEMBERED)
def _laid_out(story: Story, findings: tuple[Discrepancy, ...]) -> Overview:
    return overview_of(collate(story), findings)


class Looking(Searching):
    """The overview, and what was chosen there."""

    @work(exclusive=True, group="dialog")
    async def action_overview(self) -> None:
        """Show the story of the finding under the cursor at a glance; come back with what was chosen there."""
        stories = list(self.session.stories.values())
        if not stories:
            self.notify("There is no story to show.")
            return
        own = self.row.finding.story if self.row else stories[0].id
        at = next((number for number, story in enumerate(stories) if story.id == own), 0)
        signs = self.session.rows.signs()
        target = await self.app.push_screen_wait(OverviewScreen(stories, at, self._lay_out, signs))
        if target is not None:
            self._look_up(target)

    def _lay_out(self, story: Story) -> Overview:
        return _laid_out(story, tuple(one for one in self.session.rows.findings if one.story == story.id))

    def _look_up(self, target: Target) -> None:
        """Show the evidence of a target: its finding, where there is one, else the bare places."""
        number = self._finding_of(target)
        if number is not None:
            self._bring(number)
            self.desk.show_article(target.article)
        else:
            story = next(one for one in self.session.stories.values() if target.article in _ids(one))
            beside = next(
                (row for row in self.session.shown if self.session.rows.findings[row].story == story.id), None
            )
            if beside is not None:
                self.draw(beside)
            # After the cursor has moved: the list tells the desk so in a message of its own.
            self.call_after_refresh(self.desk.look, *_panels(story, target), target.title)
        self.query_one("#a").focus()

    def _finding_of(self, target: Target) -> int | None:
        """Return the row of the target's finding, one with a side in its article before others."""
        findings = self.session.rows.findings
        found = [number for number, one in enumerate(findings) if one.key in target.findings]
        sided = [n for n in found if target.article in {side.article for side in findings[n].sides}]
        return next(iter(sided or found), None)

    def _bring(self, number: int) -> None:
        if number not in self.session.shown:
            self.search(Query())
            self.notify("The filter is off: it hid this finding.", timeout=4)
        self.draw(number)


def _ids(story: Story) -> set[str]:
    return {article.id for article in story.articles}


def _panels(story: Story, target: Target) -> tuple[Panel, Panel | None]:
    """Return the article of a target with its places, and another outlet's beside it."""
    articles = {article.id: article for article in story.articles}
    own = Panel(articles[target.article], _side(story, target.places))
    if target.others:
        first = target.others[0].article
        return own, Panel(articles[first], _side(story, [one for one in target.others if one.article == first]))
    other = next((one for one in story.articles if one.outlet != own.article.outlet), None)
    return own, Panel(other) if other else None


def _side(story: Story, places: tuple[Place, ...] | list[Place]) -> Side | None:
    """Return the places in one article as a side without a value, for marking them."""
    if not places:
        return None
    article = next(one for one in story.articles if one.id == places[0].article)
    first, *more = (place.span for place in places if place.article == article.id)
    return Side(article.id, article.outlet, first, first.of(article.text), "", article.publisher, tuple(more))
