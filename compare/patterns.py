"""Patterns that cost less: compiled when something is first looked for with them, and tried on fewer words.

A pattern of some hundred words takes Python one or two milliseconds, and a short run needs half of what the tables hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from typing import cast


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what ``re.compile`` would, compiled at its first use; raises re.error there."""
    return cast("re.Pattern[str]", _Late(pattern, flags))


def one_of(words: Iterable[str]) -> str:
    """Return the pattern of any of many plain words, to be closed by a boundary: a place is tried once a first letter."""
    by_letter = groupby(sorted(words), key=lambda word: word[:1])
    return "|".join(
        f"{re.escape(letter)}(?:{'|'.join(re.escape(word[1:]) for word in same)})" for letter, same in by_letter
    )


class _Late:
    """Stands in for a pattern; each of its methods is looked up once and kept."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._given = (pattern, flags)

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        if "_compiled" not in self.__dict__:
            self._compiled = re.compile(*self._given)
        method = getattr(self._compiled, name)
        setattr(self, name, method)
        return method
