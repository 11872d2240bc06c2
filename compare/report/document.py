"""The report: everything one run found out with what reviewers decided, and what it means for the exit code.

Owns no format: ``render`` sends the report to the format's own file.
Next in the flow: ``compare/report/lines.py``, then the formats.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from compare.decisions import Decision, Verdict
from compare.errors import ConfigError
from compare.model import Article, Discrepancy, InputFinding, Severity, Side, Story
from compare.report.files import write_text

if TYPE_CHECKING:
    from compare.report.table import Frame

FORMATS: dict[str, str] = {
    "human": "compare.report.human",
    "concise": "compare.report.concise",
    "json": "compare.report.json_file",
    "jsonl": "compare.report.json_lines",
    "csv": "compare.report.csv_file",
    "github": "compare.report.github",
}
"""What a report can be written as, and the module whose ``render`` does it, loaded when first asked for."""

TABLES: dict[str, str] = {"sources": "compare.report.sources_csv"}
"""Tables that hold no findings; written to files beside them, never printed in their place."""

NEVER = "never"
"""The ``fail_on`` that no finding reaches."""

_UNDECIDED = Decision()


@dataclass(frozen=True)
class Report:
    """What one run found out."""

    stories: tuple[Story, ...] = ()
    discrepancies: tuple[Discrepancy, ...] = ()
    inputs: tuple[InputFinding, ...] = ()
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    """By the finding's key; a finding without an entry is undecided."""
    version: str = ""
    """The version of deskcheck that made it."""

    def decision(self, finding: Discrepancy) -> Decision:
        """Return what reviewers decided about one finding."""
        return self.decisions.get(finding.key, _UNDECIDED)

    @cached_property
    def articles(self) -> dict[str, Article]:
        """Every article by its id."""
        return {article.id: article for story in self.stories for article in story.articles}

    @property
    def reported(self) -> tuple[Discrepancy, ...]:
        """The findings that are shown: all but the dismissed ones."""
        return tuple(one for one in self.discrepancies if self.decision(one).verdict is not Verdict.DISMISSED)

    def with_verdict(self, verdict: Verdict) -> tuple[Discrepancy, ...]:
        """Return the findings on which reviewers came to this verdict."""
        return tuple(one for one in self.discrepancies if self.decision(one).verdict is verdict)

    def open_at(self, severity: Severity) -> tuple[Discrepancy, ...]:
        """Return the findings at or above ``severity`` that are neither accepted nor dismissed."""
        return tuple(
            one for one in self.discrepancies if one.severity.rank >= severity.rank and self.decision(one).fails
        )

    def exit_code(self, fail_on: str = Severity.ERROR) -> int:
        """Return 2 if some input could not be used, else 1 for open findings at or above ``fail_on``, else 0.

        ``fail_on`` is a severity or "never"; raises ConfigError for anything else.
        """
        allowed = [NEVER, *(severity.value for severity in Severity)]
        if fail_on not in allowed:
            raise ConfigError(f"fail-on: there is no severity {fail_on!r}; use one of {', '.join(allowed)}.")
        if any(finding.severity is Severity.ERROR for finding in self.inputs):
            return 2
        return int(fail_on != NEVER and bool(self.open_at(Severity(fail_on))))

    def place(self, side: Side) -> tuple[str, int, int]:
        """Return where a side's evidence stands: path, first line, last line (from 1); ("", 1, 1) if not known."""
        article = self.articles.get(side.article)
        if article is None:
            return "", 1, 1
        last = max(side.span.start, side.span.end - 1)
        return article.path, article.line_of(side.span.start), article.line_of(last)

    def to_frame(self) -> Frame:
        """Return the findings as a pandas table, one row each, columns as in the CSV."""
        return cast("Frame", import_module("compare.report.table").to_frame(self))

    def sources(self) -> Frame:
        """Return what each outlet's sentences rest on as a pandas table: a row a story and outlet, a column a kind."""
        made = import_module("compare.report.tally").source_rows(self.stories)
        return cast("Frame", import_module("compare.report.table").sources(made))

    def write(self, format_name: str, path: str | Path, *, bom: bool = False) -> None:
        """Write the report to a file; raises ConfigError for an unknown format, DeskError for a path that fails."""
        write_text(path, render(self, format_name, bom=bom))


def render(report: Report, format_name: str, *, colour: bool = False, bom: bool = False) -> str:
    """Return the report as text in one of ``FORMATS`` or ``TABLES``; raises ConfigError for another.

    ``colour`` is for ``human`` (ANSI codes, for a terminal), ``bom`` for the CSV files (a byte order mark, for Excel);
    the other formats pass them over. Lines end as the format wants: CRLF in CSV, else LF.
    """
    known = FORMATS | TABLES
    if format_name not in known:
        raise ConfigError(f"format: there is no {format_name!r}; use one of {', '.join(known)}.")
    module = import_module(known[format_name])
    write = cast("Callable[..., str]", module.render)
    if format_name == "human":
        return write(report, colour=colour)
    if format_name == "csv" or format_name in TABLES:
        return write(report, bom=bom)
    return write(report)
