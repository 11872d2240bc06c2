"""Records as JSON: fields by name, spans with the words that stand there, ladders by the name of their rung."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum, IntEnum
from typing import Any

from compare.model import Span


def as_json(value: object) -> str:
    """Return plain values as indented JSON with a line end."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def as_plain(record: object, text: str) -> dict[str, Any]:
    """Return a record's fields as plain values; ``text`` is the article that its spans are in."""
    plain = _plain(record, text)
    assert isinstance(plain, dict)
    return plain


def _plain(value: object, text: str) -> object:
    if isinstance(value, Span):
        return {"start": value.start, "end": value.end, "text": value.of(text)}
    if is_dataclass(value):
        return {field.name: _plain(getattr(value, field.name), text) for field in fields(value)}
    if isinstance(value, tuple):
        return [_plain(one, text) for one in value]
    if isinstance(value, IntEnum):
        return value.name.lower()
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value
