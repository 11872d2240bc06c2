"""Quoted words as they are compared: passages cut into sentences, without what a style book decides.

Case, punctuation, contractions, British and American spelling, number words and fillers are no wording. A bracket says
that the desk has put in or explained something, an ellipsis that it has left something out: neither is the speaker's.
Spans go into the original text. Next in the flow: ``compare/rules/quotes.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from compare.claims.figures.number_words_en import SMALL, TENS
from compare.claims.quoted_en import (
    CONTRACTED_BEFORE_S,
    CONTRACTIONS,
    FILLERS,
    NEGATED,
    SPELLED_ENDINGS,
    SPOKEN,
)
from compare.claims.sourcing.marks import quotations
from compare.claims.sourcing.runs_on import CLOSING, RUNS_ON, runs_on_to
from compare.model import Span

PUT_IN = "[]"
"""Stands for whatever the desk has put between brackets: it may stand for any words, or for none."""

LONGEST = 150
"""Words of one quoted sentence; what is longer is cut, to keep the work linear."""

_WORD = re.compile(
    r"\[[^\[\]\n]{0,200}\]|\([^()\n]{0,200}\)|(?:[^\W\d_]\.){2,}|\d+(?:[.,]\d+)*|[^\W_]+(?:['’][^\W_]+)*|[%&]"
)
_LINE = re.compile(r"[^\n]+")
_BREAK = re.compile(
    r"\.{2,}|…|(?:\. ){2,}\.?|[!?]+|(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})\.(?=[\s”’\"']|\Z)|;"
)
"""Where one quoted sentence ends: full stops but for those of initials and titles, and ellipses."""


@dataclass(frozen=True, slots=True)
class QuotedWord:
    """One word of a quotation: where it stands, and as it is compared."""

    span: Span
    word: str
    capital: bool = False
    """Whether it is printed with a capital."""


class Quoted(NamedTuple):
    """One sentence between quotation marks, or a part of one."""

    span: Span
    """Without the marks."""
    passage: int
    """Sentences between the same marks share a number, counted through the article."""
    words: tuple[QuotedWord, ...]
    folded: tuple[str, ...]
    """The words as they are compared; every pair of articles asks for them."""


@lru_cache(maxsize=64)
def quoted_sentences(text: str, start: int = 0) -> tuple[Quoted, ...]:
    """Return the sentences that a text quotes, in order, from ``start`` on; the last few texts are remembered."""
    found: list[Quoted] = []
    number, edge = 0, start
    for passage in _passages(text, start):
        sentences = [one for part in passage for one in _cut(text, part)]
        if found and sentences and _interrupted(text, Span(edge, passage[0].start)):
            before = found.pop()
            span, words = sentences.pop(0)
            found.append(_quoted(Span(before.span.start, span.end), number, (before.words + words)[:LONGEST]))
        else:
            number += bool(found)
        found += [_quoted(span, number, words) for span, words in sentences]
        edge = passage[-1].end
    return tuple(found)


def _quoted(span: Span, passage: int, words: tuple[QuotedWord, ...]) -> Quoted:
    return Quoted(span, passage, words, tuple(one.word for one in words))


def _interrupted(text: str, between: Span) -> bool:
    """Whether one quoted sentence goes on behind the words of credit (“We pay,” she said, “and on time.”)."""
    goes_on = text[between.start - 1 : between.start] == "," and _GOES_ON.match(text, between.end)
    return bool(goes_on and _CREDIT.fullmatch(text, between.start, between.end))


_GOES_ON = re.compile(r"[^\W\dA-Z_]|I\b")


_CREDIT = re.compile(
    r"[\"”’']+ (?!(?:and|or|but|then|as)\b)(?:[^\s.!?;:\"“”]+|[A-Z][\w-]{0,4}\.)"
    r"(?: (?:[^\s.!?;:\"“”]+|(?:[A-Z][\w-]{0,4}\.)+)){1,14}, [\"“‘']+"
)
"""What stands between the two parts: two words or more, from a closing mark to the comma before the next opening one."""


def _passages(text: str, start: int) -> Iterator[list[Span]]:
    """Yield the passages between quotation marks, without them: one part, or one a line where a passage runs on."""
    lines = [Span(*line.span()) for line in _LINE.finditer(text, start)]
    passage: list[Span] = []
    for number, whole in enumerate(lines):
        line = whole
        if passage:
            close = runs_on_to(text, lines[number : number + RUNS_ON])
            if close is None:
                yield passage
                passage = []
            elif close > whole.end:
                passage.append(whole)
                continue
            else:
                yield [*passage, Span(whole.start, close)]
                passage, line = [], Span(close + 1, whole.end)
        for marked in quotations(text, line) if _MARK.search(text, line.start, line.end) else ():
            if passage:
                yield passage
            inner = _without_marks(text, marked)
            passage = [inner]
            if text[marked.end - 1] in CLOSING and inner.end < marked.end:
                yield passage
                passage = []
    if passage:
        yield passage


_MARK = re.compile("[\"“”'‘]")


def _without_marks(text: str, passage: Span) -> Span:
    words = passage.of(text)
    left = len(words) - len(words.lstrip("\"“”'‘’`"))
    right = len(words.rstrip("\"“”'‘’"))
    return Span(passage.start + left, passage.start + max(left, right))


def _cut(text: str, passage: Span) -> Iterator[tuple[Span, tuple[QuotedWord, ...]]]:
    """Yield the sentences of a passage with their words."""
    ends = [match.end() for match in _BREAK.finditer(text, passage.start, passage.end)]
    begin = passage.start
    for end in [*ends, passage.end]:
        words = _words(text, begin, end)
        for first in range(0, len(words), LONGEST):
            part = words[first : first + LONGEST]
            yield Span(part[0].span.start, part[-1].span.end), part
        begin = max(begin, end)


def _words(text: str, start: int, end: int) -> tuple[QuotedWord, ...]:
    found = []
    for match in _WORD.finditer(text, start, end):
        span = Span(match.start(), match.end())
        capital = match[0][0].isupper()
        found += [QuotedWord(span, word, capital) for word in _folded(match[0].lower().replace("’", "'"))]
    return tuple(_numbers_joined(found))


def _numbers_joined(words: Sequence[QuotedWord]) -> Iterator[QuotedWord]:
    """Make one word of "forty-one" and of "per cent"."""
    held: QuotedWord | None = None
    for one in words:
        joined = _JOINED.get((held.word, one.word)) if held else None
        if held and joined:
            held = QuotedWord(Span(held.span.start, one.span.end), joined, held.capital)
            continue
        if held:
            yield held
        held = one
    if held:
        yield held


_JOINED = {(str(tens), str(ones)): str(tens + ones) for tens in TENS.values() for ones in range(1, 10)} | {
    ("per", "cent"): "percent"
}


@lru_cache(maxsize=20_000)
def _folded(word: str) -> tuple[str, ...]:
    """Return the words that one printed word is compared as."""
    if word[0] in "[(":
        return (PUT_IN,)
    if word in _FIXED:
        return _FIXED[word]
    stem, mark, ending = word.rpartition("'")
    if mark and ending in CONTRACTIONS and (ending != "s" or stem in CONTRACTED_BEFORE_S):
        return stem, CONTRACTIONS[ending]
    return (word.replace(",", "") if word[0].isdigit() else _spelled(word.replace(".", "")),)


_FIXED: dict[str, tuple[str, ...]] = {
    **{word: (str(number),) for word, number in (SMALL | TENS).items()},
    **{word: tuple(full.split()) for word, full in (NEGATED | SPOKEN).items()},
    **dict.fromkeys(FILLERS, ()),
}
_LONG_ENOUGH = 6


def _spelled(word: str) -> str:
    if len(word) >= _LONG_ENOUGH:
        for british, american in SPELLED_ENDINGS:
            if word.endswith(british):
                return word[: -len(british)] + american
    return word
