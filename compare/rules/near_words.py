"""The words around a cue of certainty: what an article says of the act is told there.

Feeds ``certainty_evidence.py`` and ``sure_of.py``.
"""

from __future__ import annotations

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
    stems = frozenset(claim.stems)
    text = collation.articles[claim.article].text
    return stems & frozenset(
        fold(token.stem) for token in tokens(text, window) if names or not text[token.span.start].isupper()
    )


def quoted(claim: Claim, cue: CertaintyCue) -> bool:
    """Whether it is somebody's own words how sure he is: two versions of a quotation are compared as such."""
    return any(quotation.span.contains(cue.span) for quotation in claim.quotations)
