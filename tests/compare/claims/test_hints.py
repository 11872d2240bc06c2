"""Hints: a pattern is tried wherever it can match, and not where none of its letters stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.claims import agenda_words as words
from compare.claims.certainty.ladder_en import CONDITION_HINTS, CONDITIONS
from compare.claims.hints import Hints

TABLES = (
    (words.TOPIC_CUES, words.TOPIC_HINTS),
    (words.AGREED_CUES, words.AGREED_HINTS),
    (words.STATUS_WORDS["excluded"], words.EXCLUDED_HINTS),
    (words.STATUS_WORDS["deferred"], words.DEFERRED_HINTS),
    (words.PASSIVE_TOPIC, words.PASSIVE_HINTS),
    ((CONDITIONS,), CONDITION_HINTS),
)


@pytest.mark.parametrize(("rows", "hints"), TABLES)
@given(data=st.data())
def test_whatever_a_row_matches_holds_a_hint(
    rows: tuple[str, ...], hints: tuple[str, ...], data: st.DataObject
) -> None:
    cue = data.draw(st.sampled_from(rows).flatmap(lambda row: st.from_regex(row, fullmatch=True)))
    assert Hints([hints]).tried(f" {cue.lower()} ") == {0}


def test_only_patterns_of_which_a_hint_stands_there_are_tried() -> None:
    hints = Hints([("agree", "sign"), ("not ",), ("table", "agree")])
    assert hints.tried("they disagreed, and designed nothing") == {0, 2}
    assert hints.tried("he did not come") == {1}
    assert hints.tried("why not") == set()
    assert hints.tried("they disagreed, and designed nothing") == {0, 2}


def test_a_word_read_once_more_gives_what_it_gave(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("compare.claims.hints.REMEMBERED", 2)
    hints = Hints([("agree",)])
    for sentence in ("one two three", "agreed", "one", "agreed to two", "four five six seven"):
        assert hints.tried(sentence) == ({0} if "agree" in sentence else set())
