from __future__ import annotations

import json
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


def test_errors_list_what_the_figures_are_made_of(run: Run, gold: Path):
    """Labels that nothing can meet, and a trap in front of every finding: all three kinds of error are there."""
    path = gold / "lee-visit" / "gold.json"
    labels = json.loads(path.read_text(encoding="utf-8"))
    dates = [entry for entry in labels["discrepancies"] if entry["code"] == "DAT003"]
    labels |= {"discrepancies": [dates[0] | {"code": "FIG001", "why": "counted otherwise"}], "silent": dates}
    path.write_text(json.dumps(labels), encoding="utf-8")
    shown = run("eval", gold, "--errors").stdout
    assert shown.startswith("lee-visit\n  missed FIG001: counted otherwise\n    lee-visit/")
    assert "\n  extra DAT003 (0." in shown
    assert "\n  trap DAT003 (0." in shown
    evidence = next(line for line in shown.splitlines() if line.startswith("    lee-visit/"))
    words = evidence.partition("“")[2].rstrip("”")
    assert any(words in path.read_text(encoding="utf-8") for path in gold.rglob("*.md"))


def test_unread_stories_are_scored_only_when_they_are_named(run: Run, gold: Path):
    before = run("eval", gold).stdout
    shutil.copytree(gold / "lee-visit", gold / "unread" / "lee-visit")
    assert run("eval", gold).stdout == before
    assert run("eval", gold / "unread").stdout == before


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
