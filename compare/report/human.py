"""The report for a reader: by story, each finding with what every side says, where, and why it was flagged.

Plain text; with ``colour`` the same words with ANSI codes. Dismissed findings are counted, not shown.
Next in the flow: nothing; ``compare/cli`` prints it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import StrEnum

from compare.decisions import Verdict
from compare.diffs import similarity, word_changes
from compare.model import Discrepancy, InputFinding, Severity, Side, Span
from compare.report.document import Report
from compare.report.lines import (
    decided,
    input_place,
    input_text,
    lapsed_text,
    one_line,
    outlet_of,
    place_text,
    shortened,
)

SIGNS: dict[Severity, str] = {Severity.ERROR: "×", Severity.WARNING: "!", Severity.NOTE: "·"}
"""Beside the word, for a quick eye without colour; in every code page of Western Windows."""

ALIKE = 0.5
"""Two quotations that share this much of their wording are shown with the words in which they part."""


class Ink(StrEnum):
    """ANSI codes (ECMA-48 SGR), the eight basic colours only: the terminal's own theme keeps them readable."""

    STRONG = "1"
    FAINT = "2"
    CHANGED = "4"
    ERROR = "31"
    WARNING = "33"
    NOTE = "36"


_SEVERITY_INK = {Severity.ERROR: Ink.ERROR, Severity.WARNING: Ink.WARNING, Severity.NOTE: Ink.NOTE}


def render(report: Report, *, colour: bool = False) -> str:
    """Return the whole report, ending with one line that counts it up."""
    return "".join(line + "\n" for line in _lines(report, colour=colour))


def summary(report: Report) -> str:
    """Return "3 findings in 2 stories: 1 error, 1 warning, 1 note; 0 dismissed, 1 accepted".

    The accepted are among the findings counted by severity; the dismissed are not.
    """
    reported = report.reported
    levels = (sum(finding.severity is severity for finding in reported) for severity in Severity)
    counts = ", ".join(_count(number, severity.value) for number, severity in zip(levels, Severity, strict=True))
    dismissed = len(report.with_verdict(Verdict.DISMISSED))
    accepted = len(report.with_verdict(Verdict.ACCEPTED))
    stories = _count(len(report.stories), "story", "stories")
    return f"{_count(len(reported), 'finding')} in {stories}: {counts}; {dismissed} dismissed, {accepted} accepted"


def _lines(report: Report, *, colour: bool) -> Iterator[str]:
    for headline, findings in _by_story(report):
        yield _inked(headline, Ink.STRONG, colour=colour)
        for finding in findings:
            yield from _finding(report, finding, colour=colour)
        yield ""
    for item in report.inputs:
        yield _input(item, colour=colour)
    if report.inputs:
        yield ""
    yield summary(report)


def _by_story(report: Report) -> Iterator[tuple[str, list[Discrepancy]]]:
    """The headline and findings of every story that has any, in the order of the stories."""
    found: dict[str, list[Discrepancy]] = {story.id: [] for story in report.stories}
    for finding in report.reported:
        found.setdefault(finding.story, []).append(finding)
    return ((one_line(findings[0].headline), findings) for findings in found.values() if findings)


def _finding(report: Report, finding: Discrepancy, *, colour: bool) -> Iterator[str]:
    decision = report.decision(finding)
    mark = decided(decision)
    yield (
        f"  {_level(finding.severity, colour=colour)} {finding.code} {finding.rule}: {one_line(finding.message)}"
        f"{'  [' + mark + ']' if mark else ''}"
    )
    sides = finding.sides
    quotes = [shortened(side.said) for side in sides]
    changes = _changes(quotes)
    for side, quote, changed in zip(sides, quotes, changes, strict=True):
        yield _side(report, side, _marked(quote, changed) if colour else quote, colour=colour)
    if not colour:
        for side, quote, changed in zip(sides, quotes, changes, strict=True):
            if changed:
                words = ", ".join(f"“{span.of(quote)}”" for span in changed)
                yield f"        only {one_line(side.outlet)}: {words}"
    for line in finding.why:
        yield _inked(f"        why: {one_line(line)}", Ink.FAINT, colour=colour)
    if decision.note:
        yield f"        note: {one_line(decision.note)}"
    if decision.lapsed:
        yield f"        before: {lapsed_text(decision)}"


def _side(report: Report, side: Side, quote: str, *, colour: bool) -> str:
    path, line, _ = report.place(side)
    place = place_text(path, line)
    words = ", ".join(f"“{said}”" for said in (quote, *_further(report, side)))
    return f"      {outlet_of(side)}: {words}" + (_inked(f"  {place}", Ink.FAINT, colour=colour) if place else "")


def _further(report: Report, side: Side) -> list[str]:
    """The words of further places in the article that say it too; whole sentences are left to the article."""
    article = report.articles.get(side.article)
    short = [span for span in side.more if len(span) <= SHORT]
    return [one_line(span.of(article.text)) for span in short[:FURTHER]] if article else []


SHORT = 60
FURTHER = 3
"""Letters, and number, of further places that are shown in a list."""


def _changes(quotes: list[str]) -> list[tuple[Span, ...]]:
    """For each quote the words that the other does not have; none unless there are two, and alike."""
    if len(quotes) == 2 and similarity(*quotes) >= ALIKE:  # noqa: PLR2004  (a pair)
        return list(word_changes(*quotes))
    return [()] * len(quotes)


def _marked(quote: str, changed: Iterable[Span]) -> str:
    for span in reversed(tuple(changed)):
        quote = quote[: span.start] + _inked(span.of(quote), Ink.CHANGED, colour=True) + quote[span.end :]
    return quote


def _input(finding: InputFinding, *, colour: bool) -> str:
    place = input_place(finding)
    level = _level(finding.severity, colour=colour)
    return f"{level} {finding.code} {place + ': ' if place else ''}{input_text(finding)}"


def _level(severity: Severity, *, colour: bool) -> str:
    return _inked(f"{SIGNS[severity]} {severity.value}", _SEVERITY_INK[severity], colour=colour)


def _inked(text: str, ink: Ink, *, colour: bool) -> str:
    return f"\x1b[{ink.value}m{text}\x1b[0m" if colour else text


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"
