"""``deskcheck baseline``: what is known already, so that a build fails for new findings alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compare.cli import options, output
from compare.cli.progress import progress

if TYPE_CHECKING:
    from compare.report import Report

NAME = "deskcheck-baseline.json"
File = Annotated[
    Path | None,
    typer.Option("--baseline", "-b", metavar="FILE", help=f"The baseline; {NAME} here, if not set."),
]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help="Keep a file of the findings that are known already.",
        epilog="Example: deskcheck baseline write corpora/lee-visit",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    group.command(epilog="Example: deskcheck baseline write corpora/lee-visit --baseline known.json")(write)
    group.command(epilog="Example: deskcheck baseline check corpora/lee-visit --baseline known.json")(check)
    app.add_typer(group, name="baseline")


def write(
    paths: options.Paths,
    *,
    baseline: File = None,
    published: options.Published = None,
    one_story: options.OneStory = None,
    decisions: options.Decisions = None,
    config: options.ConfigFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """Write down the findings of today.

    All but the dismissed ones; with the file given to deskcheck check, only new ones fail.
    """
    from compare.baseline import write_baseline  # noqa: PLC0415  (not for --help)

    report, file = _run(
        paths, config, quiet, baseline=baseline, published=published, one_story=one_story, decisions=decisions
    )
    number = write_baseline(file, report.reported)
    if not quiet:
        output.say(f"{file}: {output.count(number, 'finding')} written")
    raise typer.Exit(report.exit_code("never"))


def check(
    paths: options.Paths,
    *,
    baseline: File = None,
    published: options.Published = None,
    one_story: options.OneStory = None,
    decisions: options.Decisions = None,
    config: options.ConfigFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """List what the baseline holds and is no longer found.

    Ends with 1 where there is any: write the baseline again, so that it may go.
    """
    from compare.baseline import changes, read_baseline  # noqa: PLC0415  (not for --help)

    report, file = _run(
        paths, config, quiet, baseline=baseline, published=published, one_story=one_story, decisions=decisions
    )
    found = changes(read_baseline(file), report.reported)
    if not quiet:
        output.put("".join(f"{output.plain(f'gone {one.key} {one.code} {one.message}')}\n" for one in found.gone))
        output.say(f"{file}: {len(found.standing)} still there, {len(found.gone)} gone, {len(found.new)} new")
    raise typer.Exit(report.exit_code("never") or int(bool(found.gone)))


def _run(paths: list[Path], config: Path | None, quiet: bool, **given: object) -> tuple[Report, Path]:
    """Return the report on everything found, and the baseline's file."""
    settings = options.settings(paths, config, **given).config  # type: ignore[arg-type]  # fields of Config, by name
    from compare.pipeline import report_on  # noqa: PLC0415  (not for --help)

    with progress(quiet=quiet) as tell:
        report = report_on(paths, settings, tell)
    output.say_inputs(report.inputs, quiet=quiet)
    return report, settings.baseline or Path(NAME)
