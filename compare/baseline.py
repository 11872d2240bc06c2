"""A baseline: the findings that a newsroom knows of already, so that a run can tell what is new.

A committed file, sorted, one finding a line for git to merge and an editor to read. Findings are told apart by ``key``
alone: no line numbers, so that edits elsewhere make nothing new. Reading and comparing; the exit code is the caller's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from compare.errors import InputError
from compare.model import Discrepancy
from compare.report.files import write_text

SCHEMA = 1


class Known(NamedTuple):
    """One finding of the baseline: its key, and what a reader of the file needs to recognise it."""

    key: str
    code: str
    headline: str
    """The story's headline."""
    message: str


class Changes(NamedTuple):
    """A run against a baseline, or against an earlier run."""

    new: tuple[Discrepancy, ...]
    """Not known before, in the run's order."""
    standing: tuple[Discrepancy, ...]
    """Known, and still there, in the run's order."""
    gone: tuple[Known, ...]
    """Known, and no longer found: the line may go from the baseline."""


def known_of(findings: Iterable[Discrepancy]) -> tuple[Known, ...]:
    """Return findings as a baseline holds them: by headline, code and key, each key once."""
    each = {one.key: Known(one.key, one.code, _line(one.headline), _line(one.message)) for one in findings}
    return tuple(sorted(each.values(), key=lambda known: (known.headline, known.code, known.key)))


def write_baseline(path: str | Path, findings: Iterable[Discrepancy]) -> int:
    """Write the baseline of these findings and return how many there are; raises DeskError if that fails."""
    known = known_of(findings)
    lines = [
        json.dumps(
            {"key": one.key, "code": one.code, "story": one.headline, "message": one.message}, ensure_ascii=False
        )
        for one in known
    ]
    body = ",\n".join(f"    {line}" for line in lines)
    listed = f"[\n{body}\n  ]" if lines else "[]"
    write_text(path, f'{{\n  "deskcheck_baseline": {SCHEMA},\n  "findings": {listed}\n}}\n')
    return len(known)


def read_baseline(path: str | Path) -> tuple[Known, ...]:
    """Return what the file knows; raises InputError if it cannot be read or is no baseline."""
    try:
        document = json.loads(Path(path).read_bytes())
    except OSError as error:
        raise InputError(
            f"{path}: cannot read the baseline ({error.strerror or error}); make it with “deskcheck baseline write”."
        ) from error
    except ValueError as error:
        raise InputError(f"{path}: the baseline is not JSON ({error}); mend it or write it again.") from error
    if not isinstance(document, dict) or document.get("deskcheck_baseline") != SCHEMA:
        raise InputError(
            f"{path}: is not a baseline of schema {SCHEMA}; write it again with “deskcheck baseline write”."
        )
    try:
        return tuple(
            Known(str(each["key"]), str(each.get("code", "")), str(each.get("story", "")), str(each.get("message", "")))
            for each in document["findings"]
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(f"{path}: a finding of the baseline has no key; mend it or write it again.") from error


def changes(known: Sequence[Known], findings: Sequence[Discrepancy]) -> Changes:
    """Return what is new, still there and gone, by key."""
    before = {one.key for one in known}
    now = {finding.key for finding in findings}
    return Changes(
        new=tuple(finding for finding in findings if finding.key not in before),
        standing=tuple(finding for finding in findings if finding.key in before),
        gone=tuple(one for one in known if one.key not in now),
    )


def _line(text: str) -> str:
    return " ".join(text.split())
