from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.config import FAIL_ON, KEYS, Config, day_or_time, examine, find_config, load
from compare.config.tables import read_table
from compare.errors import ConfigError
from compare.model import Severity


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_every_field_has_a_key_and_every_key_a_field():
    assert {key.field for key in KEYS.values()} == set(Config.__dataclass_fields__)


def test_fail_on_is_the_severities_and_never():
    assert (*(severity.value for severity in Severity), "never") == FAIL_ON


def test_the_nearest_file_wins_alone(tmp_path: Path):
    write(tmp_path / "deskcheck.toml", 'fail-on = "never"\none-story = true\n')
    near = write(tmp_path / "desk" / "deskcheck.toml", 'fail-on = "warning"\n')
    article = write(tmp_path / "desk" / "copy" / "a.md", "x")
    loaded = load([article])
    assert loaded.path == near
    assert loaded.config == Config(fail_on="warning")


def test_in_one_folder_the_visible_file_beats_the_hidden_one_and_pyproject(tmp_path: Path):
    project = write(tmp_path / "pyproject.toml", '[tool.deskcheck]\nreviewer = "P"\n')
    assert find_config(tmp_path) == project
    hidden = write(tmp_path / ".deskcheck.toml", 'reviewer = "H"\n')
    assert find_config(tmp_path) == hidden
    visible = write(tmp_path / "deskcheck.toml", 'reviewer = "V"\n')
    assert find_config(tmp_path) == visible


def test_a_pyproject_without_our_table_is_passed_over(tmp_path: Path):
    above = write(tmp_path / "deskcheck.toml", 'reviewer = "A"\n')
    write(tmp_path / "desk" / "pyproject.toml", "[tool.other]\nx = 1\n")
    assert find_config(tmp_path / "desk") == above


def test_the_pyproject_table_is_read(tmp_path: Path):
    write(tmp_path / "pyproject.toml", '[tool.deskcheck]\nmin-confidence = 0.5\nseverity = { DAT = "note" }\n')
    config = load([tmp_path]).config
    assert config.min_confidence == pytest.approx(0.5)
    assert config.severity == {"DAT": Severity.NOTE}


def test_a_path_that_does_not_exist_is_looked_up_from_its_parents(tmp_path: Path):
    path = write(tmp_path / "deskcheck.toml", "")
    assert find_config(tmp_path / "no" / "such" / "file.md") == path


def test_standard_input_takes_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = write(tmp_path / "deskcheck.toml", "one-story = true\n")
    monkeypatch.chdir(tmp_path)
    assert load(["-"]).path == path


def test_paths_are_relative_to_the_file(tmp_path: Path):
    path = write(tmp_path / "deskcheck.toml", 'decisions = "desk/decisions.jsonl"\nbaseline = "/known.json"\n')
    config = load([], path).config
    assert config.decisions == tmp_path / "desk" / "decisions.jsonl"
    assert config.baseline == Path("/known.json")


def test_options_beat_the_file_and_say_so(tmp_path: Path):
    path = write(tmp_path / "deskcheck.toml", 'fail-on = "note"\nreviewer = "Mori"\n')
    loaded = load([], path, {"fail_on": ("never", "--fail-on")})
    rows = {name: (value, origin) for name, value, origin in loaded.rows()}
    assert rows["fail-on"] == ("never", "--fail-on")
    assert rows["reviewer"] == ("Mori", str(path))
    assert rows["one-story"] == (False, "default")


def test_everything_that_a_file_may_say(tmp_path: Path):
    path = write(
        tmp_path / "deskcheck.toml",
        """
select = ["DAT", "SRC002"]
ignore = ["DAT003"]
fail-on = "warning"
min-confidence = 1
published = 2025-08-08T19:42:00+09:00
one-story = true
reviewer = "Mori"
format = "concise"
[severity]
AGD001 = "error"
[per-outlet-ignores]
"Toyo News" = ["SRC"]
[keys]
accept = "y"
""",
    )
    assert load([], path).config == Config(
        select=("DAT", "SRC002"),
        ignore=("DAT003",),
        fail_on="warning",
        min_confidence=1.0,
        published=datetime(2025, 8, 8, 19, 42, tzinfo=timezone(timedelta(hours=9))),
        one_story=True,
        reviewer="Mori",
        format="concise",
        severity={"AGD001": Severity.ERROR},
        per_outlet_ignores={"Toyo News": ("SRC",)},
        keys={"accept": "y"},
    )


