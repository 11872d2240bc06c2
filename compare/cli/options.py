"""The options that several commands share, each worded once, and how they become settings.

Owns no command. An option that was not given is None, so that the configuration file speaks.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compare.cli.completion import codes
from compare.cli.errors import note_debug

if TYPE_CHECKING:
    from compare.config import Loaded


class FailOn(StrEnum):
    """The least severity that fails a check."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"
    NEVER = "never"


class Format(StrEnum):
    """How findings are printed; the same as ``compare.report.FORMATS``, which costs more to import."""

    HUMAN = "human"
    CONCISE = "concise"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    GITHUB = "github"


class Shape(StrEnum):
    """How a list that is not a report is printed."""

    TABLE = "table"
    JSON = "json"


Paths = Annotated[
    list[Path], typer.Argument(metavar="PATH", help="Files and folders of articles; - reads standard input.")
]
Outputs = Annotated[
    list[str] | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FORMAT:PATH",
        help="Write the findings to a file, like csv:out.csv; sources:out.csv counts each outlet's sources. Repeatable.",
    ),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="CODES",
        autocompletion=codes,
        help="Report these codes alone, or families of codes: DAT,SRC002. Repeatable.",
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore",
        metavar="CODES",
        autocompletion=codes,
        help="Leave these codes, or families of codes, out. Repeatable.",
    ),
]
MinConfidence = Annotated[
    float | None,
    typer.Option("--min-confidence", min=0, max=1, metavar="0..1", help="Leave out what is less sure than this."),
]
Published = Annotated[
    str | None,
    typer.Option(
        "--published", metavar="ISO", help="When articles that do not say so were published: 2025-08-08, or with time."
    ),
]
OneStory = Annotated[
    bool | None,
    typer.Option("--one-story", help="Take all articles given as reports of one story.", show_default=False),
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        min=0,
        metavar="N",
        help="Processes to compare with, 0 for one a core; what is found is the same.",
    ),
]
Decisions = Annotated[
    Path | None,
    typer.Option(
        "--decisions", metavar="FILE", help="Reviewers' decisions; else .deskcheck/ above the articles, or here."
    ),
]
Baseline = Annotated[
    Path | None,
    typer.Option("--baseline", metavar="FILE", help="Leave out the findings that this file knows already."),
]
ConfigFile = Annotated[
    Path | None,
    typer.Option("--config", metavar="FILE", help="The configuration; else the nearest deskcheck.toml is used."),
]
Quiet = Annotated[
    bool,
    typer.Option("--quiet", "-q", help="Print no findings, notes or progress; files asked for are written."),
]
Debug = Annotated[
    bool, typer.Option("--debug", callback=note_debug, help="Show where in the program an error came from.")
]


def settings(
    paths: list[Path],
    config: Path | None,
    *,
    select: list[str] | None = None,
    ignore: list[str] | None = None,
    published: str | None = None,
    **given: object,
) -> Loaded:
    """Return the settings of a run: the options that were given, the configuration file, the defaults.

    ``given`` are further fields of ``Config``. Raises ConfigError; typer.BadParameter where an option makes no sense.
    """
    from compare.config import load  # noqa: PLC0415  (not for --help)

    options = dict(given)
    if select:
        options["select"] = _codes(select, "--select")
    if ignore:
        options["ignore"] = _codes(ignore, "--ignore")
    if published:
        options["published"] = _published(published)
    chosen = {name: (value, f"--{name.replace('_', '-')}") for name, value in options.items() if value is not None}
    return load(paths, config, chosen)


def _codes(given: list[str], option: str) -> tuple[str, ...]:
    """Split "DAT,SRC002" at the commas and check every code."""
    from compare.config.tables import check_codes  # noqa: PLC0415  (as above)

    try:
        return check_codes(code.strip().upper() for words in given for code in words.split(",") if code.strip())
    except ValueError as error:
        raise typer.BadParameter(" ".join(str(error).splitlines()), param_hint=option) from error


def _published(given: str) -> date | datetime:
    from compare.config import day_or_time  # noqa: PLC0415  (as above)

    try:
        return day_or_time(given)
    except ValueError as error:
        reason = str(error) if "time zone" in str(error) else f"{given!r} is no ISO date; write 2025-08-09"
        raise typer.BadParameter(f"{reason}.", param_hint="--published") from error
