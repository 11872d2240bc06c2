"""Quotation marks: which characters stand inside which quotation.

Knows “ ”, " ", '' '', ' ' and ‘ ’, apostrophes, and quotations that are never closed or run on into the next paragraph. Who
speaks is not its business: see ``units.py``, next in the flow.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from compare.model import Span
from compare.patterns import late

_DOUBLE_MARKS = ('"', "“", "”", "''", "``")
_CURLY = re.compile(r"“[^“”]*(?:”|(?=“)|\Z)")
_STRAIGHT = re.compile(r'"[^"]*(?:"|\Z)')
_MIXED = re.compile(r'[“"][^“”"]*(?:[”"]|(?=“)|\Z)')
_DOUBLED = late(r"(?:''|``|’’)[^'’]*(?:['’][^'’]+)*?(?:''(?!')|’’(?!’)|\Z)")
_SINGLE_OPEN = re.compile(r"(?<![\w.,!?;:'’”])['‘](?=[\w$£€(\[…“\"])")
_SINGLE_CLOSE = re.compile(r"['’](?!\w)")
_SINGLE_MARK = re.compile(r"['’‘]")
_ELISION = re.compile(r"['’‘](?:\d0s\b|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n['’])", re.IGNORECASE)
SINGLE_REACH = 1500
"""How far the close of a quotation in single marks is looked for, in characters: keeps the work linear."""


def quotations(text: str, paragraph: Span) -> tuple[Span, ...]:
    """Return the outermost quotations of one paragraph, marks included, in order.

    A quotation that is not closed runs to the end of the paragraph, as one does that the next paragraph takes up again.
    """
    words = paragraph.of(text)
    found = _double(words)
    if not any(mark in words for mark in "'‘"):
        return tuple(span.moved(paragraph.start) for span in found)
    taken = found + [single for single in _single(words) if not _meets(single, found)]
    return tuple(span.moved(paragraph.start) for span in sorted(taken))


def _meets(single: Span, found: Sequence[Span]) -> bool:
    """Whether a span overlaps one of others that are in order and apart."""
    place = bisect_left(found, single.end, key=lambda span: span.start)
    return place > 0 and found[place - 1].end > single.start


def _double(words: str) -> list[Span]:
    """Return quotations in double marks; some copy opens with a curly mark and closes with a straight one."""
    if not any(mark in words for mark in _DOUBLE_MARKS):
        return []
    for marks, pattern in (('“"', _MIXED), ('”"', _MIXED), ("“", _CURLY), ('"', _STRAIGHT)):
        if all(mark in words for mark in marks):
            return [Span(*match.span()) for match in pattern.finditer(words) if _worth(match[0])]
    if "''" in words or "``" in words:
        return [Span(*match.span()) for match in _DOUBLED.finditer(words) if _worth(match[0])]
    return []


def _worth(quoted: str) -> bool:
    """Whether anything stands between the marks, and a straight one opens what follows rather than closing a measure."""
    inner = quoted.strip("\"“”'`’")
    return bool(inner.strip()) and not (quoted[-1] not in "\"”'’“" and inner[:1].isspace())


def _single(words: str) -> list[Span]:
    """Return quotations in single marks."""
    found: list[Span] = []
    place = 0
    while opening := _SINGLE_OPEN.search(words, place):
        start = opening.start()
        place = start + 1
        if _ELISION.match(words, start):
            continue
        end = _close(words, start)
        if end:
            found.append(Span(start, end))
            place = end
    return found


def _close(words: str, start: int) -> int | None:
    """Return the end of the quotation that opens at ``start``, past quotations inside it; None for a lone apostrophe.

    A plural possessive ("the parties' plan") closes only if no other mark does.
    """
    stop = min(len(words), start + SINGLE_REACH)
    depth, fallback = 1, None
    for mark in _SINGLE_MARK.finditer(words, start + 1, stop):
        if _SINGLE_OPEN.match(words, mark.start()):
            depth += 0 if _ELISION.match(words, mark.start()) else 1
            continue
        if not _SINGLE_CLOSE.match(words, mark.start()):
            continue
        if _possessive(words, mark.start()):
            fallback = fallback or mark.end()
            continue
        depth -= 1
        if depth == 0:
            return mark.end()
        fallback = mark.end()
    return fallback


def _possessive(words: str, place: int) -> bool:
    """Whether the mark looks like that of a plural: an "s" before it, a word in lower case behind it."""
    return words[place - 1] == "s" and words[place + 1 : place + 3].strip()[:1].islower()
