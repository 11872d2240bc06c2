"""What a score is made of, line by line: each label that was missed, each finding that no label knows, each trap sprung.

For whoever writes labels or tunes a rule: a figure says that something is wrong, this says what. Next: nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from compare.evaluation.gold import Label
from compare.evaluation.matching import Judged
from compare.model import Discrepancy
from compare.report.lines import shortened

WORDS = 100
"""Characters shown of each side's words."""


def error_lines(judged: Iterable[Judged], texts: Mapping[str, str]) -> Iterator[str]:
    """Yield the errors of each story that has some, below its name; ``texts`` has the articles' texts by id."""
    for story in judged:
        told = [*_errors(story, texts)]
        if told:
            yield story.story
            yield from told


def _errors(story: Judged, texts: Mapping[str, str]) -> Iterator[str]:
    for label in sorted(story.missed, key=lambda label: label.code):
        yield f"  missed {label.code}: {label.why or 'no reason given'}"
        yield from _sides(_labelled(label, texts))
    for finding in sorted(story.extra, key=lambda finding: finding.code):
        yield f"  extra {finding.code} ({finding.confidence:.2f}): {finding.message}"
        yield from _sides(_reported(finding))
    for trap, finding in story.sprung:
        yield f"  trap {finding.code} ({finding.confidence:.2f}): {trap.why or 'no reason given'}"
        yield from _sides(_labelled(trap, texts))


def _labelled(label: Label, texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for article, span in label.spans:
        yield article, texts[article][span.start : span.end]


def _reported(finding: Discrepancy) -> Iterator[tuple[str, str]]:
    for side in finding.sides:
        yield side.article, side.said


def _sides(said: Iterable[tuple[str, str]]) -> Iterator[str]:
    for article, words in said:
        yield f"    {article}: “{shortened(words, WORDS)}”"
