"""The whole run: paths in, report out. Reads, compares, selects, and looks up what reviewers decided.

Owns no step of its own: each is one call into the package that does it. ``compare/cli`` prints what comes out.
Next in the flow: ``compare/read``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from compare import __version__
from compare.baseline import Changes, changes, read_baseline
from compare.comparison import compare_articles
from compare.config import Config
from compare.config.tables import check_codes
from compare.decisions import DecisionsFile, Ledger, find_decisions
from compare.errors import ConfigError
from compare.model import Discrepancy, InputFinding, Severity, Story
from compare.read import Reading, read
from compare.read.findings import nothing_to_compare
from compare.report import Report
from compare.selection import select, select_inputs
from compare.stories import names_another

NAMED_ALONE = 5
"""So many articles that stand alone are named one by one; of more, a feed has hundreds, the number is said."""


class Run(NamedTuple):
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
    refuse_unknown(config)
    tell("reading")
    reading = read(places, published=config.published)
    tell(f"comparing {len(reading.articles)} articles")
    stories, found = compare_articles(reading.articles, one_story=config.one_story, jobs=config.jobs)
    return reported(reading, stories, select(found, config), places, config)


def reported(
    reading: Reading,
    stories: tuple[Story, ...],
    findings: tuple[Discrepancy, ...],
    places: Sequence[Path],
    config: Config,
) -> Report:
    """Return the report on what was read and found, with what reviewers decided; raises DecisionsError."""
    decided = DecisionsFile(find_decisions(places, config.decisions))
    decisions = Ledger(decided.read()).decisions(findings)
    inputs = (*reading.findings, *_alone(stories), *_torn(decided))
    return Report(stories, findings, select_inputs(inputs, config), decisions, __version__)


def refuse_unknown(config: Config) -> None:
    """Refuse codes that no rule has: a misspelt one would pass for a rule that finds nothing. Raises ConfigError."""
    ignored = [code for codes in config.per_outlet_ignores.values() for code in codes]
    try:
        check_codes([*config.select, *config.ignore, *config.severity, *ignored])
    except ValueError as error:
        raise ConfigError(" ".join(str(error).splitlines())) from error


def _alone(stories: Sequence[Story]) -> tuple[InputFinding, ...]:
    """Return a note on each article whose story no other outlet has; one note for them all where they are many."""
    single = [story for story in stories if len({article.outlet for article in story.articles}) == 1]
    alone = [(article, story) for story in single for article in story.articles]
    if len(alone) <= NAMED_ALONE:
        return tuple(nothing_to_compare(article.path or article.id, _reason(story)) for article, story in alone)
    total = sum(len(story.articles) for story in stories)
    reason = f"{len(alone)} of {total} articles are of a story that no other outlet has; deskcheck stories lists them"
    apart = sum(names_another(story) for story in single)
    if apart:
        reason += f", {apart} of them with a report too many days away"
    return (nothing_to_compare("", reason),)


def _reason(story: Story) -> str:
    return story.why if names_another(story) else "no other outlet's article on the same story"


def _torn(decided: DecisionsFile) -> tuple[InputFinding, ...]:
    """Return a note on lines of the decisions file, just read, that hold no whole decision.

    A note and no error, though its code is that of unreadable input: a power cut must not break a build.
    """
    if not decided.torn:
        return ()
    lines = ", ".join(str(line) for line in decided.torn_lines)
    message = f"no decision can be read from line {lines}; left out"
    return (InputFinding("INP001", Severity.NOTE, str(decided.path), message, "mend the line, or delete it"),)
