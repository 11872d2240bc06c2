"""One story in three outlets' words, laid out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from compare.align.collation import Collation, collate
from compare.comparison import discrepancies_of
from compare.model import Article, Story
from compare.overview import Overview, overview_of

HARBOUR = (
    "Minister to visit Kestrel late this month",
    (
        "Harbour Minister Anna Lindqvist will visit Kestrel late this month for talks with President Omar Hadley, officials of"
        " both governments said.\n\n"
        "The two will discuss fishing quotas, a new ferry line and visa rules, a senior ministry official said. They are expected"
        " to agree to begin joint patrols.\n\n"
        "Hadley took office in early June."
    ),
)
COAST = (
    "Lindqvist to visit Kestrel on Aug. 19",
    (
        "Harbour Minister Anna Lindqvist will visit Kestrel on Aug. 19 for talks with President Omar Hadley, the ministry said.\n\n"
        "The two will discuss fishing quotas and visa rules, Lindqvist said. They have agreed on joint patrols.\n\n"
        "Hadley took office on June 4."
    ),
)
INLAND = (
    "Minister to visit Kestrel",
    (
        "Harbour Minister Anna Lindqvist will visit Kestrel for talks with President Omar Hadley, Coast Press reported.\n\n"
        "Hadley took office in early June."
    ),
)


def article(outlet: str, copy: tuple[str, str], day: date | None = date(2025, 8, 8), **more: object) -> Article:
    headline, body = copy
    name = outlet.lower().replace(" ", "-")
    return Article(name, outlet, headline, f"{headline}\n\n{body}", published=day, **more)  # type: ignore[arg-type]


STORY = Story(
    "visit",
    HARBOUR[0],
    (
        article("Coast Press", COAST),
        article("Harbour Wire", HARBOUR),
        article("Inland Daily", INLAND, None),
    ),
)


def laid_out(story: Story) -> tuple[Collation, Overview]:
    collation = collate(story)
    return collation, overview_of(collation, discrepancies_of(collation))


@pytest.fixture(scope="session")
def visit() -> tuple[Collation, Overview]:
    return laid_out(STORY)


@pytest.fixture
def partial() -> Callable[[str], Overview]:
    """Lay the story out with one outlet's article cut to a summary."""

    def make(outlet: str) -> Overview:
        articles = tuple(replace(one, partial=one.outlet == outlet) for one in STORY.articles)
        return laid_out(replace(STORY, articles=articles))[1]

    return make
