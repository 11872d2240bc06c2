"""The words of one sentence, laid out for reading figures: what they are, and what stands between them.

Next in the flow: ``number.py``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from compare.claims.words import Token, stem
from compare.model import Span

_JOINTS = frozenset({" ", "-", "‑", "–", "\xa0", "\u2009", "\n"})


class Sentence:
    """The words of one sentence, and what stands between them.

    ``word(place)`` is a word in lower case, empty beyond the ends; ``gap(place)`` what stands before it (a space, a
    hyphen, marks), a stop beyond the ends. Both are plain look-ups in padded lists: they are asked for thousands of times
    an article.
    """

    __slots__ = ("_spoken", "gap", "gaps", "text", "tokens", "word", "words")

    def __init__(self, text: str, tokens: Sequence[Token]) -> None:
        self.text = text
        self.tokens = tokens
        self.words = [token.word for token in tokens] + [""] * _PADDING
        spans = [token.span for token in tokens]
        between = [text[one.end : other.start] for one, other in pairwise(spans)]
        self.gaps = [".", *between, *["."] * _PADDING]
        self.word: Callable[[int], str] = self.words.__getitem__
        self.gap: Callable[[int], str] = self.gaps.__getitem__
        self._spoken: frozenset[str] | None = None

    @property
    def spoken(self) -> frozenset[str]:
        """All words of the sentence."""
        if self._spoken is None:
            self._spoken = frozenset(self.words)
        return self._spoken

    def joined(self, place: int) -> bool:
        """Whether nothing but a space or a hyphen stands before the word."""
        return self.gaps[place] in _JOINTS

    def glued(self, place: int) -> bool:
        """Whether nothing stands before the word."""
        return not self.gaps[place]

    def before(self, place: int, letters: int = 1) -> str:
        """Return the characters just before a word."""
        start = self.tokens[place].span.start
        return self.text[max(0, start - letters) : start]


def parted(text: str, spoken: Sequence[Token], letters: AbstractSet[str]) -> Sequence[Token]:
    """Return the words with a number glued to such letters as two: "Rs1,200" as "rs" and "1,200"."""
    if not spoken or not _LETTER_AND_DIGIT.search(text, spoken[0].span.start, spoken[-1].span.end):
        return spoken
    parts: list[Token] = []
    for token in spoken:
        if not parts or token.span.start >= parts[-1].span.end:
            parts += _parts(text, token, letters)
    return parts


def _parts(text: str, token: Token, letters: AbstractSet[str]) -> tuple[Token, ...]:
    start, found = token.span.start, _GLUED.match(text, token.span.start)
    if not found or found[1].lower() not in letters:
        return (token,)
    sign, number = found[1].lower(), found[2]
    return Token(Span(start, found.end(1)), sign, stem(sign)), Token(Span(*found.span(2)), number, stem(number))


_LETTER_AND_DIGIT = re.compile(r"\d(?<=[A-Za-z]\d)")
_GLUED = re.compile(r"([A-Za-z]+)(\d+(?:[.,]\d+)*)")
_PADDING = 8
"""Further than any reader looks beyond the ends."""
