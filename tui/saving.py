"""Reading and writing decisions beside the screen: on one thread of its own, in the order they were made.

Owns when the file is touched, not what stands in it (``compare/decisions``). A lock held by another reviewer or a
slow disk never stops the screen.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from compare.decisions import DecisionsFile, Event
from compare.decisions.event import to_line

_Stamp = tuple[int, int] | None


class Store:
    """The decisions file and what was last seen of it."""

    def __init__(self, file: DecisionsFile) -> None:
        self.file = file
        self.path = Path(file.path)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="decisions")
        self._seen: _Stamp = None

    def read(self) -> tuple[Event, ...]:
        """Return every event on disk; raises DecisionsError."""
        self._seen = self._stamp()
        return self.file.read()

    def append(self, events: Sequence[Event]) -> Future[None]:
        """Have events written after those handed in before; returns at once.

        The future ends in DecisionsError when the file cannot be written. What is handed in is written even if the
        screen closes meanwhile: ``close`` waits for it.
        """
        return self._thread.submit(self._append, events)

    async def changes(self) -> tuple[Event, ...] | None:
        """Return every event if the file has changed since it was last read, else None; raises DecisionsError."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._read_if_changed)

    def _read_if_changed(self) -> tuple[Event, ...] | None:
        return None if self._stamp() == self._seen else self.read()

    def _append(self, events: Sequence[Event]) -> None:
        before = self._stamp()
        self.file.append(*events)
        after = self._stamp()
        if before == self._seen and after is not None and after[1] == (before[1] if before else 0) + _length(events):
            self._seen = after  # nobody else has written: no need to read the whole file again after every key

    def close(self) -> None:
        """Wait until everything handed in is written."""
        self._thread.shutdown(wait=True)

    def _stamp(self) -> _Stamp:
        try:
            status = self.path.stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size


def _length(events: Sequence[Event]) -> int:
    return sum(len(to_line(event).encode("utf-8", "backslashreplace")) + 1 for event in events)
