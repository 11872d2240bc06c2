"""Where bytes go: findings to stdout, everything else to stderr, reports to files.

Owns no format. Stdout gets UTF-8 with the report's own line ends, whatever the machine's locale, so that a file and a
redirect hold the same bytes.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from compare.cli.errors import one_line

if TYPE_CHECKING:
    from compare.model import InputFinding
    from compare.report import Report

FOR_READERS = ("human", "concise")
"""Formats that are read beside stderr: what is said there of the input is not said twice."""


STDOUT = "-"


def put(text: str) -> None:
    """Write to stdout; raises BrokenPipeError where nobody reads it, or the shell has closed it."""
    if sys.stdout is None:
        raise BrokenPipeError
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def say(text: str) -> None:
    """Write one line to stderr."""
    typer.echo(one_line(text), err=True)


def coloured() -> bool:
    """Whether stdout is a terminal that wants colour (https://no-color.org)."""
    return (
        sys.stdout is not None
        and sys.stdout.isatty()
        and not os.environ.get("NO_COLOR")
        and os.environ.get("TERM") != "dumb"
    )


def put_report(report: Report, format_name: str) -> None:
    """Write the report to stdout."""
    from compare.report import render  # noqa: PLC0415  (not for --help)

    shown = replace(report, inputs=()) if format_name in FOR_READERS else report
    put(render(shown, format_name, colour=coloured()))


def say_inputs(findings: Sequence[InputFinding], *, quiet: bool = False) -> None:
    """Say what must be known about the input, a line each; the errors alone where the user wants quiet."""
    for finding in findings:
        if quiet and finding.severity != "error":
            continue
        line = "" if finding.line is None else f":{finding.line}"
        place = f"{finding.path}{line}: " if finding.path else ""
        say(f"{finding.severity.value} {finding.code} {place}{finding.message.rstrip('.')}; {finding.remedy}")


def targets(outputs: Sequence[str]) -> list[tuple[str, Path]]:
    """Split "csv:out.csv" into format and path; a known ending alone ("out.csv") will do. Raises typer.BadParameter."""
    from compare.report import FORMATS, TABLES  # noqa: PLC0415  (not for --help)

    known_formats = [*FORMATS, *TABLES]
    found = []
    for given in outputs:
        name, colon, path = given.partition(":")
        if not colon and Path(given).suffix.removeprefix(".") in FORMATS:
            name, path = Path(given).suffix.removeprefix("."), given
        if name not in known_formats or not path:
            known = ", ".join(known_formats)
            raise typer.BadParameter(
                f"{given!r} is not FORMAT:PATH like csv:out.csv; formats: {known}.", param_hint="--output"
            )
        found.append((name, Path(path)))
    return found


def write_all(report: Report, wanted: Sequence[tuple[str, Path]], *, bom: bool = False) -> None:
    """Write the report to every file, - being stdout; raises DeskError for one that cannot be written."""
    from compare.report import render  # noqa: PLC0415  (not for --help)

    for format_name, path in wanted:
        if str(path) == STDOUT:
            put(render(report, format_name, bom=bom))
        else:
            report.write(format_name, path, bom=bom)


def plain(text: str) -> str:
    """Return a line for a terminal: what does not print, copy may hold it, becomes a blank; the rest is kept."""
    return "".join(letter if letter.isprintable() else " " for letter in text).rstrip()


def count(number: int, one: str, many: str = "") -> str:
    """Return "1 story", "2 stories"; ``many`` is needed where an s will not do."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def input_code(findings: Sequence[InputFinding]) -> int:
    """Return the exit code that the input alone asks for: 2 where some of it cannot be used."""
    return 2 if any(finding.severity == "error" for finding in findings) else 0
