"""CSV: a header row with the names of the fields, then one article a row (RFC 4180).

Commas, semicolons or tabs part the fields: whichever makes a header that names the text.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from compare.read.draft import ALIASES, Draft, Fault, FieldError, known_fields
from compare.read.json_records import draft_of

DELIMITERS = (",", ";", "\t")


def row_drafts(text: str) -> Iterator[Draft | Fault]:
    """Yield the article of each row."""
    limit = csv.field_size_limit(len(text) + 1)  # an article may be longer than the module's default of 128 KiB
    try:
        yield from list(_rows(text))
    except csv.Error as error:
        yield Fault(f"not CSV: {error}")
    finally:
        csv.field_size_limit(limit)


def _rows(text: str) -> Iterator[Draft | Fault]:
    top = next((line for line in text.split("\n") if line.strip()), "")
    delimiter = next((mark for mark in DELIMITERS if "text" in _names(top, mark)), None)
    if delimiter is None:
        yield Fault('the header row names no column "text"', 1)
        return
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    names: list[str] = []
    done = 0
    for row in rows:
        line, done = done + 1, rows.line_num
        if not any(cell.strip() for cell in row):
            continue
        if names:
            yield _draft(names, row, line)
        else:
            names = _names(top, delimiter)


def _names(header: str, delimiter: str) -> list[str]:
    """Return the header's names as ours."""
    cells = next(csv.reader([header], delimiter=delimiter), [])
    return [ALIASES.get(name, name) for name in (cell.strip().lower() for cell in cells)]


def _draft(names: list[str], row: list[str], line: int) -> Draft | Fault:
    if len(row) > len(names):
        return Fault(f"{len(row)} fields under {len(names)} names: is a quotation mark missing?", line)
    column = names.index("text")
    before = sum(cell.count("\n") for cell in row[:column])
    try:
        fields = known_fields(zip(names, row, strict=False))
    except FieldError as fault:
        return Fault(str(fault), line)
    return draft_of(fields, line, line + before)
