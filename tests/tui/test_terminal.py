"""The command in a real terminal: start, decide, quit, and the decision is on disk."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from compare.decisions import Action, DecisionsFile

pexpect = pytest.importorskip("pexpect")

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
    child.expect("Accepted DAT001")
    leave(child)
    (event,) = DecisionsFile(path).read()
    assert (event.action, event.reviewer) == (Action.ACCEPT, "Sasaki")
    child = terminal("-c", INVENTED, str(path))
    child.expect("Ferry line")
    child.send("u")
    child.expect("Accepted DAT001")
    leave(child)
    assert [one.action for one in DecisionsFile(path).read()] == [Action.ACCEPT, Action.UNDO]
