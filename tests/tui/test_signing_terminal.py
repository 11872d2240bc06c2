"""From the first look to a signed-off story in a real terminal, and what the check says after it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tui.test_terminal import ARTICLES, leave, pexpect, terminal

PROGRAM = "from compare.cli.app import main; main()"
ESCAPE = "\x1b"
CODES = r"(?:\x1b\[[0-9;]*[A-Za-z])*"
"""What may stand between two letters: a line is drawn in pieces where panes end below a message."""


def words(text: str) -> str:
    return CODES.join(map(re.escape, text))


@pytest.fixture
def story(tmp_path: Path) -> Path:
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / ".deskcheck").mkdir()
    return tmp_path


def review(story: Path, *more: str) -> pexpect.spawn:
    child = terminal("-c", PROGRAM, "review", str(story), "--one-story", "--reviewer", "Sasaki", *more)
    child.expect(words("Findings"))
    child.expect(words("Port Halden"))
    return child


def check(story: Path) -> int:
    command = [sys.executable, "-c", PROGRAM, "check", str(story), "--one-story", "-q"]
    return subprocess.run(command, check=False, cwd=story, capture_output=True).returncode


def test_a_story_is_decided_signed_off_and_passes_the_check(story: Path):
    assert check(story) == 1
    child = review(story)
    child.send("a")
    child.expect(words("Accepted DAT001"))
    child.send("S")
    child.expect(words("Nothing stands in the way"))
    child.send("\r")
    child.expect(words("check passes"))
    leave(child)
    record = json.loads((story / ".deskcheck" / "signoff.json").read_bytes())
    assert (record["signed_off"]["by"], record["counts"]["accepted"]) == ("Sasaki", 1)
    assert (story / ".deskcheck" / "signoff.csv").read_bytes().startswith(b"key,code,")
    assert check(story) == 0


def test_with_an_error_open_it_takes_a_reason_and_the_check_fails_all_the_same(story: Path):
    child = review(story)
    child.send("S")
    child.expect(words("1 finding is open at error"))
    child.send("\r")
    child.expect(words("A few words are needed"))
    assert not (story / ".deskcheck" / "signoff.json").exists()
    child.send("Halden has been asked\r")
    child.expect(words("check still fails"))
    leave(child)
    record = json.loads((story / ".deskcheck" / "signoff.json").read_bytes())
    assert record["signed_off"]["reason"] == "Halden has been asked"
    assert check(story) == 1


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="a folder that not even root may write to")
def test_where_nothing_can_be_written_it_says_so_and_goes_on(story: Path):
    child = review(story, "--decisions", "/proc/desk/decisions.jsonl")
    child.send("S")
    child.expect(words("open at error"))
    child.send("asked\r")
    child.expect(words("Not signed off"))
    child.send(ESCAPE)
    child.send("j")
    leave(child)
    assert check(story) == 1


def test_the_overview_opens_and_leads_back(story: Path):
    child = review(story)
    child.send("o")
    child.expect(words("Agenda"))
    child.expect(words("Timeline"))
    child.expect(words("Aug. 19"))
    child.send("o")
    child.expect(words("Findings"))
    leave(child)
