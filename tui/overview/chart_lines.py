"""What a chart is made of: lines of marks, some of which are targets that the cursor can stand on.

Pure: words and the names of their styles, widths in terminal cells. ``tui/overview/chart.py`` draws them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from compare.overview import Place
from tui.lines import fit

PARTS = "≠"
"""Stands before what outlets differ on where no finding says so; else the finding's sign stands there."""


@dataclass(frozen=True, slots=True)
class Target:
    """Something to look up in the articles."""

    title: str
    """Who says what, for the line below the charts."""
    article: str
    """The article that the reader wants to see."""
    places: tuple[Place, ...] = ()
    """Where it says so; none where it is silent."""
    others: tuple[Place, ...] = ()
    """Where other outlets say it."""
    findings: tuple[str, ...] = ()
    """Keys of findings on it."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Some cells of a line in one style."""

    text: str
    style: str = ""
    """A component class of the chart, without its beginning; empty for plain."""
    target: Target | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chart."""

    marks: tuple[Mark, ...]

    @property
    def width(self) -> int:
        """The line's width in cells."""
        return sum(cell_len(mark.text) for mark in self.marks)

    def targets(self) -> list[tuple[int, int, int]]:
        """Return the number, the first cell and the end cell of every mark that is a target."""
        found, at = [], 0
        for number, mark in enumerate(self.marks):
            end = at + cell_len(mark.text)
            if mark.target is not None:
                found.append((number, at, end))
            at = end
        return found


@dataclass(frozen=True, slots=True)
class Chart:
    """A whole chart: a head that stays, and the lines below it."""

    head: Line | None
    lines: tuple[Line, ...]


def sign_of(findings: Iterable[str], signs: Mapping[str, str], *, parts: bool) -> str:
    """Return the decision's sign of the first finding, the sign for "they differ", or a blank."""
    known = next((signs[key] for key in findings if key in signs), "")
    return known or (PARTS if parts else " ")


def columns(names: Sequence[str], room: int, at_least: int, at_most: int) -> int:
    """Return how wide each of so many columns is."""
    return max(at_least, min(at_most, room // max(1, len(names))))


def centred(text: str, width: int) -> str:
    """Return the text in the middle of ``width`` cells, cut where it is longer, a blank at the right."""
    room = max(1, width - 1)
    short = fit(text, room).rstrip() if cell_len(text) > room else text
    left = (room - cell_len(short)) // 2
    return fit(" " * left + short, width)


def at_right(text: str, width: int) -> str:
    """Return the text at the right of ``width`` cells, cut where it is longer."""
    return " " * max(0, width - cell_len(text)) + text if cell_len(text) <= width else fit(text, width)
