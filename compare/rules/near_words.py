"""The words around a cue of certainty: what an article says of the act is told there.

Feeds ``certainty_evidence.py`` and ``sure_of.py``.
"""

from __future__ import annotations

from functools import lru_cache

from compare.align.collation import Collation
from compare.claims.words import fold, tokens
from compare.model import CertaintyCue, Claim, Span

BEFORE, BEHIND = 70, 90
"""Around a cue its act is told in so many characters."""


def near(
    collation: Collation,
    claim: Claim,
    cue: CertaintyCue,
    *,
    before: int = BEFORE,
    behind: int = BEHIND,
    names: bool = True,
) -> frozenset[str]:
    """Return the content stems around a cue, in its sentence; without ``names`` those printed with a capital are left out."""
    sentence, span = claim.span, cue.span
    window = Span(max(sentence.start, span.start - before), min(sentence.end, span.end + behind))
    return _stems_in(collation.articles[claim.article].text, window, names).intersection(claim.stems)


@lru_cache(maxsize=4096)
def _stems_in(text: str, window: Span, names: bool) -> frozenset[str]:
    """Remembered, as a cue is held against those of every link of its sentence."""
    words = tokens(text, window)
    return frozenset([fold(token.stem) for token in words if names or not text[token.span.start].isupper()])


def quoted(claim: Claim, cue: CertaintyCue) -> bool:
    """Whether it is somebody's own words how sure he is: two versions of a quotation are compared as such."""
    return any(quotation.span.contains(cue.span) for quotation in claim.quotations)
