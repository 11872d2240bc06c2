from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.model import Article, Span


@st.composite
def text_and_span(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(st.text(max_size=80))
    start = draw(st.integers(0, len(text)))
    return text, Span(start, draw(st.integers(start, len(text))))


@given(text_and_span())
def test_a_span_shows_the_words_as_printed(drawn):
    text, span = drawn
    assert span.of(text) == text[span.start : span.end]
    assert len(span.of(text)) == len(span)


@given(text_and_span())
def test_trimming_takes_white_space_only_and_stays_inside(drawn):
    text, span = drawn
    trimmed = span.trimmed(text)
    assert span.contains(trimmed)
    assert trimmed.of(text) == span.of(text).strip()


@given(text_and_span(), st.integers(0, 50))
def test_moving_keeps_the_length(drawn, by):
    _, span = drawn
    assert len(span.moved(by)) == len(span)
    assert span.moved(by).start == span.start + by


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (4, 2)])
def test_a_span_that_no_text_can_have_is_refused(start, end):
    with pytest.raises(ValueError, match="forwards"):
        Span(start, end)


def test_touching_spans_do_not_overlap():
    assert not Span(0, 3).overlaps(Span(3, 5))
    assert Span(0, 4).overlaps(Span(3, 5))


def test_an_article_knows_the_lines_of_its_file():
    article = Article("a", "Toyo", "Head", "Head\n\nOne.\n\nTwo.", path="a.md", line=4, body_line=7)
    assert article.body.of(article.text) == "One.\n\nTwo."
    assert article.line_of(0) == 4
    assert article.line_of(article.text.index("One")) == 7
    assert article.line_of(article.text.index("Two")) == 9


def test_an_article_on_one_line_has_one_line():
    article = Article("a", "Toyo", "Head", "Head\n\nOne.\n\nTwo.", line=12)
    assert {article.line_of(offset) for offset in range(len(article.text))} == {12}
