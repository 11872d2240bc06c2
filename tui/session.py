"""The review without a screen: findings and decisions to rows, what a filter shows, what is open, how many of each.

Frozen records and pure functions; the screen holds the newest ``Session`` and draws it. Making the events of a
decision is ``tui/deciding.py``; reading and writing the decisions file is ``tui/saving.py``; how a session grows while
articles are compared, and what becomes of the reviewer's place, is ``tui/growing.py``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from compare.decisions import Decision, Event, Ledger, Verdict
from compare.model import Discrepancy, Severity, Story
from compare.report import Report
from tui.filters import Query
from tui.ordering import Order, in_order, place_after, place_before
from tui.rows import Columns, Rows


@dataclass(frozen=True, slots=True)
class Session:
    """Everything that the screen shows, at one moment."""

    rows: Rows = field(default_factory=Rows)
    """By story in the report's order, gravest first; a row's number is its place here and never changes."""
    shown: tuple[int, ...] = ()
    """Numbers of the rows that the filter lets through, as the list has them."""
    query: Query = field(default_factory=Query)
    order: Order = Order.STORY
    events: tuple[Event, ...] = ()
    reviewer: str = ""
    stories: Mapping[str, Story] = field(default_factory=dict)
    tally: Mapping[Verdict, int] = field(default_factory=dict)
    """How many findings have each verdict."""
    reopened: int = 0
    """How many findings are open again because a compared value changed."""

    @property
    def threads(self) -> Mapping[str, Sequence[int]]:
        """Row numbers by the finding's thread: which rows an event can touch."""
        return self.rows.columns.threads

    @property
    def standing(self) -> frozenset[str]:
        """The keys of all findings: a decision on one of these has not lapsed."""
        return self.rows.columns.standing

    def verdicts(self) -> Counter[Verdict]:
        """Return how many findings have each verdict, whatever the filter shows."""
        return +Counter(self.tally)  # without zeros

    def lapsed(self) -> int:
        """Return how many findings are open again because a compared value changed."""
        return self.reopened


def open_session(report: Report, events: Sequence[Event], reviewer: str) -> Session:
    """Return the session that a review starts with: everything shown."""
    return with_findings(Session(events=tuple(events), reviewer=reviewer), report.stories, report.discrepancies)


def with_findings(session: Session, stories: Iterable[Story], findings: Iterable[Discrepancy]) -> Session:
    """Return the session with further stories and their findings below those that it has."""
    known = dict(session.stories)
    known.update((story.id, story) for story in stories)
    place = {name: number for number, name in enumerate(known)}
    # One whole number to sort by: pairs take three times as long.
    added = sorted(findings, key=lambda one: place.get(one.story, len(place)) * 4 - one.severity.rank)
    rows = Rows(Columns((*session.rows.findings, *added)), session.rows.decisions)
    new = _decisions(session.events, rows, range(len(session.rows), len(rows)))
    tally, reopened = _tallied(session, (), new.values())
    tally[Verdict.OPEN] += len(added) - len(new)
    grown = replace(session, rows=rows.decided(new), stories=known, tally=tally, reopened=reopened)
    return replace(grown, shown=_picked(grown))


def _decisions(events: Sequence[Event], rows: Rows, numbers: range) -> dict[int, Decision]:
    """Return the decisions on those of the rows that any event is about; the rest are open, with no history."""
    if not events:
        return {}
    keys, threads = {event.key for event in events}, {event.thread for event in events if event.thread}
    findings, ledger, standing = rows.findings, Ledger(events), rows.columns.standing
    touched = [one for one in numbers if findings[one].key in keys or findings[one].thread in threads]
    return {number: ledger.decision(findings[number], standing) for number in touched}


def _tallied(session: Session, before: Iterable[Decision], after: Iterable[Decision]) -> tuple[Counter[Verdict], int]:
    """Return the counts once decisions ``before`` have become ``after``: 50,000 are not counted after every key."""
    tally, reopened = session.verdicts(), session.reopened
    for decisions, sign in ((before, -1), (after, 1)):
        for decision in decisions:
            tally[decision.verdict] += sign
            reopened += sign * (decision.verdict is Verdict.OPEN and decision.lapsed is not None)
    return tally, reopened


