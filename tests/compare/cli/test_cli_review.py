from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest
from typer.testing import Result

from compare.cli import review
from compare.config import Config
from compare.decisions import DecisionsFile
from compare.errors import DecisionsError
from compare.stepwise import Step
from tui.watching import Watch

Run = Callable[..., Result]


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """Put a screen in the place of tui that notes what it was given, and a terminal in the place of the test's."""
    given = SimpleNamespace(code=0)

    def run_review(
        load: Callable[[], Iterable[Step]], decisions: DecisionsFile, reviewer: str, config: Config, watch: Watch
    ) -> int:
        *_, last = load()
        given.report, given.file, given.reviewer, given.config = last.report, decisions, reviewer, config
        given.watched = {Path(path).name for path, _, _ in watch()}
        return int(given.code)

    stand_in = ModuleType("tui.app")
    stand_in.run_review = run_review  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "tui.app", stand_in)
    monkeypatch.setattr(review, "_has_terminal", lambda: True)
    return given


def test_the_screen_is_given_the_report_the_decisions_and_the_reviewer(run: Run, story: Path, screen: SimpleNamespace):
    (story / "deskcheck.toml").write_text('reviewer = "Sato"\nkeys = { accept = "y" }\n', encoding="utf-8")
    assert run("review", story, "--select", "DAT").exit_code == 0
    assert {one.code[:3] for one in screen.report.discrepancies} == {"DAT"}
    assert screen.file.path == Path.cwd() / ".deskcheck" / "decisions.jsonl"
    assert screen.reviewer == "Sato"
    assert screen.config.keys == {"accept": "y"}
    assert screen.watched >= {path.name for path in story.glob("*.md")}
    run("review", story, "--reviewer", "Mori")
    assert screen.reviewer == "Mori"


def test_the_reviewer_is_the_login_name_if_nobody_is_named(
    run: Run, story: Path, screen: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("LOGNAME", "kato")
    run("review", story)
    assert screen.reviewer == "kato"


def test_the_exit_code_is_that_of_the_screen(run: Run, story: Path, screen: SimpleNamespace):
    screen.code = 2
    assert run("review", story).exit_code == 2


def test_an_error_under_review_is_one_line(
    run: Run, story: Path, screen: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
):
    assert screen.code == 0

    def refuse(_: DecisionsFile) -> None:
        raise DecisionsError("decisions.jsonl: cannot be read.")

    monkeypatch.setattr(DecisionsFile, "read", refuse)
    ended = run("review", story)
    assert (ended.exit_code, ended.stderr) == (2, "deskcheck: decisions.jsonl: cannot be read.\n")


def test_standard_input_is_for_the_keys(run: Run, screen: SimpleNamespace):
    ended = run("review", "-")
    assert ended.exit_code == 2
    assert "as files" in ended.stderr
    assert not hasattr(screen, "report")


def test_without_a_terminal_other_commands_are_named(run: Run, story: Path):
    ended = run("review", story)
    assert ended.exit_code == 2
    assert "deskcheck report" in ended.stderr
