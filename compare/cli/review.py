"""``deskcheck review``: the findings side by side on the screen, to be decided one by one."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from compare.cli import options
from compare.cli.reviewer import reviewer_name
from compare.errors import DeskError

EXAMPLE = "Example: deskcheck review corpora/lee-visit --reviewer Mori"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EXAMPLE)(review)


def review(
    paths: options.Paths,
    *,
    reviewer: Annotated[
        str | None, typer.Option("--reviewer", metavar="NAME", help="Who decides; your login name, if not set.")
    ] = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    min_confidence: options.MinConfidence = None,
    published: options.Published = None,
    one_story: options.OneStory = None,
    decisions: options.Decisions = None,
    config: options.ConfigFile = None,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """Review the findings side by side in the terminal.

    Each can be accepted, dismissed, or marked to be checked; decisions are kept in .deskcheck/decisions.jsonl.
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
    ).config
    _refuse_stdin(paths)
    if not _has_terminal():
        raise DeskError("review needs a terminal; use deskcheck check or deskcheck report where there is none.")
    from compare.decisions import DecisionsFile, find_decisions  # noqa: PLC0415  (not for --help)
    from compare.stepwise import Known, Step, steps  # noqa: PLC0415  (as above)
    from tui.app import run_review  # noqa: PLC0415  (the screen is loaded for this command alone)
    from tui.watching import watcher  # noqa: PLC0415  (as above)

    known: Known = {}

    def load() -> Iterable[Step]:
        return steps(paths, settings, known)

    file = DecisionsFile(find_decisions(paths, settings.decisions))
    raise typer.Exit(run_review(load, file, settings.reviewer or reviewer_name(), settings, watcher(paths)))


def _has_terminal() -> bool:
    return all(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stdout))


def _refuse_stdin(paths: list[Path]) -> None:
    if any(str(path) == "-" for path in paths):
        raise DeskError("review reads its keys from standard input; give articles as files, not as “-”.")
