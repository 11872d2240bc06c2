"""Which two articles stand side by side for a finding, and which pairs the reviewer can step through.

Pure. A panel is one article with what it says on the finding, or with nothing where its outlet is silent: then the
reader sees for himself that it is left out. Next: ``tui/marking.py`` marks the words.
"""

from __future__ import annotations

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


def pairs(finding: Discrepancy, story: Story | None) -> tuple[Pair, ...]:
    """Return the pairs to show, the most telling first: sides that differ, sides that agree, a side and a silent outlet.

    Empty where the story's articles are not at hand.
    """
    articles = {article.id: article for article in story.articles} if story else {}
    speaking = [Panel(articles[side.article], side) for side in finding.sides if side.article in articles]
    sides = {side.article for side in finding.sides}
    silent = [Panel(article) for article in articles.values() if article.id not in sides]
    both = sorted(combinations(speaking, 2), key=_agree)
    mixed = [(panel, other) for panel in speaking for other in _others(panel, silent)]
    found = [*both, *mixed]
    return tuple(found) if found else tuple((panel, None) for panel in speaking)


def _agree(pair: tuple[Panel, Panel]) -> bool:
    a, b = pair
    return a.side is not None and b.side is not None and a.side.value == b.side.value


def _others(panel: Panel, silent: list[Panel]) -> list[Panel]:
    """Silent articles, those of other outlets first."""
    return sorted(silent, key=lambda other: other.article.outlet == panel.article.outlet)
