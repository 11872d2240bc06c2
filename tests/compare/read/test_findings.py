"""What can be wrong with the input: each code, where it points, and that the rest is read all the same."""

from __future__ import annotations

import io
import os
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from compare.model import InputFinding, Severity
from compare.read import CODES, Reading, read

GOOD = '{"id": "good", "text": "Text.", "published": "2026-03-04"}\n'


def reading(folder: Path, name: str, content: str | bytes) -> Reading:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read([path])


def codes(found: Reading) -> list[str]:
    return [finding.code for finding in found.findings]


def only(found: Reading) -> InputFinding:
    (finding,) = found.findings
    return finding


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


def test_undated_articles_are_counted_by_file(tmp_path: Path) -> None:
    found = reading(tmp_path, "a.jsonl", GOOD + '{"text": "a"}\n{"text": "b"}')
    assert (only(found).code, only(found).severity) == ("INP004", "note")
    assert "2 of 3" in only(found).message


def test_the_date_given_by_hand_fills_undated_articles_only(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(GOOD + '{"text": "a"}')
    found = read([path], published=date(2026, 5, 1))
    assert [article.published for article in found.articles] == [date(2026, 3, 4), date(2026, 5, 1)]
    assert not found.findings
    naive = datetime(2026, 5, 1, 9)  # noqa: DTZ001 - a time without a zone is the point
    assert read([path], published=naive).articles[1].published == date(2026, 5, 1)


@pytest.mark.parametrize(
    "value", ["8/9/2025", "Aug. 8", "2025-13-01", "202508081830", "2025-08-08T25:00Z", "2025-8-8", "202508081"]
)
def test_a_date_that_is_not_iso_is_never_guessed(tmp_path: Path, value: str) -> None:
    found = reading(tmp_path, "a.md", f"---\npublished: {value}\n---\nH\n\nText.")
    assert codes(found) == ["INP007", "INP004"]
    assert value in found.findings[0].message
    assert found.articles[0].published is None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2025-08-08", date(2025, 8, 8)),
        ("20250808", date(2025, 8, 8)),
        ("2025-08-08T18:30Z", "2025-08-08T18:30:00+00:00"),
        ("2025-08-08 18:30:05 +0900", "2025-08-08T18:30:05+09:00"),
        ("20250808T183000+0900", "2025-08-08T18:30:00+09:00"),
        ("2025-08-08T18:30:00.25-04:00", "2025-08-08T18:30:00.250000-04:00"),
    ],
)
def test_iso_dates_and_times(tmp_path: Path, value: str, expected: date | str) -> None:
    found = reading(tmp_path, "a.md", f"---\npublished: {value}\n---\nH\n\nText.")
    when = found.articles[0].published
    assert not found.findings
    assert (when.isoformat() if isinstance(when, datetime) else when) == expected


def test_a_time_without_a_zone_is_taken_as_its_date(tmp_path: Path) -> None:
    found = reading(tmp_path, "a.md", "---\npublished: 2025-08-08T23:30\n---\nH\n\nText.")
    assert (only(found).code, only(found).severity) == ("INP010", "note")
    assert found.articles[0].published == date(2025, 8, 8)
    assert not isinstance(found.articles[0].published, datetime)


def test_duplicates_are_named_and_kept(tmp_path: Path) -> None:
    same = '{"id": "%s", "outlet": "%s", "text": "Text.", "published": "2026-03-04"}\n'
    found = reading(tmp_path, "a.jsonl", same % ("a", "X") + same % ("b", "X") + same % ("c", "Y"))
    assert (only(found).code, only(found).line) == ("INP005", 2)
    assert len(found.articles) == 3


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
