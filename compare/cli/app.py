"""The program ``deskcheck``; ``commands`` lists what it does.

Each command stands in the file of its name and imports what it needs when it runs.
"""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from compare.cli.commands import Commands
from compare.cli.errors import INTERRUPTED

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
