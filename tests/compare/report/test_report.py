"""What a report means: what is open, the exit code, where evidence stands; and writing and reading it."""

from __future__ import annotations

import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from compare.decisions import Decision, Verdict
from compare.errors import ConfigError, DeskError, InputError
from compare.model import InputFinding, Severity
from compare.report import Report, read_report, render, write_text
from compare.report.human import summary
from compare.report.lines import shortened


def codes(findings: tuple[object, ...]) -> list[str]:
    return [finding.code for finding in findings]


def test_accepted_and_dismissed_findings_are_not_open(report: Report):
    assert codes(report.open_at(Severity.NOTE)) == ["DAT001", "SRC003"]
    assert codes(report.open_at(Severity.ERROR)) == ["DAT001"]
    assert codes(report.reported) == ["DAT001", "SRC003", "SRC003"]


@pytest.mark.parametrize(("fail_on", "code"), [("error", 1), ("warning", 1), ("note", 1), ("never", 0)])
def test_exit_code_by_severity(report: Report, fail_on: str, code: int):
    assert report.exit_code(fail_on) == code


def test_exit_code_of_a_decided_report(report: Report):
    decided = {finding.key: Decision(Verdict.ACCEPTED) for finding in report.discrepancies}
    assert replace(report, decisions=decided).exit_code("note") == 0
    waiting = {finding.key: Decision(Verdict.CHECK) for finding in report.discrepancies}
    assert replace(report, decisions=waiting).exit_code("error") == 1
    assert replace(report, decisions=decided | {"k-ferry": Decision()}).exit_code("error") == 0
    assert replace(report, decisions=decided | {"k-ferry": Decision()}).exit_code("warning") == 1


def test_unusable_input_is_exit_2_whatever_else(report: Report):
    broken = InputFinding("INP001", Severity.ERROR, "x", "empty.", "Hand in text.")
    assert replace(report, inputs=(broken,)).exit_code("never") == 2


def test_unknown_words_name_the_known(report: Report):
    with pytest.raises(ConfigError, match="use one of never, error, warning, note"):
        report.exit_code("fatal")
    with pytest.raises(ConfigError, match="use one of human, concise, json"):
        render(report, "pdf")


def test_places_are_lines_of_the_file(report: Report):
    dates, _, agenda, _ = report.discrepancies
    assert report.place(dates.sides[0]) == ("desk/b1.txt", 3, 3)
    assert report.place(agenda.sides[0]) == ("desk/c1.txt", 5, 5)
    assert Report().place(dates.sides[0]) == ("", 1, 1)


def test_summary_counts_one_and_many(report: Report):
    assert summary(report) == "3 findings in 2 stories: 1 error, 2 warnings, 0 notes; 1 dismissed, 1 accepted"
    one = replace(report, stories=report.stories[:1], discrepancies=report.discrepancies[:1])
    assert summary(one) == "1 finding in 1 story: 1 error, 0 warnings, 0 notes; 0 dismissed, 0 accepted"


def test_long_words_are_cut_at_a_word():
    assert shortened("a fair few words\n here", 14) == "a fair few…"
    assert shortened("日" * 30, 10) == "日" * 9 + "…"
    assert shortened("fits", 4) == "fits"


def test_writing_replaces_whole_files(tmp_path: Path):
    path = tmp_path / "out.txt"
    write_text(path, "one\r\n")
    path.chmod(0o640)
    write_text(path, "二\n")
    assert path.read_bytes() == "二\n".encode()
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert [each.name for each in tmp_path.iterdir()] == ["out.txt"]


def test_writing_through_a_link_keeps_the_link(tmp_path: Path):
    (tmp_path / "there").mkdir()
    link = tmp_path / "link.txt"
    link.symlink_to(tmp_path / "there" / "real.txt")
    write_text(link, "x")
    assert link.is_symlink()
    assert (tmp_path / "there" / "real.txt").read_text() == "x"


def test_a_device_is_written_to_as_it_is():
    write_text(os.devnull, "x")
    assert not Path(os.devnull).is_file()


def test_what_cannot_be_written_is_one_clear_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(DeskError, match=r"there is no folder .*missing; make it first"):
        write_text(tmp_path / "missing" / "out.csv", "x")
    with pytest.raises(DeskError, match="is a folder"):
        write_text(tmp_path, "x")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DeskError, match="No space left on device"):
        write_text(tmp_path / "out.csv", "x")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{", "is not JSON"),
        ("[]", "schema 1"),
        ('{"schema": 99}', "schema 1"),
        ('{"schema": 1}', "not a whole report"),
        ('{"schema": 1, "articles": [3]}', "not a whole report"),
    ],
)
def test_what_is_no_report_says_so(tmp_path: Path, text: str, complaint: str):
    path = tmp_path / "r.json"
    path.write_text(text)
    with pytest.raises(InputError, match=complaint):
        read_report(path)


def test_a_report_that_is_not_there_says_so(tmp_path: Path):
    with pytest.raises(InputError, match="cannot be read"):
        read_report(tmp_path / "none.json")
