"""``deskcheck eval``: how often the rules are right, on stories whose differences are known, and the reader of sources."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from compare.cli import options, output
from compare.errors import ConfigError

EXAMPLE = "Example: deskcheck eval corpora --floors corpora/floors.json"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command("eval", epilog=EXAMPLE)(evaluate)


def evaluate(
    gold: Annotated[
        Path, typer.Argument(metavar="GOLD", help="A folder of stories with gold.json, of labelled texts, or both.")
    ],
    *,
    floors: Annotated[
        Path | None, typer.Option("--floors", metavar="FILE", help="End with 1 where a figure is below this file's.")
    ] = None,
    pin: Annotated[bool, typer.Option("--pin", help="Write today's figures into the file of floors.")] = False,
    allow_regression: Annotated[
        bool, typer.Option("--allow-regression", help="Let --pin lower a floor; say why in the commit.")
    ] = False,
    errors: Annotated[
        bool, typer.Option("--errors", help="List each difference missed, each finding too many, each trap sprung.")
    ] = False,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """Score the rules on stories whose differences are known, and the reading of sources on labelled texts.

    Precision and recall by rule, and each field of the sources. With --floors, ends with 1 where a figure is below
    what was pinned. With --errors, what each story's figures are made of comes first.
    """
    if pin and floors is None:
        raise ConfigError("--pin needs the file to write: --floors corpora/floors.json.")
    from compare.evaluation import evaluate as score  # noqa: PLC0415  (not for --help)

    evaluation = score(gold)
    if errors:
        output.put("".join(output.plain(line) + "\n" for line in evaluation.errors()))
    output.put(evaluation.table().rstrip("\n") + "\n")
    if floors is None:
        return
    if pin:
        evaluation.pin(floors, allow_regression=allow_regression)
        output.say(f"{floors}: written.")
        return
    below = evaluation.check_floors(floors)
    for line in below:
        output.say(line)
    raise typer.Exit(int(bool(below)))
