"""GitHub workflow commands: ``::error file=,line=,endLine=,title=::message``, shown beside the lines of a change.

GitHub shows ten annotations of a level and step and hides the rest in silence, so the most severe come first, ten a
level, and a notice says how many more there are. Source: actions/toolkit, docs/commands.md and docs/problem-matchers.md.
"""

from __future__ import annotations

from dataclasses import dataclass

from compare.decisions import Verdict
from compare.model import Discrepancy, InputFinding, Severity
from compare.report.document import Report
from compare.report.lines import decided, input_text, one_line, outlet_of, place_text, shortened

LEVELS: dict[Severity, str] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
PER_LEVEL = 10
"""Annotations of one level that GitHub shows in a step."""

_Place = dict[str, str | int]
"""Properties that say where: file, line, endLine."""


@dataclass(frozen=True, slots=True)
class _Annotation:
    severity: Severity
    text: str


def render(report: Report) -> str:
    """Return the annotations, most severe first; accepted findings are notices, dismissed ones are left out."""
    every = [_input(finding) for finding in report.inputs]
    every += [_finding(report, finding) for finding in report.reported]
    shown: list[str] = []
    hidden = 0
    for severity in LEVELS:
        texts = [annotation.text for annotation in every if annotation.severity is severity]
        # The notice about the hidden ones is itself a notice, and must not be the eleventh.
        places = PER_LEVEL - 1 if severity is Severity.NOTE and (hidden or len(texts) > PER_LEVEL) else PER_LEVEL
        shown += texts[:places]
        hidden += len(texts[places:])
    if hidden:
        shown.append(_command("notice", {}, "deskcheck", f"{hidden} more, not shown here: see the full report."))
    return "".join(text + "\n" for text in shown)


def _finding(report: Report, finding: Discrepancy) -> _Annotation:
    decision = report.decision(finding)
    accepted = decision.verdict is Verdict.ACCEPTED
    severity = Severity.NOTE if accepted else finding.severity
    path, line, end = report.place(finding.sides[0])
    mark = decided(decision)
    lines = [one_line(finding.message) + (f" ({mark})" if mark else "")]
    for side in finding.sides:
        where = place_text(*report.place(side)[:2])
        lines.append(f"{outlet_of(side)}: “{shortened(side.said)}” {where}".rstrip())
    place: _Place = {"file": path, "line": line, "endLine": end} if path else {}
    title = f"{finding.code} {finding.rule}"
    return _Annotation(severity, _command(LEVELS[severity], place, title, "\n".join(lines)))


def _input(finding: InputFinding) -> _Annotation:
    place: _Place = {"file": finding.path} if finding.path else {}
    if finding.path and finding.line is not None:
        place |= {"line": finding.line, "endLine": finding.line}
    return _Annotation(finding.severity, _command(LEVELS[finding.severity], place, finding.code, input_text(finding)))


def _command(level: str, place: _Place, title: str, message: str) -> str:
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in {**place, "title": title}.items())
    return f"::{level} {properties}::{_message(message)}"


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")
