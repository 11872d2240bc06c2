"""Where words stand: a stretch of characters of the original text.

Every value read from an article keeps its span, so that what is shown is always what was printed:
``article.text[span.start:span.end]``. Text is normalised for matching, never for display.
Next in the flow: ``compare/model/article.py``.
"""

from __future__ import annotations

from typing import NamedTuple, Self


class _Ends(NamedTuple):
    start: int
    end: int


class Span(_Ends):
    """Characters ``start`` to ``end`` (exclusive) of one article's text, counted in code points from 0.

    A tuple and no dataclass: an article makes a thousand of them, and a tuple is made, compared and hashed several
    times faster.
    """

    __slots__ = ()

    def __new__(cls, start: int, end: int) -> Self:
        """Refuse a span that no text can have; raises ValueError."""
        if not 0 <= start <= end:
            msg = f"a span must run forwards from 0 or later, not {start}-{end}"
            raise ValueError(msg)
        return tuple.__new__(cls, (start, end))

    def __len__(self) -> int:
        """Return the number of characters."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words as printed."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def stands_for(self, other: Span) -> bool:
        """Whether the two share at least half of the shorter one: two ways of cutting out the same words."""
        shared = min(self.end, other.end) - max(self.start, other.start)
        return shared > 0 and 2 * shared >= min(len(self), len(other))

    def contains(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def moved(self, by: int) -> Span:
        """Return the same stretch ``by`` characters further on."""
        return Span(self.start + by, self.end + by)

    def trimmed(self, text: str) -> Span:
        """Return the span without white space at its edges (empty at ``start`` when it holds nothing else)."""
        words = self.of(text)
        left = len(words) - len(words.lstrip())
        return Span(self.start + left, self.start + max(left, len(words.rstrip())))
