"""The commands that write and compare files: report, baseline, decisions, diff, config."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import Result

from compare import check
from compare.decisions import Action, DecisionsFile, find_decisions, new_event

Run = Callable[..., Result]
NOW = datetime(2025, 8, 9, 10, 30, tzinfo=UTC)


@pytest.fixture
def dismissed(story: Path) -> str:
    """Dismiss the conflict of dates and accept what else there is; returns the key of the first."""
    report = check(story)
    (conflict,) = (one for one in report.discrepancies if one.code == "DAT001")
    file = DecisionsFile(find_decisions([story]))
    file.append(new_event(conflict, Action.DISMISS, "Mori", reason="=two visits", note="seen", now=NOW))
    return conflict.key


def test_a_report_without_a_file_is_csv_on_stdout(run: Run, story: Path):
    ended = run("report", story)
    assert ended.exit_code == 0
    assert ended.stdout_bytes.startswith(b"key,code,rule,")
    assert run("report", story, "--csv-bom").stdout_bytes.startswith(b"\xef\xbb\xbfkey,")


def test_a_report_goes_to_every_file_named(run: Run, story: Path):
    ended = run("report", story, "-o", "csv:out.csv", "-o", "json:out.json", "--csv-bom")
    assert (ended.exit_code, ended.stdout) == (0, "")
    assert Path("out.csv").read_bytes().startswith(b"\xef\xbb\xbfkey,")
    assert json.loads(Path("out.json").read_text(encoding="utf-8"))["findings"]


def test_a_report_in_any_format_can_go_to_stdout(run: Run, story: Path):
    assert run("report", story, "-o", "json:-").stdout == run("check", story, "-f", "json").stdout
    assert run("check", story, "-o", "json:-").exit_code == 2


def test_a_report_of_what_cannot_be_read_ends_with_2(run: Run, story: Path):
    ended = run("report", story, "gone.md", "-o", "csv:out.csv")
    assert ended.exit_code == 2
    assert "DAT001" in Path("out.csv").read_text(encoding="utf-8")


def test_dismissed_findings_do_not_fail_and_are_still_in_the_report(run: Run, story: Path, dismissed: str):
    assert run("check", story).exit_code == 0
    rows = list(csv.DictReader(io.StringIO(run("report", story).stdout)))
    assert {row["status"] for row in rows if row["key"] == dismissed} == {"dismissed"}


def test_decisions_can_be_named(run: Run, story: Path, dismissed: str):
    moved = Path(".deskcheck/decisions.jsonl").rename("elsewhere.jsonl")
    assert run("check", story).exit_code == 1
    assert run("check", story, "--decisions", moved).exit_code == 0
    assert dismissed in moved.read_text(encoding="utf-8")


def test_the_log_of_decisions(run: Run, story: Path, dismissed: str):
    ended = run("decisions", "log", story)
    assert ended.exit_code == 0
    assert ended.stdout.startswith("2025-08-09 10:30  Mori  dismiss  DAT001  ")
    assert "Nittai says “Aug. 26”, Toyo News says “Aug. 21”" in ended.stdout
    assert ended.stdout.endswith("  [=two visits; seen]\n")
    assert dismissed not in ended.stdout
    assert ended.stderr == "1 decision, 0 undone\n"


def test_decisions_are_exported_as_csv_that_no_spreadsheet_runs(run: Run, story: Path, dismissed: str):
    ended = run("decisions", "export", story)
    (row,) = csv.DictReader(io.StringIO(ended.stdout))
    assert row["key"] == dismissed
    assert row["reason"] == "'=two visits"
    assert row["time"] == "2025-08-09T10:30:00Z"
    assert ended.stdout_bytes.count(b"\r\n") == 2


def test_decisions_are_exported_as_they_are_stored(run: Run, story: Path, dismissed: str):
    stored = Path(".deskcheck/decisions.jsonl").read_bytes()
    assert dismissed.encode() in stored
    assert run("decisions", "export", story, "--format", "jsonl").stdout_bytes == stored
    assert run("decisions", "export", story, "--format", "jsonl", "--output", "out.jsonl").stdout == ""
    assert Path("out.jsonl").read_bytes() == stored


def test_a_torn_decision_is_named(run: Run, story: Path, dismissed: str):
    with Path(".deskcheck/decisions.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"id": "x", "ti')
    ended = run("check", story)
    assert ended.exit_code == 0
    assert "line 2" in ended.stderr
    assert "line 2" in run("decisions", "log", story).stderr
    assert dismissed not in ended.stdout


def test_a_baseline_is_checked_for_what_is_gone(run: Run, story: Path):
    assert run("baseline", "write", story).exit_code == 0
    assert Path("deskcheck-baseline.json").exists()
    still = run("baseline", "check", story)
    assert (still.exit_code, still.stdout) == (0, "")
    text = (story / "toyo.md").read_text(encoding="utf-8")
    (story / "toyo.md").write_text(text.replace("Aug. 21", "Aug. 26"), encoding="utf-8")
    gone = run("baseline", "check", story)
    assert gone.exit_code == 1
    assert "DAT001" in gone.stdout
    assert run("baseline", "check", story, "--baseline", "missing.json").exit_code == 2


def test_the_difference_of_two_reports(run: Run, story: Path):
    run("report", story, "-o", "json:old.json")
    text = (story / "toyo.md").read_text(encoding="utf-8")
    (story / "toyo.md").write_text(text.replace("Aug. 21", "Aug. 26"), encoding="utf-8")
    (story / "deskcheck.toml").write_text('severity = { ALL = "error" }\n', encoding="utf-8")
    run("report", story, "-o", "json:new.json")
    changed = json.loads(run("diff", "old.json", "new.json", "--format", "json").stdout)
    assert {one["code"] for one in changed if one["change"] == "resolved"} >= {"DAT001"}
    assert any(one["change"] == "severity" and one["was"] != "error" for one in changed)
    back = run("diff", "new.json", "old.json")
    assert back.exit_code == 0
    assert any(line.startswith("appeared  DAT001") for line in back.stdout.splitlines())
    assert run("diff", "old.json", "old.json").stdout == ""


def test_the_difference_needs_two_reports(run: Run, story: Path):
    ended = run("diff", story / "toyo.md", "gone.json")
    assert ended.exit_code == 2
    assert len(ended.stderr.splitlines()) == 1


def test_the_configuration_is_shown_with_where_it_came_from(run: Run, story: Path):
    path = story / "deskcheck.toml"
    path.write_text('fail-on = "note"\nselect = ["ALL"]\nkeys = { accept = "y" }\n', encoding="utf-8")
    lines = run("config", "show", story).stdout.splitlines()
    assert f'fail-on            = "note"  # {path}' in lines
    assert f'select             = ["ALL"]  # {path}' in lines
    assert f'keys               = {{"accept" = "y"}}  # {path}' in lines
    assert "one-story          = false  # default" in lines


def test_every_problem_of_the_configuration_is_listed(run: Run, story: Path):
    path = story / "deskcheck.toml"
    path.write_text('fail_on = "note"\none-story = 1\n', encoding="utf-8")
    ended = run("config", "validate", story)
    assert (ended.exit_code, ended.stdout) == (2, "")
    assert ended.stderr.splitlines() == [
        f"error {path}: fail_on: there is no such key; did you mean 'fail-on'?",
        f"error {path}: one-story: must be true or false, not 1.",
    ]
    assert run("check", story).exit_code == 2
    path.write_text('keys = { accept = "d" }\n', encoding="utf-8")
    assert "'d' would be both accept and dismiss" in run("config", "validate", story).stderr
    path.write_text("", encoding="utf-8")
    assert run("config", "validate", story).exit_code == 0
    path.unlink()
    assert "no configuration file" in run("config", "validate", story).stderr