def test_every_problem_is_named_with_file_and_key(tmp_path: Path):
    path = write(
        tmp_path / "deskcheck.toml",
        """
fail_on = "error"
min-confidence = 2
one-story = "yes"
select = "DAT"
ignore = ["DTA001", "dat"]
published = "2025-08-08T19:42"
format = "xml"
[severity]
DAT001 = "fatal"
[keys]
accept = 1
""",
    )
    values, problems = examine(path)
    assert values == {}
    assert all(problem.startswith(f"{path}: ") for problem in problems)
    assert [problem.removeprefix(f"{path}: ") for problem in problems] == [
        "fail_on: there is no such key; did you mean 'fail-on'?",
        "min-confidence: must be a number from 0 to 1, not 2.",
        "one-story: must be true or false, not 'yes'.",
        'select: must be a list like ["DAT", "SRC002"], not \'DAT\'.',
        "ignore: there is no rule 'DTA001'; did you mean 'DAT001'?",
        "ignore: there is no rule 'dat'; did you mean 'DAT'?",
        (
            "published: must be a day or a time with its zone: 2025-08-08T19:42 has no time zone; "
            "write 2025-08-08T19:42+09:00, or the day alone."
        ),
        "format: must be one of human, concise, json, jsonl, csv, github, not 'xml'.",
        "severity: DAT001: must be one of error, warning, note, not 'fatal'.",
        "keys: accept: must be text, not 1.",
    ]


def test_a_run_is_refused_with_the_first_problem_and_their_number(tmp_path: Path):
    path = write(tmp_path / "deskcheck.toml", "one-story = 1\nfail-on = 2\n")
    with pytest.raises(ConfigError, match=r"one-story: must be true or false, not 1\. \(1 more: .*config validate\)"):
        load([], path)


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"one-story = ", "is not TOML"), (b'reviewer = "\xe9"', "is not UTF-8"), (None, "cannot be read")],
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None, said: str):
    path = tmp_path / "deskcheck.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ConfigError, match=said) as error:
        load([], path)
    assert str(path) in str(error.value)


def test_a_named_pyproject_needs_our_table(tmp_path: Path):
    path = write(tmp_path / "pyproject.toml", "[tool.other]\n")
    with pytest.raises(ConfigError, match=r"no table \[tool\.deskcheck\]"):
        load([], path)


@pytest.mark.parametrize("text", ["[tool]\ndeskcheck = 1\n", "tool = 1\n"])
def test_a_table_that_is_no_table_is_no_crash(tmp_path: Path, text: str):
    with pytest.raises(ConfigError, match=r"table"):
        load([], write(tmp_path / "pyproject.toml", text))


def test_all_stands_for_every_code(tmp_path: Path):
    path = write(tmp_path / "deskcheck.toml", 'select = ["ALL"]\nignore = ["AGD"]\n')
    assert load([], path).config.select == ("",)


def test_a_day_or_a_time_with_its_zone():
    assert day_or_time("2025-08-08") == date(2025, 8, 8)
    assert day_or_time("2025-08-08T10:00Z") == datetime(2025, 8, 8, 10, tzinfo=UTC)
    for words in ("2025-08-08T10:00", "yesterday", "", "2025-13-01"):
        with pytest.raises(ValueError, match=r".+"):
            day_or_time(words)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"ignore": "AGD"}, "ignore: give several codes"),
        ({"select": "DAT"}, "select: give several codes"),
        ({"fail_on": "fatal"}, "fail_on: must be one of error, warning, note, never"),
        ({"min_confidence": 80}, "min_confidence: must be from 0 to 1"),
        ({"min_confidence": float("nan")}, "min_confidence: must be from 0 to 1"),
        ({"published": datetime(2025, 8, 8)}, "published: a time needs its zone"),  # noqa: DTZ001  (the point)
    ],
)
def test_a_caller_is_told_what_it_mistook(options: dict[str, Any], said: str):
    with pytest.raises(ConfigError, match=said):
        Config(**options)


def test_lists_of_codes_will_do():
    assert Config(ignore=["AGD"]) == Config(ignore=("AGD",))  # type: ignore[arg-type]


def test_a_name_that_no_folder_can_have_is_looked_up_all_the_same(tmp_path: Path):
    path = write(tmp_path / "deskcheck.toml", "")
    assert find_config(tmp_path / ("a" * 5000)) == path


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.dates() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=4,
)


@settings(max_examples=150)
@given(st.dictionaries(st.sampled_from([*KEYS, "x"]), VALUES, max_size=4))
def test_whatever_a_table_holds_gives_settings_or_problems(table: dict[str, object]):
    values, problems = read_table(table, Path("/desk"))
    assert len(values) + len({problem.partition(":")[0] for problem in problems}) == len(table)
    Config(**values)  # type: ignore[arg-type]
