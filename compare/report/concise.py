"""One line a finding, for editors and grep: ``path:line: CODE severity message [outlets]``.

Dismissed findings are left out; accepted ones and those to be checked say so at the end of the line. Sorted as found.
"""

from __future__ import annotations

from compare.model import Discrepancy
from compare.report.document import Report
from compare.report.lines import decided, input_place, input_text, one_line, place_text


def render(report: Report) -> str:
    """Return the findings, then what must be known about the input; nothing at all where there is nothing."""
    lines = [_finding(report, finding) for finding in report.reported]
    for item in report.inputs:
        place = input_place(item)
        lines.append(f"{place + ': ' if place else ''}{item.code} {item.severity.value} {input_text(item)}")
    return "".join(line + "\n" for line in lines)


def _finding(report: Report, finding: Discrepancy) -> str:
    path, line, _ = report.place(finding.sides[0])
    place = place_text(path, line)
    outlets = ", ".join(dict.fromkeys(one_line(side.outlet) for side in finding.sides))
    mark = decided(report.decision(finding))
    return (
        f"{place + ': ' if place else ''}{finding.code} {finding.severity.value} {one_line(finding.message)} [{outlets}]"
        f"{' (' + mark + ')' if mark else ''}"
    )
