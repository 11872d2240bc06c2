"""The overview without the screen: in words and as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

ROOT = Path(__file__).parents[3]

Run = Callable[..., Result]


def test_each_story_is_shown_at_a_glance(run: Run, story: Path):
    ended = run("stories", story, "--overview", "--one-story")
    assert ended.exit_code == 0
    lines = [line.strip() for line in ended.stdout.splitlines()]
    assert {"agenda", "dates", "sources"} <= set(lines)
    assert any("fishing quotas" in line and line.endswith("Nittai: topic; Toyo News: topic") for line in lines)
    assert any("“Aug. 21” = 2025-08-21" in line and "“Aug. 26” = 2025-08-26" in line for line in lines)
    assert any(line.startswith("Toyo News:") and "person" in line for line in lines)


def test_as_json_every_entry_has_its_places(run: Run, story: Path):
    (shown,) = json.loads(run("stories", story, "--overview", "--one-story", "-f", "json").stdout)
    seen = shown["overview"]
    assert set(seen) == {"agenda", "events", "sources"}
    texts = {path.stem: path.read_text(encoding="utf-8") for path in story.iterdir()}
    for event in seen["events"]:
        for bar in event["dates"]:
            line = texts[bar["place"]["article"]].splitlines()[bar["place"]["line"] - 1]
            assert bar["said"] in line
    assert seen["sources"]["Toyo News"]["person"] == 1


def test_without_being_asked_it_says_nothing_of_it(run: Run, story: Path):
    assert "agenda" not in run("stories", story).stdout
    (shown,) = json.loads(run("stories", story, "--one-story", "-f", "json").stdout)
    assert "overview" not in shown


def test_passages_stand_apart_from_the_agenda_and_are_cut(run: Run):
    shown = run("stories", ROOT / "corpora" / "lee-visit", "--overview").stdout.splitlines()
    heads = [line.strip() for line in shown if line.startswith("  ") and not line.startswith("    ")]
    assert heads.index("agenda") < heads.index("passages on no list that an outlet leaves out") < heads.index("dates")
    first = shown[shown.index("  passages on no list that an outlet leaves out") + 1]
    assert "left out" in first
    assert len(first.partition(": ")[0]) < 100


def test_one_outlet_alone_has_no_overview(run: Run, story: Path):
    ended = run("stories", story / "toyo.md", "--overview")
    assert ended.exit_code == 0
    assert "agenda" not in ended.stdout
