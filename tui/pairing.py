"""Which two articles stand side by side for a finding, and which others the reviewer can set beside them.

Pure. A panel is one article with what it says on the finding, or with nothing where its outlet is silent: then the
reader sees for himself that it is left out. Next: ``tui/marking.py`` marks the words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from compare.model import Article, Discrepancy, Side, Story


@dataclass(frozen=True, slots=True)
class Panel:
    """One article and its side of the finding."""

    article: Article
    side: Side | None = None
    """None: the article does not report it."""


Pair = tuple[Panel, Panel | None]


def panels(finding: Discrepancy, story: Story | None) -> tuple[Panel, ...]:
    """Return every article of the story, those that speak first, in the order of the sides; then the silent ones.

    Empty where the story's articles are not at hand.
    """
    articles = {article.id: article for article in story.articles} if story else {}
    speaking = [Panel(articles[side.article], side) for side in finding.sides if side.article in articles]
    sides = {side.article for side in finding.sides}
    outlets = {panel.article.outlet for panel in speaking}
    silent = [Panel(article) for article in articles.values() if article.id not in sides]
    # A further article of an outlet that has spoken tells least.
    return (*speaking, *sorted(silent, key=lambda panel: panel.article.outlet in outlets))


def first_pair(every: Sequence[Panel]) -> Pair | None:
    """Return the most telling pair: two sides that differ, two that agree, a side and a silent outlet."""
    speaking = [panel for panel in every if panel.side]
    if not speaking:
        return None
    both = sorted(combinations(speaking, 2), key=_agree)
    if both:
        return both[0]
    others = [panel for panel in every if panel is not speaking[0]]
    return speaking[0], others[0] if others else None


def _agree(pair: tuple[Panel, Panel]) -> bool:
    a, b = pair
    return a.side is not None and b.side is not None and a.side.value == b.side.value


def others(every: Sequence[Panel], pair: Pair) -> list[Panel]:
    """Return the articles that can stand as B, as they are stepped through: all but A."""
    return [panel for panel in every if panel != pair[0]]


def stepped(every: Sequence[Panel], pair: Pair) -> Pair:
    """Return the pair with the next article as B, going round; the same where there is no other."""
    ring = others(every, pair)
    if pair[1] not in ring:
        return pair
    return pair[0], ring[(ring.index(pair[1]) + 1) % len(ring)]


def chosen(pair: Pair, letter: str, panel: Panel) -> Pair:
    """Return the pair with ``panel`` as A or B; where it stood on the other side, the two change places."""
    a, b = pair
    if letter == "A":
        return (panel, a) if panel == b else (panel, b)
    return (b, panel) if panel == a and b is not None else (a, panel)
