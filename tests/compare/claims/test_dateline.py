from __future__ import annotations

import pytest

from compare.claims.dateline import dateline
from compare.model import Span


@pytest.mark.parametrize(
    "filed",
    [
        "TOKYO (Kyodo) -- ",
        "TOKYO (Jiji Press) — ",
        "Tokyo, Aug. 8 (Jiji Press)--",
        "MANILA, Philippines (Atlas) — ",
        "SEOUL, Aug. 13 (Northgate) - ",
        "WASHINGTON/BANGKOK - ",
        "TOKYO, July 14 - ",
        "MANILA -- ",
    ],
)
def test_the_dateline_ends_where_the_story_begins(filed):
    text = filed + "The president will come on Aug. 25."
    assert dateline(text, Span(0, len(text))).of(text) == filed


@pytest.mark.parametrize(
    "text",
    [
        "The president will come on Aug. 25.",
        "Lee - who is president - will come.",
        "",
    ],
)
def test_other_openings_are_no_dateline(text):
    assert len(dateline(text, Span(0, len(text)))) == 0
