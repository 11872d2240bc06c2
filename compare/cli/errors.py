"""The one place where what went wrong becomes one line on stderr and an exit code.

Exit codes: 0 clean, 1 open findings (``compare/cli/check.py``), 2 what the user can mend or a fault of the program,
130 Ctrl-C, 141 nobody reads what is printed (as the shell reports it of any program).
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import typer

from compare.errors import DeskError

FAULT = 2
INTERRUPTED = 130
"""128 + SIGINT."""
UNREAD = 141
"""128 + SIGPIPE."""

_DEBUG = "deskcheck.debug"


def note_debug(context: typer.Context, wanted: bool) -> bool:
    """Remember that ``--debug`` was given (a callback of that option)."""
    context.meta[_DEBUG] = wanted or context.meta.get(_DEBUG, False)
    return wanted


@contextmanager
def reported(context: typer.Context) -> Iterator[None]:
    """Run a command; raises typer.Exit with the exit code of whatever goes wrong."""
    try:
        yield
        if sys.stdout is not None:  # None where the shell has closed it
            sys.stdout.flush()
    except BrokenPipeError as error:
        _forget_stdout()
        raise typer.Exit(UNREAD) from error
    except DeskError as error:
        raise _told(context, str(error), error.exit_code) from error
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        text = f"{where}{error.strerror or error}."
        if not error.filename:
            _forget_stdout()
        raise _told(context, text, FAULT) from error
    except (typer.Exit, typer.Abort, typer.TyperException):
        raise
    except Exception as error:  # the outermost place: a fault of ours must not look like a finding
        text = (
            f"{type(error).__name__}: {error}. This is a fault of deskcheck; run it again with --debug and report it."
        )
        raise _told(context, text, FAULT) from error


def one_line(text: str) -> str:
    """Return the text on one line: what does not print, a file's name may hold it, becomes a blank."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def _told(context: typer.Context, text: str, code: int) -> typer.Exit:
    """Print the line, with the traceback where it was asked for."""
    if context.meta.get(_DEBUG):
        traceback.print_exc()
    typer.echo(f"deskcheck: {one_line(text)}", err=True)
    return typer.Exit(code)


def _forget_stdout() -> None:
    """Send what is still buffered nowhere: Python would complain of it once more when it ends."""
    with suppress(AttributeError, OSError, ValueError):  # there is none, or one without a file
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
