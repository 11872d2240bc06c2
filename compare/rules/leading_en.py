"""English words that tell which verb carries a sentence: the tables of ``leading.py``, for an editor to extend.

Rows are regular expressions without groups, matched without regard to case; ``FUTURE`` and ``DESCRIBING`` are plain words.
"""

from __future__ import annotations

FUTURE = frozenset("will would shall 'll ’ll".split())
"""Words of the future; below "a chance that" they tell a possibility, and of whom it is the words above say."""

DESCRIBING = frozenset(
    {"accused of", "been accused of", "being accused of", "suspected of", "accusing", "accused", "accuses"}
)
"""Words that describe, "12 officers accused of hacking", or tell that somebody accuses: no deed of theirs."""

WISHES = tuple("want wish hop seek sought desir threaten willing open ready tried tries trying attempt".split())
"""Beginnings of words for what somebody wants or tries: he has not done it."""

SIDE_CLAUSES = tuple(
    "who which whose where when while after before as if because although though since that amid".split()
)
"""Words with which a clause opens, behind a mark, that describes or dates."""

CONDITIONS = (r"in\scase", "whether", "because", "when", "while", "after", "before", "once", "how")
"""Words with which such a clause opens anywhere."""

RELATIVES = ("that", "who", "which")
"""Words right before a verb that make its clause describe somebody."""
