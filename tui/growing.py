"""What becomes of a session when articles change: the new findings, and the reviewer's place among them.

Pure. The place is kept by the finding itself, else by the one that has taken its place (same thread), else by its
story. Next: ``tui/app.py`` loads, ``tui/screen/base.py`` shows.
"""

from __future__ import annotations

from dataclasses import replace

from tui.rows import Row
from tui.session import Session, nearest, with_events, with_order, with_query


def carried_over(before: Session, after: Session) -> Session:
    """Return session ``after`` with filter, order and events of ``before``: decisions made meanwhile count."""
    waiting = {event.id: event for event in (*after.events, *before.events)}
    events = tuple(sorted(waiting.values(), key=lambda event: event.order))
    grown = with_events(after, events) if events != after.events else after
    return with_order(with_query(replace(grown, reviewer=before.reviewer), before.query), before.order)


def place_of(row: Row | None, session: Session, at: int) -> int | None:
    """Return where the finding that was looked at stands now, or the place that comes nearest to it."""
    if row is None:
        return nearest(session, at)
    shown = set(session.shown)
    same = session.threads.get(row.finding.thread, ())
    exact = next((one for one in same if session.rows.findings[one].key == row.finding.key), None)
    candidates = [one for one in (exact, *same) if one in shown]
    candidates += [one for one in session.shown if session.rows.findings[one].story == row.finding.story][:1]
    return candidates[0] if candidates else nearest(session, at)


def changes(before: Session, after: Session) -> str:
    """Return what a change of articles came to: "3 findings are new, 1 is gone, 1 decision has lapsed."."""
    new = len(after.standing - before.standing)
    gone = len(before.standing - after.standing)
    lapsed = max(0, after.lapsed() - before.lapsed())
    parts = [
        f"{new} {'finding is' if new == 1 else 'findings are'} new" if new else "",
        f"{gone} {'is' if gone == 1 else 'are'} gone" if gone else "",
        f"{lapsed} {'decision has' if lapsed == 1 else 'decisions have'} lapsed (f or status:lapsed shows)"
        if lapsed
        else "",
    ]
    said = ", ".join(filter(None, parts))
    return f"The articles have changed: {said or 'the findings are the same'}."
