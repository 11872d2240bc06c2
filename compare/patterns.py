"""Patterns that are compiled when something is first looked for with them.

A pattern of some hundred words takes Python one or two milliseconds, and a short run needs half of what the tables hold.
"""

from __future__ import annotations

import re
from typing import cast


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what ``re.compile`` would, compiled at its first use; raises re.error there."""
    return cast("re.Pattern[str]", _Late(pattern, flags))


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
