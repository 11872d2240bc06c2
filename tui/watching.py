"""Whether the articles on disk have changed since they were read: sizes and times, no content."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from compare.read.sources import Source, sources

Stamp = frozenset[tuple[str, int, int]]
"""Path, time of the last change in nanoseconds, size, of every file."""

Watch = Callable[[], Stamp]
"""Returns the stamp of now; takes some 20 microseconds a file, so not on the event loop."""


def watcher(paths: Sequence[str | Path]) -> Watch:
    """Return what looks at the files that ``paths`` name now and at each later call."""

    def look() -> Stamp:
        found = set()
        for source in sources(paths):
            if isinstance(source, Source):
                try:
                    status = source.path.stat()
                except OSError:
                    continue
                found.add((str(source.path), status.st_mtime_ns, status.st_size))
        return frozenset(found)

    return look
