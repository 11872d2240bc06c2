from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import Result

from compare import __version__, check
from compare.cli.options import FailOn, Format
from compare.config import FAIL_ON
from compare.report import FORMATS

Run = Callable[..., Result]
LEFT_OUT = ("--select", "CRT")
"""What the two reports do not differ in."""


def found(output: str) -> set[str]:
    return {finding["code"] for finding in json.loads(output)["findings"]}


def test_conflicts_end_with_1_and_stand_on_stdout_alone(run: Run, story: Path):
    ended = run("check", story)
    assert ended.exit_code == 1
    assert "DAT001" in ended.stdout
    assert "Aug. 21" in ended.stdout
    assert ended.stderr == ""


def test_nothing_open_ends_with_0(run: Run, story: Path):
    assert run("check", story, *LEFT_OUT).exit_code == 0


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--fail-on", "never"), 0),
        (("--exit-zero",), 0),
        (("--severity-is-no-option",), 2),
        (("--ignore", "DAT"), 0),
        (("--ignore", "DAT", "--fail-on", "note"), 1),
        (("--min-confidence", "1", "--fail-on", "note"), 0),
        (("--min-confidence", "1.1"), 2),
        (("--format", "xml"), 2),
        (("--select", "DTA"), 2),
        (("--published", "Friday"), 2),
        (("--output", "xml:out.xml"), 2),
        (("--output", "csv:"), 2),
        (("--output", "csv:no/such/folder/out.csv"), 2),
        (("--config", "missing.toml"), 2),
        (("--baseline", "missing.json"), 2),
    ],
)
def test_exit_codes(run: Run, story: Path, arguments: tuple[str, ...], code: int):
    ended = run("check", story, *arguments)
    assert ended.exit_code == code, ended.output
    assert "Traceback" not in ended.output
    if code == 2:
        assert ended.stdout == ""
        assert ended.stderr


def test_a_missing_path_ends_with_2_and_the_rest_is_still_checked(run: Run, story: Path):
    for arguments in ((), ("--exit-zero",), ("--fail-on", "never"), ("--ignore", "INP")):
        ended = run("check", story, story / "gone.md", *arguments)
        assert ended.exit_code == 2
        assert "DAT001" in ended.stdout
        assert f"error INP001 {story / 'gone.md'}: " in ended.stderr
        assert len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize("form", FORMATS)
def test_what_is_wrong_with_the_input_is_said_in_every_format(run: Run, story: Path, form: str):
    ended = run("check", story, story / "gone.md", "--format", form)
    assert "error INP001" in ended.stderr
    assert ("INP001" in ended.stdout) is (form in {"json", "jsonl", "github"})


def test_one_article_alone_is_a_note_and_no_failure(run: Run, story: Path):
    ended = run("check", story / "toyo.md", "--fail-on", "note")
    assert ended.exit_code == 0
    assert ended.stderr.startswith(f"note INP006 {story / 'toyo.md'}: ")
    assert run("check", story / "toyo.md", "--ignore", "INP006").stderr == ""


def test_an_article_alone_that_follows_an_earlier_report_says_which(run: Run, story: Path):
    later = (story / "nittai.md").read_text(encoding="utf-8").replace("2025-08-08", "2025-08-20", 1)
    (story / "nittai.md").write_text(later, encoding="utf-8")
    notes = run("check", story).stderr.splitlines()
    assert len(notes) == 2
    assert all(note.startswith("note INP006") and "12 days apart" in note for note in notes)
    assert "to Nittai, " in notes[0] + notes[1]


def test_many_articles_alone_are_one_note(run: Run, story: Path):
    words = ["barley", "copper", "glacier", "tulip", "violin", "walnut"]
    for word in words:
        (story / f"{word}.md").write_text(
            f"---\nid: {word}\noutlet: {word}\npublished: 2025-08-08\n---\n{word} {word}ists {word}ed the {word}ing.\n",
            encoding="utf-8",
        )
    ended = run("check", story, *LEFT_OUT)
    assert ended.stderr.startswith("note INP006 6 of 8 articles")
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.parametrize("form", FORMATS)
def test_a_file_and_a_redirect_hold_the_same_bytes(run: Run, story: Path, form: str):
    printed = run("check", story, "--format", form)
    written = run("check", story, "--format", "json", "--output", f"{form}:out.txt")
    assert Path("out.txt").read_bytes() == printed.stdout_bytes
    assert json.loads(written.stdout)["findings"]


