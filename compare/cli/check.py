"""``deskcheck check``: the findings, and an exit code that a build can act on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from compare.cli import options, output
from compare.cli.progress import progress

if TYPE_CHECKING:
    from compare.baseline import Changes

EXAMPLE = "Example: deskcheck check corpora/lee-visit --fail-on warning --output csv:differences.csv"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EXAMPLE)(check)


def check(
    paths: options.Paths,
    *,
    form: Annotated[
        options.Format | None, typer.Option("--format", "-f", help="How to print the findings; human, if not set.")
    ] = None,
    outputs: options.Outputs = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    fail_on: Annotated[
        options.FailOn | None, typer.Option("--fail-on", help="End with 1 from this severity on; error, if not set.")
    ] = None,
    min_confidence: options.MinConfidence = None,
    published: options.Published = None,
    one_story: options.OneStory = None,
    jobs: options.Jobs = None,
    decisions: options.Decisions = None,
    baseline: options.Baseline = None,
    config: options.ConfigFile = None,
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="End with 0 though there are findings; never hides what cannot be read.")
    ] = False,
    quiet: options.Quiet = False,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """Compare the articles and list where the outlets differ.

    Ends with 0 where nothing is open, 1 for open findings from --fail-on up, 2 for what cannot be read or used.
    """
    wanted = output.targets(outputs or [])
    if any(str(path) == output.STDOUT for _, path in wanted):
        raise typer.BadParameter("stdout is for the findings; choose their form with --format.", param_hint="--output")
    settings = options.settings(
        paths,
        config,
        format=form.value if form else None,
        select=select,
        ignore=ignore,
        fail_on=fail_on.value if fail_on else None,
        min_confidence=min_confidence,
        published=published,
        one_story=one_story,
        jobs=jobs,
        decisions=decisions,
        baseline=baseline,
    ).config
    from compare.pipeline import run  # noqa: PLC0415  (not for --help)

    with progress(quiet=quiet) as tell:
        outcome = run(paths, settings, tell)
    report = outcome.report
    output.write_all(report, wanted)
    output.say_inputs(report.inputs, quiet=quiet)
    if not quiet:
        output.put_report(report, settings.format)
        _say_known(outcome.known)
    code = report.exit_code(settings.fail_on)
    raise typer.Exit(0 if exit_zero and code == 1 else code)


def _say_known(known: Changes | None) -> None:
    """Say how many findings the baseline kept back, and what may go from it."""
    if known is None:
        return
    gone = f", {len(known.gone)} gone: run deskcheck baseline write to drop them" if known.gone else ""
    output.say(f"baseline: {len(known.new)} new, {len(known.standing)} known{gone}")
