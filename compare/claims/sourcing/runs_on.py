"""Quotations that run on into the next paragraph without new marks, as copy on the web has them: one sentence a paragraph.

What stands between one opening mark and the next closing one is one passage, whatever line breaks stand in it. Feeds
``units.py``, which folds it, and ``compare/claims/quoted.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from compare.claims.sourcing.marks import quotations
from compare.model import Span

RUNS_ON = 8
"""Lines that a quotation may run on without new marks."""

CLOSING = "\"”’'"
_DOUBLE = re.compile('["“”]')


def runs_on_to(text: str, lines: Iterable[Span]) -> int | None:
    """Return where a passage left open on the line before is closed; None where a new one opens first, or nothing closes."""
    for line in lines:
        mark = _DOUBLE.search(text, line.start, line.end)
        if mark:
            closes = mark[0] == "”" or (
                mark[0] == '"' and mark.start() > line.start and not text[mark.start() - 1].isspace()
            )
            return mark.start() if closes else None
    return None


def whole_passages(text: str, paragraphs: Iterable[list[Span]]) -> Iterator[list[Span]]:
    """Yield paragraphs, given as their sentences, with those in one that a quotation runs through."""
    blocks = list(paragraphs)
    start = 0
    while start < len(blocks):
        stop = _runs_through(text, blocks, start)
        yield [sentence for block in blocks[start:stop] for sentence in block]
        start = stop


def _runs_through(text: str, blocks: Sequence[list[Span]], start: int) -> int:
    """Return behind which paragraph a passage ends that begins with one: that in which its last quotation is closed."""
    stop = start + 1
    while stop < len(blocks) and _left_open(text, blocks[stop - 1]):
        close = runs_on_to(text, map(_whole, blocks[stop : stop + RUNS_ON]))
        if close is None:
            break
        stop = next(number for number in range(stop, len(blocks)) if _whole(blocks[number]).end > close) + 1
    return stop


def _whole(block: Sequence[Span]) -> Span:
    return Span(block[0].start, block[-1].end)


def _left_open(text: str, block: Sequence[Span]) -> bool:
    """Whether a paragraph ends in a quotation that is not closed."""
    if not _DOUBLE.search(text, block[0].start, block[-1].end):
        return False
    found = quotations(text, _whole(block))
    return bool(found) and found[-1].end == block[-1].end and text[found[-1].end - 1] not in CLOSING
