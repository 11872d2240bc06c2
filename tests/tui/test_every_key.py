"""Every key of every table does something that can be seen; what it does is tested beside its kind."""

from __future__ import annotations

import pytest

from tests.tui.conftest import Desk, Start
from tests.tui.glance import laid_out
from tui.keys import ANYWHERE, ARTICLE, CHART, DECIDE, FURTHER, LIST, OVERVIEW, PROGRAM, WHY, Key

BEFORE: dict[str, tuple[str, ...]] = {
    "first": ("G",), "half-up": ("G",), "undo": ("a",), "redo": ("a", "u"), "clear": ("a", "g"), "back": ("v",),
    "top": ("G",), "page-up": ("G",), "scroll-up": ("G",), "left": ("l",), "up": ("G",), "bottom": ("g",),
    "page-down": ("g",), "scroll-down": ("g",), "down": ("g",), "last": ("g",), "half-down": ("g",), "next": ("g",),
    "previous": ("G",), "list next-evidence": ("t", "g"), "list previous-evidence": ("g", "full_stop", "full_stop"), "previous-chart": ("2",), "agenda": ("2",), "next-evidence": ("G",), "previous-evidence": ("G",),
}  # fmt: skip
"""What must be done first, so that there is something left to do."""
ENDS = {"quit"}
PANES: dict[str, tuple[tuple[str, ...], tuple[Key, ...]]] = {
    "list": ((), (*LIST, *DECIDE, *FURTHER, *ANYWHERE, *PROGRAM)),
    "article": (("tab", "tab"), ARTICLE),
    "reasons": (("tab", "tab", "tab"), WHY),
    "overview": (("o",), (*CHART, *OVERVIEW)),
}


def seen(desk: Desk) -> tuple[object, ...]:
    app = desk.app
    return (
        app.screen,
        app.focused,
        [strip.text for strip in app.screen._compositor.render_strips()],
        app.clipboard,
        app.theme,
        desk.toasts(),
        len(desk.events()),
    )


async def _glance(desk: Desk) -> None:
    reading = [worker for worker in desk.app.workers if worker.group == "overview"]
    if reading:
        await desk.app.workers.wait_for_complete(reading)
    await desk.pilot.pause()


async def _push(desk: Desk, *keys: str) -> None:
    """Press keys without the wait that Pilot adds to each."""
    for key in keys:
        desk.app.simulate_key(key)
        await desk.pilot.pause()


async def _back_to(desk: Desk, pane: str) -> None:
    """Close what has opened, drop range and filter, and go to the pane again."""
    screen = desk.screen
    while desk.app.screen is not screen:
        await _push(desk, "escape")
    await _push(desk, "escape", "escape", "escape")
    await _push(desk, *PANES[pane][0])
    await _glance(desk)


@pytest.mark.parametrize("pane", PANES)
async def test_every_key_does_something(start: Start, pane: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("tui.screen.looking._laid_out", laid_out)
    monkeypatch.setattr("tui.editing.how_to_set", lambda *_: "no editor")
    keys = [(key.id, one) for key in PANES[pane][1] for one in key.keys.split(",") if key.id not in ENDS]
    idle = []
    async with start(size=(80, 24)) as desk:
        for name, one in keys:
            await _back_to(desk, pane)
            desk.app.clear_notifications()
            await _push(desk, *BEFORE.get(f"{pane} {name}", BEFORE.get(name, ())))
            before = seen(desk)
            await _push(desk, one)
            await desk.settle()
            if seen(desk) == before:
                idle.append(f"{one} ({name})")
    assert idle == []
