"""deskcheck's own reports and baselines, so that they are not taken for articles when they lie in the same folder.

Used by ``compare/read/__init__.py``. In a folder they are left alone, as label files are; named outright they are
refused with a clear line.
"""

from __future__ import annotations

import re

OPENINGS: tuple[re.Pattern[str], ...] = (
    re.compile(r"key,code,rule,severity,"),  # the CSV report
    re.compile(r'\{\s*"schema": \d+,\s*"tool": \{\s*"name": "deskcheck"'),  # the JSON report
    re.compile(r'\{"type": "[a-z]+", "schema": \d+, '),  # the JSON Lines report
    re.compile(r'\{\s*"deskcheck_baseline": \d+'),  # a baseline
    re.compile(r'\{"id": "[^"]+", "time": "[^"]+", "reviewer": '),  # a log of decisions
)
"""How each begins."""


def is_own(text: str) -> bool:
    """Whether a file's text is something that deskcheck wrote."""
    return any(opening.match(text) for opening in OPENINGS)
