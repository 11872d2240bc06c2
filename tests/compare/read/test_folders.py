"""Which files are read from what was named, in which order, and what their articles are called."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest

from compare.read import read
from tests.compare.read.reading import GOOD, codes, only, reading


def test_a_repeated_id_names_both_places(tmp_path: Path) -> None:
    content = GOOD + GOOD.replace("Text", "More") + GOOD.replace("Text", "Much more")
    found = reading(tmp_path, "a.jsonl", content)
    assert codes(found) == ["INP009", "INP009"]
    assert "a.jsonl:1 and at" in found.findings[0].message
    assert "a.jsonl:2;" in found.findings[0].message
    assert [article.id for article in found.articles] == ["good", "good~2", "good~3"]


def test_a_folder_is_read_in_order_without_its_papers(tmp_path: Path) -> None:
    for name in (
        "b/2.txt",
        "b/1.txt",
        "a.txt",
        "gold.json",
        "floors.json",
        "README.md",
        "LICENSE",
        ".deskcheck/x.txt",
        ".x.txt",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"H\n\nText of {name}.")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    found = read([tmp_path], published=date(2026, 3, 4))
    assert [article.path.removeprefix(tmp_path.as_posix()) for article in found.articles] == [
        "/a.txt",
        "/b/1.txt",
        "/b/2.txt",
    ]
    assert (only(found).code, only(found).severity) == ("INP003", "note")


def test_a_made_id_is_the_path_from_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text("H\n\nText.")
    monkeypatch.chdir(tmp_path)
    for named in ("in", "./in/a.txt", tmp_path / "in" / "a.txt"):
        assert [article.id for article in read([named]).articles] == ["in/a.txt"]
    monkeypatch.chdir(tmp_path / "in")
    assert read(["../in/a.txt"]).articles[0].id == "a.txt"


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    class Typed:
        buffer = io.BytesIO(GOOD.encode())

    monkeypatch.setattr("sys.stdin", Typed())
    (article,) = read(["-"]).articles
    assert (article.id, article.path) == ("good", "-")


def test_a_folder_without_articles(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("x")
    assert only(read([tmp_path])).code == "INP008"


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("H\n\nText.")
    assert len(read([path, tmp_path, str(path)]).articles) == 1
