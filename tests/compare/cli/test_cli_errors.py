"""How the program ends when something goes wrong; some of it only a real process shows."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pexpect
import pytest
from typer.testing import Result

from compare import pipeline
from compare.errors import DeskError

Run = Callable[..., Result]
PROGRAM = [sys.executable, "-c", "from compare.cli.app import main; main()"]
posix = pytest.mark.skipif(os.name != "posix", reason="pipes, signals and terminals of POSIX")


def start(*arguments: object, **options: object) -> subprocess.Popen[str]:
    return subprocess.Popen(  # type: ignore[call-overload, no-any-return]
        [*PROGRAM, *map(str, arguments)], stderr=subprocess.PIPE, text=True, **options
    )


def failing(error: Exception) -> Callable[..., object]:
    def fail(*_: object, **__: object) -> object:
        raise error

    return fail


def test_an_error_of_ours_is_one_line_and_its_exit_code(run: Run, story: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pipeline, "run", failing(DeskError("a.md: first\nsecond \x1b[2J line.")))
    ended = run("check", story)
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr == "deskcheck: a.md: first second [2J line.\n"


def test_a_fault_of_the_program_is_no_finding_and_no_traceback(run: Run, story: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pipeline, "run", failing(RuntimeError("boom")))
    ended = run("check", story)
    assert ended.exit_code == 2
    assert ended.stderr.startswith("deskcheck: RuntimeError: boom. This is a fault of deskcheck")
    assert "Traceback" not in ended.stderr
    assert "Traceback" in run("check", story, "--debug").stderr


def test_what_the_machine_refuses_is_named(run: Run, story: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pipeline, "run", failing(PermissionError(13, "Permission denied", "secret.md")))
    assert run("check", story).stderr == "deskcheck: secret.md: Permission denied.\n"


def test_without_arguments_the_help_is_shown(run: Run):
    ended = run()
    assert "Commands:" in ended.output
    assert ended.exit_code == 2


def test_an_unknown_command_ends_with_2(run: Run):
    ended = run("chekc")
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert "chekc" in ended.stderr


@posix
def test_a_reader_that_leaves_is_no_error(story: Path):
    reading, writing = os.pipe()
    os.close(reading)
    process = start("check", story, stdout=writing)
    os.close(writing)
    assert process.communicate(timeout=60)[1] == ""
    assert process.returncode == 141


@posix
@pytest.mark.parametrize(("closed", "code"), [(">&-", 141), ("2>&-", 1), ("<&-", 1)])
def test_a_closed_stream_is_no_fault(story: Path, closed: str, code: int):
    command = " ".join(f'"{word}"' for word in [*PROGRAM, "check", str(story)])
    ended = subprocess.run(["sh", "-c", f"{command} {closed}"], capture_output=True, text=True, check=False)
    assert ended.returncode == code
    assert ended.stderr == ""
    assert "DAT001" in ended.stdout or closed == ">&-"


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this machine has no /dev/full")
def test_a_full_disk_is_one_line(story: Path):
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        process = start("check", story, stdout=full)
        said = process.communicate(timeout=60)[1]
    assert said == "deskcheck: No space left on device.\n"
    assert process.returncode == 2


@posix
def test_control_c_ends_with_130(tmp_path: Path):
    # On a terminal, where it says that it is reading: only then has it begun to wait for standard input.
    process = pexpect.spawn(PROGRAM[0], [*PROGRAM[1:], "check", "-"], cwd=str(tmp_path), timeout=60, encoding="utf-8")
    process.expect_exact("reading ...")
    process.sendintr()
    process.expect(pexpect.EOF)
    process.close()
    assert process.exitstatus == 130
    assert "Traceback" not in process.before


@posix
def test_a_terminal_gets_colour_and_progress_and_a_pipe_neither(story: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TERM", "xterm")
    command = [*PROGRAM, "check", str(story)]
    shown, code = pexpect.run(" ".join(map(repr, command)), withexitstatus=True, timeout=60)
    assert code == 1
    assert b"reading ..." in shown
    assert b"\x1b[31m" in shown
    monkeypatch.setenv("NO_COLOR", "1")
    assert b"\x1b[31m" not in pexpect.run(" ".join(map(repr, command)), timeout=60)
    piped = subprocess.run(command, capture_output=True, check=False)
    assert b"\x1b" not in piped.stdout + piped.stderr
    assert piped.stderr == b""


def test_output_is_utf_8_whatever_the_locale(story: Path):
    environment = {
        **os.environ,
        "PYTHONIOENCODING": "ascii",
        "PYTHONUTF8": "0",
        "LC_ALL": "C",
        "PYTHONCOERCECLOCALE": "0",
    }
    ended = subprocess.run([*PROGRAM, "check", str(story)], capture_output=True, check=False, env=environment)
    assert ended.returncode == 1
    assert "“" in ended.stdout.decode("utf-8")
