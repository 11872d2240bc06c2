"""The decisions file on disk: JSON Lines, append-only, safe for two reviewers at once and for a power cut.

Owns the lock, the sync and the search for the file; ``event`` owns what a line says, ``ledger`` what it means.
Next in the flow: ``compare/report``.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from compare.decisions.event import Event, from_line, to_line
from compare.errors import DecisionsError

FOLDER = ".deskcheck"
NAME = "decisions.jsonl"
LOCK_SECONDS = 10.0
"""An append takes milliseconds; who holds the lock longer has hung."""

BESIDE: dict[str, str] = {
    # Two branches that both append would conflict; as a set of lines, they merge.
    ".gitattributes": f"{NAME} merge=union\n",
    ".gitignore": "*.lock\n",
}
"""Files put into a new ``.deskcheck`` folder, and what they say to git."""


class DecisionsFile:
    """One decisions file; it need not exist before the first decision."""

    def __init__(self, path: str | Path) -> None:
        """Name the file; nothing is opened or made."""
        self.path = Path(path)
        self.torn_lines: tuple[int, ...] = ()
        """Lines, from 1, that the last ``read`` left out because they hold no whole event."""

    @property
    def torn(self) -> int:
        """How many lines the last ``read`` left out."""
        return len(self.torn_lines)

    @property
    def complaint(self) -> str:
        """One line about what ``read`` left out, or nothing."""
        if not self.torn_lines:
            return ""
        lines = ", ".join(str(line) for line in self.torn_lines)
        return f"{self.path}: no decision can be read from line {lines}; left out. Mend the line, or delete it."

    def read(self) -> tuple[Event, ...]:
        """Return every event by time, then id; none where there is no file.

        Lines that cannot be read are passed over and named in ``torn_lines``. Raises DecisionsError if the file
        cannot be opened.
        """
        try:
            lines = self.path.read_bytes().split(b"\n")
        except FileNotFoundError:
            lines = []
        except OSError as error:
            raise DecisionsError(f"{self.path}: cannot read the decisions ({error.strerror or error})") from error
        events, torn = [], []
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                events.append(from_line(line.decode("utf-8-sig")))
            except (ValueError, OverflowError, RecursionError):
                torn.append(number)
        self.torn_lines = tuple(torn)
        return tuple(sorted(events, key=lambda event: event.order))

    def append(self, *events: Event) -> None:
        """Write the events, all of them or, if the disk fails, whole lines and one torn one; returns once they are safe.

        Raises DecisionsError where the folder cannot be written or another program keeps the file locked.
        """
        if not events:
            return
        # Here, not above: it costs 30 ms, and a run that only reads decisions needs no lock.
        from filelock import FileLock, Timeout  # noqa: PLC0415  (see the line above)

        lines = "".join(to_line(event) + "\n" for event in events).encode("utf-8", "backslashreplace")
        lock = self.path.with_name(self.path.name + ".lock")
        try:
            make_folder(self.path.parent)
            with FileLock(lock, timeout=LOCK_SECONDS):
                _append_lines(self.path, lines)
        except Timeout as error:
            raise DecisionsError(
                f"{self.path}: another program has kept the file locked for {LOCK_SECONDS:.0f} s; "
                "the decision was not saved. Close it and decide again."
            ) from error
        except OSError as error:
            raise DecisionsError(
                f"{self.path}: the decision was not saved ({error.strerror or error}). "
                "Make the folder writable, or name another file with --decisions."
            ) from error


def make_folder(folder: Path) -> None:
    """Make the folder of the decisions, with what git must know of it; raises OSError."""
    if folder.is_dir():
        return
    folder.mkdir(parents=True, exist_ok=True)
    if folder.name == FOLDER:
        for name, text in BESIDE.items():
            (folder / name).write_text(text, encoding="utf-8", newline="\n")


def _append_lines(path: Path, lines: bytes) -> None:
    """Append under the lock, after a line end if the last writer was cut off, and wait for the disk."""
    with path.open("ab+") as file:
        if file.seek(0, os.SEEK_END):
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":
                lines = b"\n" + lines
        file.write(lines)
        file.flush()
        os.fsync(file.fileno())


def find_decisions(paths: Sequence[Path], override: Path | None = None) -> Path:
    """Return the decisions file for these inputs; it need not exist yet.

    ``override`` (a file, or a folder to hold one) wins. Else it is ``.deskcheck/decisions.jsonl`` in the nearest folder
    above all inputs, or that is an input itself, that has a ``.deskcheck`` folder; else in the current folder.
    """
    if override is not None:
        return override / NAME if override.is_dir() else override
    shared = _shared_folder(paths)
    if shared is not None:
        for folder in (shared, *shared.parents):
            if (folder / FOLDER).is_dir():
                return folder / FOLDER / NAME
    return Path.cwd() / FOLDER / NAME


def _shared_folder(paths: Sequence[Path]) -> Path | None:
    """Return the deepest folder that holds every input; None without inputs, or on different drives."""
    places = [path.resolve() for path in paths if str(path) != "-"]
    folders = [str(place if place.is_dir() else place.parent) for place in places]
    try:
        return Path(os.path.commonpath(folders))
    except ValueError:
        return None
