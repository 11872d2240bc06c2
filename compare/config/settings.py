"""The settings of one run: frozen, every field with its default.

Owns no file and no option: ``compare/config/discovery.py`` fills the record from a file, ``compare/cli`` from options.
Next in the flow: ``compare/config/tables.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from compare.errors import ConfigError
from compare.model import Severity

FAIL_ON = ("error", "warning", "note", "never")
"""What ``fail_on`` may be: the least severity that fails a run, or never."""


@dataclass(frozen=True, slots=True)
class Config:
    """What a desk wants reported, and what fails a run."""

    select: tuple[str, ...] = ()
    """Codes or beginnings of codes ("DAT", "SRC002") to report; empty means all. The longest that fits a code wins."""
    ignore: tuple[str, ...] = ()
    """Codes or beginnings of codes to leave out; where one is in ``select`` too, it is left out."""
    severity: Mapping[str, Severity] = field(default_factory=dict)
    """Severity by code or beginning of a code, instead of the rule's own; the longest that fits wins."""
    per_outlet_ignores: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Codes or beginnings of codes to leave out where only this outlet stands against the others, by outlet."""
    fail_on: str = "error"
    """One of ``FAIL_ON``."""
    min_confidence: float = 0.0
    """Findings below this confidence (0 to 1) are left out."""
    published: date | datetime | None = None
    """When articles that do not say so were published: a day, or an aware time."""
    one_story: bool = False
    """Whether all articles given report one story."""
    jobs: int = 1
    """Processes to compare with; 0 for one a core. What is found does not depend on it."""
    decisions: Path | None = None
    """The file of reviewers' decisions; None looks for ``.deskcheck/`` above the input."""
    baseline: Path | None = None
    """The file of findings known before, which do not fail; None for no baseline."""
    reviewer: str = ""
    """Who decides in ``deskcheck review``; empty means the user's login name."""
    format: str = "human"
    """How ``deskcheck check`` prints the findings: a key of ``compare.report.FORMATS``."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """Keys of the review screen by action ("accept" = "a"), instead of its own."""

    def __post_init__(self) -> None:
        """Refuse what a caller may mistake; raises ConfigError. A file and the command line have been checked before."""
        for name in ("select", "ignore"):
            if isinstance(getattr(self, name), str):
                raise ConfigError(f"{name}: give several codes, like ('DAT',), not {getattr(self, name)!r} alone.")
            object.__setattr__(self, name, tuple(getattr(self, name)))
        if self.fail_on not in FAIL_ON:
            raise ConfigError(f"fail_on: must be one of {', '.join(FAIL_ON)}, not {self.fail_on!r}.")
        if not 0 <= self.min_confidence <= 1:
            raise ConfigError(f"min_confidence: must be from 0 to 1, not {self.min_confidence!r}.")
        if self.jobs < 0:
            raise ConfigError(f"jobs: must be 0 or more, not {self.jobs!r}.")
        if isinstance(self.published, datetime) and self.published.tzinfo is None:
            raise ConfigError("published: a time needs its zone; give an aware datetime, or a date.")


def day_or_time(words: str) -> date | datetime:
    """Read "2025-08-08" as a day and "2025-08-08T19:42+09:00" as a time; raises ValueError for anything else.

    A time needs its zone: without one, the day that it falls on is a guess.
    """
    if len(words) <= len("2025-08-08"):
        return date.fromisoformat(words)
    time = datetime.fromisoformat(words)
    if time.tzinfo is None:
        raise ValueError(f"{words} has no time zone; write {words}+09:00, or the day alone")
    return time
