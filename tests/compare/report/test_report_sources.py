"""The table of sources: what each outlet's copy rests on, story by story."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

from compare.report import Report, render
from compare.report.tally import SOURCE_COLUMNS

Golden = Callable[[str, str], None]


def test_golden(report: Report, golden: Golden):
    golden("report_sources.csv", render(report, "sources"))


def test_a_row_a_story_and_outlet_whose_kinds_add_up(report: Report):
    table = report.sources()
    assert tuple(table.columns) == SOURCE_COLUMNS
    assert table["outlet"].tolist() == ["Bay Press", "Coast Wire", "Dune Radio", "Elm Post", "Bay Press", "Coast Wire"]
    kinds = table.loc[:, "statement":"none"]
    assert kinds.sum(axis=1).tolist() == table["sentences"].tolist()
    by_outlet = table.groupby("outlet").sum(numeric_only=True)
    assert by_outlet.loc["Bay Press", ["sentences", "none"]].tolist() == [2, 1]


def test_the_file_is_read_back_as_the_table(report: Report):
    rows = list(csv.DictReader(io.StringIO(render(report, "sources"), newline="")))
    assert [row["outlet"] for row in rows] == report.sources()["outlet"].tolist()
    assert render(report, "sources", bom=True).startswith("\ufeff")
    assert render(report, "sources").count("\r\n") == len(rows) + 1


def test_no_story_no_row():
    assert Report().sources().empty
    assert render(Report(), "sources") == ",".join(SOURCE_COLUMNS) + "\r\n"
