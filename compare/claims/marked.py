"""Whether a sentence stands inside a quotation that was opened in a sentence before it.

A quotation of several sentences has one mark in front and one behind: a sentence in its middle has none, and speaks
in its speaker's voice all the same. Used by the rules that hold what outlets say themselves against each other.
"""

from __future__ import annotations

from compare.model import Span

OPENING, CLOSING, STRAIGHT = "“", "”", '"'


def runs_on(text: str, sentence: Span) -> bool:
    """Whether a quotation opened earlier in the sentence's paragraph is still open where the sentence starts."""
    paragraph = text.rfind("\n", 0, sentence.start) + 1
    before = text[paragraph : sentence.start]
    if before.count(OPENING) > before.count(CLOSING):
        return True
    return before.count(STRAIGHT) % 2 == 1
