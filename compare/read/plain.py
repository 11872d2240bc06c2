"""Plain text and front matter: one article a file.

Plain text begins with its headline; the rest is the body, without a © line at its end. Front matter is a YAML mapping
between two lines of three hyphens; everything in it is read as text, so that a date stays what was written.
Pages that hold several articles are ``compare/read/aggregator.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compare.read.datelines import credit_name
from compare.read.draft import Draft, Fault, FieldError, known_fields

FENCE = "---"
FENCE_ENDS = (FENCE, "...")

_HEADING_MARK = re.compile(r"\s*#{1,6}\s+(?=\S)")
"""Markdown's mark of a heading."""

_TYPED = re.compile(r"""^([A-Za-z_-]+:[ \t]+)([^\s"'\[{>|&*!%@`#-].*?)[ \t]*$(?!\n[ \t])""", re.MULTILINE)
"""A field with plain words behind it on its one line: the field, and the words."""

_NOT_PLAIN = re.compile(r":[ \t]|:$|[ \t]#(?=\w)")
"""What YAML would not take as words: a colon, a number sign right before a word ("#1"; "# note" is a comment)."""


def has_front_matter(text: str) -> bool:
    """Whether ``text`` begins with front matter, closed or not."""
    return text.partition("\n")[0].rstrip() == FENCE


def plain_drafts(text: str) -> Iterator[Draft | Fault]:
    """Yield the one article of a plain text: its first line is the headline, unless it has only one."""
    lines = text.split("\n")
    end = _without_blank_end(lines)
    credit = credit_name(lines[end - 1]) if end else None
    if credit is not None:
        end = _without_blank_end(lines[: end - 1])
    yield _headed(lines[:end], 0, {}, credit or "")


def front_matter_drafts(text: str) -> Iterator[Draft | Fault]:
    """Yield the one article of a text with front matter.

    With a headline in the front matter the whole rest is body, else the first line after it is the headline.
    """
    lines = text.split("\n")
    close = next((number for number, line in enumerate(lines[1:], 1) if line.rstrip() in FENCE_ENDS), None)
    if close is None:
        yield Fault('the front matter is not closed by a line "---"', 1)
        return
    try:
        fields = _mapping("\n".join(lines[1:close]))
    except FieldError as fault:
        yield Fault(f"front matter: {fault}", 1)
        return
    headline = " ".join(fields.pop("headline", "").split())
    inside = fields.pop("text", "")
    rest = lines[: _without_blank_end(lines)]
    if inside and not any(line.strip() for line in rest[close + 1 :]):
        yield Draft(headline, inside.strip(), 1, None, fields)
    elif headline:
        body, line = body_of(rest, close + 1, len(rest))
        yield Draft(headline, body, line, line, fields)
    else:
        yield _headed(rest, close + 1, fields, "")


def body_of(lines: Sequence[str], start: int, end: int) -> tuple[str, int]:
    """Return lines ``start`` to ``end`` (exclusive, from 0) as one text without blank edges, and its first line, from 1."""
    while start < end and not lines[start].strip():
        start += 1
    return "\n".join(lines[start:end]).strip(), start + 1


def _headed(lines: Sequence[str], start: int, fields: dict[str, str], credit: str) -> Draft | Fault:
    """Make a draft of lines of which the first one with text is the headline."""
    first = next((number for number in range(start, len(lines)) if lines[number].strip()), None)
    if first is None:
        return Fault("no text", None, empty=True)
    body, line = body_of(lines, first + 1, len(lines))
    if not body:
        return Draft("", lines[first].strip(), first + 1, first + 1, fields, credit)
    headline = " ".join(_HEADING_MARK.sub("", lines[first]).split())
    return Draft(headline, body, first + 1, line, fields, credit)


def _without_blank_end(lines: Sequence[str]) -> int:
    """Return how many lines are left without the blank ones at the end."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return end


def _quoted(source: str) -> str:
    """Put quotes around words that a desk types as they run ("headline: Deal near: sources") and YAML reads as more."""
    return _TYPED.sub(lambda field: field[1] + _in_quotes(field[2]), source)


def _in_quotes(words: str) -> str:
    return "'" + words.replace("'", "''") + "'" if _NOT_PLAIN.search(words) else words


def _mapping(source: str) -> dict[str, str]:
    """Return the known fields of a YAML mapping, strings only; raises FieldError."""
    import yaml  # noqa: PLC0415  (eighteen modules, for files with front matter alone)

    try:
        found = yaml.load(_quoted(source), Loader=yaml.BaseLoader)  # noqa: S506 - BaseLoader makes strings and nothing else
    except yaml.MarkedYAMLError as error:
        where = f", line {error.problem_mark.line + 2}" if error.problem_mark else ""
        raise FieldError(f"{error.problem or 'not YAML'}{where}") from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise FieldError("not YAML") from error
    if not found:
        return {}
    if not isinstance(found, dict):
        raise FieldError('not a list of "field: value" lines')
    return known_fields(found.items())
