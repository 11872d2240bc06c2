"""English words for a part of something: the tables of ``parts.py``, for an editor to extend.

``PART_WORDS``, ``PIECES`` and ``ALSO_A_PART`` are regular expressions without groups that capture; the rest are plain words.
"""

from __future__ import annotations

PART_WORDS = ("parts?", "portions?", "sections?", "provisions?", "elements?")
"""Nouns for a part of a text, a plan or a body."""

PIECES = ("excerpts?", "extracts?", "passages?", "copy", "copies")
"""Nouns for what is not the text itself: whatever is done to "excerpts from the cable", it is not done to the cable."""

BEFORE_PART = tuple(
    "a an the key some large major central certain several other most main its their two three many".split()
)
"""Words that may stand before such a noun: "a large part of"."""

PARTLY = ("partially", "partly")
"""Adverbs by which an act is done to a part."""

ALSO_A_PART = ("partial", "some of", "most of")
"""Other words that tell of a part, of which it is not read what is done to it."""

WHOLE_ENDS = tuple(
    "and but or that which who because after before while when in on for to by with from as is was were are had has until "
    "earlier last this".split()
)
"""Words with which what the part is of ends at the latest."""
