"""A review is signed off over what was decided; what fails a check stands in the way unless somebody says why."""

from __future__ import annotations

import csv
import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from compare.baseline import write_baseline
from compare.config import Config
from compare.decisions import Action, Event, Ledger, Verdict, new_event
from compare.errors import DeskError
from compare.model import Discrepancy, InputFinding, Severity
from compare.report import Report
from compare.signoff import NotSignedError, sign_off, summary_of
from tests.tui.newsroom import DATE, FIGURE, FINDINGS, HARBOUR, KANJI, QUOTE, REPORT, SOURCE

NOW = datetime(2025, 8, 12, 9, 30, tzinfo=UTC)


def decided(*events: Event, report: Report = REPORT) -> Report:
    return replace(report, decisions=Ledger(events).decisions(report.discrepancies))


def accepting(*findings: Discrepancy) -> list[Event]:
    return [new_event(one, Action.ACCEPT, "Mori", now=NOW) for one in findings]


ERRORS = (DATE, FIGURE, KANJI)
WAITING = new_event(QUOTE, Action.CHECK, "Sato", reason="ask Ada Holm", note="twice", now=NOW)
DONE = decided(*accepting(*ERRORS), WAITING, new_event(SOURCE, Action.DISMISS, "Sato", reason="same meaning", now=NOW))


def test_the_summary_counts_by_rule_and_verdict():
    summary = summary_of(DONE, Config())
    assert {one.code: dict(one.verdicts) for one in summary.rules}["DAT001"] == {
        Verdict.OPEN: 0,
        Verdict.ACCEPTED: 2,
        Verdict.DISMISSED: 0,
        Verdict.CHECK: 0,
    }
    assert sum(summary.verdicts.values()) == len(FINDINGS)
    assert sum(number for one in summary.rules for number in one.verdicts.values()) == len(FINDINGS)
    assert summary.reviewers == (("Mori", 3), ("Sato", 2))
    assert [(one.finding, one.whom) for one in summary.waiting] == [(QUOTE, "ask Ada Holm")]
    assert (summary.blocking, summary.obstacle) == ((), "")


@pytest.mark.parametrize(
    ("fail_on", "blocking"), [("error", ()), ("never", ()), ("warning", (QUOTE,)), ("note", (QUOTE, *FINDINGS))]
)
def test_what_fails_a_check_stands_in_the_way(fail_on: str, blocking: Sequence[Discrepancy]):
    summary = summary_of(DONE, Config(fail_on=fail_on))
    left = {one.key for one in blocking} - {one.key for one in (*ERRORS, SOURCE)}
    assert {one.key for one in summary.blocking} == left
    if fail_on != "never":
        assert bool(summary.blocking) == (DONE.exit_code(fail_on) == 1)


def test_an_open_error_is_not_signed_off_without_a_reason(tmp_path: Path):
    report = decided(*accepting(FIGURE, KANJI))
    with pytest.raises(NotSignedError, match=r"1 finding is open at error.*--reason") as refused:
        sign_off(report, Config(), "Mori", NOW, decisions=tmp_path / "decisions.jsonl", reason="  ")
    assert refused.value.exit_code == 1
    assert list(tmp_path.iterdir()) == []
    signed, path = sign_off(
        report, Config(), "Mori", NOW, decisions=tmp_path / "decisions.jsonl", reason="Seoul asks\n"
    )
    record = json.loads(path.read_bytes())
    assert signed.reason == record["signed_off"]["reason"] == "Seoul asks"
    assert [one["key"] for one in record["open_at_bar"]] == [DATE.key]


def test_an_article_that_could_not_be_read_stands_in_the_way(tmp_path: Path):
    report = replace(DONE, inputs=(InputFinding("INP001", Severity.ERROR, "a.md", "binary file", "save it as text"),))
    with pytest.raises(NotSignedError, match="1 input could not be read"):
        sign_off(report, Config(), "Mori", NOW, decisions=tmp_path / "decisions.jsonl")


