"""Readers of what is listed, filled and blamed: places told together, open posts, demands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claims.demands import ACCUSED, REFUSED, WANTED, demands
from compare.claims.fates import fates
from compare.claims.names.posts import open_posts
from compare.claims.places.lists import place_lists, places_alone
from compare.model import Span

WORDS = st.lists(
    st.sampled_from(
        "in from Norway Denmark Ostby and or , the driver was dead alive released Berg accused blamed wants asked to of for naming a new interim director that claimed ; .".split()
    ),
    max_size=60,
).map(" ".join)


def whole(text: str) -> Span:
    return Span(0, len(text))


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("Ships from Norway and Iceland may land.", ("norway", "iceland")),
        ("It opens in Ostby, Halvik and Nordby Bay in May.", ("ostby", "halvik", "nordby bay")),
    ],
)
def test_places_told_together_are_read(text, members):
    assert [one.members for one in place_lists(text, whole(text))] == [members]


@pytest.mark.parametrize(
    "text",
    ["It opens on Monday and Tuesday.", "Letters from Norway and Iceland's ministers.", "It airs in Ostby and Ft"],
)
def test_days_owners_and_names_cut_off_are_no_places(text):
    assert place_lists(text, whole(text)) == ()


def test_a_place_of_a_list_is_not_alone():
    text = "Ships from Norway and Iceland may land in Denmark."
    assert [one.members for one in places_alone(text, whole(text))] == [("denmark",)]


@pytest.mark.parametrize(
    ("text", "post", "for_a_time"),
    [
        ("Dahl is close to selecting an interim director.", "interim director", True),
        ("Dahl will appoint a new acting chief of the guard.", "new acting chief", True),
        ("Dahl is picking a new coast guard director.", "new coast guard director", False),
        ("Dahl is looking for a successor to Berg.", "successor", False),
    ],
)
def test_a_post_is_filled_for_a_time_or_for_good(text, post, for_a_time):
    (one,) = open_posts(text, whole(text))
    assert (one.span.of(text), one.for_a_time) == (post, for_a_time)


@pytest.mark.parametrize(
    ("text", "kind", "by", "wanted"),
    [
        ("Berg accused Dahl of hiding a report; he denied it.", ACCUSED, "berg", "accused Dahl of hiding a report"),
        ("Berg, whose term ends soon, wants the files by May.", WANTED, "berg", "wants the files by May."),
        ("The council, which met twice, urged Dahl to leave.", WANTED, "counc", "urged Dahl to leave."),
        ("Dahl has refused to open the books.", REFUSED, "dahl", "refused to open the books."),
    ],
)
def test_a_demand_says_whose_it_is_and_of_what(text, kind, by, wanted):
    (one,) = demands(text, whole(text), frozenset({"berg", "dahl"}))
    assert (one.kind, by in one.by, one.span.of(text)) == (kind, True, wanted)


@pytest.mark.parametrize(
    "text",
    [
        "Asked about the quay, Dahl left.",
        "When asked for his view, Dahl left.",
        "Dahl declined to comment.",
        '"We want the quay back," Dahl said.',
    ],
)
def test_a_question_and_what_a_speaker_wants_are_no_demands(text):
    assert demands(text, whole(text), frozenset({"dahl"})) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The driver of the train was among the dead.", [("dead", {"drive"})]),
        ("Olav Dahl was questioned and released.", [("questioned", {"dahl"}), ("released", {"dahl"})]),
        ("The captain said two sailors died.", []),
        ("The driver was not arrested.", []),
    ],
)
def test_what_became_of_whom_is_read(text, found):
    told = sorted((one.span, one.whom) for one in fates(text, whole(text), frozenset({"dahl"})))
    assert [(span.of(text), set(whom)) for span, whom in dict.fromkeys(told)] == found


@given(WORDS)
def test_spans_lie_inside_the_sentence(text):
    spans = [one.span for one in (*place_lists(text, whole(text)), *places_alone(text, whole(text)))]
    spans += [one.span for one in open_posts(text, whole(text))]
    spans += [one.span for one in demands(text, whole(text), frozenset({"berg"}))]
    spans += [one.span for one in fates(text, whole(text), frozenset({"berg"}))]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
