"""deskcheck compares what several outlets wrote about the same story and reports where they differ.

The flow, one pure function a step, from frozen records (``compare/model``) to frozen records:

1. ``compare/read``        files to articles
2. ``compare/stories.py``  articles to stories: what reports the same news
3. ``compare/claims``      each article to claims: what its sentences say, with dates, sources, certainty, agenda
4. ``compare/align``       claims of a story to facts: the same thing, reported by two outlets or more
5. ``compare/rules``       facts to discrepancies: where the outlets differ
6. ``compare/report``      discrepancies to CSV, JSON, annotations and text; ``tui`` shows them side by side

Beside it stand ``compare/overview`` (a story at a glance), ``compare/decisions`` and ``compare/signoff`` (what reviewers
said) and ``compare/evaluation`` (the rules against labels).

``compare/pipeline.py`` runs the steps; ``compare/cli`` is the command line.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from compare.report import Report

__all__ = ["__version__", "check"]

__version__ = "0.1.0"


def check(paths: str | Path | Sequence[str | Path], **options: Any) -> Report:  # noqa: ANN401  (fields of Config)
    """Compare the articles in files and folders and return what differs.

    ``options`` are fields of ``compare.config.Config`` (``one_story=True``, ``ignore=("AGD",)``); no configuration file
    is looked for. Reviewers' decisions are. Raises DeskError for what the caller can mend, TypeError for an option
    that there is not.
    """
    from compare.config import Config  # noqa: PLC0415  (importing the package must stay cheap for deskcheck --help)
    from compare.pipeline import check as run  # noqa: PLC0415  (as above)

    return run([paths] if isinstance(paths, str | Path) else paths, Config(**options))
