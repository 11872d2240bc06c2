"""The decisions file: locked, synced, readable after a cut, mergeable, found from the input."""

from __future__ import annotations

import multiprocessing
import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from filelock import FileLock
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.decisions import Action, DecisionsFile, Event, find_decisions, log
from compare.decisions.event import from_line, to_line
from compare.errors import DecisionsError

NOON = datetime(2025, 8, 26, 12, tzinfo=UTC)


def event(name: str, **fields: str) -> Event:
    return Event(name, NOON, "森", "k", "t", Action.NOTE, **fields)


def test_nothing_is_made_before_the_first_decision(tmp_path: Path):
    file = DecisionsFile(tmp_path / ".deskcheck" / "decisions.jsonl")
    assert (file.read(), file.torn, file.complaint) == ((), 0, "")
    file.append()
    assert list(tmp_path.iterdir()) == []


def test_what_is_appended_is_read_back_in_order(tmp_path: Path):
    file = DecisionsFile(tmp_path / "decisions.jsonl")
    late = Event(
        "a", datetime(2025, 8, 27, tzinfo=UTC), "Mori", "k", "t", Action.UNDO, undo_of="b", said=("x: “y” (z)",)
    )
    file.append(late)
    file.append(event("c", note="two\nlines"), event("b", reason="日本語"))
    assert file.read() == (event("b", reason="日本語"), event("c", note="two\nlines"), late)
    assert "日本語" in file.path.read_text("utf-8")
    assert file.path.read_bytes().count(b"\n") == 3


def test_a_new_folder_tells_git_to_merge_line_by_line(tmp_path: Path):
    DecisionsFile(tmp_path / ".deskcheck" / "decisions.jsonl").append(event("a"))
    assert (tmp_path / ".deskcheck" / ".gitattributes").read_text() == "decisions.jsonl merge=union\n"
    assert (tmp_path / ".deskcheck" / ".gitignore").read_text() == "*.lock\n"


def test_a_torn_line_is_named_and_the_next_append_starts_a_new_line(tmp_path: Path):
    file = DecisionsFile(tmp_path / "d.jsonl")
    file.append(event("a"), event("b"))
    whole = file.path.read_bytes()
    file.path.write_bytes(whole[:-20])
    assert [one.id for one in file.read()] == ["a"]
    file.append(event("c"))
    assert [one.id for one in file.read()] == ["a", "c"]
    assert (file.torn, file.torn_lines) == (1, (2,))
    assert file.complaint == f"{file.path}: no decision can be read from line 2; left out. Mend the line, or delete it."


def test_a_cut_within_a_character_and_a_line_without_its_end(tmp_path: Path):
    file = DecisionsFile(tmp_path / "d.jsonl")
    file.append(event("a"))
    file.path.write_bytes(file.path.read_bytes()[:-1])
    file.append(event("b"))
    file.path.write_bytes(file.path.read_bytes() + '{"id": "森'.encode()[:-1])
    assert [one.id for one in file.read()] == ["a", "b"]
    assert file.torn_lines == (3,)


@pytest.mark.parametrize(
    "line",
    [
        "<<<<<<< HEAD",
        "[]",
        "{}",
        '{"id": 3, "time": "2025-08-26", "key": "k", "action": "note"}',
        '{"id": "x", "time": "noon", "key": "k", "action": "note"}',
        '{"id": "x", "time": "2025-08-26", "key": "k", "action": "frobnicate"}',
        '{"id": "x", "time": "2025-08-26", "key": "k", "action": "note", "said": "x"}',
    ],
)
def test_a_line_that_is_no_event_is_not_fatal(tmp_path: Path, line: str):
    path = tmp_path / "d.jsonl"
    path.write_text(f"{line}\n{to_line(event('a'))}\r\n\n", encoding="utf-8", newline="\n")
    file = DecisionsFile(path)
    assert file.read() == (event("a"),)
    assert file.torn == 1


