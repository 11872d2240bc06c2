"""The documentation names everything that there is, and the generated page is the one generated."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest
import typer
from typer.main import get_command
from typer.testing import CliRunner

from compare.cli.app import app
from compare.cli.commands import SUMMARIES, OnDemand
from compare.cli.pages import commands_page
from compare.cli.readme_example import example, with_example
from compare.config import KEYS
from compare.config.tables import read_table
from compare.decisions import Verdict
from compare.report.rows import COLUMNS
from compare.rules import RULES
from tui.keymap import problems as wrong_keys

ROOT = Path(__file__).parent.parent
RULES_PAGE = ROOT / "docs" / "rules.md"
AGAIN = "make it again: python -m compare.cli.pages docs"
COMMANDS_PAGE = ROOT / "docs" / "commands.md"


def documentation() -> str:
    pages = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
    return "\n".join(page.read_text(encoding="utf-8") for page in pages)


def commands(app: typer.Typer) -> list[str]:
    found = []
    for name, command in get_command(app).commands.items():
        below = getattr(command, "commands", None)
        found += [f"{name} {one}" for one in below] if below else [name]
    return found


@pytest.mark.parametrize("command", commands(app))
def test_every_command_is_documented(command: str):
    name, _, below = command.partition(" ")
    pattern = rf"deskcheck {name}" + (rf"[ |`\w]*\b{below}\b" if below else r"\b")
    assert re.search(pattern, documentation()), f"README.md and docs/ say nothing of deskcheck {command}"


@pytest.mark.parametrize("command", commands(app))
def test_every_command_has_help_with_an_example(command: str):
    shown = CliRunner().invoke(app, [*command.split(), "--help"])
    assert shown.exit_code == 0
    assert f"Example: deskcheck {command}" in " ".join(shown.output.split())


def test_every_rule_is_documented_with_a_manual():
    said = documentation()
    assert [code for code in RULES if code not in said] == []
    assert [code for code, rule in RULES.items() if len(rule.manual.splitlines()) < 3] == []


def test_the_page_of_rules_is_made_from_the_manuals():
    made = CliRunner().invoke(app, ["rules", "--format", "markdown"])
    assert made.exit_code == 0
    assert RULES_PAGE.read_text(encoding="utf-8") == made.stdout, AGAIN


def test_the_page_of_commands_is_made_from_the_commands():
    assert COMMANDS_PAGE.read_text(encoding="utf-8") == commands_page(app), AGAIN


def test_every_key_of_the_configuration_is_documented():
    said = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    assert [name for name in KEYS if f"`{name}`" not in said] == []


def test_every_example_of_a_configuration_holds():
    blocks = re.findall(r"```toml\n(.*?)```", documentation(), re.DOTALL)
    assert blocks
    for block in blocks:
        table = tomllib.loads(block)
        assert read_table(table, ROOT)[1] == []
        assert wrong_keys(table.get("keys", {})) == []


def test_every_example_of_a_command_uses_options_that_there_are():
    pages = documentation() + (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    lines = re.findall(r"^ {4}(?:\.venv/bin/)?deskcheck (.*)$", pages, re.MULTILINE)
    assert len(lines) > len(commands(app))
    for line in lines:
        words = shlex.split(line, comments=True)
        command = get_command(app)
        while words and words[0] in getattr(command, "commands", {}):
            command = command.commands[words.pop(0)]
        known = {"--help", "-h"} | {name for param in command.params for name in param.opts}
        used = {word.partition("=")[0] for word in words if word.startswith("-") and word != "-"}
        assert used <= known, line


def test_the_output_in_the_readme_is_what_the_check_prints() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    run = CliRunner().invoke(app, ["check", str(ROOT / "corpora" / "lee-visit"), "--fail-on", "never"])
    assert len(example(run.stdout).splitlines()) > 20
    assert with_example(readme, run.stdout.replace(f"{ROOT}/", "")) == readme, AGAIN


def test_the_readme_lists_every_rule_that_compares():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    page = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
    rules = re.findall(r"^### ((?!INP)[A-Z]{3}\d{3} \S+)$", page, re.MULTILINE)
    assert len(rules) > 20
    assert [rule for rule in rules if f"| {rule} |" not in readme] == []


def test_every_column_of_the_csv_is_explained() -> None:
    page = (ROOT / "docs" / "csv.md").read_text(encoding="utf-8")
    missing = [name for name in COLUMNS if f"`{name}`" not in page and not name.endswith("_b")]
    assert missing == []
    assert all(f"`{verdict.value}`" in page for verdict in Verdict)


@pytest.mark.parametrize("name", SUMMARIES)
def test_the_list_of_commands_says_what_each_manual_opens_with(name: str):
    command = OnDemand()[name]
    assert command.name == name
    assert " ".join(command.help.split("\n\n")[0].split()) == SUMMARIES[name]
