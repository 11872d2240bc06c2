"""What each format gives: the same article from every one of them, and the line on which each word stands."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from compare.model import Article, Status
from compare.read import read

HEADLINE = "Skarn ferry crews walk out"
BODY = "SKARN (Gull Wire) -- Crews walked out on Friday.\n\nThe union said talks had failed."
TOKYO = timezone(timedelta(hours=9))
RECORD = {
    "id": "gull-1",
    "outlet": "Gull Wire",
    "published": "2026-03-04T21:10:00+09:00",
    "headline": HEADLINE,
    "text": BODY,
}


def only(path: Path) -> Article:
    reading = read([path])
    assert not [finding for finding in reading.findings if finding.severity == "error"], reading.findings
    (article,) = reading.articles
    return article


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


def front_matter(**fields: str) -> str:
    return "---\n" + "".join(f"{name}: {value}\n" for name, value in fields.items()) + "---\n"


def csv_text() -> str:
    quoted = ",".join('"' + value + '"' for value in RECORD.values())
    return ",".join(RECORD) + "\r\n" + quoted + "\r\n"


FORMATS = {
    "article.md": front_matter(**{key: value for key, value in RECORD.items() if key != "text"}) + "\n" + BODY + "\n",
    "first-line.md": front_matter(id="gull-1", outlet="Gull Wire", published=RECORD["published"])
    + f"\n{HEADLINE}\n\n{BODY}\n",
    "articles.jsonl": "\n" + json.dumps(RECORD) + "\n",
    "articles.ndjson": json.dumps({"title" if key == "headline" else key: value for key, value in RECORD.items()}),
    "list.json": json.dumps([RECORD], indent=1),
    "object.json": json.dumps({"made": [1, {"text": "x"}], "articles": [RECORD]}, indent=1),
    "one.json": json.dumps(RECORD),
    "lines.json": json.dumps(RECORD) + "\n",
    "articles.csv": csv_text(),
    "tabs.tsv": csv_text()
    .replace('","', '"\t"')
    .replace("id,outlet,published,headline,text", "id\toutlet\tpublished\theadline\ttext"),
    "semicolons.csv": csv_text()
    .replace('","', '";"')
    .replace("id,outlet,published,headline,text", "id;outlet;published;headline;text"),
}


@pytest.mark.parametrize(("name", "text"), FORMATS.items(), ids=FORMATS.keys())
def test_every_format_gives_the_same_article(tmp_path: Path, name: str, text: str) -> None:
    article = only(write(tmp_path, name, text))
    assert (article.id, article.outlet, article.headline) == ("gull-1", "Gull Wire", HEADLINE)
    assert article.published == datetime(2026, 3, 4, 21, 10, tzinfo=TOKYO)
    assert article.text == f"{HEADLINE}\n\n{BODY}"


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_line_ends_and_byte_order_marks(tmp_path: Path, ending: str, encoding: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(f"{HEADLINE}\n\n{BODY} – “x”\n".replace("\n", ending).encode(encoding))
    assert only(path).text == f"{HEADLINE}\n\n{BODY} – “x”"


LINED = {
    "a.txt": f"\n{HEADLINE}\n\n{BODY}\n",
    "tight.txt": f"{HEADLINE}\nFirst line.\nSecond line.\n",
    "a.md": front_matter(headline=HEADLINE, outlet="x") + f"\n\n{BODY}\n",
    "b.md": front_matter(outlet="x") + f"\n{HEADLINE}\n\n{BODY}\n",
    "a.csv": f'id,text,headline\r\n\r\n1,"x",y\r\n"2\r\n","\r\n{BODY}",{HEADLINE}\r\n',
}


@pytest.mark.parametrize(("name", "text"), LINED.items(), ids=LINED.keys())
def test_a_body_keeps_the_lines_of_its_file(tmp_path: Path, name: str, text: str) -> None:
    article = read([write(tmp_path, name, text)]).articles[-1]
    lines = text.replace("\r\n", "\n").split("\n")
    for row in article.text[article.body.start :].split("\n"):
        if row:
            offset = article.text.index(row)
            assert row in lines[article.line_of(offset) - 1]
    assert lines[article.line_of(0) - 1].strip() or name.endswith(".csv")


def test_a_record_in_json_stands_on_the_line_of_its_text(tmp_path: Path) -> None:
    lines = "\n\n".join(json.dumps({"text": f"Story {number}."}) for number in range(2))
    assert [one.line for one in read([write(tmp_path, "a.jsonl", lines)]).articles] == [1, 3]
    text = '{"a": [],\n "articles": [\n  {"id": "x",\n   "text": "One."},\n\n  {"text":\n "Two."}]}'
    first, second = read([write(tmp_path, "a.json", text)]).articles
    assert (first.line, second.line) == (4, 6)
    assert first.line_of(3) == 4


@pytest.mark.parametrize(
    "headline",
    [
        "Harbour deal near: sources",
        "Envoy: 'No talks before spring'",
        "Town's #1 port shuts",
        "Harbour to close: # of jobs unknown",
        "UPDATE 2: Ferry line halts, says: no",
    ],
)
def test_a_headline_needs_no_quotes_for_its_colon(tmp_path: Path, headline: str) -> None:
    """A desk types headlines as they run; YAML reads ": " as a field and " #" as the start of a comment."""
    path = tmp_path / "a.md"
    path.write_text(
        f"---\nheadline: {headline}\noutlet: Gull: Wire\npublished: 2026-03-04T09:30:00+09:00 # local\n---\nText.\n"
    )
    article = only(path)
    assert (article.headline, article.outlet) == (headline, "Gull: Wire")
    assert article.published == datetime(2026, 3, 4, 9, 30, tzinfo=timezone(timedelta(hours=9)))


def test_front_matter_keeps_what_was_written(tmp_path: Path) -> None:
    fields = {
        "id": "007", "publisher": "Harbor Times", "outlet": "KYODO", "published": "2026-03-04", "language": "no", "url": "https://x.test/a",
        "story": "12", "version": "1.0", "status": "canceled", "partial": "yes", "embargo": "2026-03-05T06:00:00Z",
    }  # fmt: skip
    article = only(write(tmp_path, "a.md", front_matter(**fields, headline="A: b").replace("A: b", '"A: b"') + "Text."))
    assert (article.id, article.version, article.story, article.language) == ("007", "1.0", "12", "no")
    assert (article.outlet, article.publisher, article.url) == ("Kyodo", "Harbor Times", "https://x.test/a")
    assert (article.headline, article.published, article.partial) == ("A: b", date(2026, 3, 4), True)
    assert article.status is Status.CANCELED
    assert article.embargo == datetime(2026, 3, 5, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "text", "outlet"),
    [
        ("a.txt", "H\n\nTOKYO (KYODO) -- Text.", "Kyodo"),
        ("a.txt", "H\n\nTokyo, Aug. 8 (Jiji Press)--Text.", "Jiji Press"),
        ("a.txt", "H\n\nSEOUL, Aug. 13 (North Wire) - Text.", "North Wire"),
        ("a.txt", "H\n\n(Reuters) - Text.", "Reuters"),
        ("a.txt", "H\n\nSen. Ann Poe (D-Ill.) - she leads - spoke.", "a"),
        ("a.txt", "H\n\nHe saw it (Kim) -- so he said.", "a"),
        ("a.txt", "H\n\nText.\n\n© 2026 The Associated Press. All rights reserved.", "AP"),
        ("a.txt", "H\n\nText.\nCopyright 2026 Gull Wire", "Gull Wire"),
        ("harbor-times.txt", "H\n\nText.", "harbor-times"),
        ("kyodo.txt", "H\n\nText.", "Kyodo"),
        ("a.jsonl", '{"text": "Text.", "url": "https://www.harbor.test/1"}', "harbor.test"),
        ("a.jsonl", '{"text": "Text.", "publisher": "Harbor Times"}', "Harbor Times"),
    ],
)
def test_the_outlet_comes_from_the_dateline_the_credit_or_the_file(
    tmp_path: Path, name: str, text: str, outlet: str
) -> None:
    article = only(write(tmp_path, name, text))
    assert (article.outlet, article.publisher) == (outlet, None)
    assert "©" not in article.text
    assert article.text.startswith("H\n\n") or name.endswith("l")


def test_a_headline_that_the_text_repeats_is_kept_once(tmp_path: Path) -> None:
    record = {"headline": HEADLINE, "text": f"{HEADLINE}\n\n{BODY}"}
    assert only(write(tmp_path, "a.jsonl", json.dumps(record))).text == f"{HEADLINE}\n\n{BODY}"


def test_a_line_that_lists_the_articles_of_a_story(tmp_path: Path) -> None:
    line = json.dumps({"story": "s", "articles": [{"text": "One."}, {"text": "Two.", "story": "t"}]})
    assert [one.story for one in read([write(tmp_path, "a.jsonl", line)]).articles] == ["s", "t"]


def test_text_without_a_name_is_seen_from_its_content(tmp_path: Path) -> None:
    assert only(write(tmp_path, "feed", json.dumps(RECORD))).id == "gull-1"
    assert only(write(tmp_path, "note", "H\n\nText.")).headline == "H"


def test_an_only_line_is_body(tmp_path: Path) -> None:
    article = only(write(tmp_path, "a.txt", "\nLee to visit in August.\n"))
    assert (article.headline, article.text, article.line_of(3)) == ("", "Lee to visit in August.", 2)


def test_a_markdown_heading_is_the_headline(tmp_path: Path) -> None:
    assert only(write(tmp_path, "a.md", "# Crews walk out\n\nText.")).headline == "Crews walk out"
