"""What stands on a line of the list, and what is marked in an article; no screen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from textual.content import Content

from compare.decisions import Decision
from tests.tui.newsroom import DATE, FINDINGS, HARBOUR, QUOTE, TICKER, TOKYO, TOLL
from tui.lines import Layout, Line, finding_cells, fit, share, story_cells
from tui.marking import EVIDENCE, FURTHER, changed_words, marked, plain
from tui.rows import row_of


def words_with(content: Content, style: str) -> list[str]:
    return [content.plain[span.start : span.end] for span in content.spans if span.style == style]


def test_the_evidence_is_what_is_marked():
    content = marked(HARBOUR, DATE.sides[1], "B", DATE.sides[0])
    assert words_with(content, EVIDENCE["B"]) == ["late next month"]
    assert words_with(content, FURTHER["B"]) == ["late next month, depends"]
    assert content.plain == HARBOUR.text


def test_similar_wordings_show_where_they_differ():
    mine, theirs = (side.said for side in QUOTE.sides)
    assert [span.of(mine) for span in changed_words(mine, theirs)] == ["far too"]
    assert [span.of(theirs) for span in changed_words(theirs, mine)] == ["enough"]
    assert changed_words("late next month", "Sept. 19-20") == ()


@given(st.text(max_size=60))
@settings(max_examples=60)
def test_what_is_printed_is_as_long_as_what_was_written(text: str):
    assert len(plain(text)) == len(text)
    assert len(Content(plain(text), strip_control_codes=False).plain) == len(text)


@given(st.text(max_size=30), st.integers(0, 40))
@settings(max_examples=100)
def test_a_text_is_fitted_in_cells(text: str, width: int):
    assert cell_len(fit(text, width)) == width


@given(st.lists(st.text("aハ ", min_size=1, max_size=20), min_size=1, max_size=3), st.integers(12, 60))
@settings(max_examples=100)
def test_words_share_a_line_fairly(words: list[str], width: int):
    assert cell_len(share(words, "|", width)) <= width


@pytest.mark.parametrize("width", [4, 20, 40, 56, 80, 120])
@pytest.mark.parametrize("finding", FINDINGS, ids=lambda finding: finding.message[:20])
def test_every_line_fits(width: int, finding: object):
    cells = finding_cells(row_of(finding, Decision()), width, selected=True, ranged=False)  # type: ignore[arg-type]
    line = "".join(text for text, _ in cells)
    assert cell_len(line) == max(width, 12)
    assert cell_len("".join(text for text, _ in story_cells(Line(None, TOKYO.headline, 3), width))) == width


def test_findings_stand_under_their_stories():
    rows = (DATE, QUOTE, TOLL)
    assert [(line.number, line.findings) for line in Layout(rows, (0, 1, 2))] == [
        (None, 2),
        (0, 0),
        (1, 0),
        (None, 1),
        (2, 0),
    ]
    assert [line.headline for line in Layout(rows, (2,))] == [TICKER.headline, ""]
    assert [line.number for line in Layout(rows, (2, 0), headlines=False)] == [2, 0]


@given(st.lists(st.integers(0, 3), min_size=1, max_size=30), st.booleans())
@settings(max_examples=60)
def test_every_row_is_found_on_its_line(stories: list[int], headlines: bool):
    rows = [replace(DATE, story=f"story {story}") for story in sorted(stories)]
    lines = Layout(rows, range(len(rows)), headlines=headlines)
    assert [line.number for line in lines if line.number is not None] == list(range(len(rows)))
    assert sum(line.findings for line in lines) == len(rows) * headlines
    for number in range(len(rows)):
        at = lines.line_of(number)
        assert at is not None
        assert lines[at].number == number
    assert lines.line_of(len(rows)) is None
    assert lines.line_of(None) is None
