"""What reviewers decided about findings: an append-only log of events, and the state that follows from it.

Read in this order: ``event`` (one line of the log), ``ledger`` (events to decisions, pure), ``log`` (the file on disk).
Owns no comparing and no showing. Next in the flow: ``compare/report``, which carries each finding's decision.
"""

from compare.decisions.event import Action, Event, new_event, utc_text
from compare.decisions.ledger import UNDECIDED, Decision, Ledger, Verdict
from compare.decisions.log import DecisionsFile, find_decisions

__all__ = [
    "UNDECIDED",
    "Action",
    "Decision",
    "DecisionsFile",
    "Event",
    "Ledger",
    "Verdict",
    "find_decisions",
    "new_event",
    "utc_text",
]
