from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

from compare.decisions import Action, DecisionsFile, new_event
from compare.pipeline import check
from compare.read import read

Run = Callable[..., Result]


def accept_everything(story: Path) -> None:
    file = DecisionsFile(Path.cwd() / ".deskcheck" / "decisions.jsonl")
    file.append(*(new_event(one, Action.ACCEPT, "Mori") for one in check([story]).discrepancies))


def test_it_refuses_while_an_error_is_open(run: Run, story: Path):
    ended = run("signoff", story, "--reviewer", "Sato")
    assert ended.exit_code == 1
    assert "not signed off: 1 finding is open at error" in ended.stderr
    assert "open: error DAT001" in ended.stdout
    assert not (Path.cwd() / ".deskcheck").exists()
    assert run("check", story).exit_code == 1


def test_a_reason_signs_it_off_and_the_check_still_fails(run: Run, story: Path):
    ended = run("signoff", story, "--reviewer", "Sato", "--reason", "Kestrel has been asked")
    assert ended.exit_code == 0
    assert "signed off by Sato, although 1 finding is open at error" in ended.stderr
    record = json.loads((Path.cwd() / ".deskcheck" / "signoff.json").read_bytes())
    assert record["signed_off"]["reason"] == "Kestrel has been asked"
    assert run("check", story).exit_code == 1


def test_what_was_decided_is_signed_off_and_the_check_passes(run: Run, story: Path):
    accept_everything(story)
    ended = run("signoff", story, "--folder", story / "archive")
    assert ended.exit_code == 0
    assert run("check", story).exit_code == 0
    assert json.loads((story / "archive" / "signoff.json").read_bytes())["counts"]["open"] == 0


def test_the_files_are_not_taken_for_articles(run: Run, story: Path):
    accept_everything(story)
    assert run("signoff", story, "--folder", story, "-q").exit_code == 0
    assert (story / "signoff.csv").exists()
    assert {article.id for article in read([story]).articles} == {"toyo", "nittai"}
