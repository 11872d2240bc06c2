"""``deskcheck rules``: every code there is; as a list, as JSON, or as the page ``docs/rules.md``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING, Annotated

import typer

from compare.cli import options, output

if TYPE_CHECKING:
    from compare.rules.registry import Rule

EXAMPLE = "Example: deskcheck rules --format json"


class Form(StrEnum):
    """How the rules are listed."""

    TABLE = "table"
    JSON = "json"
    MARKDOWN = "markdown"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EXAMPLE)(rules)


def rules(
    form: Annotated[
        Form, typer.Option("--format", "-f", help="A list to read, JSON, or a page of manuals.")
    ] = Form.TABLE,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """List every rule and what it reports."""
    every = _rules()
    if form is Form.JSON:
        from compare.cli.plain_records import as_json  # noqa: PLC0415  (as above)

        output.put(as_json([_record(rule) for rule in every]))
    elif form is Form.MARKDOWN:
        output.put(rules_page())
    else:
        output.put(
            "".join(f"{rule.code}  {rule.severity.value:<7}  {rule.name:<18}  {rule.summary}\n" for rule in every)
        )


def rules_page() -> str:
    """Return ``docs/rules.md``: the manuals of all rules, by family."""
    return "\n".join(_page(_rules())) + "\n"


def _rules() -> list[Rule]:
    from compare.rules import RULES  # noqa: PLC0415  (not for --help)

    return sorted(RULES.values(), key=lambda rule: rule.code)


def _record(rule: Rule) -> dict[str, str]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity.value,
        "summary": rule.summary,
        "manual": rule.manual,
    }


def _page(every: Iterable[Rule]) -> Iterator[str]:
    from compare.rules.registry import FAMILIES  # noqa: PLC0415  (not for --help)

    yield "# Rules"
    yield ""
    yield "Made by `python -m compare.cli.pages docs` from the manuals beside the rules; change them there."
    for family, rules_of in groupby(every, key=lambda rule: rule.family):
        name, about = FAMILIES[family]
        yield ""
        yield f"## {family}: {name}, {about}"
        for rule in rules_of:
            yield ""
            yield f"### {rule.code} {rule.name}"
            yield ""
            yield f"Severity: {rule.severity.value}."
            yield ""
            yield rule.manual.rstrip()
