from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from compare.comparison import compare_articles
from compare.errors import DeskError
from compare.model import Article, Story
from compare.read import read
from compare.workers import WORTH_STARTING, compared

CORPORA = Path(__file__).parents[2] / "corpora"


def headlines(story: Story) -> str:
    return story.headline


def stories(number: int) -> list[Story]:
    made = [
        Article(f"a{n}", "Toyo", f"Pier {n} opens", f"Pier {n} opens", published=date(2025, 8, 8))
        for n in range(number)
    ]
    return list(compare_articles(made)[0])


def test_several_processes_find_the_same_in_the_same_order():
    articles = [one for name in ("lee-visit", "dam-ruling", "quake-toll") for one in read([CORPORA / name]).articles]
    many = [*articles, *(article for story in stories(2 * WORTH_STARTING) for article in story.articles)]
    alone, shared = compare_articles(many), compare_articles(many, jobs=2)
    assert alone[1]
    assert alone == shared


def test_as_many_processes_as_cores_find_every_story():
    some = stories(2 * WORTH_STARTING)
    assert list(compared(some, headlines, 0)) == [story.headline for story in some]


def test_a_few_articles_start_no_process():
    some = stories(WORTH_STARTING)
    seen: list[str] = []
    list(compared(some, lambda story: seen.append(story.id), 8))  # another process could not add to this list
    assert len(seen) == len(some)


def test_a_machine_that_starts_no_process_is_told_of(monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object) -> None:
        raise OSError("no semaphores")

    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", refuse)
    with pytest.raises(DeskError, match="no semaphores"):
        list(compared(stories(2 * WORTH_STARTING), headlines, 2))
