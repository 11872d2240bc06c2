"""What each format makes of the same report, kept whole in golden files; and what must hold of any report."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.model import Discrepancy, Relation, Severity, Side, Span
from compare.report import FORMATS, Report, read_report, render
from compare.report.csv_file import escaped
from compare.report.rows import COLUMNS, rows

SUFFIX = {"human": "txt", "concise": "txt", "json": "json", "jsonl": "jsonl", "csv": "csv", "github": "txt"}
Golden = Callable[[str, str], None]


@pytest.mark.parametrize("name", FORMATS)
def test_golden(report: Report, golden: Golden, name: str):
    golden(f"report_{name}.{SUFFIX[name]}", render(report, name))


def test_golden_in_colour(report: Report, golden: Golden):
    golden("report_human_colour.txt", render(report, "human", colour=True))


def test_colour_adds_nothing_but_colour(report: Report):
    plain = re.sub(r"\x1b\[\d+m", "", render(report, "human", colour=True))
    expected = [line for line in render(report, "human").splitlines() if not line.startswith("        only ")]
    assert plain.splitlines() == expected


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_without_findings(name: str):
    text = render(Report(version="1"), name)
    expected = {
        "human": "0 findings in 0 stories: 0 errors, 0 warnings, 0 notes; 0 dismissed, 0 accepted\n",
        "csv": ",".join(COLUMNS) + "\r\n",
        "concise": "",
        "github": "",
        "jsonl": "",
    }
    if name == "json":
        assert json.loads(text)["findings"] == []
    else:
        assert text == expected[name]


@pytest.mark.parametrize("name", ["human", "concise", "github"])
def test_lists_leave_out_the_dismissed_and_no_article_drives_the_terminal(report: Report, name: str):
    text = render(report, name)
    assert "AGD001" not in text
    assert "accepted by Mori: known" in text
    assert not re.search(r"[\x00-\x09\x0b-\x1f]", text)


@pytest.mark.parametrize("name", ["csv", "json", "jsonl"])
def test_data_carries_the_dismissed(report: Report, name: str):
    assert "AGD001" in render(report, name)
    assert "dismissed" in render(report, name)


def test_every_line_of_jsonl_is_a_finding_or_about_the_input(report: Report):
    lines = [json.loads(line) for line in render(report, "jsonl").split("\n")[:-1]]
    assert [line["type"] for line in lines] == ["finding"] * 4 + ["input"]
    whole = json.loads(render(report, "json"))
    assert [{**one, "type": "finding", "schema": 1} for one in whole["findings"]] == lines[:4]


def test_json_comes_back_as_the_same_report(report: Report, tmp_path: Path):
    report.write("json", tmp_path / "report.json")
    assert read_report(tmp_path / "report.json") == report
    assert render(read_report(tmp_path / "report.json"), "json") == render(report, "json")


def test_evidence_in_json_is_where_it_says(report: Report):
    document = json.loads(render(report, "json"))
    texts = {article["id"]: article["text"] for article in document["articles"]}
    sides = [side for finding in document["findings"] for side in finding["sides"]]
    assert sides
    assert all(texts[side["article"]][side["start"] : side["end"]] == side["said"] for side in sides)


# CSV


def read_csv(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_the_csv_header_is_fixed(report: Report):
    assert render(report, "csv").partition("\r\n")[0] == (
        "key,code,rule,severity,relation,confidence,story,headline,"
        "outlet_a,publisher_a,article_a,published_a,quote_a,value_a,start_a,end_a,"
        "outlet_b,publisher_b,article_b,published_b,quote_b,value_b,start_b,end_b,"
        "also,message,why,status,reviewer,decided_at,note,"
        "path_a,line_a,path_b,line_b"
    )


def test_csv_rows(report: Report):
    dates, sources, agenda, ferry = read_csv(render(report, "csv"))
    assert (dates["outlet_a"], dates["outlet_b"]) == ("Bay Press", "Coast Wire")
    assert (dates["published_a"], dates["published_b"]) == ("2025-03-21", "2025-03-20T09:30:00+09:00")
    assert (dates["status"], dates["reviewer"], dates["decided_at"]) == ("open", "", "")
    assert "lapsed: accepted by Mori on 2025-03-22" in dates["note"]
    assert sources["quote_b"] == "'=Talks open on April 3"
    assert [other["outlet"] for other in json.loads(sources["also"])] == ["Elm Post"]
    assert (sources["status"], sources["decided_at"]) == ("accepted", "2025-03-23T03:00:00Z")
    assert agenda["quote_a"].startswith("'-50")
    assert {agenda[name] for name in COLUMNS if name.endswith("_b")} == {""}
    assert agenda["note"] == "'@same thing"
    assert (ferry["status"], ferry["headline"]) == ("needs-check", "東京港のフェリー、四月に再開")


def test_csv_rows_name_the_file_and_the_line_of_each_side(report: Report):
    (row, *_) = [row for row in rows(report) if row["key"] == "k-dates-2"]
    assert (row["path_a"], row["line_a"]) == ("desk/b1.txt", 3)
    assert (row["path_b"], row["line_b"]) == ("desk/a1.txt", 3)
    elsewhere = replace(report, stories=())
    assert {row["path_a"] for row in rows(elsewhere)} == {row["line_a"] for row in rows(elsewhere)} == {None}


def test_csv_sides_stand_in_the_same_order_whoever_comes_first(report: Report):
    turned = replace(report, discrepancies=tuple(replace(one, sides=one.sides[::-1]) for one in report.discrepancies))
    assert render(turned, "csv") == render(report, "csv")


def test_csv_byte_order_mark(report: Report, tmp_path: Path):
    report.write("csv", tmp_path / "bom.csv", bom=True)
    report.write("csv", tmp_path / "plain.csv")
    assert (tmp_path / "bom.csv").read_bytes() == b"\xef\xbb\xbf" + (tmp_path / "plain.csv").read_bytes()
    assert b"\r\r\n" not in (tmp_path / "plain.csv").read_bytes()


def test_frame(report: Report):
    frame = report.to_frame()
    assert tuple(frame.columns) == COLUMNS
    assert frame["start_b"].isna().tolist() == [False, False, True, False]
    assert int(frame["start_b"].sum()) == sum(
        sorted(one.sides, key=lambda side: side.outlet)[1].span.start for one in report.discrepancies if one.sides[1:]
    )
    assert frame["quote_a"][2].startswith("-50"), "escaped in the CSV only"
    assert frame.query("status == 'open'")["code"].tolist() == ["DAT001"]
    assert Report().to_frame().dtypes.equals(frame.dtypes)


CELLS = st.text(st.characters(codec="utf-8"), max_size=12) | st.text("=+-@\t\r\n'\",; a日", max_size=6)


@given(CELLS, CELLS, CELLS, st.text("日a=", min_size=1, max_size=3))
@settings(max_examples=60)
def test_any_words_survive_csv(said: str, message: str, why: str, outlet: str):
    sides = tuple(Side(name, outlet, Span(0, len(said)), said, "v") for name in ("a", "b", "c"))
    finding = Discrepancy(
        "DAT001", "r", Severity.NOTE, Relation.CONFLICT, 0.5, "s", "h", sides, message, (why,), "k", "t"
    )
    (row,) = read_csv(render(Report((), (finding,)), "csv"))
    for column, words in (("quote_a", said), ("message", message), ("why", why), ("outlet_b", outlet)):
        assert row[column] == escaped(words)
        assert not row[column].startswith(("=", "+", "-", "@", "\t", "\r"))
        assert row[column].removeprefix("'") == words.removeprefix("'")
    assert json.loads(row["also"])[0]["quote"] == said


# GitHub


def annotations(text: str) -> list[tuple[str, str]]:
    return re.findall(r"^::(\w+) ([^:\n]*)::", text, flags=re.MULTILINE)


def many(report: Report, severity: Severity, count: int) -> Report:
    one = report.discrepancies[0]
    found = tuple(replace(one, key=f"{severity}{n}", severity=severity) for n in range(count))
    return replace(report, discrepancies=(*report.discrepancies, *found))


def test_github_shows_the_most_severe_first_and_escapes(report: Report):
    text = render(report, "github")
    assert [level for level, _ in annotations(text)] == ["error", "warning", "notice", "notice"]
    assert "file=desk/old%2C two.txt,title=INP004::" in text
    assert "file=desk/b1.txt,line=3,endLine=3,title=DAT001 date-conflict::" in text
    assert "100%" not in text
    assert "%0ACoast Wire (The Quay, Daily): “" in text


def test_github_stays_under_its_limit(report: Report):
    crowded = many(many(many(report, Severity.ERROR, 15), Severity.WARNING, 15), Severity.NOTE, 15)
    levels = [level for level, _ in annotations(render(crowded, "github"))]
    assert levels == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10
    assert "::20 more, not shown here" in render(crowded, "github")


def test_github_shows_ten_of_a_level_without_a_word(report: Report):
    full = replace(report, discrepancies=(), inputs=())
    assert "more" not in render(
        many(replace(report, inputs=(), discrepancies=(report.discrepancies[0],)), Severity.ERROR, 9), "github"
    )
    assert render(full, "github") == ""


def test_loading_the_report_loads_no_pandas():
    code = "import sys, compare.report as r; r.render(r.Report(), 'human'); print(sorted({'pandas', 'textual', 'rich'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("name", FORMATS)
def test_half_a_character_and_odd_line_ends_break_no_format(report: Report, name: str, tmp_path: Path):
    odd = "half \ud83d\u2028a\x85b\x00c\rd"
    finding = replace(report.discrepancies[0], message=odd, why=(odd,))
    report = replace(report, discrepancies=(finding,))
    report.write(name, tmp_path / "out")
    written = (tmp_path / "out").read_bytes()
    assert b"half \\ud83d" in written or b"half a" in written
    if name == "json":
        assert read_report(tmp_path / "out").discrepancies == report.discrepancies
    elif name == "jsonl":
        assert json.loads(written.split(b"\n")[0])["message"] == odd
    elif name == "csv":
        assert len(read_csv(written.decode())) == 1
    else:
        assert written.decode().splitlines() == written.decode().split("\n")[:-1]
