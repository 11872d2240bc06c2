"""With which kinds of word a pattern can begin: its first two, so that a line of grammar is tried only where it may fit.

Owns nothing of the grammar. Next in the flow: ``compare/claims/dates/scan.py``.
"""

from __future__ import annotations

import re

DEPTH = 2
"""Kinds looked at."""
_STEP = re.compile(r"\(\?P<\w+>|\(\?:|\(\?[!=]|[|)?]|\{\d+,\d+\}|.")
_NOTHING = frozenset({""})


def openings(plain: str) -> frozenset[str]:
    """Return the beginnings of what an (expanded) pattern fits: two characters each, or one that is all of it."""
    found, _ = _alternatives(_STEP.findall(plain), 0)
    return found - _NOTHING


def _then(before: frozenset[str], after: frozenset[str]) -> frozenset[str]:
    return frozenset((a + b)[:DEPTH] for a in before for b in (after if len(a) < DEPTH else _NOTHING))


def _alternatives(steps: list[str], at: int) -> tuple[frozenset[str], int]:
    """Read up to a closing bracket; return the beginnings and the place of the bracket."""
    every: frozenset[str] = frozenset()
    line = _NOTHING
    while at < len(steps) and steps[at] != ")":
        if steps[at] == "|":
            every, line = every | line, _NOTHING
            at += 1
            continue
        one, at = _one(steps, at)
        line = _then(line, one)
    return every | line, at


def _one(steps: list[str], at: int) -> tuple[frozenset[str], int]:
    """Read one character or one group, with what repeats it."""
    step = steps[at]
    some = frozenset({step})
    if step.startswith("("):
        some, at = _alternatives(steps, at + 1)
        if step in {"(?!", "(?="}:
            some = _NOTHING
    at += 1
    if at < len(steps) and (steps[at] == "?" or steps[at].startswith("{")):
        again = _then(some, some) if steps[at] != "?" else frozenset()
        some, at = some | again | (_NOTHING if steps[at][:2] in {"?", "{0"} else frozenset()), at + 1
    return some, at
