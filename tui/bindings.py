"""Bindings from the tables of keys, and how a key is printed."""

from __future__ import annotations

from collections.abc import Iterable

from textual.binding import Binding, BindingType
from textual.keys import format_key

from tui.keys import Key

PRINTED_AT_MOST = 2
"""So many keys for the same thing are named; further ones are there for the fingers' sake."""


def bindings(keys: Iterable[Key]) -> list[BindingType]:
    """Return the bindings of a screen or a pane, in the order of its table."""
    return [Binding(key.keys, key.action, key.words, show=key.shown, id=key.id) for key in keys]


def shown(keys: str) -> str:
    """Return keys as they are printed: "j ↓", "]", "ctrl+d pgdn"."""
    return " ".join(map(_shown, keys.split(",")[:PRINTED_AT_MOST]))


def _shown(key: str) -> str:
    *modifiers, name = key.strip().split("+")
    return "+".join([*modifiers, name if name == "enter" else format_key(name)])
