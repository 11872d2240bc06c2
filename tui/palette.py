"""The commands of the palette: everything that a key does, found by its words, with the key beside it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from textual.app import SystemCommand
from textual.widget import Widget

from tui.bindings import shown
from tui.keys import ANYWHERE, DECIDE, FURTHER, LIST, PROGRAM, Key
from tui.screen import ReviewScreen


def commands(screen: ReviewScreen, keymap: Mapping[str, str]) -> Iterator[SystemCommand]:
    """Yield a command for every key of the screen that can do something now."""
    worklist = screen.desk.worklist
    for key in (*DECIDE, *FURTHER, *LIST, *ANYWHERE):
        if screen.check_action(key.action.partition("(")[0], ()):
            yield _command(key, keymap, worklist if key in LIST else screen)
    for key in PROGRAM:
        yield _command(key, keymap, screen)


def _command(key: Key, keymap: Mapping[str, str], owner: Widget) -> SystemCommand:
    action = f"app.{key.action}" if key in PROGRAM else key.action
    run = partial(owner.app.run_action, action, default_namespace=owner)
    pressed = shown(keymap.get(key.id, key.keys))
    return SystemCommand(f"{key.help[0].upper()}{key.help[1:]}", f"{key.id}: key {pressed}", run)
