"""Only lines that look different are drawn again: the screen must be what a screen drawn anew would be."""

from __future__ import annotations

import random

import pytest
from textual.geometry import Offset

from tests.tui.conftest import Desk, Start
from tests.tui.newsroom import HARBOUR
from tui.evidence import Evidence
from tui.lineview import LineView
from tui.why import Why

KEYS = "j k ] [ G g a u U s t tab . , v escape ctrl+d f O T enter space".split()
NAMES = {"]": "right_square_bracket", "[": "left_square_bracket", ".": "full_stop", ",": "comma"}


def picture(desk: Desk) -> list[list[object]]:
    return [
        [(segment.text, segment.style and segment.style.without_color) for segment in strip.simplify()]
        for strip in desk.app.screen._compositor.render_strips()
    ]


@pytest.mark.parametrize("size", [(140, 40), (110, 30), (80, 24)])
async def test_what_is_drawn_is_what_would_be_drawn_anew(start: Start, size: tuple[int, int]):
    chance = random.Random(size[0])  # noqa: S311 - the same keys every time
    async with start(size=size) as desk:
        for _ in range(4):
            keys = [chance.choice(KEYS) for _ in range(4)]
            await desk.press(*(NAMES.get(key, key) for key in keys))
            await desk.aligned()
            drawn = picture(desk)
            for pane in desk.screen.query(LineView):
                pane.forget()
            await desk.pilot.pause()
            assert picture(desk) == drawn, keys


async def test_a_step_of_the_cursor_lays_nothing_out_anew(start: Start, monkeypatch: pytest.MonkeyPatch):
    async with start() as desk:
        await desk.aligned()
        laid = []
        monkeypatch.setattr(desk.screen._compositor, "reflow", lambda *_: laid.append(1))
        await desk.press("j", "j", "k", "a", "u", "right_square_bracket")
        assert laid == []


async def test_a_step_of_the_cursor_draws_two_lines_of_the_list(start: Start):
    async with start() as desk:
        drawn = []
        draw = desk.worklist.render_line
        desk.worklist.render_line = lambda y: drawn.append(y) or draw(y)  # type: ignore[method-assign]
        await desk.press("j")
        assert len(drawn) == 2


async def test_words_are_selected_with_the_mouse_and_copied_whole(start: Start):
    async with start() as desk:
        pane = desk.screen.query_one("#b", Evidence)
        line = next(at for at in range(pane.size.height) if pane.text_at(at).words.startswith("PORT HALDEN"))  # type: ignore[union-attr]
        top, left = pane.gutter.top, pane.gutter.left
        await desk.pilot.mouse_down(pane, Offset(left, top + line))
        await desk.pilot.hover(pane, Offset(left + 8, top + line + 2))
        await desk.pilot.mouse_up(pane, Offset(left + 8, top + line + 2))
        copied = desk.app.screen.get_selected_text()
        assert copied
        assert copied in HARBOUR.text
        assert copied.startswith("PORT HALDEN (Harbour Wire)")
        assert "\n" not in copied  # three lines of the pane, one of the article


async def test_reasons_can_be_selected(start: Start):
    async with start() as desk:
        why = desk.screen.query_one(Why)
        top, left = why.gutter.top, why.gutter.left
        await desk.pilot.mouse_down(why, Offset(left, top))
        await desk.pilot.hover(why, Offset(left + 13, top))
        await desk.pilot.mouse_up(why, Offset(left + 13, top))
        assert (desk.app.screen.get_selected_text() or "").startswith("The reopening")
