"""What stands on each line of the worklist: story headlines and findings, cut to a width in terminal cells.

Pure: words and the names of their styles, no drawing. A double-width character counts as two cells everywhere.
``tui/worklist.py`` draws the result.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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


def layout(rows: Sequence[Row], shown: Sequence[int]) -> list[Line]:
    """Return the lines for the rows shown: each story's headline above its findings."""
    lines: list[Line] = []
    story, head, count = None, 0, 0
    for number in shown:
        finding = rows[number].finding
        if finding.story != story:
            _close(lines, head, count)
            story, head, count = finding.story, len(lines), 0
            lines.append(Line(None, finding.headline or finding.story))
        lines.append(Line(number))
        count += 1
    _close(lines, head, count)
    return lines


def _close(lines: list[Line], head: int, count: int) -> None:
    if count:
        lines[head] = Line(None, lines[head].headline, count)


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
