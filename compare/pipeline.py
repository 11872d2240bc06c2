"""The whole run: paths in, report out. Reads, compares, selects, and looks up what reviewers decided.

Owns no step of its own: each is one call into the package that does it. ``compare/cli`` prints what comes out.
Next in the flow: ``compare/read``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from compare import __version__
from compare.baseline import Changes, changes, read_baseline
from compare.comparison import compare_articles
from compare.config import Config
from compare.decisions import DecisionsFile, Ledger, find_decisions
from compare.model import InputFinding, Severity, Story
from compare.read import read
from compare.report import Report
from compare.selection import select, select_inputs

ALONE = "INP006"
"""The code of the note on what there is nothing to compare with."""

NAMED_ALONE = 5
"""So many articles that stand alone are named one by one; of more, a feed has hundreds, the number is said."""


@dataclass(frozen=True, slots=True)
class Run:
    """What one run came to."""

    report: Report
    """The findings; only those that are new, where there is a baseline."""
    known: Changes | None = None
    """The findings against the baseline; None without one."""


def check(paths: Sequence[str | Path], config: Config | None = None) -> Report:
    """Compare the articles in ``paths`` and return the report; with a baseline, of the new findings.

    Raises DeskError for a decisions file or baseline that cannot be read. What is wrong with the input itself stands
    in ``Report.inputs``, and everything that could be read is compared.
    """
    return run(paths, config or Config()).report


def run(paths: Sequence[str | Path], config: Config, tell: Callable[[str], None] = lambda _: None) -> Run:
    """Like ``check``, with the findings that the baseline knows. ``tell`` is told what is being done."""
    known = read_baseline(config.baseline) if config.baseline else None
    report = report_on(paths, config, tell)
    if known is None:
        return Run(report)
    changed = changes(known, report.discrepancies)
    return Run(replace(report, discrepancies=changed.new), changed)


def report_on(paths: Sequence[str | Path], config: Config, tell: Callable[[str], None] = lambda _: None) -> Report:
    """Return the report on everything found in ``paths``, whatever a baseline knows."""
    places = [Path(path) for path in paths]
    decided = DecisionsFile(find_decisions(places, config.decisions))
    tell("reading")
    reading = read(places, published=config.published)
    tell(f"comparing {len(reading.articles)} articles")
    stories, found = compare_articles(reading.articles, one_story=config.one_story)
    findings = select(found, config)
    inputs = (*reading.findings, *_alone(stories), *_torn(decided))
    decisions = Ledger(decided.read()).decisions(findings)
    return Report(stories, findings, select_inputs(inputs, config), decisions, __version__)


def _alone(stories: Sequence[Story]) -> tuple[InputFinding, ...]:
    """Return a note on each article that no other reports the news of; one note for them all where they are many."""
    alone = [story.articles[0] for story in stories if len(story.articles) == 1]
    remedy = "Give the article of another outlet too, or put articles into one story with --one-story."
    if len(alone) > NAMED_ALONE:
        message = f"{len(alone)} articles have nothing to be compared with; deskcheck stories lists them."
        return (InputFinding(ALONE, Severity.NOTE, "", message, remedy),)
    message = "there is nothing to compare this article with: no other article reports the same news."
    return tuple(InputFinding(ALONE, Severity.NOTE, article.path or article.id, message, remedy) for article in alone)


def _torn(decided: DecisionsFile) -> tuple[InputFinding, ...]:
    raise NotImplementedError