def test_what_the_baseline_knows_stands_in_nobodys_way(tmp_path: Path):
    write_baseline(tmp_path / "known.json", [DATE])
    report = decided(*accepting(FIGURE, KANJI))
    config = Config(baseline=tmp_path / "known.json")
    signed, _ = sign_off(report, config, "Mori", NOW, decisions=tmp_path / "d" / "decisions.jsonl")
    assert signed.reason == ""


def test_the_record_holds_what_the_review_rests_on(tmp_path: Path):
    config = Config(ignore=("AGD",), severity={"SRC": Severity.ERROR}, decisions=tmp_path / "decisions.jsonl")
    _, path = sign_off(DONE, config, "Mori", NOW, decisions=tmp_path / "decisions.jsonl", reason="not needed")
    record = json.loads(path.read_bytes())
    assert record["signed_off"] == {"by": "Mori", "at": "2025-08-12T09:30:00Z", "reason": ""}
    assert record["tool"] == {"name": "deskcheck", "version": "1"}
    assert record["counts"]["by_reviewer"] == {"Mori": 3, "Sato": 2}
    assert record["settings"]["ignore"] == ["AGD"]
    assert record["settings"]["severity"] == {"SRC": "error"}
    assert record["decisions"] == "decisions.jsonl"
    (waiting,) = record["needs_check"]
    assert (waiting["ask"], waiting["marked_by"], waiting["note"]) == ("ask Ada Holm", "Sato", "twice")
    assert [one["key"] for one in record["findings"]] == [one.key for one in FINDINGS]
    hashes = {one["id"]: one["sha256"] for one in record["articles"]}
    assert hashes[HARBOUR.id] == hashlib.sha256(HARBOUR.text.encode()).hexdigest()


def test_the_table_has_every_finding_and_the_record_its_hash(tmp_path: Path):
    _, path = sign_off(DONE, Config(), "Mori", NOW, decisions=tmp_path / ".deskcheck" / "decisions.jsonl")
    assert path == tmp_path / ".deskcheck" / "signoff.json"
    table = (path.parent / "signoff.csv").read_bytes()
    assert json.loads(path.read_bytes())["table"] == {
        "file": "signoff.csv",
        "sha256": hashlib.sha256(table).hexdigest(),
    }
    rows = list(csv.DictReader(table.decode().splitlines()))
    assert [row["status"] for row in rows if row["code"] == "QUO001"] == ["needs-check"]
    assert sorted(one.name for one in path.parent.iterdir()) == [
        ".gitattributes", ".gitignore", "signoff.csv", "signoff.json"
    ]  # fmt: skip


def test_the_same_review_gives_the_same_bytes(tmp_path: Path):
    written = []
    for name in ("one", "two"):
        _, path = sign_off(DONE, Config(), "Mori", NOW, decisions=tmp_path / name / "decisions.jsonl")
        written.append(path.read_bytes())
    assert written[0] == written[1]


def test_another_folder_can_be_named(tmp_path: Path):
    there = tmp_path / "archive"
    _, path = sign_off(DONE, Config(), "Mori", NOW, decisions=tmp_path / "d" / "decisions.jsonl", folder=there)
    assert path == there / "signoff.json"
    assert json.loads(path.read_bytes())["decisions"] == "../d/decisions.jsonl"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path):
    tmp_path.chmod(0o500)
    with pytest.raises(DeskError, match=r"cannot be (made|written)"):
        sign_off(DONE, Config(), "Mori", NOW, decisions=tmp_path / "decisions.jsonl")


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path):
    (tmp_path / "d").write_text("", encoding="utf-8")
    with pytest.raises(DeskError, match=r"d: not signed off.*name another"):
        sign_off(DONE, Config(), "Mori", NOW, decisions=tmp_path / "d" / "decisions.jsonl")
