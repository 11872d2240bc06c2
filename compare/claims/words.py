"""Words as they are matched: lower case, without "'s", hyphens split, stemmed; spans into the original.

Stems are Snowball English, cut to five letters: on gold sentence pairs the cut is worth more than any finer analysis,
and "arranging", "arrangement" and "arranged" meet. Matching only; nothing here is ever shown.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from Stemmer import Stemmer

from compare.claims.stop_words_en import STOP_WORDS
from compare.claims.synonyms import folding
from compare.model import Span

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W_]+(?:\.[^\W_]+)*(?:['’](?!s\b)[^\W_]+)*")
_STEMMER = Stemmer("english", 0)  # keeps nothing: see ``stem``
STEM_LETTERS = 5

SHORT_FORMS: dict[str, str] = {
    # as wires write it (without its last full stop): what is matched
    "u.s": "usa", "us": "us", "u.n": "un", "u.k": "uk", "gov": "governor", "sen": "senator", "rep": "representative",
    "pct": "percent", "vs": "against", "dprk": "north korea", "rok": "south korea", "prez": "president",
    "govt": "government", "pm": "prime minister", "mln": "million", "bln": "billion", "int'l": "international",
}  # fmt: skip
"""Abbreviations and the word that they are matched as."""


class Token(NamedTuple):
    """One word: where it stands, as printed in lower case, and its stem. A tuple, as an article has hundreds."""

    span: Span
    word: str
    stem: str

    @property
    def content(self) -> bool:
        """Whether it says something by itself."""
        return self.word not in STOP_WORDS


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Return the stem of a word in lower case, at most five letters; digits are kept whole."""
    word = SHORT_FORMS.get(word.rstrip("."), word)
    if any(letter.isdigit() for letter in word):
        return word.replace(",", "")
    return str(_STEMMER.stemWord(word))[:STEM_LETTERS]


def tokens(text: str, span: Span | None = None) -> tuple[Token, ...]:
    """Return the words of ``text`` (or of one span of it) in reading order.

    The rules come back to the same sentences many times, so the last few thousand are remembered.
    """
    return _tokens(text, 0, len(text)) if span is None else _tokens(text, span.start, span.end)


@lru_cache(maxsize=4096)
def _tokens(text: str, start: int, end: int) -> tuple[Token, ...]:
    made = tuple.__new__  # what the two classes do, without the check that a match's ends need not pass
    found = []
    for match in _WORD.finditer(text, start, end):
        word = match[0].lower().replace("’", "'")
        found.append(made(Token, (made(Span, match.span()), word, stem(word))))
    return tuple(found)


@lru_cache(maxsize=8)
def lowered(text: str) -> str:
    """Return a text in lower case, every letter at its own place: one that would become two ("İ") stays as it is.

    Alternations of words are searched for in it several times faster than with ``re.IGNORECASE`` in the text itself.
    """
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in text)


def content_stems(text: str, span: Span | None = None) -> tuple[str, ...]:
    """Return the stems of the words that say something, in reading order, repeats kept, synonyms folded."""
    return tuple([fold(token.stem) for token in tokens(text, span) if token.word not in STOP_WORDS])


@lru_cache(maxsize=1)
def _same() -> dict[str, str]:
    return folding(stem)


@lru_cache(maxsize=200_000)
def fold(plain: str) -> str:
    """Return the stem that stands for all words of its meaning (``compare/claims/synonyms.py``)."""
    return _same().get(plain, plain)
