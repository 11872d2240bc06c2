"""What each outlet's copy rests on, as CSV: a row a story and outlet, in the form of the findings' CSV.

Columns: ``compare/report/tally.py``.
"""

from __future__ import annotations

from compare.report.csv_file import BYTE_ORDER_MARK, escaped
from compare.report.document import Report
from compare.report.table import sources
from compare.report.tally import source_rows


def render(report: Report, *, bom: bool = False) -> str:
    """Return header and rows, every line ended by CRLF; with ``bom``, led by a byte order mark."""
    safe = [{name: escaped(cell) for name, cell in row.items()} for row in source_rows(report.stories)]
    text = sources(safe).to_csv(index=False, lineterminator="\r\n", na_rep="", encoding="utf-8")
    return (BYTE_ORDER_MARK if bom else "") + str(text)
