"""The command in a real terminal: start, decide, quit, and the decision is on disk."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from compare.decisions import Action, DecisionsFile

pexpect = pytest.importorskip("pexpect")

ARTICLES = {
    "harbour-wire.md": (
        "---\nid: hw\noutlet: Harbour Wire\npublished: 2025-08-08T18:05:00+09:00\n---\n"
        "Mayor Holm to visit Port Halden on Aug. 25\n\n"
        "Mayor Ada Holm will visit Port Halden on Aug. 25 to open the new ferry pier, city officials said Friday.\n"
    ),
    "coast-press.md": (
        "---\nid: cp\noutlet: Coast Press\npublished: 2025-08-08T17:40:00+09:00\n---\n"
        "Mayor Holm to visit Port Halden on Aug. 19\n\n"
        "Mayor Ada Holm will visit Port Halden on Aug. 19 to open the new ferry pier, harbour board sources said.\n"
    ),
}


INVENTED = """
import sys
from pathlib import Path
from compare.config import Config
from compare.decisions import DecisionsFile
from tests.tui.newsroom import REPORT
from tui.app import run_review
sys.exit(run_review(lambda: REPORT, DecisionsFile(Path(sys.argv[1])), "Sasaki", Config()))
"""
ROOT = Path(__file__).parents[2]


def terminal(*arguments: str) -> pexpect.spawn:
    settings = {**os.environ, "TERM": "xterm-256color", "TEXTUAL_ANIMATIONS": "none", "LANG": "C.UTF-8"}
    settings["PYTHONPATH"] = str(ROOT)
    return pexpect.spawn(
        sys.executable, list(arguments), dimensions=(30, 120), encoding="utf-8", env=settings, timeout=60
    )


def leave(child: pexpect.spawn) -> None:
    child.send("q")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


def test_decisions_are_on_disk_and_can_be_taken_back_another_day(tmp_path: Path):
    path = tmp_path / ".deskcheck" / "decisions.jsonl"
    child = terminal("-c", INVENTED, str(path))
    child.expect("Ferry line")
    child.send("a")
    child.expect("u takes it back")
    leave(child)
    (event,) = DecisionsFile(path).read()
    assert (event.action, event.reviewer) == (Action.ACCEPT, "Sasaki")
    child = terminal("-c", INVENTED, str(path))
    child.expect("Ferry line")
    child.send("u")
    child.expect("Accepted DAT001")
    leave(child)
    assert [one.action for one in DecisionsFile(path).read()] == [Action.ACCEPT, Action.UNDO]


def test_a_review_from_the_command_line(tmp_path: Path):
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / ".deskcheck").mkdir()
    program = "from compare.cli.app import main; main()"
    child = terminal("-c", program, "review", str(tmp_path), "--one-story", "--reviewer", "Sasaki")
    child.expect("Findings")
    child.expect("Port Halden")
    child.send("a")
    child.expect("u takes it back")
    leave(child)
    (event,) = DecisionsFile(tmp_path / ".deskcheck" / "decisions.jsonl").read()
    assert (event.action, event.reviewer) == (Action.ACCEPT, "Sasaki")
    assert re.search("Harbour Wire|Coast Press", " ".join(event.said))
