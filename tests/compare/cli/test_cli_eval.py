from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

Run = Callable[..., Result]
CORPORA = Path(__file__).parents[3] / "corpora"


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    shutil.copytree(CORPORA / "lee-visit", tmp_path / "gold" / "lee-visit")
    return tmp_path / "gold"


def test_the_table_names_rules_and_alignment(run: Run, gold: Path):
    ended = run("eval", gold)
    assert ended.exit_code == 0
    assert "precision" in ended.stdout
    assert "alignment" in ended.stdout


def test_floors_are_pinned_held_and_missed(run: Run, gold: Path):
    floors = gold / "floors.json"
    assert run("eval", gold, "--floors", floors, "--pin").exit_code == 0
    assert run("eval", gold, "--floors", floors).exit_code == 0
    labels = gold / "lee-visit" / "gold.json"
    labels.write_text(labels.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    ended = run("eval", gold, "--floors", floors)
    assert ended.exit_code == 1
    assert "pin" in ended.stderr


def test_what_cannot_be_scored_ends_with_2(run: Run, gold: Path):
    assert run("eval", gold, "--pin").exit_code == 2
    assert run("eval", gold / "lee-visit" / "toyo.md", "--floors", gold / "missing.json").exit_code == 2
