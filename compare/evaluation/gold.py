"""Gold labels: what people say that a story holds, read from the ``gold.json`` beside its articles.

The form is described in ``corpora/README.md``. Reads files; judges nothing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from compare.errors import InputError
from compare.model import Span

LABELS = "gold.json"
"""The file that makes a folder of articles a gold story."""
APART = "unread"
"""A folder of stories whose errors nobody reads, so that they tell what unseen copy gives: scored only when it is named."""

Place = tuple[str, int]
"""Article id and sentence number: 0 for the headline, the body from 1."""


@dataclass(frozen=True, slots=True)
class Label:
    """One gold discrepancy, or one pair that must stay silent."""

    code: str
    relation: str
    severity: str
    places: frozenset[Place]
    spans: tuple[tuple[str, Span], ...]
    """Article id and the words that show it."""
    why: str

    @property
    def articles(self) -> frozenset[str]:
        """The articles involved."""
        return frozenset(article for article, _ in self.places)


@dataclass(frozen=True, slots=True)
class GoldStory:
    """One story's labels."""

    name: str
    folder: Path
    sentences: Mapping[str, tuple[Span, ...]]
    """By article id; the first is the headline."""
    alignments: frozenset[frozenset[Place]]
    discrepancies: tuple[Label, ...]
    silent: tuple[Label, ...]

    def places_of(self, article: str, span: Span) -> frozenset[Place]:
        """Return the sentences that a span stands for: those it overlaps by half of the shorter of the two."""
        sentences = enumerate(self.sentences.get(article, ()))
        return frozenset((article, number) for number, sentence in sentences if span.stands_for(sentence))


def read_gold(folder: Path) -> tuple[GoldStory, ...]:
    """Return the gold stories at or below a folder, by name; raises InputError where there are none.

    Those in a folder ``APART`` below it are left alone: rules and weights are made beside the others.
    """
    found = sorted(folder.rglob(LABELS)) if folder.is_dir() else []
    files = [path for path in found if APART not in path.relative_to(folder).parts]
    if not files:
        raise InputError(f"{folder}: no gold labels ({LABELS}) there; name a folder such as corpora/")
    return tuple(_story(path) for path in files)


def _story(path: Path) -> GoldStory:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        return GoldStory(
            name=raw["story"],
            folder=path.parent,
            sentences={a["id"]: tuple(Span(*pair) for pair in a["sentences"]) for a in raw["articles"]},
            alignments=frozenset(frozenset((tuple(x["a"]), tuple(x["b"]))) for x in raw["alignments"]),
            discrepancies=tuple(_label(entry) for entry in raw["discrepancies"]),
            silent=tuple(_label(entry) for entry in raw["silent"]),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path}: not gold labels ({error!r}); see corpora/README.md for the form") from error


def _label(entry: Mapping[str, Any]) -> Label:
    evidence: Mapping[str, Sequence[Mapping[str, Any]]] = entry["evidence"]
    return Label(
        code=entry["code"],
        relation=entry.get("relation", ""),
        severity=entry.get("severity", ""),
        places=frozenset((article, spot["sent"]) for article, spots in evidence.items() for spot in spots),
        spans=tuple((article, Span(s["start"], s["end"])) for article, spots in evidence.items() for s in spots),
        why=entry.get("why", ""),
    )
