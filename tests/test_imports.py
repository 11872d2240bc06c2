"""What a command may import: a contract on names is not enough, as an import deep in a function still costs time."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"pandas", "numpy", "scipy", "textual", "rich", "rapidfuzz", "Stemmer", "yaml", "filelock", "tui"}
STORY = {
    "toyo.md": "---\noutlet: Toyo\npublished: 2025-08-08\nheadline: Envoy to visit Lakes\n---\nThe envoy will visit Monday.\n",
    "nittai.md": "---\noutlet: Nittai\npublished: 2025-08-08\nheadline: Envoy to visit Lakes\n---\nThe envoy will visit Tuesday.\n",
}


def imported(*arguments: str, cwd: Path | None = None) -> set[str]:
    """Return the names of all modules that a run of the program has imported."""
    program = (
        "import sys, atexit\n"
        "atexit.register(lambda: sys.stderr.write('MODULES ' + ' '.join(sys.modules)))\n"
        "from compare.cli.app import main\n"
        "main()\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False, cwd=cwd
    )
    _, found, modules = ended.stderr.rpartition("MODULES ")
    assert found, ended.stderr
    assert "Traceback" not in ended.stderr
    return set(modules.split())


@pytest.fixture
def story(tmp_path: Path) -> Path:
    for name, text in STORY.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def test_the_list_of_commands_loads_no_command():
    ours = {name for name in imported("--help") if name.startswith("compare.")}
    assert ours == {"compare.cli", "compare.cli.app", "compare.cli.commands", "compare.cli.errors", "compare.errors"}


@pytest.mark.parametrize(
    "arguments", [("--help",), ("--version",), ("check", "--help"), ("baseline", "write", "--help")]
)
def test_help_imports_nothing_but_typer_and_the_commands(arguments: tuple[str, ...]):
    modules = imported(*arguments)
    assert not HEAVY & modules
    ours = {name for name in modules if name.startswith("compare.") and not name.startswith("compare.cli")}
    assert ours <= {"compare.errors"}


@pytest.mark.parametrize("form", ["human", "concise", "json", "jsonl", "github"])
def test_a_check_needs_no_pandas_and_no_screen(story: Path, form: str):
    modules = imported("check", "--format", form, str(story), cwd=story)
    assert "compare.report" in modules
    assert not {"pandas", "numpy", "textual", "rich", "tui"} & modules


def test_importing_the_library_imports_nothing_heavy():
    listed = subprocess.run(
        [sys.executable, "-c", "import sys, compare; print(*sys.modules)"], capture_output=True, text=True, check=True
    )
    assert not (HEAVY | {"typer", "compare.rules"}) & set(listed.stdout.split())


def test_the_library_never_loads_the_screen(story: Path):
    program = f"import sys, compare; compare.check({str(story)!r}); print(*sys.modules)"
    listed = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=story)
    assert not {"textual", "tui", "typer", "pandas"} & set(listed.stdout.split())
