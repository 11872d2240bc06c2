"""What somebody may have meant who misspelt a name: for error messages alone."""

from __future__ import annotations

from collections.abc import Iterable

NEAR = 60
"""Least likeness, 0 to 100 (``rapidfuzz.fuzz.ratio``), at which a guess helps more than it misleads."""


def nearest(given: str, known: Iterable[str]) -> str:
    """Return the known name that is most like ``given``, without regard to case; empty where none is near."""
    from rapidfuzz import fuzz, process, utils  # noqa: PLC0415  (only where something is misspelt)

    names = list(dict.fromkeys(known))
    found = process.extractOne(given, names, scorer=fuzz.ratio, processor=utils.default_process, score_cutoff=NEAR)
    return found[0] if found else ""
