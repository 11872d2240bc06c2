from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len

from tests.tui.newsroom import HARBOUR, TOKYO
from tui.wrapping import line_at, wrapped

TEXTS = st.text(alphabet="ab ハ\n—́", max_size=80)


def lines(text: str, width: int) -> list[str]:
    return [line.span.of(text) for line in wrapped(text, width)]


@given(TEXTS, st.integers(2, 30))
@settings(max_examples=200)
@example("aa ハハハハハハハハ a", 7)
def test_lines_fit_and_lose_nothing_but_blanks(text: str, width: int):
    broken = lines(text, width)
    assert all(cell_len(line) <= width for line in broken)
    assert "".join("".join(broken).split()) == "".join(text.split())


@given(TEXTS, st.integers(2, 30))
@settings(max_examples=100)
def test_every_line_knows_its_place_in_the_text(text: str, width: int):
    paragraphs = text.split("\n")
    for line in wrapped(text, width):
        printed = line.span.of(text)
        assert paragraphs[line.paragraph][line.column :].startswith(printed)
    assert {line.paragraph for line in wrapped(text, width)} == set(range(len(paragraphs)))


@given(TEXTS.filter(str.strip), st.integers(2, 30), st.data())
@settings(max_examples=100)
def test_a_place_is_found_on_its_line(text: str, width: int, data: st.DataObject):
    place = data.draw(st.sampled_from([at for at, letter in enumerate(text) if not letter.isspace()]))
    broken = wrapped(text, width)
    span = broken[line_at(broken, place)].span
    assert span.start <= place < span.end


def test_words_stay_whole_where_they_fit():
    assert lines("the ferry line between", 10) == ["the ferry", "line", "between"]
    assert lines("the\n\nferry", 10) == ["the", "", "ferry"]
    assert lines("a-word-longer-than-a-line and more", 10) == ["a-word-lon", "ger-than-a", "-line and", "more"]
    assert lines("", 10) == [""]


def test_an_article_is_broken_once_for_each_width():
    assert wrapped(HARBOUR.text, 40) is wrapped(HARBOUR.text, 40)
    assert all(cell_len(line) <= 39 for line in lines(TOKYO.text, 39))
