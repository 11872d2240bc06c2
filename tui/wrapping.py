"""Where the lines of a text break in a pane of so many cells: places in the text, so that nothing is copied or lost.

Pure, and remembered: an article is broken once for each width. A word goes to the next line whole where it fits there;
text without blanks, as Japanese is printed, breaks anywhere. Next: ``tui/evidence.py``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from rich.cells import cell_len, get_character_cell_size

from compare.model import Span

REMEMBERED = 128
"""Texts and widths: a reviewer goes back and forth between few articles."""
_WORD = re.compile(r"\S+|\s+")


@dataclass(frozen=True, slots=True)
class Stretch:
    """What stands on one line."""

    span: Span
    """In the text; blanks at the end of the line are left out."""
    paragraph: int
    """The line of the text that it is part of, from 0."""
    column: int
    """Where in that line it begins, in characters from 0."""


@lru_cache(maxsize=REMEMBERED)
def wrapped(text: str, width: int) -> tuple[Stretch, ...]:
    """Return the lines of a text in ``width`` cells, at least two; an empty line of the text is a line."""
    lines = []
    start = 0
    for number, paragraph in enumerate(text.split("\n")):
        for first, last in _breaks(paragraph, max(2, width)):
            lines.append(Stretch(Span(start + first, start + last), number, first))
        start += len(paragraph) + 1
    return tuple(lines)


def line_at(lines: tuple[Stretch, ...], place: int) -> int:
    """Return the line on which character ``place`` of the text stands, from 0."""
    return max(0, bisect_right(lines, place, key=lambda line: line.span.start) - 1)


def _breaks(paragraph: str, width: int) -> Iterator[tuple[int, int]]:
    """Yield start and end of every line of one paragraph, blanks at the end left out."""
    start = end = cells = 0
    for match in _WORD.finditer(paragraph):
        word = match[0]
        if word.isspace():
            cells += cell_len(word)
            continue
        length = cell_len(word)
        if cells + length > width:
            if end > start:
                yield start, end
            start, cells = match.start(), 0
        if length > width:
            for cut in _cuts(word, width):
                yield start, match.start() + cut
                start = match.start() + cut
            length = cell_len(paragraph[start : match.end()])
        end, cells = match.end(), cells + length
    yield start, end


def _cuts(word: str, width: int) -> Iterator[int]:
    """Yield where a word longer than a line is cut: before the letter that no longer fits."""
    room = width
    for place, letter in enumerate(word):
        size = get_character_cell_size(letter)
        if size > room:
            yield place
            room = width
        room -= size
