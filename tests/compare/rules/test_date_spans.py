"""When two dates can both be right, and which is more exact."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from compare.claims.acts import Act
from compare.model import Claim, DateMention, DateRange, Grain, Link, Span, TimexType
from compare.rules.clocks import Hours
from compare.rules.date_bars import alone, lifted, place_in_text
from compare.rules.date_match import Dated, same_event_score
from compare.rules.date_spans import bearing, can_both_be, fineness, more_exact, near_enough

DAYS = st.dates(date(2024, 1, 1), date(2027, 1, 1))
HOURS = st.one_of(
    st.none(), st.builds(lambda first, length: Hours(first, first + length), st.integers(0, 1400), st.integers(0, 600))
)
STEMS = st.lists(st.sampled_from(["visit", "talk", "port", "sink", "vote"]), max_size=3).map(tuple)


@st.composite
def dated(draw: st.DrawFn) -> Dated:
    first = draw(DAYS)
    grain = draw(st.sampled_from([Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.YEAR]))
    last = first if grain is Grain.DAY else first + timedelta(draw(st.integers(1, 400)))
    hours = draw(HOURS) if grain is Grain.DAY else None
    start = draw(st.integers(0, 3))
    mention = DateMention(
        Span(start, start + 1), TimexType.DATE, first.isoformat(), DateRange(first, last, grain), events=draw(STEMS)
    )
    act = Act(draw(st.sampled_from(["", "visit", "sink"])), draw(STEMS))
    limit = draw(st.sampled_from(["", "before", "after"]))
    day, telling = draw(st.one_of(st.none(), DAYS)), draw(st.booleans())
    claim = Claim(draw(st.sampled_from("ab")), 1, Span(0, 5))
    return Dated(claim, mention, act, hours, limit, day=day, telling=telling)


@given(dated(), dated())
def test_either_order_gives_the_same(a: Dated, b: Dated) -> None:
    assert can_both_be(a, b) == can_both_be(b, a)
    assert near_enough(a, b) == near_enough(b, a)
    assert bearing(a, b) == bearing(b, a)
    assert same_event_score(a, b, 0.8) == same_event_score(b, a, 0.8)


@given(dated(), dated())
def test_of_two_dates_one_at_most_is_more_exact(a: Dated, b: Dated) -> None:
    assert not (more_exact(a, b) and more_exact(b, a))
    if more_exact(a, b):
        assert fineness(a) < fineness(b)


@given(dated())
def test_a_date_is_never_against_itself(a: Dated) -> None:
    assert can_both_be(a, a)
    assert not more_exact(a, a)


@given(dated(), dated(), st.floats(0, 1))
def test_a_score_is_a_probability(a: Dated, b: Dated, link: float) -> None:
    assert 0 <= same_event_score(a, b, link) <= 1


@given(dated(), dated(), st.floats(0, 1), st.floats(0, 1), st.booleans())
def test_a_bar_knows_no_left_and_right(a: Dated, b: Dated, score: float, link: float, lone: bool) -> None:
    link_a, link_b = Link(a.claim, b.claim, link, ("visit",)), Link(b.claim, a.claim, link, ("visit",))
    meets = bearing(a, b)
    lift = lifted(link_a, score, a, b, meets=meets, lone=lone)
    assert lift == lifted(link_b, score, b, a, meets=meets, lone=lone)
    assert 0 <= lift <= 1


@given(st.lists(st.tuples(dated(), dated()), max_size=4))
def test_a_date_is_alone_with_one_other_at_most(pairs: list[tuple[Dated, Dated]]) -> None:
    found = alone(pairs)
    places = [place for pair in found for place in pair]
    assert len(places) == len(set(places))
    assert found <= {(place_in_text(a), place_in_text(b)) for a, b in pairs}
