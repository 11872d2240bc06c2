"""The pages of ``docs/`` that are made from the program itself: ``python -m compare.cli.pages docs`` writes them.

Owns no command and no manual: ``commands.md`` comes from the commands, ``rules.md`` from the docstrings of the rules,
the example in the README beside ``docs/`` from what the check prints.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Any, get_args, get_type_hints

import typer
from typer.main import get_command


def commands_page(app: typer.Typer) -> str:
    """Return the manual of every command: what it does, an example, and its options."""
    return "\n".join(_lines(app)) + "\n"


def _lines(app: typer.Typer) -> Iterator[str]:
    yield "# Commands"
    yield ""
    yield "Made by `python -m compare.cli.pages docs` from the commands; change them there."
    for name, command in _commands(get_command(app), ("deskcheck",)):
        yield ""
        yield f"## {' '.join(name)}"
        yield ""
        yield from command.help.splitlines()
        yield ""
        yield "    " + command.epilog.removeprefix("Example: ")
        yield ""
        yield "| Argument or option | |"
        yield "|---|---|"
        types = get_type_hints(command.callback)
        yield from (f"| {_written(param, types[param.name])} | {param.help} |" for param in command.params)


def _commands(command: Any, name: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:  # noqa: ANN401  (typer's own)
    """Yield every command that does something, with the words that call it."""
    below = getattr(command, "commands", None)
    if below is None:
        yield name, command
        return
    for word, one in below.items():
        yield from _commands(one, (*name, word))


def _written(param: Any, given: object) -> str:  # noqa: ANN401  (typer's own)
    """Return how an option of the type ``given`` is written: "`-o`, `--output FORMAT:PATH`"."""
    if param.param_type_name == "argument":
        return f"`{param.metavar}`"
    names = ", ".join(f"`{name}`" for name in sorted(param.opts, key=len))
    choices = [one for one in (given, *get_args(given)) if isinstance(one, type) and issubclass(one, StrEnum)]
    value = param.metavar or " or ".join(choice.value for one in choices for choice in one)
    return f"{names[:-1]} {value}`" if value else names


def write_pages(folder: Path) -> None:
    """Write the pages into an existing folder, and the example into the README beside it."""
    from compare.cli.app import app  # noqa: PLC0415  (the app imports every command)
    from compare.cli.readme_example import write_example  # noqa: PLC0415  (as above)
    from compare.cli.rules import rules_page  # noqa: PLC0415  (as above)
    from compare.report import write_text  # noqa: PLC0415  (as above)

    write_text(folder / "commands.md", commands_page(app))
    write_text(folder / "rules.md", rules_page())
    if (folder.resolve().parent / "README.md").is_file():
        write_example(folder.resolve().parent)


if __name__ == "__main__":
    write_pages(Path(sys.argv[1]))
