"""One event of the decisions log: who did what to which finding, when, and what the sides said then.

Owns the record and its one-line JSON form. An event is never changed: undoing it is another event.
Next in the flow: ``compare/decisions/ledger.py``.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import count

from compare.model import Discrepancy


class Action(StrEnum):
    """What a reviewer did."""

    ACCEPT = "accept"
    """A real discrepancy, known: reported, does not fail."""
    DISMISS = "dismiss"
    """Not a discrepancy: suppressed."""
    CHECK = "check"
    """Somebody has to find out: open, fails by severity."""
    CLEAR = "clear"
    """Open again."""
    NOTE = "note"
    """A note, and no verdict."""
    UNDO = "undo"
    """Takes back the event named in ``undo_of``; undoing an undo is redoing."""


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log."""

    id: str
    """Unique everywhere; ids made by one process sort in the order in which they were made."""
    time: datetime
    """Aware, in UTC."""
    reviewer: str
    key: str
    thread: str
    action: Action
    reason: str = ""
    note: str = ""
    undo_of: str = ""
    """The id of the event that an UNDO takes back."""
    said: tuple[str, ...] = ()
    """What each side said at the time, so that a lapsed decision can say what changed."""
    code: str = ""
    """The rule of the finding; empty in older events."""
    about: str = ""
    """The finding's message at the time, for whoever reads the log; likewise empty in older ones."""

    @property
    def order(self) -> tuple[datetime, str]:
        """Sorts events of several files or branches in one order everywhere."""
        return self.time, self.id


_MADE = count()


def new_event(
    finding: Discrepancy,
    action: Action,
    reviewer: str,
    *,
    reason: str = "",
    note: str = "",
    undo_of: str = "",
    now: datetime | None = None,
) -> Event:
    """Make the event of one decision about ``finding``; ``now`` must be aware, else ValueError."""
    time = now or datetime.now(UTC)
    if time.tzinfo is None:
        msg = f"the time of a decision must have a time zone, not {time.isoformat()}"
        raise ValueError(msg)
    time = time.astimezone(UTC)
    said = tuple(f"{side.outlet}: “{side.said}” ({side.value})" for side in finding.sides)
    return Event(
        _new_id(time), time, reviewer, finding.key, finding.thread, action, reason, note, undo_of, said,
        finding.code, finding.message,
    )  # fmt: skip


def _new_id(time: datetime) -> str:
    """Time, then a counter: events of one keystroke share their microsecond and must keep their order."""
    return f"{time:%Y%m%dT%H%M%S.%f}-{next(_MADE):06d}-{os.urandom(4).hex()}"


def utc_text(time: datetime) -> str:
    """Return an aware time as ISO 8601 in UTC ("2025-08-26T09:00:00Z"), with microseconds only where there are any."""
    return time.astimezone(UTC).isoformat().replace("+00:00", "Z")


def to_fields(event: Event) -> dict[str, object]:
    """Return the event as plain values in fixed order, those that are empty left out."""
    every: dict[str, object] = {
        "id": event.id,
        "time": utc_text(event.time),
        "reviewer": event.reviewer,
        "key": event.key,
        "thread": event.thread,
        "action": event.action.value,
        "reason": event.reason,
        "note": event.note,
        "undo_of": event.undo_of,
        "said": list(event.said),
        "code": event.code,
        "about": event.about,
    }
    return {name: value for name, value in every.items() if value not in ("", [])}


def from_fields(fields: object) -> Event:
    """Return the event that plain values hold; unknown fields are passed over. Raises ValueError if they hold none."""
    if not isinstance(fields, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004  (one kind of error for every line that holds no event)
    time = datetime.fromisoformat(_text(fields, "time", needed=True))
    said = fields.get("said", [])
    if not isinstance(said, list):
        raise ValueError("“said” is not a list")  # noqa: TRY004  (as above)
    return Event(
        id=_text(fields, "id", needed=True),
        time=time.astimezone(UTC) if time.tzinfo else time.replace(tzinfo=UTC),
        reviewer=_text(fields, "reviewer"),
        key=_text(fields, "key", needed=True),
        thread=_text(fields, "thread"),
        action=Action(_text(fields, "action", needed=True)),
        reason=_text(fields, "reason"),
        note=_text(fields, "note"),
        undo_of=_text(fields, "undo_of"),
        said=tuple(str(words) for words in said),
        code=_text(fields, "code"),
        about=_text(fields, "about"),
    )


def to_line(event: Event) -> str:
    """Return the event as one line of JSON, without a line end."""
    return json.dumps(to_fields(event), ensure_ascii=False)


def from_line(line: str) -> Event:
    """Return the event that a line of JSON holds; raises ValueError if it holds none."""
    return from_fields(json.loads(line))


def _text(fields: dict[str, object], name: str, *, needed: bool = False) -> str:
    value = fields.get(name, "")
    if not isinstance(value, str) or (needed and not value):
        msg = f"“{name}” is missing or not text"
        raise ValueError(msg)
    return value
