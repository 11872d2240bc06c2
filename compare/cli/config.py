"""``deskcheck config``: what is set, where it was set, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, cast

import typer

from compare.cli import options, output

Where = Annotated[
    list[Path] | None,
    typer.Argument(metavar="PATH", help="What would be checked; the current folder, if not given."),
]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help="Show and check the configuration.",
        epilog="Example: deskcheck config show corpora",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    group.command(epilog="Example: deskcheck config show corpora/lee-visit")(show)
    group.command(epilog="Example: deskcheck config validate --config deskcheck.toml")(validate)
    app.add_typer(group, name="config")


def show(
    paths: Where = None,
    config: options.ConfigFile = None,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """Print every setting with where it came from."""
    loaded = options.settings(paths or [Path()], config)
    width = max(len(name) for name, _, _ in loaded.rows())
    output.put("".join(f"{name:<{width}} = {_shown(value)}  # {origin}\n" for name, value, origin in loaded.rows()))


def validate(
    paths: Where = None,
    config: options.ConfigFile = None,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """List every problem of the configuration file.

    Ends with 2 where there is one.
    """
    from compare.config import examine, find_config  # noqa: PLC0415  (not for --help)

    path = config or find_config((paths or [Path()])[0])
    if path is None:
        output.say("there is no configuration file; the defaults hold.")
        return
    values, problems = examine(path)
    if keys := values.get("keys"):
        from tui.keymap import problems as wrong_keys  # noqa: PLC0415  (the screen's tables, only for a file that has keys)

        problems += [f"{path}: {problem}" for problem in wrong_keys(cast("dict[str, str]", keys))]
    for problem in problems:
        output.say(f"error {problem}")
    if problems:
        raise typer.Exit(2)
    output.say(f"{path}: no problems.")


def _shown(value: object) -> str:
    """Return a setting as the file would write it; one that is not set as nothing."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(_shown(one or 'ALL') for one in value)}]"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{_shown(name or 'ALL')} = {_shown(one)}" for name, one in value.items()) + "}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return f"{value:g}"
    return "" if value is None else '"' + str(value).replace("\\", "\\\\").replace('"', '\\"') + '"'
