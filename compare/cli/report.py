"""``deskcheck report``: everything found, decisions and all, as files for people and programs."""

from __future__ import annotations

from typing import Annotated

import typer

from compare.cli import options, output
from compare.cli.progress import progress

EXAMPLE = "Example: deskcheck report corpora/lee-visit -o csv:differences.csv -o json:differences.json"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EXAMPLE)(report)


def report(
    paths: options.Paths,
    *,
    outputs: options.Outputs = None,
    csv_bom: Annotated[
        bool, typer.Option("--csv-bom", help="Begin CSV with a byte order mark, so that Excel reads it as UTF-8.")
    ] = False,
    select: options.Select = None,
    ignore: options.Ignore = None,
    min_confidence: options.MinConfidence = None,
    published: options.Published = None,
    one_story: options.OneStory = None,
    jobs: options.Jobs = None,
    decisions: options.Decisions = None,
    config: options.ConfigFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """Write the findings and what was decided to CSV or other files.

    Where no file is named, CSV goes to stdout. Ends with 0 whatever is found, 2 for what cannot be read or used.
    """
    wanted = output.targets(outputs or [])
    settings = options.settings(
        paths,
        config,
        select=select,
        ignore=ignore,
        min_confidence=min_confidence,
        published=published,
        one_story=one_story,
        jobs=jobs,
        decisions=decisions,
    ).config
    from compare.pipeline import report_on  # noqa: PLC0415  (not for --help)
    from compare.report import render  # noqa: PLC0415  (as above)

    with progress(quiet=quiet) as tell:
        made = report_on(paths, settings, tell)
    output.write_all(made, wanted, bom=csv_bom)
    output.say_inputs(made.inputs, quiet=quiet)
    if not wanted:
        output.put(render(made, "csv", bom=csv_bom))
    raise typer.Exit(made.exit_code("never"))
