"""``deskcheck signoff``: the review signed off, without the screen: for scripts, and for who has decided elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compare.cli import options, output
from compare.cli.progress import progress
from compare.cli.reviewer import reviewer_name

if TYPE_CHECKING:
    from compare.model import Discrepancy
    from compare.signoff import SignOff, Summary

EXAMPLE = 'Example: deskcheck signoff corpora/lee-visit --reviewer Mori --reason "the desk in Seoul is still asking"'


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EXAMPLE)(signoff)


def signoff(
    paths: options.Paths,
    *,
    reviewer: Annotated[
        str | None, typer.Option("--reviewer", metavar="NAME", help="Who signs; your login name, if not set.")
    ] = None,
    reason: Annotated[
        str | None, typer.Option("--reason", metavar="WORDS", help="Why it is signed off although errors are open.")
    ] = None,
    folder: Annotated[
        Path | None,
        typer.Option("--folder", metavar="FOLDER", help="Where to write; beside the decisions, if not set."),
    ] = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    min_confidence: options.MinConfidence = None,
    published: options.Published = None,
    one_story: options.OneStory = None,
    decisions: options.Decisions = None,
    baseline: options.Baseline = None,
    config: options.ConfigFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """Sign the review off: write signoff.json and signoff.csv.

    Ends with 1, signing nothing, while a finding is open that fails a check, unless --reason says why. A check goes by
    the decisions before and after.
    """
    settings = options.settings(
        paths,
        config,
        reviewer=reviewer,
        select=select,
        ignore=ignore,
        min_confidence=min_confidence,
        published=published,
        one_story=one_story,
        decisions=decisions,
        baseline=baseline,
    ).config
    from compare.decisions import find_decisions  # noqa: PLC0415  (not for --help)
    from compare.pipeline import report_on  # noqa: PLC0415  (as above)
    from compare.signoff import known_keys, sign_off, summary_of  # noqa: PLC0415  (as above)

    with progress(quiet=quiet) as tell:
        report = report_on(paths, settings, tell)
    output.say_inputs(report.inputs, quiet=quiet)
    if not quiet:
        output.put("".join(f"{line}\n" for line in _lines(summary_of(report, settings, known_keys(settings)))))
    decided = find_decisions(paths, settings.decisions)
    name = settings.reviewer or reviewer_name()
    signed, path = sign_off(
        report, settings, name, datetime.now(UTC), decisions=decided, reason=reason or "", folder=folder
    )
    output.say(_done(signed, path))


def _lines(summary: Summary) -> Iterator[str]:
    """Lay the summary out: a row a rule, then what waits and what stands in the way."""
    names = [verdict.value for verdict in summary.verdicts]
    yield f"{'rule':<26}" + "".join(f"{name:>13}" for name in names)
    for one in summary.rules:
        yield f"{one.code + ' ' + one.rule:<26}" + "".join(f"{number:>13}" for number in one.verdicts.values())
    yield f"{'all':<26}" + "".join(f"{number:>13}" for number in summary.verdicts.values())
    for waiting in summary.waiting:
        whom = f" ask: {waiting.whom}" if waiting.whom else ""
        yield output.plain(f"needs check ({waiting.decision.reviewer}){whom}: {_named(waiting.finding)}")
    for finding in summary.blocking:
        yield output.plain(f"open: {_named(finding)}")


def _named(finding: Discrepancy) -> str:
    return f"{finding.severity} {finding.code} {finding.message}"


def _done(signed: SignOff, path: Path) -> str:
    over = f", although {signed.summary.obstacle}" if signed.reason else ""
    return f"signed off by {signed.reviewer}{over}: {path.as_posix()}"
