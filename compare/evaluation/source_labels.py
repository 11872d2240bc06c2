"""Short texts with their sources labelled: what people say that each attribution holds.

The form is described in ``corpora/README.md``; words stand there as printed and become spans here. Reads files; judges
nothing. Next in the flow: ``source_scores.py``.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from compare.errors import InputError
from compare.model import Manner, Record, SourceKind, Span, Stance

TEXTS = "gold.jsonl"
"""The file that holds labelled texts."""

WATCHED_ONE_IN = 3
"""One text in so many, by the hash of its id, is not learnt from."""


@dataclass(frozen=True, slots=True)
class LabelledSource:
    """One attribution as a person reads it; words that are not there are empty."""

    source: Span | None
    cue: Span
    content: tuple[Span, ...]
    """Empty where nothing was said ("declined to comment")."""
    kind: SourceKind
    who: str
    named: bool
    number: str
    count: int
    affiliation: str
    manner: Manner
    stance: Stance
    record: Record
    anonymity: str
    reason: str
    via: str
    inner: str


@dataclass(frozen=True, slots=True)
class LabelledText:
    """One text of one to four sentences."""

    id: str
    outlet: str
    text: str
    sources: tuple[LabelledSource, ...]

    @property
    def watched(self) -> bool:
        """Whether only its totals may be looked at while the reader is made better."""
        return int(hashlib.sha256(self.id.encode()).hexdigest(), 16) % WATCHED_ONE_IN == 0


def read_texts(folder: Path) -> tuple[LabelledText, ...]:
    """Return the labelled texts at or below a folder, none where there are none; raises InputError for broken labels."""
    return tuple(_text(path, line) for path in sorted(folder.rglob(TEXTS)) for line in _lines(path))


def _lines(path: Path) -> list[str]:
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def _text(path: Path, line: str) -> LabelledText:
    name = ""
    try:
        raw = json.loads(line)
        name = raw["id"]
        sources = tuple(_source(raw["text"], entry) for entry in raw["attributions"])
        return LabelledText(name, raw["outlet"], raw["text"], sources)
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path}: {name or 'a line'} is not labelled text ({error}); see corpora/README.md") from error


def _source(text: str, entry: Mapping[str, Any]) -> LabelledSource:
    return LabelledSource(
        source=placed(text, entry["source"]) if entry.get("source") else None,
        cue=placed(text, entry["cue"]),
        content=tuple(placed(text, words) for words in entry["content"]),
        kind=SourceKind[entry["kind"].upper()],
        who=entry.get("who", ""),
        named=bool(entry["named"]),
        number=entry["number"],
        count=entry.get("count", 0),
        affiliation=entry.get("affiliation", ""),
        manner=Manner(entry["manner"]),
        stance=Stance(entry["stance"]),
        record=Record(entry["record"]),
        anonymity=entry.get("anonymity", ""),
        reason=entry.get("reason", ""),
        via=entry.get("via", ""),
        inner=entry.get("inner", ""),
    )


def placed(text: str, label: str) -> Span:
    """Return where a label's words stand: "she#2" is the second whole "she"; raises ValueError if it is not there."""
    words, _, number = label.partition("#")
    start, end = (r"\b" if words[place].isalnum() else "" for place in (0, -1))
    matches = list(re.finditer(f"{start}{re.escape(words)}{end}", text))
    wanted = int(number or 1)
    if len(matches) < wanted:
        raise ValueError(f"{label!r} does not stand in the text")
    return Span(*matches[wanted - 1].span())
