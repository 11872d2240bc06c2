"""Which sources are other media: outlets known by name, by the last word of their name, or by what they are called.

Next in the flow: ``describe.py``.
"""

from __future__ import annotations

import re

from compare.claims.sourcing.sources_en import OUTLET_NAMES, OUTLET_WORDS, OUTLETS

_MEDIA_REPORT = re.compile(
    r"\b(?:media|news|press|newspaper|television|tv)\s+(?:report|outlet|organi[sz]ation|agenc)", re.IGNORECASE
)
_TITLED_PAPER = re.compile(r"\b(?:daily|weekly|paper|portal|station|channel|website|site|agency|outlet) [A-ZÀ-Þ]")
_LOCAL_MEDIA = re.compile(r"\b(?:local|state|domestic|foreign|\w+(?:ese|ean|an|ish))\s+media\b", re.IGNORECASE)


def is_media(part: str, joined: str, head: str, words: list[str]) -> bool:
    """Whether a source's first part names an outlet; ``joined``: its words without articles, joined with "_"."""
    if words[-2:] == ["social", "media"]:
        return False
    if (
        any(word in PAPERS for word in words)
        or joined in OUTLET_NAMES
        or (head in OUTLETS and len(words) <= MEDIA_WORDS)
        or _LOCAL_MEDIA.search(part)
        or _MEDIA_REPORT.search(part)
        or _TITLED_PAPER.search(part)
    ):
        return True
    return head in OUTLET_WORDS and (head not in AMBIGUOUS or "news" in words or any(word in OUTLETS for word in words))


PAPERS = frozenset({"newspaper", "broadcaster", "tabloid", "magazine", "newswire", "newspapers", "broadcasters"})
"""Words that make any source that holds them a medium."""
MEDIA_WORDS = 4
AMBIGUOUS = frozenset("agency network wire station website online portal reporter broadcasting weekly".split())
"""Last words of outlets and of other bodies as well."""
