"""What the overview and the sign-off look like: one picture a state, at a fixed size and time."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.pilot import Pilot

from compare.decisions import Action, new_event
from tests.tui.glance import laid_out
from tests.tui.newsroom import DATE, FIGURE, KANJI
from tests.tui.test_snapshots import EVENTS, NOW, Compare, Run, app

ACCEPTED = tuple(new_event(one, Action.ACCEPT, "Mori", now=NOW) for one in (DATE, FIGURE, KANJI))
WAITED_FOR = frozenset({"read", "overview"})


@pytest.fixture(autouse=True)
def _laid_out_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.screen.looking._laid_out", laid_out)


def pressing(*keys: str) -> Run:
    async def run(pilot: Pilot[int]) -> None:
        for key in ("", *keys):
            if key:
                await pilot.press(key)
            waiting = [worker for worker in pilot.app.workers if worker.group in WAITED_FOR]
            if waiting:
                await pilot.app.workers.wait_for_complete(waiting)
            await pilot.pause()
        await pilot.pause()

    return run


@pytest.mark.parametrize(
    ("name", "size", "keys"),
    [
        ("overview-wide", (150, 44), ("o",)),
        ("overview-medium-light", (120, 32), ("T", "o", "l", "l")),
        ("overview-agenda", (80, 24), ("o",)),
        ("overview-timeline", (80, 24), ("o", "2")),
        ("overview-sources", (80, 24), ("o", "3", "l")),
        ("overview-japanese", (80, 24), ("G", "o", "2")),
        ("overview-tiny", (40, 10), ("o",)),
        ("sign-off-refused", (120, 36), ("S",)),
        ("sign-off-narrow", (80, 24), ("S",)),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_it_looks_so(snap_compare: Compare, tmp_path: Path, name: str, size: tuple[int, int], keys: tuple[str, ...]):
    assert name
    assert snap_compare(app(tmp_path), terminal_size=size, run_before=pressing(*keys))


def test_the_overview_can_be_read_without_colour(
    snap_compare: Compare, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("NO_COLOR", "1")
    assert snap_compare(app(tmp_path), terminal_size=(120, 32), run_before=pressing("o", "2"))


def test_a_review_that_can_be_signed_off(snap_compare: Compare, tmp_path: Path):
    ready = app(tmp_path)
    ready.store.file.append(*ACCEPTED, *EVENTS[1:3])
    assert snap_compare(ready, terminal_size=(100, 30), run_before=pressing("S"))
