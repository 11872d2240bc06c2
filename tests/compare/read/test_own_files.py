"""A report written beside the articles is not read as articles the next time."""

from __future__ import annotations

from pathlib import Path

import pytest

import compare
from compare.baseline import write_baseline
from compare.decisions import Action, DecisionsFile, new_event
from compare.read import read

CORPORA = Path(__file__).parents[3] / "corpora"


@pytest.mark.parametrize("name", ["report.csv", "report.json", "report.jsonl", "known.json", "decisions.jsonl"])
def test_what_deskcheck_wrote_is_left_alone_in_a_folder(tmp_path, name):
    (tmp_path / "a.txt").write_text("Headline\n\nThe ferry sank.\n", encoding="utf-8")
    report = compare.check([CORPORA / "lee-visit"])
    path = tmp_path / name
    if name == "known.json":
        write_baseline(path, report.discrepancies)
    elif name == "decisions.jsonl":
        DecisionsFile(path).append(new_event(report.discrepancies[0], Action.ACCEPT, "ann"))
    else:
        report.write(path.suffix[1:], path)
    reading = read([tmp_path])
    assert [article.headline for article in reading.articles] == ["Headline"]
    assert {finding.code for finding in reading.findings} == {"INP004"}
    assert [finding.code for finding in read([path]).findings] == ["INP003"]
