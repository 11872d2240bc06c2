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
OFFERED = ("nano", "micro", "code", "notepad")
"""Editors that say on the screen how to leave them, named to a reviewer who has set none. None is opened unasked: who gets
into vi by accident does not get out."""


def editor(environment: Mapping[str, str]) -> list[str]:
    """Return the reviewer's editor with its options, from $VISUAL or $EDITOR; empty where none is set."""
    named = environment.get("VISUAL") or environment.get("EDITOR") or ""
    try:
        return shlex.split(named)
    except ValueError:
        return [named]


def how_to_set(path: str, line: int, find: Callable[[str], str | None] = shutil.which) -> str:
    """Return what to say where no editor is set: where the article is, and how to set one."""
    there = next((name for name in OFFERED if find(name)), OFFERED[0])
    return f"{path}:{line}\nNo editor is set. To have e open it: quit, type  export EDITOR={there}  and review again."


def command(program: list[str], path: str, line: int) -> list[str]:
    """Return the command that opens ``path`` at ``line`` (from 1)."""
    name = Path(program[0]).stem.casefold()
    return program + [word.format(path=path, line=line) for word in AT_LINE.get(name, USUAL)]
