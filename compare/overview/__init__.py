"""A story at a glance: who has what on the agenda, when each outlet puts what, on whose word each rests.

Pure: a collation and its findings to tables that a screen draws and a script reads; each entry keeps the places in the
articles that it rests on. Read ``records``, then ``agenda``, ``timeline`` and ``sources``.
Next in the flow: ``compare/cli/stories.py`` prints it, ``tui/overview`` draws it.
"""

from __future__ import annotations

from collections.abc import Iterable

from compare.align.collation import Collation
from compare.model import Discrepancy
from compare.overview.agenda import agenda_rows
from compare.overview.records import AgendaCell, AgendaRow, Bar, Event, Holding, Overview, Place, SourceCell, SourceRow
from compare.overview.sources import source_rows
from compare.overview.timeline import events_of

__all__ = [
    "AgendaCell",
    "AgendaRow",
    "Bar",
    "Event",
    "Holding",
    "Overview",
    "Place",
    "SourceCell",
    "SourceRow",
    "overview_of",
]


def overview_of(collation: Collation, findings: Iterable[Discrepancy] = ()) -> Overview:
    """Return the overview of one story; ``findings`` are those of the run, so that entries can point to theirs."""
    own = tuple(one for one in findings if one.story == collation.story.id)
    return Overview(
        story=collation.story.id,
        headline=collation.story.headline,
        outlets=collation.outlets,
        agenda=agenda_rows(collation, own),
        events=events_of(collation, own),
        sources=source_rows(collation),
    )
