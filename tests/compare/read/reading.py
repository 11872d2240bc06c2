"""Reads a file of a test, and picks what was found wrong with it."""

from __future__ import annotations

from pathlib import Path

from compare.model import InputFinding
from compare.read import Reading, read

GOOD = '{"id": "good", "text": "Text.", "published": "2026-03-04"}\n'


def reading(folder: Path, name: str, content: str | bytes) -> Reading:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read([path])


def codes(found: Reading) -> list[str]:
    return [finding.code for finding in found.findings]


def only(found: Reading) -> InputFinding:
    (finding,) = found.findings
    return finding
