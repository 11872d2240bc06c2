"""What rules there are: code, name, default severity, and the manual that ``deskcheck explain`` prints.

A rule's manual is the docstring of the function that carries its code, in the family's file.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import NamedTuple

from compare.model import Severity

FAMILIES: dict[str, tuple[str, str]] = {
    "DAT": ("date", "dates, durations and the order of events"),
    "AGD": ("agenda", "what is on the agenda"),
    "SRC": ("sourcing", "who says so"),
    "CRT": ("certainty", "how sure"),
    "FIG": ("figure", "counts, money, shares, ages"),
    "NAM": ("name", "names and titles"),
    "QUO": ("quote", "quotations"),
    "PLC": ("place", "places"),
    "INP": ("input", "what was handed in"),
}
"""Family letters: the kind of difference, and what it is about."""


class Rule(NamedTuple):
    """One code that a finding can carry."""

    code: str
    name: str
    severity: Severity
    manual: str
    """The whole docstring: what it reports, why a desk cares, when it stays silent, an example."""

    @property
    def summary(self) -> str:
        """The manual's first line."""
        return self.manual.partition("\n")[0]

    @property
    def family(self) -> str:
        """The letters of the code."""
        return self.code.rstrip("0123456789")


def rule(code: str, name: str, severity: Severity, documented: Callable[..., object]) -> Rule:
    """Make a rule whose manual is the docstring of ``documented``."""
    return Rule(code, name, severity, inspect.getdoc(documented) or "")
