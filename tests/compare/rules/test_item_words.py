"""How an agenda item is shown: its own words, cut where another clause begins."""

from __future__ import annotations

import pytest

from compare.rules.agenda_items import in_words


@pytest.mark.parametrize(
    ("item", "shown"),
    [
        ("Talks on fishing were", "Talks on fishing"),
        ("that their offices will stay in touch so that ties", "that their offices will stay in touch"),
        ("a ban on trout fishing, which\nthe lakes need", "a ban on trout fishing"),
        ("the opening of aid routes", "the opening of aid routes"),
        ("were", "were"),
    ],
)
def test_an_item_is_cut_where_another_clause_begins(item: str, shown: str) -> None:
    assert in_words(item) == shown
