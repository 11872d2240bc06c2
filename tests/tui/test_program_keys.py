"""Keys of the program: palette, own keys, the editor, light and dark, help, the end."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import pytest

from tests.tui.conftest import Start
from tests.tui.newsroom import (
    COAST,
    DATE,
    FERRY,
    FIGURE,
    HARBOUR,
    KANJI,
    REPORT,
)
from tui.editing import command, editor, how_to_set
from tui.keymap import problems


async def test_the_palette_runs_what_keys_do(start: Start):
    async with start() as desk:
        titles = {command.title for command in desk.app.get_system_commands(desk.screen)}
        assert {
            "Accept: a real difference, now known",
            "Last finding",
            "Quit; all is saved as you go",
            "Theme",
        } <= titles
        await desk.press("ctrl+p")
        await desk.type("last find")
        await desk.press("enter", "enter")
        await desk.pilot.pause(0.3)
        assert desk.row.finding is KANJI


async def test_keys_of_the_configuration(start: Start):
    async with start(keys={"accept": "ctrl+y", "next": "]", "next-open": "x", "clear": "f2"}) as desk:
        await desk.press("a")
        assert desk.events() == ()
        await desk.press("ctrl+y", "left_square_bracket")
        assert len(desk.events()) == 1
        await desk.press("g", "right_square_bracket")
        assert desk.row.finding is FIGURE
        assert "ctrl+y accept" in str(desk.screen.query_one("#keys").render())  # type: ignore[attr-defined]
        await desk.press("f1")
        assert "ctrl+y" in str(desk.app.screen.query_one("Static").visual) + str(
            desk.app.screen.query_one("#reference").visual
        )


@pytest.mark.parametrize(
    ("keys", "says"),
    [
        ({"acept": "y"}, "no action 'acept'; did you mean 'accept'?"),
        ({"accept": ""}, "accept needs a key"),
        ({"accept": "d"}, "'d' would be both accept and dismiss"),
        ({"accept": "j"}, "'j' would be both next and accept in the list"),
        ({"quit": "g"}, "'g' would be both first and quit in the list"),
    ],
)
def test_keys_that_cannot_be_are_refused(keys: dict[str, str], says: str):
    assert says in " ".join(problems(keys))


def test_the_usual_keys_and_their_exchange_are_fine():
    assert problems({}) == []
    assert problems({"accept": "d", "dismiss": "a", "note": "f2,ctrl+n"}) == []


async def test_an_article_opens_in_the_editor_at_the_line(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "harbour.md"
    path.write_text(HARBOUR.text, encoding="utf-8")
    monkeypatch.setenv("VISUAL", "code --wait")
    ferry = replace(FERRY, articles=(COAST, replace(HARBOUR, path=str(path), body_line=3)))
    ran: list[list[str]] = []
    monkeypatch.setattr("tui.screen.review.subprocess.run", lambda command, **_: ran.append(command))
    monkeypatch.setattr("textual.app.App.suspend", lambda _: nullcontext())
    async with start(replace(REPORT, stories=(ferry,), discrepancies=(DATE,))) as desk:
        await desk.press("e")
        assert "not at hand" in desk.toasts()[-1]
        await desk.press("tab", "tab")
        await desk.aligned()
        await desk.press("comma", "e")
        assert ran == [["code", "--wait", "--goto", f"{path}:9"]]


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"EDITOR": "vim"}, ["vim", "+7", "a b.md"]),
        ({"EDITOR": "vim", "VISUAL": "/opt/subl -n"}, ["/opt/subl", "-n", "a b.md:7"]),
        ({"VISUAL": "", "EDITOR": "nano"}, ["nano", "+7", "a b.md"]),
    ],
)
def test_editors_are_told_the_line_in_their_own_way(environment: dict[str, str], expected: list[str]):
    assert command(editor(environment), "a b.md", 7) == expected


@pytest.mark.parametrize(
    ("there", "offered"), [({"vi", "vim"}, "nano"), ({"vim", "micro"}, "micro"), (set(), "nano"), ({"vi"}, "nano")]
)
def test_an_easy_editor_is_offered(there: set[str], offered: str):
    said = how_to_set("desk/a.md", 7, lambda name: name if name in there else None)
    assert said.startswith("desk/a.md:7\n")
    assert f"export EDITOR={offered} " in said


async def test_no_editor_opens_unasked(start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "harbour.md"
    path.write_text(HARBOUR.text, encoding="utf-8")
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    monkeypatch.setattr("tui.screen.review.subprocess.run", lambda *_, **__: pytest.fail("an editor was started"))
    ferry = replace(FERRY, articles=(replace(COAST, path=str(path)), HARBOUR))
    async with start(replace(REPORT, stories=(ferry,), discrepancies=(DATE,))) as desk:
        await desk.press("e")
        assert desk.toasts()[-1].startswith(f"{path}:1\nNo editor is set.")
        await desk.press("a")
        assert len(desk.events()) == 1


async def test_light_and_dark(start: Start):
    async with start() as desk:
        assert desk.app.current_theme.dark
        await desk.press("T")
        assert not desk.app.current_theme.dark


async def test_help_on_a_pane_has_its_keys_first(start: Start):
    async with start() as desk:
        await desk.press("tab", "f1")
        assert str(desk.app.screen.query_one("Static").visual).startswith("Articles A and B")
        await desk.press("q", "question_mark")
        assert str(desk.app.screen.query_one("Static").visual).startswith("Decide")


async def test_quitting_ends_with_0(start: Start):
    async with start() as desk:
        await desk.press("a", "q")
        assert desk.app.return_value == 0
        assert len(desk.events()) == 1
