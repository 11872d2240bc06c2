"""What can be wrong with the input: each code, where it points, and that the rest is read all the same."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compare.model import Severity
from compare.read import CODES, read
from tests.compare.read.reading import GOOD, codes, only, reading


def test_every_code_has_a_manual() -> None:
    for code, (name, severity, documented) in CODES.items():
        assert code.startswith("INP0")
        assert name.islower()
        assert isinstance(severity, Severity)
        assert "Example:" in (documented.__doc__ or "") or code == "INP007"


def test_a_missing_path(tmp_path: Path) -> None:
    finding = only(read([tmp_path / "nowhere.txt"]))
    assert (finding.code, finding.severity) == ("INP001", "error")
    assert finding.message == "no such file or folder"
    assert finding.remedy == "check the path"


def test_a_misspelt_path_names_what_is_meant(tmp_path: Path) -> None:
    (tmp_path / "lee-visit").mkdir()
    assert only(read([tmp_path / "lee-vist"])).remedy == f"did you mean {(tmp_path / 'lee-visit').as_posix()}?"
    nowhere = tmp_path / "gone" / "a.md"
    assert only(read([nowhere])).remedy == f"there is no folder {nowhere.parent.as_posix()} either; check the path"


@pytest.mark.skipif(os.name == "nt" or (hasattr(os, "geteuid") and os.geteuid() == 0), reason="root may read all")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    path.chmod(0)
    assert "permission" in only(read([path])).message


def test_broken_utf8_says_which_byte(tmp_path: Path) -> None:
    finding = only(reading(tmp_path, "a.txt", b"H\n\ncaf\xe9 closed."))
    assert (finding.code, finding.line) == ("INP001", 3)
    assert finding.message == "byte 0xE9 at offset 6 is not UTF-8"
    assert finding.remedy == "save the file as UTF-8"


def test_a_binary_file(tmp_path: Path) -> None:
    finding = only(reading(tmp_path, "a.txt", b"PK\x00\x01"))
    assert finding.message == "binary file, not text: a zero byte at offset 2"
    assert finding.remedy == "export the article as text in UTF-8, or leave the file out"


@pytest.mark.parametrize("content", ["", " \n\n", "\ufeff"])
def test_an_empty_file(tmp_path: Path, content: str) -> None:
    assert only(reading(tmp_path, "a.txt", content)).code == "INP002"


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("a.jsonl", GOOD + '{"id": "x", "headline": "H", "published": "2026-03-04"}', 2),
        ("a.csv", "id,published,headline,text\ngood,2026-03-04,,Text.\nx,2026-03-04,H,\n", 3),
    ],
)
def test_an_article_without_text(tmp_path: Path, name: str, content: str, line: int) -> None:
    found = reading(tmp_path, name, content)
    assert (only(found).code, only(found).line) == ("INP002", line)
    assert [article.id for article in found.articles] == ["good"]


BAD_RECORDS = {
    "not JSON": (GOOD + "{oops", 2),
    "not an object": (GOOD + "3", 2),
    "a list for text": (GOOD + '{"text": ["a"]}', 2),
    "half a character": (GOOD + '{"text": "\\ud800"}', 2),
    "deep nesting": (GOOD + "[" * 100_000, 2),
    "a long number": (GOOD + '{"text": ' + "9" * 5000 + "}", 2),
}


@pytest.mark.parametrize(("content", "line"), BAD_RECORDS.values(), ids=BAD_RECORDS.keys())
def test_a_bad_line_holds_up_no_other(tmp_path: Path, content: str, line: int) -> None:
    found = reading(tmp_path, "a.jsonl", content)
    assert (only(found).code, only(found).severity, only(found).line) == ("INP003", "error", line)
    assert [article.id for article in found.articles] == ["good"]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", "id,headline\n1,H\n", 'no column "text"'),
        ("a.csv", "id,text\n1,a,b\n", "3 fields under 2 names"),
        ("a.json", '{"a": 1}', "no article here"),
        ("a.json", '{"a": ', "not JSON"),
        ("a.json", "[" * 100_000, "nested too deeply"),
        ("a.md", "---\nid: x\nText.", "not closed"),
        ("a.md", "---\nid: [x\n---\nH\n\nText.", "front matter: "),
        ("a.md", "---\n- x\n---\nH\n\nText.", "front matter: "),
        ("a.md", "---\nid: [x]\n---\nH\n\nText.", 'the field "id" must be text'),
        ("a.md", "---\nid: " + "[" * 5000 + "\n---\nText.", "front matter: "),
        ("a.html", "<p>x</p>", '".html" are not read'),
    ],
)
def test_what_follows_no_format(tmp_path: Path, name: str, content: str, words: str) -> None:
    finding = only(reading(tmp_path, name, content))
    assert finding.code == "INP003"
    assert words in finding.message


def test_an_unknown_status_is_not_swallowed(tmp_path: Path) -> None:
    found = reading(tmp_path, "a.md", "---\nstatus: shelved\npublished: 2026-03-04\n---\nH\n\nText.")
    assert 'status "shelved"' in only(found).message
    assert len(found.articles) == 1


def test_duplicates_are_named_and_kept(tmp_path: Path) -> None:
    same = '{"id": "%s", "outlet": "%s", "text": "Text.", "published": "2026-03-04"}\n'
    found = reading(tmp_path, "a.jsonl", same % ("a", "X") + same % ("b", "X") + same % ("c", "Y"))
    assert (only(found).code, only(found).line) == ("INP005", 2)
    assert len(found.articles) == 3


ENDINGS = (".txt", ".md", ".json", ".jsonl", ".csv", ".tsv", "")
PIECES = st.lists(
    st.sampled_from(
        ["---\n", "id: x\n", "\n", '"', "{", "}", "[", "]", ",", ":", '"text"', '"a"', "text", "a,b", "2 hours ago\n", "- Poe\n", "Poe\n",
         "Related Articles\n", "© X\n", "TOKYO (Kyodo) -- It did so on Friday, he said to all.\n", "\r", "\t", "&a *a", "\ufeff", "\0"]
    ),
    max_size=25,
).map(lambda pieces: "".join(pieces).encode())  # fmt: skip


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.one_of(st.binary(max_size=80), PIECES), ending=st.sampled_from(ENDINGS))
def test_no_bytes_are_too_strange(tmp_path: Path, content: bytes, ending: str) -> None:
    found = reading(tmp_path, f"a{ending}", content)
    assert found.articles or found.findings
    assert len({article.id for article in found.articles}) == len(found.articles)
    rows = content.count(b"\n") + content.count(b"\r") + 1
    for article in found.articles:
        assert article.text[article.body.start :].strip()
        assert (
            1 <= article.line <= article.line_of(len(article.text)) <= rows or b"\xff" in content or b"\xfe" in content
        )


@pytest.mark.parametrize(
    ("language", "text", "noted"),
    [
        ("en", "Twelve people died in the quake.", False),
        ("en-GB", "Zwölf Menschen starben beim Beben in Überlingen.", False),
        ("fr", "Douze personnes sont mortes.", True),
        ("en", "地震で12人が死亡し、30人がけがをしたと警察が発表した。", True),
        ("", "Двенадцать человек погибли.", True),
    ],
)
def test_what_is_not_english_is_said(tmp_path: Path, language: str, text: str, noted: bool) -> None:
    head = f"language: {language}\n" if language else ""
    found = reading(tmp_path, "a.md", f"---\npublished: 2026-03-04\n{head}---\nLine.\n\n{text}\n")
    assert ("INP011" in codes(found)) == noted
    assert len(found.articles) == 1
