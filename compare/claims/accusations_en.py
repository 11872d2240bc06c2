"""English words by which somebody is accused or blamed: the tables of ``accusations.py``, for an editor to extend.

The rows are regular expressions without groups that capture, matched in lower case.
"""

from __future__ import annotations

WITH_TARGET: tuple[str, ...] = (
    "accus(?:e|es|ed|ing)", "blam(?:e|es|ed|ing)", "critici[sz](?:e|es|ed|ing)", "fault(?:s|ed|ing)?",
    "condemn(?:s|ed|ing)?", "denounc(?:e|es|ed|ing)", "attack(?:s|ed|ing)?", "assail(?:s|ed|ing)?", "blast(?:s|ed|ing)?",
    "rebuk(?:e|es|ed|ing)", "charg(?:e|es|ed|ing)", "sue[sd]?", "suing", "fin(?:ed|ing)", "mock(?:s|ed|ing)?",
)  # fmt: skip
"""Verbs that take whom they are against, then for what: "accused Berg of"."""

FOR_WHAT = ("of", "for", "with", "over")
"""Words between the two."""

WITH_CLAUSE: tuple[str, ...] = (
    "claim(?:s|ed|ing)?", "alleg(?:e|es|ed|ing)", "complain(?:s|ed|ing)?", "charg(?:es|ed|ing) that", "contend(?:s|ed|ing)?",
)  # fmt: skip
"""Verbs that take a clause on whom they are against: "claimed that Berg had"."""

CONTENT_ENDS = (";", ":", " — ", " – ", " but ", " while ", " after which ")
"""Where what somebody is accused of ends at the latest."""
