"""By which way a source said it: in a statement, to reporters, in an interview with the outlet itself.

One person's words by two ways are two documents, and may differ; what one outlet was told in its own interview, and another
prints without saying so, is that outlet's report. Feeds ``same_source.py`` and ``source_findings.py``.
"""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from compare.align.collation import Collation
from compare.claims.sourcing.relays import is_own
from compare.claims.words import tokens
from compare.model import Span
from compare.rules.credits import Credit
from compare.rules.speakers_en import ANYWHERE, CHANNELS, LISTENING, SPOKEN

INTERVIEW = "an interview"
OWN = "an interview of its own"

SAME_WORDS = 75.0
SAME_WORDS_LETTERS = 20
"""rapidfuzz ratio and length from which two quotations are one: then one person speaks."""

SAME_PART = 92.0
"""The same where one quotes a part of what the other does."""

BEHIND = 60
"""How far before and behind the words of credit the way is looked for, in characters."""


def two_ways(collation: Collation, a: Credit, b: Credit) -> bool:
    """Whether both say by which way it came, and the ways differ; or one was told it itself and the other quotes it."""
    one, other = (ways(collation, credit) for credit in (a, b))
    if not one or not other:
        return OWN in one | other and _both_quote(collation, a, b)
    said = [{INTERVIEW if way == OWN else way for way in found} for found in (one, other)]
    if said[0] & said[1]:
        return OWN in one and OWN in other and _both_quote(collation, a, b)
    return not any(near <= ANYWHERE and far <= SPOKEN for near, far in ((said[0], said[1]), (said[1], said[0])))


def _both_quote(collation: Collation, a: Credit, b: Credit) -> bool:
    """Whether both sentences have the same words in marks."""
    return bool(a.claim.quotations and b.claim.quotations) and one_quotation(collation, a, b)


def ways(collation: Collation, credit: Credit) -> frozenset[str]:
    """Return by which ways the source said it, as far as the words of credit tell: "in a statement on Twitter" has two."""
    given = credit.given
    if given is None:
        return frozenset()
    text = collation.articles[credit.article].text
    place = _around(credit, given.cue, given.source, given.content)
    words = [word.word for word in tokens(text, place)]
    found = {CHANNELS[word] for word in words if word in CHANNELS}
    if LISTENING & set(words) and any(
        is_own(name[0], collation.outlet(credit.article)) for name in _NAME.finditer(text, place.start, place.end)
    ):
        found = (found - {INTERVIEW}) | {OWN}
    return frozenset(found)


_NAME = re.compile(r"[A-Z][\w'’]*(?: [A-Z][\w'’]*)*")


def _around(credit: Credit, cue: Span, source: Span | None, content: tuple[Span, ...]) -> Span:
    """The words of credit with what stands beside them, up to what is credited."""
    end = min([credit.claim.span.end, *(part.start for part in content if part.start >= cue.end)])
    first = min(cue.start, source.start) if source else cue.start
    start = max([credit.claim.span.start, first - BEHIND, *(part.end for part in content if part.end <= first)])
    return Span(min(start, first), max(cue.end, min(end, cue.end + BEHIND)))


def one_quotation(collation: Collation, a: Credit, b: Credit) -> bool:
    """Whether both sentences quote the same words."""
    texts = [collation.articles[credit.article].text for credit in (a, b)]
    quoted = [[q.span.of(text) for q in credit.claim.quotations] for credit, text in zip((a, b), texts, strict=True)]
    quoted = [
        [*words, *([credit.claim.span.of(text)] if not words else [])]
        for words, credit, text in zip(quoted, (a, b), texts, strict=True)
    ]
    return any(
        min(len(first), len(second)) >= SAME_WORDS_LETTERS
        and (fuzz.ratio(first, second) >= SAME_WORDS or fuzz.partial_ratio(first, second) >= SAME_PART)
        for first in quoted[0]
        for second in quoted[1]
    ) and (a.quotes or b.quotes)
