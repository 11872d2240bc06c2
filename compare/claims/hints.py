"""Which patterns are worth trying on a sentence: told from the letters of its words.

A pattern is dear and most sentences can match few of a table's; each says which letters a match of it holds ("hints").
Every word is looked through for them once and remembered, as news says the same words over and over. Owns no words
itself: the hints stand beside the patterns, in the tables.
"""

from __future__ import annotations

from collections.abc import Sequence

REMEMBERED = 50_000
"""Words; then all are forgotten."""


class Hints:
    """The hints of several patterns."""

    def __init__(self, patterns: Sequence[Sequence[str]]) -> None:
        """Take the hints of each pattern, in lower case; one of several words has single spaces between them."""
        hints = sorted({hint for row in patterns for hint in row})
        by_hint = {hint: frozenset(number for number, row in enumerate(patterns) if hint in row) for hint in hints}
        self._within = [(hint, numbers) for hint, numbers in by_hint.items() if " " not in hint]
        self._across = [(hint, numbers) for hint, numbers in by_hint.items() if " " in hint]
        self._without: set[str] = set()
        """Words that hold none: most of a sentence, struck out at once."""
        self._with: dict[str, frozenset[int]] = {}

    def tried(self, words: str) -> set[int]:
        """Return the numbers of the patterns of which a sentence, in lower case, holds a hint."""
        found: set[int] = set()
        single = words.split()
        for word in set(single) - self._without:
            found |= self._with.get(word) or self._learn(word)
        if self._across:
            spaced = " ".join(single)
            for hint, numbers in self._across:
                if hint in spaced:
                    found |= numbers
        return found

    def _learn(self, word: str) -> frozenset[int]:
        if len(self._with) + len(self._without) >= REMEMBERED:
            self._with, self._without = {}, set()
        numbers = frozenset[int]().union(*[numbers for hint, numbers in self._within if hint in word])
        if numbers:
            self._with[word] = numbers
        else:
            self._without.add(word)
        return numbers
