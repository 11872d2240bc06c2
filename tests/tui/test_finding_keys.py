"""What the keys find: moving, filters, statuses, sorting."""

from __future__ import annotations

from tests.tui.conftest import Start
from tests.tui.newsroom import (
    AGENDA,
    DATE,
    FIGURE,
    ORDER,
    QUOTE,
    TOLL,
)


async def test_the_review_opens_on_the_first_open_error(start: Start):
    async with start() as desk:
        assert desk.row.finding is DATE
        assert desk.app.focused is desk.worklist


MOVES = (
    (["j"], FIGURE),
    (["down", "down"], QUOTE),
    (["j", "j", "k"], FIGURE),
    (["up"], DATE),
    (["G", "k"], TOLL),
    (["G", "g"], DATE),
    (["end", "home", "j"], FIGURE),
    (["ctrl+d", "ctrl+u"], DATE),
    (["pagedown", "up"], TOLL),
    (["right_square_bracket"], FIGURE),
    (["left_square_bracket", "left_square_bracket"], TOLL),
)


async def test_moving(start: Start):
    async with start() as desk:
        for keys, expected in MOVES:
            await desk.press("g", *keys)
            assert desk.row.finding is expected, keys


async def test_statuses_go_round(start: Start):
    async with start() as desk:
        await desk.press("a", "f")
        assert len(desk.screen.session.shown) == 6
        await desk.press("f", "f")
        assert [row.finding for row in map(desk.screen.session.rows.__getitem__, desk.screen.session.shown)] == [DATE]
        await desk.press("escape")
        assert len(desk.screen.session.shown) == 7


async def test_keys_work_again_after_an_empty_list(start: Start):
    async with start() as desk:
        await desk.press("f", "f")
        assert "No finding matches" in desk.text("#notice")
        await desk.press("f", "f", "f", "j")
        assert desk.row.finding is FIGURE


async def test_the_list_follows_the_filter_as_it_is_typed(start: Start):
    async with start() as desk:
        await desk.press("slash")
        await desk.type("rule:AGD")
        assert desk.row.finding is AGENDA
        assert len(desk.screen.session.shown) == 2
        await desk.press("enter")
        assert desk.app.focused is desk.worklist
        await desk.press("slash")
        await desk.type("nothing")
        assert "No finding matches" in desk.text("#notice")
        await desk.press("escape")
        assert len(desk.screen.session.shown) == 2


async def test_a_mistake_in_the_filter_is_named_and_the_list_stays(start: Start):
    async with start() as desk:
        await desk.press("slash")
        await desk.type("sev:bad")
        assert "error, warning or note" in desk.text("#filter-hint")
        assert len(desk.screen.session.shown) == 7
        await desk.press("enter")
        assert desk.screen.query_one("#filter").display  # it stays until it is mended, or left
        await desk.press(*["backspace"] * 3, *"error", "enter")
        assert not desk.screen.query_one("#filter").display
        assert len(desk.screen.session.shown) == 3


async def test_sorting(start: Start):
    async with start() as desk:
        codes = []
        for _ in range(4):
            await desk.press("O", "g")
            codes.append([desk.screen.session.rows[number].finding.code for number in desk.screen.session.shown])
            assert desk.row.finding.code == codes[-1][0]
        assert codes[0] == ["DAT001", "FIG001", "DAT001", "QUO001", "SRC001", "AGD001", "AGD001"]
        assert codes[2] == ["AGD001", "AGD001", "DAT001", "DAT001", "FIG001", "QUO001", "SRC001"]
        assert codes[3] == list(ORDER)
        await desk.press("O")
        assert desk.worklist._lines.line_of(0) == 0
        assert "by severity" in str(desk.worklist.border_title)
        await desk.press("g", "a")
        assert desk.row.finding.code == "FIG001"
