"""One finding with its decision, made ready for the list: what filters search and what the list prints.

Owns the row record and the signs and letters by which a state is read without colour. Decides nothing and draws
nothing: ``tui/filters.py`` picks rows, ``tui/session.py`` keeps them, ``tui/worklist.py`` draws them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

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
    """A finding, what was decided on it, and its words for searching."""

    finding: Discrepancy
    decision: Decision = UNDECIDED
    found_by: str = field(default="", compare=False, repr=False)
    """``words``, once they have been asked for: making them for 50,000 rows would hold up the first picture."""

    @property
    def words(self) -> str:
        """Everything a reviewer may look for, in folded case."""
        if not self.found_by:
            object.__setattr__(self, "found_by", _words(self.finding))
        return self.found_by

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


def _words(finding: Discrepancy) -> str:
    words = [finding.code, finding.rule, finding.message, finding.headline, finding.story]
    for side in finding.sides:
        words += (side.outlet, side.publisher or "", side.said, side.value)
    return " ".join(words).casefold()
