"""The program ``deskcheck``; ``commands`` lists what it does.

Each command stands in the file of its name and imports what it needs when it runs.
"""

from __future__ import annotations

import gc
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
    # What a run makes is frozen records without cycles: looking for garbage among them every 700 objects, and taking
    # them apart one by one at the end, costs a tenth of a short run and finds nothing.
    gc.set_threshold(COLLECT_AFTER, *gc.get_threshold()[1:])
    try:
        app(prog_name="deskcheck")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    finally:
        gc.freeze()


COLLECT_AFTER = 50_000
"""Objects made before Python looks for cycles."""
