"""What stands on each line of the worklist: story headlines and findings, cut to a width in terminal cells.

Pure: words and the names of their styles, no drawing. A double-width character counts as two cells everywhere.
``tui/worklist.py`` draws the result.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import compress
from operator import ne
from typing import overload

from rich.cells import cell_len, set_cell_size

from compare.model import Discrepancy, Relation, Severity
from tui.marking import plain
from tui.rows import SEVERITY_LETTERS, Row

ELLIPSIS = "…"
ROOMY = 70
"""From so many cells on, a line has room for the whole message; below, for the words that differ."""
OUTLETS_AT_MOST = 28
NAMED = 2
"""So many outlets are named; the rest are counted."""
LEGIBLE = 14
"""A wording cut shorter than this tells nothing."""
ONLY = " only"
_BEFORE = 12
"""Cells before the words: cursor, sign, code, severity, with blanks between."""

Cells = list[tuple[str, str]]
"""Text and the name of its style (empty: as the line)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a finding by its row number, or a story's headline."""

    number: int | None
    headline: str = ""
    findings: int = 0
    """How many findings shown stand below the headline."""


class Layout(Sequence[Line]):
    """The lines for the rows shown: each story's headline above its findings, or findings alone.

    A line is made when it is asked for: the list of 50,000 findings has 55,000 lines, and a screen shows forty.
    """

    def __init__(self, findings: Sequence[Discrepancy], shown: Sequence[int], *, headlines: bool = True) -> None:
        """Take the findings, and the numbers of those that are listed, in their order; with headlines, ascending."""
        self._findings, self._shown, self._ascending = findings, shown, headlines
        stories = [findings[number].story for number in shown] if headlines else []
        self._starts = [0, *compress(range(1, len(stories)), map(ne, stories, stories[1:]))] if stories else []
        """At which places in ``shown`` stories begin."""
        self._heads = [place + number for number, place in enumerate(self._starts)]
        """On which lines their headlines stand."""

    def __len__(self) -> int:
        return len(self._shown) + len(self._heads)

    @overload
    def __getitem__(self, at: int) -> Line: ...
    @overload
    def __getitem__(self, at: slice) -> list[Line]: ...
    def __getitem__(self, at: int | slice) -> Line | list[Line]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        if not 0 <= at < len(self):
            raise IndexError(at)
        above = bisect_right(self._heads, at)
        if not above or self._heads[above - 1] != at:
            return Line(self._shown[at - above])
        end = self._heads[above] if above < len(self._heads) else len(self)
        finding = self._findings[self._shown[at - above + 1]]
        return Line(None, finding.headline or finding.story, end - at - 1)

    def line_of(self, number: int | None) -> int | None:
        """Return the line on which row ``number`` stands, None where it is not listed."""
        place = self._place(number) if number is not None else None
        return None if place is None else place + bisect_right(self._starts, place)

    def _place(self, number: int) -> int | None:
        if not self._ascending:
            return self._places.get(number)
        place = bisect_left(self._shown, number)
        return place if place < len(self._shown) and self._shown[place] == number else None

    @cached_property
    def _places(self) -> dict[int, int]:
        return {number: place for place, number in enumerate(self._shown)}


def story_cells(line: Line, width: int) -> Cells:
    """Return a story's headline with the number of its findings at the right."""
    count = f" {line.findings}"
    return [(fit(line.headline, max(0, width - cell_len(count))), "story"), (count, "dim")]


def finding_cells(row: Row, width: int, *, selected: bool, ranged: bool) -> Cells:
    """Return one finding: cursor or range mark, sign, code, severity, what differs, outlets."""
    finding, done = row.finding, not row.undecided
    mark = ">" if selected else "|" if ranged else " "
    tone = "done" if done else "open"
    room = max(0, width - _BEFORE)
    names_width = min(OUTLETS_AT_MOST, room * 2 // 5)
    what_width = room - names_width
    words = finding.message if what_width >= ROOMY - _BEFORE else _words(finding, max(0, what_width - 1))
    return [
        (mark, ""),
        (f"{row.sign} ", "done" if done else "sign"),
        (f"{finding.code:<6} ", tone),
        (f"{SEVERITY_LETTERS[finding.severity]} ", "done" if done else _SEVERITY_STYLES[finding.severity]),
        (fit(fit(words, max(0, what_width - 1)), what_width), tone),
        (_names(finding, names_width), "done" if done else "dim"),
    ]


_SEVERITY_STYLES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "dim"}


def _words(finding: Discrepancy, width: int) -> str:
    """Return what two sides say, as printed, where the line is too short for the message but not for that."""
    said = list(dict.fromkeys(" ".join(side.said.split()) for side in finding.sides if side.said.strip()))[:NAMED]
    short = share(said, " / ", width) if said else ""
    legible = all(cell_len(part) >= LEGIBLE or part in said for part in short.split(" / "))
    return short if legible and short else finding.message


def _names(finding: Discrepancy, width: int) -> str:
    """Return the outlets in exactly ``width`` cells: "Kyodo | Jiji", "Kyodo | Jiji +1", "Kyodo only"."""
    names = list(dict.fromkeys(side.outlet for side in finding.sides))
    if len(names) == 1 and finding.relation is not Relation.ONLY_IN:
        return fit(names[0], width)
    if len(names) == 1:
        return fit(f"{fit(names[0], min(cell_len(names[0]), max(0, width - len(ONLY))))}{ONLY}", width)
    more = f" +{len(names) - NAMED}" if len(names) > NAMED else ""
    return fit(share(names[:NAMED], "|", width - len(more)) + more, width)


def share(words: Sequence[str], between: str, width: int) -> str:
    """Return the words joined in at most ``width`` cells, the long ones cut so that each keeps a fair part."""
    room = width - cell_len(between) * (len(words) - 1)
    lengths = sorted(cell_len(word) for word in words)
    most = 0
    for place, length in enumerate(lengths):
        most = max(1, room // (len(words) - place))
        if length > most:
            break
        room -= length
    return between.join(fit(word, min(cell_len(word), most)) if cell_len(word) > most else word for word in words)


def fit(text: str, width: int) -> str:
    """Return the text in exactly ``width`` cells: padded, or cut with an ellipsis."""
    text = plain(text).replace("\n", " ")
    if cell_len(text) <= width:
        return set_cell_size(text, width)
    return set_cell_size(text, width - 1) + ELLIPSIS if width > 0 else ""
