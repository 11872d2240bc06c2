"""The review without a screen: findings and decisions to rows, what a filter shows, what is open, how many of each.

Frozen records and pure functions; the screen holds the newest ``Session`` and draws it. Making the events of a
decision is ``tui/deciding.py``; reading and writing the decisions file is ``tui/saving.py``.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from compare.decisions import Event, Ledger, Verdict
from compare.model import Story
from compare.report import Report
from tui.filters import Query
from tui.rows import Row, row_of


@dataclass(frozen=True, slots=True)
class Session:
    """Everything that the screen shows, at one moment."""

    rows: tuple[Row, ...] = ()
    """By story in the report's order, gravest first; a row's number is its place here and never changes."""
    shown: tuple[int, ...] = ()
    """Numbers of the rows that the filter lets through, ascending."""
    query: Query = field(default_factory=Query)
    events: tuple[Event, ...] = ()
    reviewer: str = ""
    stories: Mapping[str, Story] = field(default_factory=dict)
    threads: Mapping[str, Sequence[int]] = field(default_factory=dict)
    """Row numbers by the finding's thread: which rows an event can touch."""
    standing: frozenset[str] = frozenset()
    """The keys of all findings: a decision on one of these has not lapsed."""

    def verdicts(self) -> Counter[Verdict]:
        """Return how many findings have each verdict, whatever the filter shows."""
        return Counter(row.decision.verdict for row in self.rows)

    def lapsed(self) -> int:
        """Return how many findings are open again because a compared value changed."""
        return sum(row.undecided and row.decision.lapsed is not None for row in self.rows)


def open_session(report: Report, events: Sequence[Event], reviewer: str) -> Session:
    """Return the session that a review starts with: everything shown."""
    ledger = Ledger(tuple(events))
    place = {story.id: number for number, story in enumerate(report.stories)}
    standing = frozenset(finding.key for finding in report.discrepancies)
    findings = sorted(report.discrepancies, key=lambda one: (place.get(one.story, len(place)), -one.severity.rank))
    rows = tuple(row_of(finding, ledger.decision(finding, standing)) for finding in findings)
    threads: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        threads.setdefault(row.finding.thread, []).append(number)
    return Session(
        rows,
        tuple(range(len(rows))),
        events=tuple(events),
        reviewer=reviewer,
        stories={story.id: story for story in report.stories},
        threads=threads,
        standing=standing,
    )


def with_query(session: Session, query: Query) -> Session:
    """Return the session with another filter."""
    test = query.test(session.reviewer)
    shown = tuple(number for number, row in enumerate(session.rows) if test(row))
    return replace(session, query=query, shown=shown)


def with_events(session: Session, events: Sequence[Event]) -> Session:
    """Return the session after other events: only rows that the difference can touch are decided anew."""
    events = tuple(events)
    changed = _changed(session.events, events)
    threads = {event.thread for event in changed}
    touched = sorted({number for thread in threads for number in session.threads.get(thread, ())})
    if not touched:
        return replace(session, events=events)
    rows = list(session.rows)
    keys = {rows[number].finding.key for number in touched}
    # An undo carries the thread and key of what it undoes: no other event can bear on these rows.
    ledger = Ledger(event for event in events if event.thread in threads or event.key in keys)
    for number in touched:
        rows[number] = replace(rows[number], decision=ledger.decision(rows[number].finding, session.standing))
    return replace(session, events=events, rows=tuple(rows), shown=_shown(session, rows, touched))


def _changed(before: tuple[Event, ...], after: tuple[Event, ...]) -> Sequence[Event]:
    """Return the events that are in only one of the two; quick where some were added at the end."""
    if after[: len(before)] == before:
        return after[len(before) :]
    first, second = ({event.id: event for event in events} for events in (before, after))
    return [event for one, event in (first | second).items() if (one in first) != (one in second)]


def _shown(session: Session, rows: Sequence[Row], touched: Sequence[int]) -> tuple[int, ...]:
    """Return which rows are shown when only some may have moved in or out of the filter."""
    if not session.query.terms:
        return session.shown
    test = session.query.test(session.reviewer)
    changed = set(touched)
    kept = [number for number in session.shown if number not in changed]
    return tuple(sorted(kept + [number for number in touched if test(rows[number])]))


def next_open(session: Session, at: int, step: int) -> int | None:
    """Return the nearest undecided row shown after (``step`` 1) or before (-1) row ``at``, going round at the end."""
    shown = session.shown
    if step > 0:
        split = bisect_right(shown, at)
        ahead = [shown[split:], shown[:split]]
    else:
        split = bisect_left(shown, at)
        ahead = [shown[:split][::-1], shown[split:][::-1]]
    return next((number for part in ahead for number in part if session.rows[number].undecided), None)


def nearest(session: Session, at: int) -> int | None:
    """Return the row shown that stands at row ``at``, or the first after it, or the last; None when nothing is."""
    if not session.shown:
        return None
    return session.shown[min(bisect_left(session.shown, at), len(session.shown) - 1)]


def first_to_read(session: Session) -> int | None:
    """Return the row to start at: the first undecided error, else the first undecided finding, else the first."""
    undecided = [number for number in session.shown if session.rows[number].undecided]
    gravest = max(undecided, key=lambda number: session.rows[number].finding.severity.rank, default=None)
    return gravest if gravest is not None else nearest(session, 0)
