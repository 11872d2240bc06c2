"""Which articles come together, under what name, and that nothing but their content decides it."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.linkage import average_link
from compare.model import HEADLINE_GAP, Article, Story
from compare.stories import group

DAY = date(2026, 3, 4)
APART = "but 12 days apart, and more than 5 are not put together"
TOKYO = timezone(timedelta(hours=9))


def article(name: str, headline: str, body: str = "", **fields: object) -> Article:
    text = headline + HEADLINE_GAP + body
    return replace(Article(name, name.partition("-")[0], headline, text, published=DAY), **fields)  # type: ignore[arg-type]


FERRY = article(
    "north-ferry",
    "Ferry strike halts crossings to Skarn island",
    "Crews of the Skarn ferry line walked out on Wednesday over night shifts, stranding 400 passengers, the union said.",
)
FERRY_TOO = article(
    "south-ferry",
    "Skarn islanders stranded as ferry crews walk out",
    "About 400 passengers were stranded after ferry crews stopped work in a dispute over night shifts.",
)
MINE = article(
    "north-mine",
    "Minister to answer for lithium permit in parliament",
    "The mining minister will explain the permit for the Vell lithium pit to a parliament committee on Wednesday.",
)
SUMMIT = article(
    "south-summit",
    "Prime minister hosts president of Ostria for talks",
    "The prime minister met the visiting president on Wednesday and both agreed to support trade and defense ties.",
)
PAGE = (FERRY, FERRY_TOO, MINE, SUMMIT)


def ids(stories: tuple[Story, ...]) -> list[list[str]]:
    return [[member.id for member in story.articles] for story in stories]


def test_two_reports_of_one_thing_come_together_and_the_rest_stay_alone() -> None:
    assert ids(group(PAGE)) == [["north-ferry", "south-ferry"], ["north-mine"], ["south-summit"]]


def test_two_articles_by_themselves() -> None:
    assert len(group((FERRY, FERRY_TOO))) == 1
    assert len(group((MINE, SUMMIT))) == 2


def test_nothing_makes_no_story() -> None:
    assert group(()) == ()
    assert group((), one_story=True) == ()


def test_why_names_the_score() -> None:
    together, alone, _ = group(PAGE)
    assert "on average" in together.why
    assert "needed" in together.why
    assert alone.why == "no other article is near enough in words and date"


def test_one_story_asked_for() -> None:
    (story,) = group(PAGE, one_story=True)
    assert len(story.articles) == 4
    assert story.why == "one story asked for"


def test_the_story_field_keeps_articles_together_and_others_out() -> None:
    given_ones = (replace(FERRY, story="a"), replace(MINE, story="a"), FERRY_TOO, replace(SUMMIT, story="b"))
    assert ids(group(given_ones)) == [["north-ferry", "north-mine"], ["south-ferry"], ["south-summit"]]
    assert group(given_ones)[0].why == "given in the input"


@pytest.mark.parametrize(("days", "stories"), [(0, 1), (5, 1), (6, 2)])
def test_articles_further_apart_than_the_window_are_not_compared(days: int, stories: int) -> None:
    assert len(group((FERRY, replace(FERRY_TOO, published=DAY + timedelta(days))))) == stories


def test_a_report_just_beyond_the_window_is_named_and_not_joined() -> None:
    first, later = group((FERRY, replace(FERRY_TOO, published=DAY + timedelta(12))))
    assert later.why.startswith("alike in words (0.")
    assert later.why.endswith('to north, "Ferry strike halts crossings to Skarn island" (north-ferry), ' + APART)
    assert "(south-ferry)" in first.why


def test_a_report_far_beyond_the_window_or_on_another_thing_is_not_named() -> None:
    for other in (replace(FERRY_TOO, published=DAY + timedelta(60)), replace(MINE, published=DAY + timedelta(12))):
        assert {story.why for story in group((FERRY, other))} == {"no other article is near enough in words and date"}


def test_an_undated_article_fits_every_window() -> None:
    for published in (DAY, DAY + timedelta(400), None):
        assert len(group((replace(FERRY, published=None), replace(FERRY_TOO, published=published)))) == 1


def test_a_story_is_named_after_its_first_article_and_keeps_its_id() -> None:
    (before,) = group((FERRY, FERRY_TOO))
    later = replace(FERRY_TOO, id="west-ferry", outlet="west", published=DAY + timedelta(1))
    (after,) = group((later, FERRY_TOO, FERRY))
    assert before.id == after.id
    assert before.headline == FERRY.headline
    assert before.id.startswith("ferry-strike-halts-crossings-to-skarn-")
    assert len(before.id.rpartition("-")[2]) == 6


def test_a_headline_without_latin_letters_still_gives_an_id() -> None:
    (story,) = group((article("north-1", "首脳会談"),))
    assert story.id.startswith("story-")


def test_articles_stand_by_the_instant_of_publication() -> None:
    early = replace(FERRY, id="e", published=datetime(2026, 3, 4, 8, tzinfo=TOKYO))  # 23:00 UTC the day before
    plain = replace(FERRY, id="p", published=DAY)
    late = replace(FERRY, id="l", published=datetime(2026, 3, 4, 1, tzinfo=UTC))
    undated = replace(FERRY, id="u", published=None)
    assert ids(group((undated, late, plain, early), one_story=True)) == [["e", "p", "l", "u"]]


@settings(max_examples=25)
@given(st.randoms(use_true_random=False), st.lists(st.integers(0, 6), min_size=4, max_size=4))
def test_the_order_of_the_input_does_not_matter(dice: random.Random, shifts: list[int]) -> None:
    dated = [
        replace(one, published=DAY + timedelta(shift) if shift else None)
        for one, shift in zip(PAGE, shifts, strict=True)
    ]
    shuffled = list(dated)
    dice.shuffle(shuffled)
    assert group(shuffled) == group(dated)


@settings(max_examples=25)
@given(st.lists(st.tuples(st.text(max_size=30), st.text(max_size=60)), max_size=6))
def test_every_article_lands_in_exactly_one_story(texts: list[tuple[str, str]]) -> None:
    batch = [article(f"x-{number}", *text) for number, text in enumerate(texts)]
    found = [member.id for story in group(batch) for member in story.articles]
    assert sorted(found) == sorted(one.id for one in batch)


def naive_average_link(size: int, likeness: dict[tuple[int, int], float], bar: float) -> list[tuple[int, ...]]:
    """Joins the best pair of clusters again and again, looking at every pair each time: slow and plainly right."""
    clusters: list[tuple[int, ...]] = [(number,) for number in range(size)]

    def average(a: tuple[int, ...], b: tuple[int, ...]) -> float:
        return sum(likeness.get((min(x, y), max(x, y)), 0.0) for x in a for y in b) / (len(a) * len(b))

    while len(clusters) > 1:
        score, a, b = max((average(a, b), a, b) for a in clusters for b in clusters if a < b)
        if score < bar:
            break
        clusters = [one for one in clusters if one not in (a, b)] + [tuple(sorted(a + b))]
    return sorted(clusters)


@settings(max_examples=60)
@given(st.integers(2, 8), st.integers(0, 10**6))
def test_joining_agrees_with_the_plain_method(size: int, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 - drawn so that no scores tie: the plain method breaks ties its own way
    pairs = {(a, b): dice.random() for a in range(size) for b in range(a + 1, size) if dice.random() < 0.7}
    found = average_link(size, [(a, b, score) for (a, b), score in pairs.items()], lambda _: 0.4)
    assert [cluster.members for cluster in found] == naive_average_link(size, pairs, 0.4)
    assert all(cluster.score >= 0.4 or len(cluster.members) == 1 for cluster in found)
