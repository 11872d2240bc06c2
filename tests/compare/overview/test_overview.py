"""The overview of a story: the agenda matrix, the timeline and the sources table, and the places behind each entry."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from compare.align.collation import Collation
from compare.model import AgendaStatus, Story
from compare.overview import Holding, Overview, Place
from compare.read import read
from compare.stories import group
from tests.compare.overview.conftest import STORY, article, laid_out

CORPORA = Path(__file__).parents[3] / "corpora"
Visit = tuple[Collation, Overview]


def every_place(overview: Overview) -> list[Place]:
    return [
        *(place for row in overview.agenda for cell in row.cells for place in cell.places),
        *(bar.place for event in overview.events for bar in event.bars),
        *(place for row in overview.sources for cell in row.cells for place in cell.places),
    ]


def row(overview: Overview, words: str) -> dict[str, tuple[Holding, AgendaStatus | None]]:
    (found,) = [one for one in overview.agenda if words in one.words]
    return {cell.outlet: (cell.holding, cell.status) for cell in found.cells}


def test_the_matrix_says_what_became_of_an_item_at_each_outlet(visit: Visit):
    _, overview = visit
    assert row(overview, "joint patrols") == {
        "Coast Press": (Holding.LISTED, AgendaStatus.AGREED),
        "Harbour Wire": (Holding.LISTED, AgendaStatus.TO_BEGIN),
        "Inland Daily": (Holding.LEFT_OUT, None),
    }
    assert row(overview, "ferry line")["Coast Press"] == (Holding.LEFT_OUT, None)


def test_what_outlets_disagree_on_stands_first(visit: Visit):
    _, overview = visit
    assert overview.agenda[0].words == "joint patrols"
    assert overview.agenda[0].parts


def test_passages_stand_below_the_items_of_the_agenda():
    (story,) = group(read([CORPORA / "lakes-communique"]).articles)
    rows = laid_out(story)[1].agenda
    places = [(not one.central, one.passage) for one in rows]
    assert places == sorted(places)
    for one in rows:
        listed = [cell for cell in one.cells if cell.holding is Holding.LISTED]
        assert all((cell.status is None) == one.passage for cell in listed)


def test_an_event_has_a_name_though_the_outlets_share_no_word():
    copy = (
        ("Lake club turns three", "The Lake Club was founded in 2019."),
        ("Lake club meets", "The Lake Club was set up in 2021."),
    )
    articles = tuple(article(name, one) for name, one in zip("AB", copy, strict=True))
    assert all(event.words for event in laid_out(Story("club", copy[0][0], articles))[1].events)


def test_a_summary_leaves_nothing_out(partial: Callable[[str], Overview]):
    overview = partial("Inland Daily")
    assert {cells["Inland Daily"][0] for words in ("patrols", "ferry line") for cells in [row(overview, words)]} == {
        Holding.SUMMARY
    }


def test_the_matrix_and_the_findings_agree(visit: Visit):
    collation, overview = visit
    assert {code for one in overview.agenda for code in one.findings} >= set(overview.agenda[0].findings)
    for one in overview.agenda:
        missing = {cell.outlet for cell in one.cells if cell.holding is Holding.LEFT_OUT}
        assert bool(missing) == one.parts or one.words == "joint patrols"
        assert missing <= set(collation.outlets)


def test_the_same_event_stands_on_neighbouring_rows(visit: Visit):
    _, overview = visit
    trip = next(event for event in overview.events if "visit" in event.words)
    assert [(bar.outlet, bar.said) for bar in trip.bars] == [
        ("Coast Press", "Aug. 19"),
        ("Harbour Wire", "late this month"),
    ]
    assert trip.parts
    assert trip.findings
    office = next(event for event in overview.events if "office" in event.words)
    assert not office.parts
    assert [bar.interval.year_known for bar in office.bars if bar.interval] == [True, True, False]
    assert [bar.said for bar in office.bars] == ["June 4", "early June", "early June"]


def test_no_date_is_told_twice(visit: Visit):
    _, overview = visit
    places = [bar.place for event in overview.events for bar in event.bars]
    assert len(places) == len(set(places))
    names = [(event.words, bar.outlet, bar.interval) for event in overview.events for bar in event.bars]
    assert len(names) == len(set(names))


def test_every_sentence_rests_on_one_kind_of_source(visit: Visit):
    collation, overview = visit
    for one in overview.sources:
        own = [claims for name, claims in collation.claims.items() if collation.outlet(name) == one.outlet]
        assert one.sentences == sum(not claim.headline for claims in own for claim in claims)
        assert sum(one.share(cell) for cell in one.cells) == pytest.approx(1)
    counts = {one.outlet: {cell.kind: len(cell.places) for cell in one.cells} for one in overview.sources}
    assert counts["Inland Daily"]["relayed"] == 1
    assert counts["Harbour Wire"]["official"] == 2
    assert counts["Coast Press"]["person"] == 1


@pytest.mark.parametrize("name", ["lakes-communique", "port-strike", "lee-visit"])
def test_every_place_is_words_of_its_article(name: str):
    for story in group(read([CORPORA / name]).articles):
        collation, overview = laid_out(story)
        for place in every_place(overview):
            text = collation.articles[place.article].text
            assert place.span.of(text).strip()
            assert place.span.end <= len(text)
        for event in overview.events:
            for bar in event.bars:
                printed = " ".join(bar.place.span.of(collation.articles[bar.place.article].text).split())
                assert bar.said == printed


def test_the_order_of_the_articles_changes_nothing():
    given = STORY.articles
    (first,), (second,) = (group(articles, one_story=True) for articles in (given, given[::-1]))
    assert laid_out(first)[1] == laid_out(second)[1]


def test_a_story_of_nothing_has_an_empty_overview():
    articles = tuple(replace(one, headline="", text="") for one in STORY.articles)
    _, overview = laid_out(replace(STORY, articles=articles))
    assert overview.agenda == ()
    assert [one.sentences for one in overview.sources] == [0, 0, 0]
    assert [one.share(cell) for one in overview.sources for cell in one.cells] == [0.0] * 24


def test_hours_of_the_day_are_read_as_the_rules_read_them():
    bodies = (
        "The ferry sank at 8:30 a.m. Monday off Kestrel, police said.",
        "The ferry sank on Monday evening off Kestrel, police said.",
    )
    articles = tuple(article(name, ("Ferry sinks off Kestrel", body)) for name, body in zip("AB", bodies, strict=True))
    _, overview = laid_out(Story("ferry", "Ferry sinks off Kestrel", articles))
    clocks = {bar.outlet: bar.clock for event in overview.events for bar in event.bars if bar.clock}
    assert clocks["A"] == (510, 510)
    assert clocks["B"][0] >= 12 * 60


def test_a_weekday_of_undated_copy_is_shown_though_it_cannot_be_placed():
    copy = ("Ferry to sail", "The ferry will sail to Kestrel on Monday.")
    _, overview = laid_out(Story("ferry", copy[0], (article("A", copy, None), article("B", copy))))
    bars = {bar.outlet: bar for event in overview.events for bar in event.bars}
    assert (bars["A"].said, bars["A"].interval, bars["A"].dated) == ("Monday", None, True)


def test_events_of_several_outlets_stand_before_those_of_one(visit: Visit):
    _, overview = visit
    assert all(a.shared >= b.shared for a, b in pairwise(overview.events))