def test_the_same_input_gives_the_same_bytes(run: Run, story: Path):
    first = run("check", story / "toyo.md", story / "nittai.md", "--format", "json")
    again = run("check", story / "nittai.md", story / "toyo.md", "--format", "json")
    assert first.stdout_bytes == again.stdout_bytes


def test_several_outputs_and_the_ending_alone(run: Run, story: Path):
    run("check", story, "-o", "jsonl:a.jsonl", "-o", "b.csv")
    assert json.loads(Path("a.jsonl").read_text(encoding="utf-8").splitlines()[0])
    rows = list(csv.DictReader(io.StringIO(Path("b.csv").read_text(encoding="utf-8"))))
    assert "DAT001" in {row["code"] for row in rows}


def test_quiet_prints_nothing_but_errors_and_writes_the_files(run: Run, story: Path):
    ended = run("check", story, "--quiet", "--output", "csv:out.csv")
    assert (ended.exit_code, ended.stdout, ended.stderr) == (1, "", "")
    assert Path("out.csv").stat().st_size
    assert "error INP001" in run("check", story, story / "gone.md", "-q").stderr
    assert run("check", story / "toyo.md", "-q").stderr == ""


def test_codes_are_selected_by_family_comma_and_repetition(run: Run, story: Path):
    every = found(run("check", story, "--format", "json").stdout)
    assert "DAT001" in every
    assert len(every) > 1
    assert found(run("check", story, "--format", "json", "--select", "dat").stdout) == {"DAT001"}
    chosen = run("check", story, "--format", "json", "--select", "DAT001,AGD", "--select", "SRC").stdout
    assert found(chosen) == {code for code in every if code[:3] in {"DAT", "AGD", "SRC"}}
    assert "DAT001" not in found(run("check", story, "--format", "json", "--ignore", "DAT").stdout)


def test_the_configuration_is_found_above_the_articles_and_options_beat_it(run: Run, story: Path):
    (story / "deskcheck.toml").write_text('fail-on = "never"\nformat = "concise"\n', encoding="utf-8")
    ended = run("check", story)
    assert ended.exit_code == 0
    assert ended.stdout.splitlines()[0].partition(" ")[0].endswith(":")
    assert run("check", story, "--fail-on", "error").exit_code == 1


def test_severity_from_the_configuration_decides_what_fails(run: Run, story: Path):
    (story / "deskcheck.toml").write_text('severity = { DAT = "note", SRC = "note" }\n', encoding="utf-8")
    assert run("check", story).exit_code == 0
    assert run("check", story, "--fail-on", "note").exit_code == 1


def test_a_baseline_leaves_the_new_findings(run: Run, story: Path):
    assert run("baseline", "write", story, "--baseline", "known.json").exit_code == 0
    ended = run("check", story, "--baseline", "known.json", "--fail-on", "note", "--format", "json")
    assert ended.exit_code == 0
    assert found(ended.stdout) == set()
    assert ended.stderr.startswith("baseline: 0 new, ")
    text = (story / "toyo.md").read_text(encoding="utf-8")
    (story / "toyo.md").write_text(text.replace("Aug. 21", "Aug. 19"), encoding="utf-8")
    ended = run("check", story, "--baseline", "known.json", "--format", "json")
    assert ended.exit_code == 1
    assert "DAT001" in found(ended.stdout)
    assert "gone" in ended.stderr


def test_standard_input_is_read(run: Run, story: Path):
    lines = "".join(
        json.dumps({"outlet": path.stem, "published": "2025-08-08", "text": path.read_text("utf-8").split("---\n")[-1]})
        + "\n"
        for path in sorted(story.iterdir())
    )
    ended = run("check", "-", "--one-story", "--format", "json", input=lines)
    assert "DAT001" in found(ended.stdout), ended.output


def test_the_library_finds_what_the_program_finds(run: Run, story: Path):
    report = check(story, ignore=("AGD",))
    assert report.version == __version__
    shown = json.loads(run("check", story, "--ignore", "AGD", "--format", "json").stdout)
    assert [finding.key for finding in report.discrepancies] == [one["key"] for one in shown["findings"]]
    with pytest.raises(TypeError):
        check(story, no_such_option=True)


def test_options_offer_what_there_is():
    assert [one.value for one in Format] == list(FORMATS)
    assert tuple(one.value for one in FailOn) == FAIL_ON
