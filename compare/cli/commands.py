"""The commands by name, each built when it is asked for: a help page, or a run of one command, loads no other.

``SUMMARIES`` repeats the first line of every command's manual, so that ``deskcheck --help`` need not load the commands to
list them; a test holds the two alike.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup
from typer.main import get_group

from compare.cli.errors import reported

SUMMARIES = {
    "check": "Compare the articles and list where the outlets differ.",
    "report": "Write the findings and what was decided to CSV or other files.",
    "review": "Review the findings side by side in the terminal.",
    "signoff": "Sign the review off: write signoff.json and signoff.csv.",
    "stories": "List which articles were taken for one story, and why.",
    "claims": "Show what was read from each sentence of an article.",
    "align": "Show which sentences of different outlets report the same fact.",
    "explain": "Print the manual of a rule.",
    "rules": "List every rule and what it reports.",
    "diff": "Say what changed between two reports in JSON.",
    "eval": "Score the rules on stories whose differences are known, and the reading of sources on labelled texts.",
    "baseline": "Keep a file of the findings that are known already.",
    "decisions": "Show what reviewers decided.",
    "config": "Show and check the configuration.",
}
"""In the order in which a newcomer needs them."""
MODULES = {"eval": "evaluate"}
"""The file of a command that is not called as the command is (``eval`` is a function of Python)."""


class OnDemand(Mapping[str, Any]):
    """The commands; looking one up imports its file and builds it, once."""

    def __init__(self) -> None:
        self._built: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:  # noqa: ANN401  (typer's own command)
        """Return the command; raises KeyError where there is none of that name."""
        if name not in SUMMARIES:
            raise KeyError(name)
        if name not in self._built:
            alone = typer.Typer(rich_markup_mode=None)
            import_module(f"compare.cli.{MODULES.get(name, name)}").add_to(alone)
            self._built[name] = get_group(alone).commands[name]
        return self._built[name]

    def __iter__(self) -> Iterator[str]:
        return iter(SUMMARIES)

    def __len__(self) -> int:
        return len(SUMMARIES)


class Commands(TyperGroup):
    """The commands, with their errors reported."""

    def __init__(self, **given: Any) -> None:  # noqa: ANN401  (typer's own)
        super().__init__(**given)
        self.commands = OnDemand()  # type: ignore[assignment]  # typer adds no command of its own

    def invoke(self, ctx: typer.Context) -> object:  # type: ignore[override]  # typer hands over its own kind
        """Run the command that was asked for."""
        with reported(ctx):
            return super().invoke(ctx)

    def format_commands(self, ctx: typer.Context, formatter: Any) -> None:  # type: ignore[override]  # noqa: ANN401  (as above)
        """Write the list of commands into the help page, from their summaries alone."""
        announced = TyperGroup(commands=[TyperCommand(name, help=summary) for name, summary in SUMMARIES.items()])
        announced.format_commands(ctx, formatter)
