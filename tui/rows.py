"""One finding with its decision, and all of them: what filters search and what the list prints.

Owns the records and the signs and letters by which a state is read without colour. Decides nothing and draws nothing:
``tui/filters.py`` picks rows, ``tui/session.py`` keeps them, ``tui/worklist.py`` draws them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import overload

from compare.decisions import UNDECIDED, Decision, Verdict
from compare.model import Discrepancy, Severity

SIGNS: dict[Verdict, str] = {
    Verdict.OPEN: "!",
    Verdict.CHECK: "?",
    Verdict.ACCEPTED: "A",
    Verdict.DISMISSED: "D",
}
"""What stands before a finding, by its verdict; all one cell wide in every terminal."""

LAPSED_SIGN = "~"
"""Open again: decided once, but a compared value has changed since."""

STATUS_WORDS: dict[Verdict, str] = {
    Verdict.OPEN: "open",
    Verdict.CHECK: "needs check",
    Verdict.ACCEPTED: "accepted",
    Verdict.DISMISSED: "dismissed",
}

SEVERITY_LETTERS: dict[Severity, str] = {Severity.ERROR: "E", Severity.WARNING: "W", Severity.NOTE: "N"}


@dataclass(frozen=True, slots=True)
class Row:
    """A finding and what was decided on it."""

    finding: Discrepancy
    decision: Decision = UNDECIDED

    @property
    def sign(self) -> str:
        """The one-letter sign of the state."""
        if self.decision.verdict is Verdict.OPEN and self.decision.lapsed is not None:
            return LAPSED_SIGN
        return SIGNS[self.decision.verdict]

    @property
    def undecided(self) -> bool:
        """Whether nobody has decided yet; "needs check" has been looked at."""
        return self.decision.verdict is Verdict.OPEN


def row_of(finding: Discrepancy, decision: Decision) -> Row:
    """Return the row of one finding."""
    return Row(finding, decision)


class Columns:
    """What is looked up in all findings at once, worked out when it is first asked for."""

    def __init__(self, findings: tuple[Discrepancy, ...] = ()) -> None:
        self.findings = findings

    @cached_property
    def words(self) -> list[str]:
        """Of every finding, everything that a reviewer may look for, in folded case."""
        return [_words(finding) for finding in self.findings]

    @cached_property
    def threads(self) -> Mapping[str, Sequence[int]]:
        """Row numbers by the finding's thread: which rows an event can touch."""
        threads: dict[str, list[int]] = {}
        for number, finding in enumerate(self.findings):
            threads.setdefault(finding.thread, []).append(number)
        return threads

    @cached_property
    def standing(self) -> frozenset[str]:
        """The keys of all findings: a decision on one of these has not lapsed."""
        return frozenset([finding.key for finding in self.findings])

    def prepare(self) -> None:
        """Work out what the first filter and the first decision need; takes a moment, so not on the event loop."""
        _ = self.threads, self.standing, self.words


@dataclass(frozen=True, slots=True)
class Rows(Sequence[Row]):
    """All rows. A row is made when it is asked for: 50,000 of them would hold up the first picture."""

    columns: Columns = field(default_factory=Columns)
    decisions: Mapping[int, Decision] = field(default_factory=dict)
    """By row number, of the findings that any event is about."""

    @property
    def findings(self) -> tuple[Discrepancy, ...]:
        """The findings by row number."""
        return self.columns.findings

    def __len__(self) -> int:
        return len(self.columns.findings)

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> list[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | list[Row]:
        if isinstance(at, slice):
            return [self[one] for one in range(*at.indices(len(self)))]
        number = at if at >= 0 else at + len(self)
        return Row(self.columns.findings[at], self.decisions.get(number, UNDECIDED))

    def decided(self, decisions: Mapping[int, Decision]) -> Rows:
        """Return the rows with some decisions changed."""
        return Rows(self.columns, {**self.decisions, **decisions})

    def signs(self) -> dict[str, str]:
        """Return every finding's sign by its key."""
        signs = dict.fromkeys((finding.key for finding in self.findings), SIGNS[Verdict.OPEN])
        signs.update((self.findings[number].key, self[number].sign) for number in self.decisions)
        return signs


def rows_of(findings: Iterable[Discrepancy], decisions: Mapping[int, Decision] | None = None) -> Rows:
    """Return rows of findings in the order given."""
    return Rows(Columns(tuple(findings)), decisions or {})


def _words(finding: Discrepancy) -> str:
    words = [finding.code, finding.rule, finding.message, finding.headline, finding.story]
    for side in finding.sides:
        words += (side.outlet, side.publisher or "", side.said, side.value)
    return " ".join(words).casefold()
