"""How much counts as a source's words.

Next in the flow: ``cues.py``.
"""

from __future__ import annotations

from enum import Enum


class Style(Enum):
    """What is read as an attribution."""

    NEWS = "news"
    """Words credited to somebody, as a desk means it: what the product compares."""
    WIDE = "wide"
    """Attitudes and acts as well: wanting, believing, supporting, criticising."""
