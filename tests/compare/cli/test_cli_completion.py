from __future__ import annotations

from collections.abc import Callable

import pytest
from typer.testing import Result

Run = Callable[..., Result]


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("deskcheck expl", ["explain"]),
        ("deskcheck explain DAT00", [f"DAT00{number}" for number in range(1, 8)]),
        ("deskcheck explain AG", ["AGD001", "AGD002", "AGD003"]),
        ("deskcheck check --select AG", ["AGD", "AGD001", "AGD002", "AGD003"]),
        ("deskcheck check --ignore DAT001,AG", ["DAT001,AGD", "DAT001,AGD001", "DAT001,AGD002", "DAT001,AGD003"]),
        ("deskcheck explain ZZZ", []),
    ],
)
def test_the_shell_is_offered_commands_and_codes(run: Run, words: str, offered: list[str]):
    environment = {
        "_DESKCHECK_COMPLETE": "complete_bash",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split()) - 1),
        "_TYPER_COMPLETE_TESTING": "True",
    }
    assert run(env=environment, prog_name="deskcheck").stdout.split() == offered
