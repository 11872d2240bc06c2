"""The commands that show what was read: stories, claims, align, rules, explain."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from compare.rules import RULES

Run = Callable[..., Result]


def test_stories_say_which_articles_came_together_and_why(run: Run, story: Path):
    ended = run("stories", story)
    assert ended.exit_code == 0
    assert "Nittai: Lindqvist to meet Hadley in Kestrel" in ended.stdout
    assert "1 story, 1 with more than one article" in ended.stdout
    assert "headlines and leads alike" in ended.stdout
    listed = json.loads(run("stories", story, "--format", "json").stdout)
    assert [article["id"] for article in listed[0]["articles"]] == ["toyo", "nittai"]
    assert "one story asked for" in run("stories", story, "--one-story").stdout


def test_claims_stand_where_they_are_said_to_stand(run: Run, story: Path):
    ended = run("claims", story / "toyo.md", "--format", "json")
    assert ended.exit_code == 0
    (article,) = json.loads(ended.stdout)
    text = (story / "toyo.md").read_text(encoding="utf-8")
    headline = "Harbor minister to visit Kestrel"
    whole = headline + "\n\n" + text.partition("\n---\n")[2].strip()
    dates = [date for claim in article["claims"] for date in claim["dates"]]
    assert any(date["value"] == "2025-08-21" for date in dates)
    for span in [claim["span"] for claim in article["claims"]] + [date["span"] for date in dates]:
        assert whole[span["start"] : span["end"]] == span["text"]


def test_claims_can_be_narrowed_to_dates_and_sources(run: Run, story: Path):
    dates = run("claims", story / "nittai.md", "--dates").stdout
    assert "date “Aug. 26”" in dates
    assert "source " not in dates
    sources = run("claims", story / "nittai.md", "--sources").stdout
    assert "source “diplomatic sources”" in sources
    assert "date “" not in sources
    assert "rest on: " in sources
    names = run("claims", story / "nittai.md", "--names").stdout
    assert "person (anna lindqvist), “Harbor Minister”" in names
    assert "source “" not in names
    listed = json.loads(run("claims", story / "nittai.md", "--sources", "--format", "json").stdout)
    assert set(listed[0]["claims"][1]) == {"number", "span", "attributions"}


def test_facts_are_shown_with_their_score(run: Run, story: Path):
    ended = run("align", story)
    assert ended.exit_code == 0
    assert "Toyo News 1: " in ended.stdout
    assert "Nittai 1: " in ended.stdout
    (listed,) = json.loads(run("align", story, "--format", "json").stdout)
    scores = [fact["score"] for fact in listed["facts"]]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)
    assert all(len({claim["outlet"] for claim in fact["claims"]}) == 2 for fact in listed["facts"])


@pytest.mark.parametrize("command", ["stories", "claims", "align"])
def test_what_cannot_be_read_ends_with_2(run: Run, story: Path, command: str):
    ended = run(command, story / "gone.md")
    assert ended.exit_code == 2
    assert "error INP001" in ended.stderr


def test_rules_are_listed_as_text_and_json(run: Run):
    lines = run("rules").stdout.splitlines()
    assert [line.partition(" ")[0] for line in lines] == sorted(RULES)
    listed = json.loads(run("rules", "--format", "json").stdout)
    assert {one["code"]: one["manual"] for one in listed} == {code: rule.manual for code, rule in RULES.items()}


@pytest.mark.parametrize("wanted", ["DAT001", "dat001", "date-conflict"])
def test_a_manual_is_printed_by_code_or_name(run: Run, wanted: str):
    ended = run("explain", wanted)
    assert ended.exit_code == 0
    assert ended.stdout == f"DAT001 date-conflict (error)\n\n{RULES['DAT001'].manual}\n"


@pytest.mark.parametrize(
    ("wanted", "said"),
    [("DAT01", "did you mean DAT001?"), ("date-conflcit", "did you mean date-conflict?"), ("?", "deskcheck rules")],
)
def test_an_unknown_code_names_the_nearest(run: Run, wanted: str, said: str):
    ended = run("explain", wanted)
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert said in ended.stderr
    assert len(ended.stderr.splitlines()) == 1
