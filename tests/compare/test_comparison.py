"""The flow from articles to findings on the project's own stories: order, runs, spans, one finding a fact."""

from __future__ import annotations

import subprocess
import sys
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.comparison import compare_articles
from compare.model import Article
from compare.read import read

CORPORA = Path(__file__).parents[2] / "corpora"
STORIES = sorted(path.parent.name for path in CORPORA.glob("*/gold.json"))


def articles(story: str) -> tuple[Article, ...]:
    return read([CORPORA / story]).articles


@pytest.mark.parametrize("story", STORIES)
def test_the_order_of_the_articles_changes_nothing(story):
    given_order, *others = permutations(articles(story))
    wanted = compare_articles(given_order, one_story=True)
    assert compare_articles(others[-1], one_story=True) == wanted


@pytest.mark.parametrize("story", STORIES)
def test_every_side_shows_the_words_as_printed(story):
    texts = {article.id: article.text for article in articles(story)}
    for finding in compare_articles(articles(story), one_story=True)[1]:
        for side in finding.sides:
            assert side.span.of(texts[side.article]) == side.said
            assert side.said.strip()
            assert all(span.end <= len(texts[side.article]) for span in side.more)


@pytest.mark.parametrize("story", STORIES)
def test_keys_and_threads_are_unique_and_each_article_has_one_side(story):
    found = compare_articles(articles(story), one_story=True)[1]
    assert len({finding.key for finding in found}) == len(found)
    assert len({finding.thread for finding in found}) == len(found)
    for finding in found:
        assert len({side.article for side in finding.sides}) == len(finding.sides)
        assert [side.outlet for side in finding.sides] == sorted(side.outlet for side in finding.sides)


def test_an_article_alone_and_no_article_give_nothing_to_compare():
    alone = articles("lee-visit")[:1]
    assert [f.code for f in compare_articles(alone)[1] if f.code != "DAT005"] == []
    assert compare_articles([]) == ((), ())


def test_one_outlet_is_not_compared_with_itself():
    one, *_ = articles("lee-visit")
    again = Article("again", one.outlet, one.headline, one.text.replace("August", "September"), published=one.published)
    _, found = compare_articles([one, again], one_story=True)
    assert [finding.code for finding in found if len(finding.sides) > 1] == []


@settings(max_examples=40)
@given(st.lists(st.text(max_size=300), min_size=2, max_size=3))
def test_no_text_breaks_the_flow(texts):
    pair = [Article(str(number), f"Outlet {number}", "", text) for number, text in enumerate(texts)]
    stories, _ = compare_articles(pair, one_story=True)
    assert sum(len(story.articles) for story in stories) == len(pair)


def test_another_hash_seed_gives_the_same_findings():
    script = (
        "from compare.comparison import compare_articles; from compare.read import read; import sys;"
        "print([f for f in compare_articles(read([sys.argv[1]]).articles)[1]])"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", script, str(CORPORA / "lee-visit")],
            env={"PYTHONHASHSEED": seed, "PATH": ""},
            cwd=CORPORA.parent,
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2")
    }
    assert len(runs) == 1
