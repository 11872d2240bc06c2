from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from compare.cli.app import app

Run = Callable[..., Result]

ARTICLES = {
    "toyo.md": """---
id: toyo
outlet: Toyo News
published: 2025-08-08T19:42:00+09:00
headline: Harbor minister to visit Kestrel
---
TOYO (Toyo) -- Harbor Minister Anna Lindqvist will visit Kestrel on Aug. 21 for talks with President Omar Hadley, the ministry said Friday.

The two will discuss fishing quotas, Lindqvist said.
""",
    "nittai.md": """---
id: nittai
outlet: Nittai
published: 2025-08-08T21:00:00+09:00
headline: Lindqvist to meet Hadley in Kestrel
---
NITTAI -- Harbor Minister Anna Lindqvist will visit Kestrel on Aug. 26 for talks with President Omar Hadley, diplomatic sources said.

The two will discuss fishing quotas and visa rules, the sources said.
""",
}


@pytest.fixture
def run() -> Run:
    """Run the program as a user would, in this process."""

    def invoke(*arguments: object, **options: object) -> Result:
        return CliRunner().invoke(app, [str(one) for one in arguments], **options)  # type: ignore[arg-type]

    return invoke


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a folder with two reports that put the same visit on different days; the current folder is above it."""
    folder = tmp_path / "copy"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    return folder
