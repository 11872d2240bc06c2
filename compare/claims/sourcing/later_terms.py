"""Anonymity that is granted in a sentence of its own, and that holds for a source wherever it speaks.

"The person asked not to be named because the talks are private." Next in the flow: ``compare/claims/certainty``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from compare.claims.sourcing.describe import UNNAMED, describe
from compare.claims.sourcing.terms import ANONYMOUS_WORDS, Terms, granted_in
from compare.model import Attribution, Record, SourceKind, Span

_SUBJECT = re.compile(
    r"[\W_]*((?:The|Both|All|One|Two|Three|Four|Each|Neither|None)\b[^,.;]*?|They|He|She)\b(?=,|\s(?:\w+ed|spoke|speaks?|are|is|was|were|has|have|had|want|wants|would|could)\b)"
)
PRONOUNS = frozenset({"they", "he", "she", "both", "all", "one", "neither", "none", "each"})
LOOK_BACK = 4
"""How many sentences after the source has spoken its terms may be given."""


def granted_later(text: str, sentences: Sequence[Span], found: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """Return the attributions with the terms that other sentences give for their sources."""
    if not any(word in text for word in ANONYMOUS_WORDS):
        return tuple(found)
    starts = [span.start for span in sentences]
    spoken: dict[int, list[Attribution]] = {}
    for one in found:
        spoken.setdefault(bisect_right(starts, one.cue.start) - 1, []).append(one)
    known: dict[tuple[SourceKind, str], Terms] = {
        (one.kind, one.who): Terms(one.record, one.anonymity, one.reason) for one in found if one.anonymity
    }
    for row, sentence in enumerate(sentences):
        terms = granted_in(text, sentence.start, sentence.end)
        subject = _SUBJECT.match(text, sentence.start, sentence.end) if terms else None
        if terms and subject and not any(one.anonymity for one in spoken.get(row, ())):
            near = [one for at in range(row - LOOK_BACK, row + 1) for one in spoken.get(at, ())]
            meant = _meant(subject[1], [one for one in near if one.kind in UNNAMED])
            if meant:
                known.setdefault((meant.kind, meant.who), terms)
    return tuple(_on(one, known.get((one.kind, one.who))) for one in found)


def _meant(subject: str, near: Sequence[Attribution]) -> Attribution | None:
    """Return whom the subject means among unnamed sources that have spoken: the last one described by its noun."""
    if subject.lower().split()[0] in PRONOUNS and " " not in subject:
        return near[-1] if near else None
    head = describe(subject).head
    return next((one for one in reversed(near) if describe(one.who).head == head), None)


def _on(one: Attribution, terms: Terms | None) -> Attribution:
    """Return the attribution on these terms; "sources" and no more may be other sources elsewhere."""
    if terms is None or one.anonymity or one.kind not in UNNAMED or one.kind is SourceKind.BARE:
        return one
    return replace(one, record=Record.ANONYMOUS, anonymity=terms.anonymity, reason=terms.reason)
