from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from compare import check
from compare.baseline import write_baseline
from compare.config import Config
from compare.decisions import Action, DecisionsFile, Verdict, new_event
from compare.errors import ConfigError, InputError
from compare.model import Severity
from compare.pipeline import report_on, run

FIRST = "Toyo News\n\nHarbor Minister Anna Lindqvist will visit Kestrel on {} for talks on fish, the ministry said.\n"
SECOND = "Nittai\n\nHarbor Minister Anna Lindqvist will visit Kestrel on {} for talks on fish, sources said.\n"
DATES = Config(select=("DAT",), one_story=True, published=date(2025, 8, 8))


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "copy"
    folder.mkdir()
    (folder / "toyo.txt").write_text(FIRST.format("Aug. 21"), encoding="utf-8")
    (folder / "nittai.txt").write_text(SECOND.format("Aug. 26"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return folder


def codes(report: object) -> list[str]:
    return [finding.code for finding in report.discrepancies]  # type: ignore[attr-defined]


def test_what_is_being_done_is_told(copy: Path):
    told: list[str] = []
    assert codes(run([copy], DATES, told.append).report) == ["DAT001"]
    assert told == ["reading", "comparing 2 articles"]


def test_one_path_alone_will_do(copy: Path):
    options = {"select": ["DAT"], "one_story": True, "published": date(2025, 8, 8)}
    assert codes(check(copy, **options)) == codes(check([str(copy)], **options)) == ["DAT001"]


def test_a_code_that_no_rule_has_is_refused(copy: Path):
    for config in (
        Config(select=("DTA",)),
        Config(ignore=("DAT9",)),
        Config(severity={"QQQ": Severity.NOTE}),
        Config(per_outlet_ignores={"Toyo": ("toyo",)}),
    ):
        with pytest.raises(ConfigError, match="there is no rule"):
            report_on([copy], config)


def test_findings_come_with_what_was_decided_in_the_file_named(copy: Path, tmp_path: Path):
    config = replace(DATES, decisions=tmp_path / "decided.jsonl")
    (finding,) = report_on([copy], config).discrepancies
    DecisionsFile(tmp_path / "decided.jsonl").append(new_event(finding, Action.ACCEPT, "Mori"))
    report = report_on([copy], config)
    assert report.decision(finding).verdict is Verdict.ACCEPTED
    assert report.exit_code("note") == 0
    (copy / "toyo.txt").write_text(FIRST.format("Aug. 19"), encoding="utf-8")
    (changed,) = (report := report_on([copy], config)).discrepancies
    assert report.decision(changed).lapsed is not None
    assert report.exit_code("note") == 1


def test_a_baseline_keeps_known_findings_back(copy: Path, tmp_path: Path):
    known = tmp_path / "known.json"
    write_baseline(known, check([copy], one_story=True, published=date(2025, 8, 8)).discrepancies)
    outcome = run([copy], replace(DATES, baseline=known))
    assert codes(outcome.report) == []
    assert outcome.known is not None
    assert [finding.code for finding in outcome.known.standing] == ["DAT001"]
    with pytest.raises(InputError):
        run([copy], replace(DATES, baseline=tmp_path / "missing.json"))
