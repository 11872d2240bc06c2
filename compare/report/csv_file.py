"""The findings as CSV, one row each: RFC 4180, CRLF, UTF-8, the same bytes for the same report.

A cell that a spreadsheet would run as a formula is led by an apostrophe. Columns: ``compare/report/rows.py``.
"""

from __future__ import annotations

from compare.report.document import Report
from compare.report.rows import Cell, rows
from compare.report.table import frame_of

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""First characters that make a spreadsheet run a cell, the full-width ones in Japanese Excel (OWASP, CSV injection)."""

BYTE_ORDER_MARK = "\ufeff"
"""Without it, Excel takes UTF-8 for the code page of the country."""


def render(report: Report, *, bom: bool = False) -> str:
    """Return header and rows, every line ended by CRLF; with ``bom``, led by a byte order mark."""
    safe = [{name: escaped(cell) for name, cell in row.items()} for row in rows(report)]
    text = frame_of(safe).to_csv(index=False, lineterminator="\r\n", na_rep="", encoding="utf-8")
    return (BYTE_ORDER_MARK if bom else "") + str(text)


def escaped(cell: Cell) -> Cell:
    """Return text that a spreadsheet would run led by an apostrophe, everything else as it is."""
    return "'" + cell if isinstance(cell, str) and cell.startswith(FORMULA_STARTS) else cell
