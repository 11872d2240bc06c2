"""What the screen says in words when there is no finding to show, and how the list is headed.

Every empty state says what to do next. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.decisions import Event, Verdict
from compare.model import Severity
from compare.report import Report
from tui.ordering import Order
from tui.session import Session

READING = "reading…"
SAVED = "saved"
SAVING = "saving…"
NOT_SAVED = "NOT SAVED"


def instead(session: Session, doing: str = "", *, ready: bool) -> str:
    """Return what to show instead of findings, or nothing when there are some; ``doing`` goes on meanwhile."""
    if doing and not session.rows:
        return f"{doing[0].upper()}{doing[1:]}…\n\nFindings show as they are found. q quits."
    if not ready:
        return "Reading the articles and comparing them…\n\nq quits."
    if not session.stories:
        return (
            "Nothing to compare.\n\nA story needs articles of two outlets or more. Quit with q and name a folder that has"
            " them:\n\n    deskcheck review FOLDER\n\ndeskcheck check FOLDER says what was read and what was left aside."
        )
    if not session.rows:
        return f"No differences found in {_stories(session)}.\n\nNothing is left to decide: S signs off, q quits."
    if not session.shown:
        return _nothing_shown(session)
    return ""


def _nothing_shown(session: Session) -> str:
    way_out = "esc shows everything again, / changes the filter, f steps through the statuses."
    if str(session.query) == "status:open" and not session.verdicts()[Verdict.OPEN]:
        return f"Nothing open.\n\n{all_decided(session)}\n\n{way_out}"
    return f"No finding matches  {session.query}\n\n{way_out}"


def all_decided(session: Session) -> str:
    """Return what to do when the next open finding is asked for and there is none."""
    left = session.verdicts()[Verdict.OPEN]
    if left:
        return f"Nothing open under this filter; {left} elsewhere. esc shows everything."
    checks = session.verdicts()[Verdict.CHECK]
    waiting = f" {checks} still need a check (f shows them)." if checks else ""
    return f"All {len(session.rows)} findings are decided.{waiting} S signs off; q quits: everything is saved."


TOO_EARLY = "One moment: these are a first look. Decide as soon as all articles are in their stories."
"""Said where a decision might be about a finding that changes with the next article."""

STILL_READING = "Not yet: articles are still being read. Sign off when all of them have been compared."
"""Said where a sign-off would rest on half of the articles."""


def list_title(session: Session, ranged: int | None = None, doing: str = "") -> str:
    """Return the heading of the list: "Findings  37 of 214  status:open  by severity  3 in the range"."""
    total, shown = len(session.rows), len(session.shown)
    count = f"{shown:,} of {total:,}" if shown != total else f"{total:,}"
    chosen = "" if ranged is None else f"{ranged:,} in the range"
    order = "" if session.order is Order.STORY else f"by {session.order}"
    return "  ".join(filter(None, ("Findings", count, str(session.query), order, chosen, doing and f"{doing}…")))


def _stories(session: Session) -> str:
    number = len(session.stories)
    return "one story" if number == 1 else f"{number:,} stories"


def about_input(report: Report, complaint: str) -> list[str]:
    """Return what a reviewer must know of the input before he relies on the list; nothing is skipped in silence."""
    words = [complaint] if complaint else []
    errors = [one for one in report.inputs if one.severity is Severity.ERROR]
    if errors:
        more = f" (and {len(errors) - 1} more)" if len(errors) > 1 else ""
        words.append(f"{errors[0].path}: {errors[0].message}{more} deskcheck check lists what was left aside.")
    return words


def came_in(events: Sequence[Event]) -> str:
    """Return what other people did meanwhile: "3 decisions came in from Mori, Sasaki"."""
    who = ", ".join(sorted({event.reviewer for event in events}))
    return f"{len(events)} {'decision' if len(events) == 1 else 'decisions'} came in from {who}."
