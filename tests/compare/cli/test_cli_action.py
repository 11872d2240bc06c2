"""The GitHub action and the pre-commit hook call the program as it is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(shutil.which("bash") is None, reason="the action's steps are bash")


def read(name: str) -> Any:  # noqa: ANN401  (a page of YAML)
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


@pytest.fixture
def deskcheck(tmp_path: Path) -> dict[str, str]:
    """Put a program deskcheck on the path, and the files that GitHub gives a step."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "deskcheck"
    program.write_text(
        f'#!/bin/sh\nexec "{sys.executable}" -c "from compare.cli.app import main; main()" "$@"\n', encoding="utf-8"
    )
    program.chmod(0o755)
    return {
        **os.environ,
        "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}",
        "RUNNER_TEMP": str(tmp_path),
        "GITHUB_OUTPUT": str(tmp_path / "output"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
    }


def check_step(environment: dict[str, str], **inputs: str) -> subprocess.CompletedProcess[str]:
    (step,) = (step for step in read("action.yml")["runs"]["steps"] if step.get("id") == "check")
    given = {"PATHS": "copy", "FAIL_ON": "", "ARGS": "", "REPORT": "", **inputs}
    assert set(given) == set(step["env"])
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        env={**environment, **given},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_action_annotates_writes_the_report_and_fails(story: Path, deskcheck: dict[str, str]):
    ended = check_step(deskcheck, REPORT="found.csv")
    assert ended.returncode == 1, ended.stderr
    assert "::error file=copy/nittai.md" in ended.stdout
    assert "DAT001" in (story.parent / "found.csv").read_text(encoding="utf-8")
    assert Path(deskcheck["GITHUB_OUTPUT"]).read_text(encoding="utf-8") == "report=found.csv\n"
    assert "DAT001" in Path(deskcheck["GITHUB_STEP_SUMMARY"]).read_text(encoding="utf-8")


def test_the_action_takes_further_options(story: Path, deskcheck: dict[str, str]):
    assert story.name == "copy"
    assert check_step(deskcheck, FAIL_ON="never").returncode == 0
    assert check_step(deskcheck, ARGS="--ignore DAT --one-story").returncode == 0
    assert check_step(deskcheck, PATHS="copy gone").returncode == 2


def test_the_hook_checks_folders_and_is_not_given_the_changed_files(story: Path, deskcheck: dict[str, str]):
    (hook,) = read(".pre-commit-hooks.yaml")
    assert hook["pass_filenames"] is False
    assert hook["require_serial"] is True
    command = [*hook["entry"].split(), *hook["args"]]
    ended = subprocess.run(command, env=deskcheck, cwd=story, capture_output=True, text=True, check=False)
    assert ended.returncode == 1, ended.stderr
    assert "DAT001" in ended.stdout
