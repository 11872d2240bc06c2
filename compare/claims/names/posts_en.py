"""English words for filling a post: the tables of ``posts.py``, for an editor to extend.

The rows are regular expressions without groups that capture, matched in lower case.
"""

from __future__ import annotations

CHOOSING: tuple[str, ...] = (
    "select(?:s|ed|ing)?", "choos(?:e|es|ing)", "chose", "chosen", "nam(?:e|es|ed|ing)", "appoint(?:s|ed|ing)?", "pick(?:s|ed|ing)?",
    "nominat(?:e|es|ed|ing)", "hir(?:e|es|ed|ing)", "tap(?:s|ped|ping)?", "install(?:s|ed|ing)?", "elect(?:s|ed|ing)?",
    "find(?:s|ing)?", "search(?:es|ed|ing)? for", "look(?:s|ed|ing)? for", "seek(?:s|ing)?", "announc(?:e|es|ed|ing)",
)  # fmt: skip
"""Acts by which a post is filled."""

FOR_A_TIME = ("interim", "acting", "temporary", "caretaker", "stopgap", "provisional")
"""What a post, or who fills it, is called while nobody holds it for good."""

FOR_GOOD = ("new", "permanent", "next", "full-time")
"""What it is called otherwise."""

POSTS = tuple(
    "director president chief minister secretary chairman chairwoman chair leader governor mayor judge prosecutor "
    "ambassador commissioner commander head coach manager speaker adviser advisor executive premier chancellor "
    "government cabinet candidate nominee".split()
)
"""Offices, and who is to fill them."""

SUCCESSORS = ("(?:permanent )?successors?(?= (?:to|for|of)\\b)", "(?:permanent )?replacement(?= for\\b)")
"""Who comes after somebody, for good where nothing else is said."""
