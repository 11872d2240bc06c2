"""JSON: one article a line, or a document holding a list of articles.

A document is a list of articles, an object with such a list under "articles", or one article. A line that cannot be
read is a fault of its own and holds up no other line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from compare.read.draft import Draft, Fault, FieldError, known_fields

_SPACE = re.compile(r"[ \t\n\r]*")
_TEXT_KEY = re.compile(r'(?<!\\)"(?:text|body|content)"\s*:')
_DECODER = json.JSONDecoder()
LIST_KEY = "articles"

Record = dict[str, object]


def line_drafts(text: str) -> Iterator[Draft | Fault]:
    """Yield the article of each line that is not blank."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except json.JSONDecodeError as error:
            yield Fault(f"not JSON: {error.msg} (column {error.colno})", number)
        except (RecursionError, ValueError):
            yield Fault("JSON that cannot be used: nested too deeply, or a number too long", number)
        else:
            yield from _drafts(record, number)


def document_drafts(text: str) -> Iterator[Draft | Fault]:
    """Yield the articles of one JSON document; of JSON Lines if that is what it holds."""
    try:
        document = json.loads(text)
    except json.JSONDecodeError as error:
        if error.msg == "Extra data":
            yield from line_drafts(text)
        else:
            yield Fault(f"not JSON: {error.msg} (column {error.colno})", error.lineno)
        return
    except (RecursionError, ValueError):
        yield Fault("JSON that cannot be used: nested too deeply, or a number too long")
        return
    if isinstance(document, list):
        yield from _listed(text, _SPACE.match(text).end() + 1, {})  # type: ignore[union-attr] # matches anywhere
    elif isinstance(document, dict) and isinstance(document.get(LIST_KEY), list):
        yield from _listed(text, _list_start(text), _inherited(document))
    elif isinstance(document, dict) and not document.keys().isdisjoint({"text", "body", "content"}):
        yield from _drafts(document, _text_line(text, 0, len(text)))
    else:
        yield Fault(f'no article here: neither a list, nor "{LIST_KEY}", nor "text"')


def _drafts(record: object, line: int) -> Iterator[Draft | Fault]:
    """Yield the article that a record is, or those that it lists."""
    if not isinstance(record, dict):
        yield Fault("not a JSON object with the fields of an article", line)
    elif isinstance(record.get(LIST_KEY), list):
        for part in record[LIST_KEY]:
            yield _draft(_inherited(record) | part, line) if isinstance(part, dict) else Fault("not an article", line)
    else:
        yield _draft(record, line)


def _draft(record: Record, line: int) -> Draft | Fault:
    try:
        fields = known_fields(record.items())
    except FieldError as fault:
        return Fault(str(fault), line)
    return draft_of(fields, line)


def draft_of(fields: dict[str, str], line: int, body_line: int | None = None) -> Draft | Fault:
    """Make a draft of a record's fields; a headline that the text repeats as its first line is taken out of the text."""
    raw = fields.pop("headline", "").strip()
    text = fields.pop("text", "")
    body = text.strip()
    if raw and body.startswith(raw + "\n"):
        body = body[len(raw) :].strip()
    if not body:
        return Fault("article without text", line, empty=True)
    if body_line is not None:
        body_line += text.count("\n", 0, text.rindex(body))
    return Draft(" ".join(raw.split()), body, line, body_line, fields)


def _inherited(record: Record) -> Record:
    """Return what a record that lists articles says of all of them."""
    return {"story": record["story"]} if isinstance(record.get("story"), str | int) else {}


def _listed(text: str, at: int, inherited: Record) -> Iterator[Draft | Fault]:
    """Yield the articles of the JSON list whose first element follows ``at``, each with its own line."""
    line, counted = 1, 0
    while True:
        at = _skip(text, at)
        if text[at] == "]":
            return
        record, end = _DECODER.raw_decode(text, at)
        line += text.count("\n", counted, at)
        counted = at
        if isinstance(record, dict):
            yield _draft(inherited | record, line - 1 + _text_line(text, at, end))
        else:
            yield Fault("not a JSON object with the fields of an article", line)
        at = _skip(text, end)
        at += text[at] == ","


def _list_start(text: str) -> int:
    """Return the offset after the bracket that opens the list of articles in a JSON object known to hold one."""
    at, start = _skip(text, 0) + 1, 0
    while text[at := _skip(text, at)] != "}":
        key, at = _DECODER.raw_decode(text, at)
        at = _skip(text, _skip(text, at) + 1)
        if key == LIST_KEY:
            start = at + 1  # the last of repeated keys is what json.loads keeps
        _, at = _DECODER.raw_decode(text, at)
        at = _skip(text, at)
        at += text[at] == ","
    return start


def _text_line(text: str, start: int, end: int) -> int:
    """Return the line on which a record keeps its text, from 1 at the record's first line."""
    key = _TEXT_KEY.search(text, start, end)
    return 1 + text.count("\n", start, key.start() if key else start)


def _skip(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return found.end() if found else at
