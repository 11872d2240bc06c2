"""What a format hands on: an article as found, before its fields are read, or what kept one from being found.

Every format in this folder is a function from text to drafts and faults. Next in the flow: ``compare/read/fields.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

FIELDS = frozenset(
    """id outlet publisher published headline text language url story version status partial embargo""".split()
)
"""The fields of an article in front matter, JSON and CSV. Others may stand beside them and are not read."""

ALIASES: dict[str, str] = {
    # what other systems call it: our field
    "title": "headline",
    "body": "text",
    "content": "text",
    "date": "published",
    "published_at": "published",
    "source": "outlet",
    "lang": "language",
    "uri": "id",
    "pubstatus": "status",
}


@dataclass(frozen=True, slots=True)
class Draft:
    """An article as found."""

    headline: str
    body: str
    line: int
    """The file's line, from 1, of the first line of text."""
    body_line: int | None = None
    """The line on which ``body`` begins where it keeps the file's line breaks, else None."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """What else is said of it, by the names in ``FIELDS``, unread; empty values are left out."""
    credit: str = ""
    """The name on the © line, as printed."""


class Fault(NamedTuple):
    """Why there is no article at ``line``."""

    message: str
    line: int | None = None
    empty: bool = False
    """Whether it is only that the article has no text."""
    note: bool = False
    """Whether that is no mistake of whoever handed it in."""


class FieldError(ValueError):
    """A record whose fields cannot be used; the message says which and why."""


def known_fields(record: Iterable[tuple[object, object]]) -> dict[str, str]:
    """Return the fields that are read, under our names, as text; raises FieldError for a value that is not text.

    Our own name wins over an alias. True, false and numbers count as text; null and the empty string as absent.
    """
    found: dict[str, str] = {}
    for key, value in record:
        name = str(key).strip().lower()
        ours = ALIASES.get(name, name)
        if ours not in FIELDS or value is None or (ours != name and ours in found):
            continue
        if not isinstance(value, str | int | float):
            raise FieldError(f'the field "{name}" must be text')
        words = _as_text(value)
        if any("\ud800" <= letter <= "\udfff" for letter in words):
            raise FieldError(f'the field "{name}" holds half a character (a lone surrogate)')
        if words.strip():
            found[ours] = words
    return found


def _as_text(value: str | float) -> str:
    words = str(value).lower() if isinstance(value, bool) else str(value)
    return words.replace("\r\n", "\n").replace("\r", "\n")
