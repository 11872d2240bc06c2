"""Which program opens an article at a line, and with which words.

Pure but for the environment that it is handed; ``tui/screen/review.py`` runs the program.
"""

from __future__ import annotations

import shlex
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

AT_LINE: dict[str, tuple[str, ...]] = {
    # How editors are told a line; a plus before the number is what vi, emacs, nano and their kin understand.
    "code": ("--goto", "{path}:{line}"),
    "codium": ("--goto", "{path}:{line}"),
    "subl": ("{path}:{line}",),
    "zed": ("{path}:{line}",),
    "hx": ("{path}:{line}",),
    "mate": ("--line", "{line}", "{path}"),
    "less": ("+{line}g", "{path}"),
    "notepad": ("{path}",),
}
USUAL = ("+{line}", "{path}")
FALLBACKS = ("nano", "vim", "vi", "notepad")
"""Tried in turn where the reviewer has named no editor."""


def editor(environment: Mapping[str, str], find: Callable[[str], str | None] = shutil.which) -> list[str]:
    """Return the reviewer's editor with its options: $VISUAL, $EDITOR, or one that is there; empty where none is."""
    named = environment.get("VISUAL") or environment.get("EDITOR") or ""
    try:
        words = shlex.split(named)
    except ValueError:
        words = [named]
    return words or [name for name in FALLBACKS if find(name)][:1]


def command(program: list[str], path: str, line: int) -> list[str]:
    """Return the command that opens ``path`` at ``line`` (from 1)."""
    name = Path(program[0]).stem.casefold()
    return program + [word.format(path=path, line=line) for word in AT_LINE.get(name, USUAL)]
