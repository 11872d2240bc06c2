"""How many of a hundred articles use a word: for telling alike articles from articles on the same beat.

The tiers of ``compare/align/common_words.py`` as shares, and beside them what any foreign desk writes daily: countries,
capitals and agencies. With a handful of articles at hand their own counts cannot tell "minister" from "lithium".
Next in the flow: ``compare/likeness.py``.
"""

from __future__ import annotations

from compare.align.common_words import EVERYWHERE, OFTEN
from compare.claims.words import stem

BEATS = frozenset(
    """japan china russia korea britain france germany europe european israel iran india japanese chinese russian korean
    british french german israeli iranian indian
    tokyo seoul beijing moscow london york trump obama republican democrat democratic congress senator representative
    governor administration summit trade federal nuclear missile army troop weapon lawyer judge
    kyodo jiji reuters afp yonhap xinhua ap associated agence france-presse""".split()
)
"""Countries, capitals, offices and agencies: in about one article in twenty."""

SHARE_EVERYWHERE, SHARE_OFTEN, SHARE_BEATS, SHARE_UNLISTED = 0.3, 0.1, 0.05, 0.01

SHARES: dict[str, float] = (
    {stem(word): SHARE_BEATS for word in BEATS}
    | {stem(word): SHARE_OFTEN for word in OFTEN}
    | {stem(word): SHARE_EVERYWHERE for word in EVERYWHERE}
)
"""By stem; ``SHARE_UNLISTED`` for the rest."""
