"""The program ``deskcheck``: its commands, in the order in which a newcomer needs them.

Each command stands in the file of its name and imports what it needs when it runs.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer
from typer.core import TyperGroup

from compare.cli import (
    align,
    baseline,
    check,
    claims,
    config,
    decisions,
    diff,
    evaluate,
    explain,
    report,
    review,
    rules,
    signoff,
    stories,
)
from compare.cli.errors import INTERRUPTED, reported


class Commands(TyperGroup):
    """The commands, with their errors reported."""

    def invoke(self, ctx: typer.Context) -> object:  # type: ignore[override]  # typer hands over its own kind
        """Run the command that was asked for."""
        with reported(ctx):
            return super().invoke(ctx)

    def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]  # noqa: ARG002  (as above)
        """List the commands in the order in which they stand below."""
        return list(self.commands)


app = typer.Typer(
    name="deskcheck",
    cls=Commands,
    help="Compare what several outlets wrote about the same story, and list where they differ.",
    epilog="Example: deskcheck check corpora/lee-visit",
    no_args_is_help=True,
    # Without these two, typer imports rich for help and errors, which costs more than everything else here.
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for module in (
    check,
    report,
    review,
    signoff,
    stories,
    claims,
    align,
    explain,
    rules,
    baseline,
    decisions,
    diff,
    config,
    evaluate,
):
    module.add_to(app)


def _print_version(wanted: bool) -> None:
    if wanted:
        from compare import __version__  # noqa: PLC0415  (only when asked)

        typer.echo(f"deskcheck {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    pass


def main() -> None:
    """Run the program; ends with its exit code."""
    try:
        app(prog_name="deskcheck")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
