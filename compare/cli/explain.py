"""``deskcheck explain``: a rule's manual, as it stands beside the rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from compare.cli import options, output
from compare.cli.completion import single_codes
from compare.errors import DeskError

if TYPE_CHECKING:
    from compare.rules.registry import Rule

EXAMPLE = "Example: deskcheck explain DAT001"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EXAMPLE)(explain)


def explain(
    code: Annotated[
        str,
        typer.Argument(
            metavar="CODE", autocompletion=single_codes, help="A rule's code or name: DAT001 or date-conflict."
        ),
    ],
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """Print the manual of a rule.

    What it reports, why a desk cares, when it stays silent, an example.
    """
    rule = _named(code)
    output.put(f"{rule.code} {rule.name} ({rule.severity.value})\n\n{rule.manual}\n")


def _named(wanted: str) -> Rule:
    """Return the rule of this code or name, in any case; raises DeskError naming the nearest."""
    from compare.rules import RULES  # noqa: PLC0415  (not for --help)

    by_name = {rule.name: rule for rule in RULES.values()} | RULES
    found = by_name.get(wanted.upper()) or by_name.get(wanted.lower())
    if found:
        return found
    from compare.nearest import nearest  # noqa: PLC0415  (only where something is misspelt)

    near = nearest(wanted, by_name)
    hint = f"did you mean {near}?" if near else "deskcheck rules lists them."
    raise DeskError(f"there is no rule {wanted!r}; {hint}")
