"""Signing a review off: what was decided, what still waits and with whom, and what the review rests on.

Read in this order: ``summary`` (what stands in the way, pure), ``document`` (the record as plain values), ``files``
(written whole or not at all). Decides nothing: ``deskcheck check`` goes by the decisions, signed off or not.
Next in the flow: ``compare/cli/signoff.py`` and ``tui/signing.py``.
"""

from compare.signoff.document import SignOff, document
from compare.signoff.files import CSV_NAME, JSON_NAME, known_keys, sign_off
from compare.signoff.summary import NotSignedError, RuleCount, Summary, Waiting, summary_of

__all__ = [
    "CSV_NAME",
    "JSON_NAME",
    "NotSignedError",
    "RuleCount",
    "SignOff",
    "Summary",
    "Waiting",
    "document",
    "known_keys",
    "sign_off",
    "summary_of",
]
