"""The example in README.md, made from what the check prints: ``make docs`` puts it in, a test holds it true."""

from __future__ import annotations

import re
from pathlib import Path

COMMAND = "$ deskcheck check corpora/lee-visit"
SHOWN = ("DAT003", "CRT001", "SRC004")
"""Codes of which the first finding is shown: a date, how sure, who says so."""
INDENT = "    "

_FINDING = re.compile(r"^  \S .*\n(?:      .*\n)+", re.MULTILINE)


def example(printed: str) -> str:
    """Return the block: the story's headline, one finding of each code shown, and the last line."""
    findings = _FINDING.findall(printed)
    chosen = [one for code in SHOWN for one in [next((f for f in findings if f" {code} " in f), "")] if one]
    lines = [COMMAND, printed.splitlines()[0], *"".join(chosen).splitlines(), "  …", printed.splitlines()[-1]]
    return "".join(f"{INDENT}{line}\n" for line in lines)


def with_example(readme: str, printed: str) -> str:
    """Return the README with its block in place of the one that it holds."""
    start = readme.index(INDENT + COMMAND)
    return readme[:start] + example(printed) + readme[readme.index("\n\n", start) + 1 :]


def write_example(root: Path) -> None:
    """Write the example anew into the README of a checkout."""
    from typer.testing import CliRunner  # noqa: PLC0415  (only where the pages are made)

    from compare.cli.app import app  # noqa: PLC0415  (the app imports every command)
    from compare.report import write_text  # noqa: PLC0415  (as above)

    run = CliRunner().invoke(app, ["check", str(root / "corpora" / "lee-visit"), "--fail-on", "never"])
    readme = (root / "README.md").read_text(encoding="utf-8")
    write_text(root / "README.md", with_example(readme, run.stdout.replace(f"{root}/", "")))
