"""The findings as JSON Lines, one object a line: for streaming, and for ``jq`` and ``grep``.

Each line has the fields of ``compare/report/json_file.py`` and a ``type``: "finding", or "input" for what must be known
about what was handed in. Next in the flow: ``compare/report/csv_file.py``.
"""

from __future__ import annotations

import json

from compare.report.document import Report
from compare.report.json_file import SCHEMA, finding_fields, plain


def render(report: Report) -> str:
    """Return the findings in order, dismissed ones too, then those about the input."""
    lines: list[dict[str, object]] = [
        {"type": "finding", "schema": SCHEMA, **finding_fields(report, finding)} for finding in report.discrepancies
    ]
    lines += [{"type": "input", "schema": SCHEMA, **plain(finding)} for finding in report.inputs]
    return "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines)