def with_query(session: Session, query: Query) -> Session:
    """Return the session with another filter."""
    changed = replace(session, query=query)
    return replace(changed, shown=_picked(changed))


def with_order(session: Session, order: Order) -> Session:
    """Return the session with the list in another order."""
    return replace(session, order=order, shown=in_order(session.rows.findings, sorted(session.shown), order))


def _picked(session: Session) -> tuple[int, ...]:
    """Return what the filter lets through, term by term: each looks only at what the one before left over."""
    numbers: Iterable[int] = range(len(session.rows))
    for test in session.query.tests(session.rows, session.reviewer):
        numbers = [number for number in numbers if test(number)]
    return in_order(session.rows.findings, numbers, session.order)


def with_events(session: Session, events: Sequence[Event]) -> Session:
    """Return the session after other events: only rows that the difference can touch are decided anew."""
    events = tuple(events)
    changed = _changed(session.events, events)
    threads = {event.thread for event in changed}
    touched = sorted({number for thread in threads for number in session.threads.get(thread, ())})
    if not touched:
        return replace(session, events=events)
    findings = session.rows.findings
    keys = {findings[number].key for number in touched}
    # An undo carries the thread and key of what it undoes: no other event can bear on these rows.
    ledger = Ledger(event for event in events if event.thread in threads or event.key in keys)
    new = {number: ledger.decision(findings[number], session.standing) for number in touched}
    tally, reopened = _tallied(session, (session.rows[one].decision for one in touched), new.values())
    after = replace(session, events=events, rows=session.rows.decided(new), tally=tally, reopened=reopened)
    return replace(after, shown=_shown(after, touched))


def _changed(before: tuple[Event, ...], after: tuple[Event, ...]) -> Sequence[Event]:
    """Return the events that are in only one of the two; quick where some were added at the end."""
    if after[: len(before)] == before:
        return after[len(before) :]
    first, second = ({event.id: event for event in events} for events in (before, after))
    return [event for one, event in (first | second).items() if (one in first) != (one in second)]


def _shown(session: Session, touched: Sequence[int]) -> tuple[int, ...]:
    """Return which rows are shown when only some may have moved in or out of the filter."""
    if not session.query.terms:
        return session.shown
    test = session.query.test(session.rows, session.reviewer)
    changed = set(touched)
    kept = [number for number in session.shown if number not in changed]
    kept += [number for number in touched if test(number)]
    return in_order(session.rows.findings, sorted(kept), session.order)


def next_open(session: Session, at: int, step: int) -> int | None:
    """Return the nearest undecided row shown after (``step`` 1) or before (-1) row ``at``, going round at the end."""
    if not session.shown or at >= len(session.rows):
        return None
    shown = session.shown
    if step > 0:
        split = place_after(session.rows.findings, shown, at, session.order)
        ahead = [shown[split:], shown[:split]]
    else:
        split = place_before(session.rows.findings, shown, at, session.order)
        ahead = [shown[:split][::-1], shown[split:][::-1]]
    return next((number for part in ahead for number in part if session.rows[number].undecided), None)


def nearest(session: Session, at: int) -> int | None:
    """Return the row shown that stands at row ``at``, or the first after it, or the last; None when nothing is."""
    if not session.shown:
        return None
    if at >= len(session.rows):
        return session.shown[-1]
    return session.shown[
        min(place_before(session.rows.findings, session.shown, at, session.order), len(session.shown) - 1)
    ]


def first_to_read(session: Session) -> int | None:
    """Return the row to start at: the first undecided error, else the first undecided finding, else the first."""
    gravest: tuple[int, int] | None = None
    for number in session.shown:
        row = session.rows[number]
        if not row.undecided:
            continue
        rank = row.finding.severity.rank
        if row.finding.severity is Severity.ERROR:
            return number  # nothing is graver: most lists are not looked through
        if gravest is None or rank > gravest[0]:
            gravest = rank, number
    return gravest[1] if gravest else nearest(session, 0)
