"""Pinned floors: the quality that a change may not fall below without saying so.

The floors file holds, for each family, precision and recall on the gold stories and a fingerprint of the labels that
they were measured on. Pinning again never lowers a floor unless that is asked for.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from compare.errors import ConfigError
from compare.evaluation.gold import LABELS
from compare.evaluation.source_labels import TEXTS

MARGIN = 0.005
"""A floor is held when the score is no further below it than this: half a point."""

Scores = Mapping[str, Mapping[str, float]]


def fingerprint_of(folder: Path) -> str:
    """Return a fingerprint of every gold story below a folder, articles and labels, and of the labelled texts."""
    digest = hashlib.sha256()
    for labels in sorted([*folder.rglob(LABELS), *folder.rglob(TEXTS)]):
        for path in sorted(labels.parent.iterdir()):
            if path.is_file():
                digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def broken(scores: Scores, folder: Path, path: Path) -> list[str]:
    """Return a line for every floor that the scores do not hold; raises ConfigError for an unreadable file."""
    pinned = _load(path)
    lines = []
    if pinned.labels != fingerprint_of(folder):
        lines.append(f"{path}: pinned on other gold stories; measure and pin again (deskcheck eval --pin)")
    for family, floors in sorted(pinned.floors.items()):
        for measure, floor in sorted(floors.items()):
            score = scores.get(family, {}).get(measure, 0.0)
            if score < floor - MARGIN:
                lines.append(f"{family} {measure} is {score:.3f}, below its floor of {floor:.3f}")
    return lines


def pin(scores: Scores, folder: Path, path: Path, *, allow_regression: bool = False) -> None:
    """Write the scores as floors; raises ConfigError if one would fall and that was not asked for."""
    earlier = _load(path).floors if path.exists() else {}
    falling = [
        f"{family} {measure} {floor:.3f} to {scores.get(family, {}).get(measure, 0.0):.3f}"
        for family, floors in sorted(earlier.items())
        for measure, floor in sorted(floors.items())
        if scores.get(family, {}).get(measure, 0.0) < floor - MARGIN
    ]
    if falling and not allow_regression:
        raise ConfigError(f"{path}: floors would fall ({'; '.join(falling)}); say --allow-regression if that is meant")
    rounded = {family: {name: round(value, 3) for name, value in row.items()} for family, row in sorted(scores.items())}
    document = {"labels": fingerprint_of(folder), "floors": rounded}
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(document, indent=2, sort_keys=True) + "\n", encoding="utf-8")
    partial.replace(path)


@dataclass(frozen=True, slots=True)
class _Pinned:
    labels: str
    """The fingerprint of the stories that the floors were measured on."""
    floors: dict[str, dict[str, float]]


def _load(path: Path) -> _Pinned:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        return _Pinned(document["labels"], document["floors"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConfigError(
            f"{path}: no floors can be read there ({error}); make them with deskcheck eval --pin"
        ) from error
