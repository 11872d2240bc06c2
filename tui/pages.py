"""The key reference, ``docs/keys.md``, made from the keys themselves: ``python -m tui.pages docs`` writes it.

The tables of ``tui/keys.py`` say what a key is for and what it is called in the configuration; a dialog's few keys come
from its bindings and the docstrings of what they do.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from textual.binding import Binding
from textual.dom import DOMNode

from compare.report import write_text
from tui.bindings import shown
from tui.dialogs import AskDialog, ConfirmDialog, Dialog, NoteDialog, ReasonDialog
from tui.filterbar import FilterBar
from tui.keys import TABLES
from tui.manual import REFERENCE, Manual
from tui.signing import SignOffDialog

DIALOGS: dict[str, type[DOMNode]] = {
    "Why a finding is dismissed": ReasonDialog,
    "Whom or what to ask": AskDialog,
    "A decision on several findings": ConfirmDialog,
    "A note": NoteDialog,
    "The filter, while it is typed": FilterBar,
    "The sign-off": SignOffDialog,
    "The help": Manual,
}
"""What opens over the review, and the class that holds its keys."""

TYPED: dict[type[DOMNode], tuple[str, str]] = {
    AskDialog: ("enter", "Answer with the line."),
    FilterBar: ("enter", "Keep the filter."),
}
"""Keys that the field for typing handles itself."""

INTRODUCTION = """\
# Keys of the review

Made by `python -m tui.pages docs` from the keys themselves; change them in `tui/keys.py`. In the review, `?` shows them,
F1 those of the pane in focus first, and the last line those that can be used at the moment. Whatever a key does, the
mouse can do too: click a finding, a pane, an entry of the overview, or a key in the last line.

A key is changed in the configuration by its name, as in `keys = { accept = "y" }` (see
[configuration.md](configuration.md))."""


def keys_page() -> str:
    """Return the page: a table a pane, then the dialogs, then the signs and the filter language."""
    return "\n".join(_lines()) + "\n"


def _lines() -> Iterator[str]:
    yield INTRODUCTION
    for title, table in TABLES.items():
        yield from _table(title, "| Key | What it does | Name |\n|---|---|---|")
        yield from (f"| {_printed(key.keys)} | {key.help} | `{key.id}` |" for key in table)
    for title, kind in DIALOGS.items():
        yield from _table(title, "| Key | What it does |\n|---|---|")
        yield from (f"| {keys} | {words} |" for words, keys in _dialog(kind).items())
    for title, entries in REFERENCE.items():
        yield from _table(title, "| | |\n|---|---|")
        yield from (f"| `{sign}` | {words} |" for sign, words in entries)


def _table(title: str, head: str) -> Iterator[str]:
    yield f"\n## {title}\n"
    yield head


def _printed(keys: str) -> str:
    return " ".join(f"`{shown(key)}`" for key in keys.split(","))


def _dialog(kind: type[DOMNode]) -> dict[str, str]:
    """Return the keys of a dialog by what they do, in the words of the action's docstring."""
    found: dict[str, str] = {}
    if kind in TYPED:
        key, words = TYPED[kind]
        found[words] = f"`{key}`"
    inherited = Dialog.BINDINGS if issubclass(kind, Dialog) else []
    for binding in (*vars(kind).get("BINDINGS", ()), *inherited):
        if isinstance(binding, Binding):
            words = _does(kind, binding.action)
            found[words] = f"{found[words]} {_printed(binding.key)}" if words in found else _printed(binding.key)
    return found


def _does(kind: type[DOMNode], action: str) -> str:
    method = getattr(kind, f"action_{action.partition('(')[0]}")
    return str(method.__doc__).splitlines()[0]


if __name__ == "__main__":
    write_text(Path(sys.argv[1]) / "keys.md", keys_page())
