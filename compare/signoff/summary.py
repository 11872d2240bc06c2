"""Where a review stands: counts by rule and verdict, what waits for a check, what keeps it from being signed off.

Pure. The bar is the desk's own: what fails ``deskcheck check`` stands in the way of a sign-off, errors at least.
Next in the flow: ``compare/signoff/document.py``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from compare.config import Config
from compare.decisions import Decision, Verdict
from compare.errors import DeskError
from compare.model import Discrepancy, InputFinding, Severity
from compare.report import Report


class NotSignedError(DeskError):
    """The review cannot be signed off as it stands."""

    exit_code = 1


@dataclass(frozen=True, slots=True)
class RuleCount:
    """One rule's findings by verdict."""

    code: str
    rule: str
    verdicts: Mapping[Verdict, int]
    """Every verdict, those without a finding too."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A finding that somebody has to check."""

    finding: Discrepancy
    decision: Decision

    @property
    def whom(self) -> str:
        """Whom or what to ask, as the reviewer put it; may be empty."""
        return self.decision.reason


@dataclass(frozen=True, slots=True)
class Summary:
    """Where a review stands."""

    rules: tuple[RuleCount, ...]
    """By code."""
    verdicts: Mapping[Verdict, int]
    """Of all findings."""
    waiting: tuple[Waiting, ...]
    """What needs a check, in the report's order."""
    blocking: tuple[Discrepancy, ...]
    """Open or waiting for a check, at or above the bar, and in no baseline: they stand in the way."""
    unread: tuple[InputFinding, ...]
    """Input that could not be used: it stands in the way too."""
    reviewers: tuple[tuple[str, int], ...]
    """Who decided, and how many decisions in force are theirs; by name."""
    bar: Severity
    """From which severity on an open finding stands in the way."""

    @property
    def needs_reason(self) -> bool:
        """Whether signing off takes a typed reason."""
        return bool(self.blocking or self.unread)

    @property
    def undecided(self) -> tuple[Discrepancy, ...]:
        """What stands in the way and does not wait for a check: that has a list of its own."""
        waiting = {one.finding.key for one in self.waiting}
        return tuple(one for one in self.blocking if one.key not in waiting)

    @property
    def obstacle(self) -> str:
        """What stands in the way, in words; empty where nothing does.

        "2 findings are open at error and 1 finding at error waits for a check".
        """
        level = "at error" if self.bar is Severity.ERROR else f"at {self.bar} or above"
        left = len(self.undecided)
        waiting = len(self.blocking) - left
        parts = [f"{_are(left, 'finding')} open {level}"] if left else []
        if waiting:
            parts.append(f"{_count(waiting, 'finding')} {level} {'waits' if waiting == 1 else 'wait'} for a check")
        if self.unread:
            parts.append(f"{_count(len(self.unread), 'input')} could not be read")
        return ", ".join([*parts[:-2], " and ".join(parts[-2:])])


def summary_of(report: Report, config: Config, known: Collection[str] = ()) -> Summary:
    """Return where the review of a report stands; ``known`` are the keys that a baseline holds."""
    bar = Severity.ERROR if config.fail_on == "never" else Severity(config.fail_on)
    decided = [(one, report.decision(one)) for one in report.discrepancies]
    return Summary(
        rules=_by_rule(decided),
        verdicts=_every(Counter(decision.verdict for _, decision in decided)),
        waiting=tuple(Waiting(one, decision) for one, decision in decided if decision.verdict is Verdict.CHECK),
        blocking=tuple(one for one in report.open_at(bar) if one.key not in known),
        unread=tuple(one for one in report.inputs if one.severity is Severity.ERROR),
        reviewers=tuple(sorted(Counter(decision.reviewer for _, decision in decided if decision.reviewer).items())),
        bar=bar,
    )


def _by_rule(decided: list[tuple[Discrepancy, Decision]]) -> tuple[RuleCount, ...]:
    counts: dict[tuple[str, str], Counter[Verdict]] = {}
    for finding, decision in decided:
        counts.setdefault((finding.code, finding.rule), Counter())[decision.verdict] += 1
    return tuple(RuleCount(code, rule, _every(counts[code, rule])) for code, rule in sorted(counts))


def _every(counts: Counter[Verdict]) -> dict[Verdict, int]:
    return {verdict: counts[verdict] for verdict in Verdict}


def _count(number: int, one: str) -> str:
    return f"{number} {one}" + ("" if number == 1 else "s")


def _are(number: int, one: str) -> str:
    return f"{_count(number, one)} {'is' if number == 1 else 'are'}"
