"""What is being done, on one line of stderr that is wiped again; nothing at all where stderr is no terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_WIPE = "\r\x1b[K"
"""To the start of the line, and erase to its end (ECMA-48 EL)."""


@contextmanager
def progress(*, quiet: bool = False) -> Iterator[Callable[[str], None]]:
    """Give a function that shows what is being done; the line is gone when the work is done or fails."""
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        yield lambda _: None
        return
    try:
        yield lambda text: _show(f"{_WIPE}{text} ...")
    finally:
        _show(_WIPE)


def _show(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
