"""The baseline: what was known, what is new, what is gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from compare.baseline import changes, known_of, read_baseline, write_baseline
from compare.errors import DeskError, InputError
from compare.report import Report


def test_golden(report: Report, golden: Callable[[str, str], None], tmp_path: Path):
    assert write_baseline(tmp_path / "baseline.json", report.discrepancies) == 4
    golden("baseline.json", (tmp_path / "baseline.json").read_bytes().decode())


def test_it_comes_back_and_is_the_same_bytes_in_any_order(report: Report, tmp_path: Path):
    write_baseline(tmp_path / "a.json", report.discrepancies)
    write_baseline(tmp_path / "b.json", report.discrepancies[::-1])
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert read_baseline(tmp_path / "a.json") == known_of(report.discrepancies)


def test_an_empty_baseline(tmp_path: Path):
    assert write_baseline(tmp_path / "a.json", ()) == 0
    assert read_baseline(tmp_path / "a.json") == ()


def test_new_standing_and_gone(report: Report):
    dates, sources, agenda, ferry = report.discrepancies
    found = changes(known_of([dates, sources, agenda]), [ferry, sources, dates])
    assert found.new == (ferry,)
    assert found.standing == (sources, dates)
    assert found.gone == known_of([agenda])


def test_only_the_key_counts(report: Report):
    moved = replace(report.discrepancies[0], message="other words", sides=(), story="x", headline="y")
    found = changes(known_of(report.discrepancies[:1]), [moved])
    assert (found.new, found.standing, found.gone) == ((), (moved,), ())


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "is not JSON"),
        ("[]", "is not a baseline"),
        ('{"deskcheck_baseline": 2, "findings": []}', "is not a baseline"),
        ('{"deskcheck_baseline": 1}', "has no key"),
        ('{"deskcheck_baseline": 1, "findings": [{"code": "DAT001"}]}', "has no key"),
        ('{"deskcheck_baseline": 1, "findings": ["k"]}', "has no key"),
    ],
)
def test_what_is_no_baseline_says_so(tmp_path: Path, text: str, complaint: str):
    path = tmp_path / "b.json"
    path.write_text(text)
    with pytest.raises(InputError, match=complaint):
        read_baseline(path)


def test_a_missing_baseline_says_how_to_make_one(tmp_path: Path):
    with pytest.raises(InputError, match="deskcheck baseline write"):
        read_baseline(tmp_path / "none.json")
    with pytest.raises(DeskError, match="there is no folder"):
        write_baseline(tmp_path / "none" / "b.json", ())
