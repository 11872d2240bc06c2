"""Places of events: what is read, and which place lies in which."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claims.places import read_places
from compare.claims.places.lying import exclude, holders
from compare.model import PlaceMention, Span


def read(sentence: str) -> list[tuple[str, str, tuple[str, ...], str]]:
    found = read_places(sentence, Span(0, len(sentence)))
    return [(place.span.of(sentence), place.folded, place.within, place.kind) for place in found]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("They met in Tokyo on Monday.", ("Tokyo", "tokyo", (), "")),
        ("They met in the capital, Lorne, on Sunday.", ("Lorne", "lorne", (), "")),
        ("They met in the Indonesian capital.", ("the Indonesian capital", "jakarta", ("indonesia",), "")),
        ("They met in the southern Japanese city of Fukuoka.", ("Fukuoka", "fukuoka", ("japan",), "")),
        ("It sank off Pakse in southern Laos.", ("Pakse", "pakse", ("laos",), "")),
        ("He speaks in Manchester, N.H., today.", ("Manchester", "manchester", ("new hampshire",), "")),
        ("It stands in Embu County.", ("Embu County", "embu county", (), "county")),
        ("It sank off Romblon province late on Thursday.", ("Romblon", "romblon", (), "province")),
        ("They met in Kiev.", ("Kiev", "kyiv", (), "")),
        ("They met in St. Louis.", ("St. Louis", "st louis", (), "")),
    ],
)
def test_places_are_read_with_what_they_lie_in(sentence, expected):
    assert read(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "They met in January.",
        "It was said in Parliament.",
        "He works at Hakobune Inc. there.",
        "It is written in English.",
        "They believe in the Supreme Court.",
        "They live in Europe.",
        "It is in the report.",
    ],
)
def test_other_things_behind_in_are_no_places(sentence):
    assert read(sentence) == []


def test_what_happens_at_a_place_stands_before_it():
    sentence = "He said on Monday that the ministers will sign the treaty in Geneva."
    (place,) = read_places(sentence, Span(0, len(sentence)))
    assert {"treat", "sign"} & set(place.events) or place.events
    assert "monda" not in place.events


def place(folded: str, kind: str = "") -> PlaceMention:
    return PlaceMention(Span(0, 1), folded, kind=kind)


NAMES = st.sampled_from(["tokyo", "osaka", "japan", "ostby", "halvik", "ohio", "cleveland", "france", "embu county"])


@given(NAMES, NAMES, st.dictionaries(NAMES, st.frozensets(NAMES)))
def test_excluding_does_not_depend_on_the_order_and_no_place_excludes_itself(a, b, lies):
    assert exclude(place(a), place(b), lies) is exclude(place(b), place(a), lies)
    assert not exclude(place(a), place(a), lies)
    assert a not in list(holders(a, lies))


@pytest.mark.parametrize(
    ("a", "b", "lies", "apart"),
    [
        ("tokyo", "osaka", {}, True),
        ("tokyo", "japan", {}, False),
        ("cleveland", "united states", {}, False),
        ("ostby", "halvik", {}, True),
        ("ostby", "japan", {}, False),
        ("ostby", "norland", {"ostby": {"norland"}}, False),
        ("new york", "new york city", {}, False),
    ],
)
def test_which_places_exclude_each_other(a, b, lies, apart):
    assert exclude(place(a), place(b), lies) is apart


@given(st.text(alphabet="inatfer INTA,.’- \n", max_size=80))
def test_spans_are_words_of_the_text(text):
    for found in read_places(text, Span(0, len(text))):
        assert found.span.of(text).strip() == found.span.of(text) != ""


@pytest.mark.parametrize(
    "piece", ["in ", "in Aa ", "in the northern ", "in Aa, Bb ", "near the city of ", "in Aa of the "]
)
def test_a_long_row_of_anything_is_read_in_linear_time(piece):
    def seconds(letters: int) -> float:
        text = piece * (letters // len(piece))
        begun = time.process_time()
        read_places(text, Span(0, len(text)))
        return time.process_time() - begun

    few, many = (min(seconds(letters) for _ in range(2)) for letters in (20_000, 160_000))
    assert many < 40 * max(few, 0.005)
