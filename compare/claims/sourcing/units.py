"""A paragraph as it is read for sources: sentences of words, each quotation folded into one unit.

Folding is what keeps the rest simple: "Q , he said . Q" reads the same however long the quotations are, and full stops inside
them end nothing. Next in the flow: ``cues.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from compare.claims.sourcing.marks import quotations
from compare.claims.sourcing.verbs_en import FORMS, Form
from compare.claims.sourcing.words_en import CLASSES, FINITE, NOT_ADVERBS, PAST_ADJECTIVES
from compare.model import Span

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)+|[^\W_]+(?:[-’'.&/][^\W_]+|&)*(?:\.(?=[^\W\d_]))?|['’](?=[sS]\b)|--+|\S")
_CONTRACTED = re.compile(r"(?:i|he|she|it|we|they|you|that|there|who)['’](?:s|re|ll|ve|d|m)\Z")
_CLASS = {word: letter for letter, words in CLASSES.items() for word in words.split()}
_MARKS = {",": ",", ";": ";", ":": ":", "—": "-", "–": "-", "--": "-", "-": "-", "(": "(", ")": ")", "[": "(", "]": ")"}


SHORT = 5
"""A sentence of so few words may be a mere "Kim said"."""
LONGEST = 250
"""Units of one sentence; what is longer is no prose, and is cut to keep the work linear."""


SYMBOLS = "%$€£¥#@&+*°"
"""Marks that are read as words."""


class Unit(NamedTuple):
    """One word, mark or quotation of a sentence."""

    start: int
    end: int
    word: str
    """In lower case; for a quotation its last letter or mark, as '"Yes," he said' has the comma inside."""
    tag: str
    """A class letter of ``words_en.py``, or V/G cue form (finite or base / -ing), E word in -ed, F finite verb,
    K pronoun with a verb ("he's"), U capitalised, O other word, Q quotation, or a mark: , ; : - ( ) ."""


class Sentence(NamedTuple):
    """One sentence, folded."""

    units: list[Unit]
    end: int
    """Units up to here; from here on only full stops."""
    first: bool
    """Whether it opens its paragraph."""
    headline: bool = False


def paragraphs(text: str, sentences: Sequence[Span]) -> Iterator[list[Span]]:
    """Yield the sentences of each paragraph; a line break between two sentences parts paragraphs."""
    block: list[Span] = []
    for span in sentences:
        if block and "\n" in text[block[-1].end : span.start]:
            yield block
            block = []
        block.append(span)
    if block:
        yield block


def fold(text: str, block: Sequence[Span], *, headline: bool = False) -> list[Sentence]:
    """Return the sentences of one paragraph (or of the headline) with every quotation folded into one unit."""
    whole = Span(block[0].start, block[-1].end)
    quoted = quotations(text, whole)
    units = _units(text, whole, quoted)
    if len(block) == 1 and 0 < len(units) <= LONGEST:
        return [_sentence(units, first=True, headline=headline)]
    ends = [span.end for span in block]
    rows: list[list[Unit]] = [[]]
    place = 0
    for unit in units:
        while place < len(ends) and unit.start >= ends[place]:
            place += 1
            if rows[-1]:
                rows.append([])
        if len(rows[-1]) >= LONGEST:
            rows.append([])
        rows[-1].append(unit)
        while place < len(ends) and ends[place] < unit.end:
            place += 1
    return [
        _sentence(row, first=number == 0, headline=headline)
        for number, row in enumerate(row for row in _rejoined(text, rows) if row)
    ]


def _rejoined(text: str, rows: list[list[Unit]]) -> Iterator[list[Unit]]:
    """Yield sentences, a quotation that does not end its sentence joined to what follows in lower case or after a comma."""
    held: list[Unit] = []
    for row in rows:
        if held and row and not _runs_on(text, held[-1], row):
            yield held
            held = []
        held = held + row
    yield held


def _runs_on(text: str, last: Unit, row: list[Unit]) -> bool:
    """Whether a sentence break after a quotation was none: '"Why?" he asked', '"A, B," Kim said'."""
    if last.tag != "Q":
        return False
    after = row[0]
    if text[last.start : last.end].rstrip("\"”’'").endswith((",", "-", "—")):
        return True
    return bool(text[after.start].islower()) or _speaker_follows(row)


def _speaker_follows(row: list[Unit]) -> bool:
    """Whether a short sentence is no more than a speaker and a verb of saying: "Kim said."."""
    words = [unit for unit in row if unit.tag != "."]
    if not 1 < len(words) <= SHORT or words[-1].tag != "V" or words[0].tag == "Q":
        return False
    verb = FORMS[words[-1].word]
    return verb.form in (Form.PAST, Form.PRESENT) and not verb.noun and (verb.news or verb.lemma == "question")


def _sentence(units: list[Unit], *, first: bool, headline: bool) -> Sentence:
    end = len(units)
    while end and units[end - 1].tag == ".":
        end -= 1
    return Sentence(units, end, first, headline)


def _units(text: str, whole: Span, quoted: Sequence[Span]) -> list[Unit]:
    found: list[Unit] = []
    place = whole.start
    for quotation in quoted:
        found += _words(text, place, quotation.start)
        inner = text[quotation.start : quotation.end].rstrip("\"'”’ ")
        found.append(Unit(quotation.start, quotation.end, inner[-1:], "Q"))
        place = quotation.end
    return found + _words(text, place, whole.end)


def _words(text: str, start: int, end: int) -> list[Unit]:
    made = tuple.__new__  # what the class does, a quarter faster: every word of the text is made here
    found: list[Unit] = []
    for match in _TOKEN.finditer(text, start, end):
        word, tag = _read(match[0])
        if tag == "V" and found and match[0][0].isupper() and _part_of_name(word, found[-1]):
            tag = "U"
        first, last = match.span()
        found.append(made(Unit, (first, last, word, tag)))
    return found


def _part_of_name(word: str, before: Unit) -> bool:
    """Whether a capitalised form that is also a noun ends a name: "the Washington Post"."""
    verb = FORMS[word]
    return (verb.noun or not verb.news) and verb.form is Form.BASE and (before.tag == "U" or before.word == "the")


@lru_cache(maxsize=50_000)
def _read(printed: str) -> tuple[str, str]:
    """Return a word in lower case with its class; remembered, as news says the same words over and over."""
    word = printed.lower()
    return word, _tag(printed, word)


def _tag(printed: str, word: str) -> str:
    """Return the class of a word as ``Unit.tag`` names them."""
    known = _CLASS.get(word)
    if known:
        return "U" if known == "R" and len(printed) > 1 and printed.isupper() else known
    verb = FORMS.get(word)
    if verb:
        return "G" if verb.form is Form.ING else "V"
    if _CONTRACTED.match(word):
        return "K"
    letter = printed[0]
    if letter.isupper():
        return "U"
    if letter.isalpha():
        return _open_class(word)
    return _MARKS.get(printed, "O" if letter.isdigit() or letter in SYMBOLS else ".")


def _open_class(word: str) -> str:
    if word in FINITE:
        return "F"
    if word.endswith("ly") and word not in NOT_ADVERBS:
        return "B"
    if word.endswith("ed") and not word.endswith("eed") and len(word) > len("bed") and word not in PAST_ADJECTIVES:
        return "E"
    return "O"