def test_events_of_before_need_not_say_what_they_are_about():
    old = from_line('{"id": "x", "time": "2025-08-26T09:00:00Z", "key": "k", "action": "accept"}')
    assert (old.code, old.about) == ("", "")
    assert '"code"' not in to_line(old)
    new = replace(old, code="DAT001", about="the visit: Aug. 19 or Aug. 23")
    assert from_line(to_line(new)) == new


def test_unknown_fields_are_passed_over():
    line = to_line(event("a")).replace('"id"', '"colour": {"x": 1}, "id"')
    assert from_line(line) == event("a")


def _append_many(path: str, name: str) -> None:
    for number in range(25):
        DecisionsFile(path).append(event(f"{name}{number:02d}", note="x" * 3000))


def test_two_programs_at_once_lose_nothing(tmp_path: Path):
    path = tmp_path / ".deskcheck" / "decisions.jsonl"
    spawn = multiprocessing.get_context("spawn")
    programs = [spawn.Process(target=_append_many, args=(str(path), name)) for name in "ab"]
    for program in programs:
        program.start()
    for program in programs:
        program.join()
    assert [program.exitcode for program in programs] == [0, 0]
    file = DecisionsFile(path)
    assert [one.id for one in file.read()] == [f"{name}{number:02d}" for name in "ab" for number in range(25)]
    assert file.torn == 0


def test_a_place_that_cannot_be_written_is_one_clear_line(tmp_path: Path):
    (tmp_path / "taken").write_text("")
    with pytest.raises(DecisionsError, match=r"was not saved .*--decisions"):
        DecisionsFile(tmp_path / "taken" / "decisions.jsonl").append(event("a"))
    with pytest.raises(DecisionsError, match="cannot read the decisions"):
        DecisionsFile(tmp_path).read()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_one_clear_line(tmp_path: Path):
    tmp_path.chmod(0o500)
    with pytest.raises(DecisionsError, match="was not saved"):
        DecisionsFile(tmp_path / "decisions.jsonl").append(event("a"))


def test_a_file_that_stays_locked_is_one_clear_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(log, "LOCK_SECONDS", 0.05)
    path = tmp_path / "d.jsonl"
    with FileLock(tmp_path / "d.jsonl.lock"), pytest.raises(DecisionsError, match="locked"):
        DecisionsFile(path).append(event("a"))


def test_the_file_is_found_above_the_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    deep = tmp_path / "desk" / "korea" / "a"
    deep.mkdir(parents=True)
    (deep.parent / "b").mkdir()
    assert find_decisions([deep]) == tmp_path / ".deskcheck" / "decisions.jsonl"
    (tmp_path / "desk" / ".deskcheck").mkdir()
    assert find_decisions([deep / "one.txt"]) == tmp_path / "desk" / ".deskcheck" / "decisions.jsonl"
    (deep / ".deskcheck").mkdir()
    assert find_decisions([deep]) == deep / ".deskcheck" / "decisions.jsonl"
    assert find_decisions([deep, deep.parent / "b"]) == tmp_path / "desk" / ".deskcheck" / "decisions.jsonl"
    assert find_decisions([Path("-")]) == find_decisions([]) == tmp_path / ".deskcheck" / "decisions.jsonl"


def test_a_named_file_or_folder_wins(tmp_path: Path):
    assert find_decisions([tmp_path], tmp_path / "mine.jsonl") == tmp_path / "mine.jsonl"
    assert find_decisions([], tmp_path) == tmp_path / "decisions.jsonl"


WORDS = st.text(max_size=20) | st.just("half a pair: \ud83d")


@given(WORDS, WORDS, st.lists(WORDS, max_size=3), st.datetimes(timezones=st.just(UTC)), st.sampled_from(Action))
@settings(max_examples=80)
def test_any_event_survives_its_line(note: str, reason: str, said: list[str], time: datetime, action: Action):
    one = Event("id", time, "r", "k", "t", action, reason, note, said=tuple(said))
    line = to_line(one)
    assert "\n" not in line
    assert from_line(line.encode("utf-8", "backslashreplace").decode("utf-8")) == one
