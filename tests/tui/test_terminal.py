"""The command in a real terminal: start, decide, quit, and the decision is on disk."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
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


def terminal(*arguments: str, program: str = sys.executable) -> pexpect.spawn:
    settings = {**os.environ, "TERM": "xterm-256color", "TEXTUAL_ANIMATIONS": "none", "LANG": "C.UTF-8"}
    settings["PYTHONPATH"] = str(ROOT)
    return pexpect.spawn(program, list(arguments), dimensions=(30, 120), encoding="utf-8", env=settings, timeout=60)


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


def review_of(folder: Path, *options: str) -> pexpect.spawn:
    program = "from compare.cli.app import main; main()"
    return terminal("-c", program, "review", str(folder), "--one-story", "--reviewer", "Sasaki", *options)


def checked(folder: Path) -> tuple[int, str]:
    program = "from compare.cli.app import main; main()"
    command = [sys.executable, "-c", program, "check", str(folder), "--one-story", "--format", "concise"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    return done.returncode, done.stdout


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / ".deskcheck").mkdir()
    return tmp_path


def test_a_check_honours_what_was_decided_before_a_kill(desk: Path):
    assert checked(desk)[0] == 1
    decisions = desk / ".deskcheck" / "decisions.jsonl"
    child = review_of(desk)
    child.expect("Port Halden")
    child.send("a")
    child.expect("u takes it back")
    _until(lambda: decisions.exists() and decisions.read_text(encoding="utf-8").endswith("\n"))
    child.kill(signal.SIGKILL)
    child.wait()
    with decisions.open("a", encoding="utf-8") as file:
        file.write('{"id": "torn')  # the power went off in the middle of a line
    assert checked(desk)[0] == 0
    child = review_of(desk)
    child.expect("no decision can be read")
    child.send("u")
    child.expect("Undone")
    leave(child)
    assert [one.action for one in DecisionsFile(decisions).read()] == [Action.ACCEPT, Action.UNDO]
    assert checked(desk)[0] == 1


def test_two_reviewers_at_once_lose_nothing_and_see_each_other(desk: Path):
    first, second = review_of(desk), review_of(desk, "--reviewer", "Mori")
    for child in (first, second):
        child.expect("Port Halden")
    for _ in range(4):
        for key in ("a", "u"):
            first.send(key)
            second.send(key)
    first.expect("Mori")  # nowhere on his screen but in the message that decisions came in
    second.expect("Sasaki")
    for child in (first, second):
        leave(child)
    events = DecisionsFile(desk / ".deskcheck" / "decisions.jsonl").read()
    assert [sum(event.reviewer == name for event in events) for name in ("Sasaki", "Mori")] == [8, 8]


def test_a_decision_that_cannot_be_written_is_told(desk: Path):
    # Nobody can write here, not even root, for whom a folder is never read-only.
    (desk / ".deskcheck" / "decisions.jsonl.lock").mkdir()
    child = review_of(desk)
    child.expect("Port Halden")
    child.send("a")
    child.expect("NOT SAVED")
    leave(child)


@pytest.mark.skipif(not shutil.which("setpriv") and not os.geteuid(), reason="root may write anywhere")
def test_a_read_only_folder_is_told_and_nothing_is_lost(desk: Path):
    (desk / ".deskcheck").chmod(0o555)
    # Root obeys a folder's permissions once it has given up the power not to.
    bound = [] if os.geteuid() else ["--bounding-set", "-dac_override"]
    program = "from compare.cli.app import main; main()"
    words = ["-c", program, "review", str(desk), "--one-story", "--reviewer", "Sasaki"]
    child = terminal(*bound, sys.executable, *words, program="setpriv") if bound else terminal(*words)
    child.expect("Port Halden")
    child.send("a")
    child.expect("NOT SAVED")
    (desk / ".deskcheck").chmod(0o755)
    child.send("a")
    child.expect("u takes it back")
    leave(child)
    (event,) = DecisionsFile(desk / ".deskcheck" / "decisions.jsonl").read()
    assert event.action is Action.ACCEPT


def test_a_terminal_that_shrinks_and_grows_again(desk: Path):
    child = review_of(desk)
    child.expect("Port Halden")
    child.setwinsize(10, 40)
    child.expect("quit")
    child.send("a")
    child.setwinsize(30, 120)
    child.expect("1 accepted")
    leave(child)


def _until(done: Callable[[], bool]) -> None:
    for _ in range(200):
        if done():
            return
        time.sleep(0.05)
    raise AssertionError("it did not happen within ten seconds")
