"""``deskcheck diff``: what changed between two reports."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compare.cli import options, output

if TYPE_CHECKING:
    from compare.model import Discrepancy, Severity
    from compare.report import Report

EXAMPLE = "Example: deskcheck diff yesterday.json today.json"
Earlier = Annotated[Path, typer.Argument(metavar="OLD", help="The earlier report, written as json.")]
Later = Annotated[Path, typer.Argument(metavar="NEW", help="The later report, written as json.")]


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EXAMPLE)(diff)


def diff(
    old: Earlier,
    new: Later,
    form: Annotated[
        options.Shape, typer.Option("--format", "-f", help="A list to read, or JSON.")
    ] = options.Shape.TABLE,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """Say what changed between two reports in JSON.

    Findings that appeared, were resolved, or changed severity. Ends with 0 whatever changed.
    """
    from compare.report import read_report  # noqa: PLC0415  (not for --help)

    changed = list(_changes(read_report(old), read_report(new)))
    if form is options.Shape.JSON:
        from compare.cli.plain_records import as_json  # noqa: PLC0415  (as above)

        output.put(as_json([_record(*one) for one in changed]))
    else:
        output.put("".join(f"{output.plain(_line(*one))}\n" for one in changed))
        counts = (sum(kind == name for kind, *_ in changed) for name in ("appeared", "resolved", "severity"))
        output.say("{} appeared, {} resolved, {} changed severity".format(*counts))


def _changes(old: Report, new: Report) -> Iterator[tuple[str, Discrepancy, Severity | None]]:
    """Yield what changed: the kind, the finding (the later one, where there is one), its earlier severity."""
    before = {finding.key: finding for finding in old.reported}
    now = {finding.key: finding for finding in new.reported}
    yield from (("appeared", finding, None) for key, finding in now.items() if key not in before)
    yield from (("resolved", finding, None) for key, finding in before.items() if key not in now)
    for key, finding in now.items():
        if key in before and before[key].severity is not finding.severity:
            yield "severity", finding, before[key].severity


def _line(kind: str, finding: Discrepancy, was: Severity | None) -> str:
    severity = f"{was.value} to {finding.severity.value}" if was else finding.severity.value
    return f"{kind:<8}  {finding.code}  {severity}  {finding.headline}: {finding.message}"


def _record(kind: str, finding: Discrepancy, was: Severity | None) -> dict[str, str | None]:
    return {
        "change": kind,
        "key": finding.key,
        "code": finding.code,
        "severity": finding.severity.value,
        "was": was.value if was else None,
        "story": finding.story,
        "headline": finding.headline,
        "message": finding.message,
    }
