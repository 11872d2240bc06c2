"""How ``deskcheck claims`` shows a date to an editor who doubts a flag: the days meant first, then how they were read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from compare.model import DateMention

_MODIFIERS: dict[str, str] = {
    # TIMEX3 modifiers, in an editor's words
    "START": "its beginning", "MID": "its middle", "END": "its end", "ON_OR_BEFORE": "then or before",
    "ON_OR_AFTER": "then or after", "BEFORE": "before it", "AFTER": "after it", "APPROX": "about",
    "EQUAL_OR_MORE": "at least", "MORE_THAN": "more than", "LESS_THAN": "less than",
}  # fmt: skip


def date_lines(mention: DateMention, said: str) -> Iterator[str]:
    """Yield the line of a date, and one of how it was read; ``said`` is its words with their place."""
    days = str(mention.interval) if mention.interval else "no days of the calendar"
    yield f"date {said} {days}{'' if mention.firm else ', not compared'}"
    read = [f"read as {mention.type.value} {mention.value}"]
    if mention.mod:
        read.append(_MODIFIERS.get(mention.mod, mention.mod))
    if mention.anchor:
        read.append(f"against {mention.anchor}")
    if mention.events:
        read.append(f"of: {', '.join(mention.events)}")
    yield f"     {'; '.join(read)}"
