"""The verb that carries a sentence: the first of its main clause that tells a deed, and not who says or wants it.

Two outlets may tell one act with different verbs ("could go on loan" / "will come on loan"); then these are held against
each other. Feeds ``compare/rules/sure_of.py``.
"""

from __future__ import annotations

import re
from functools import cache

from compare.claims.sourcing.verbs_en import FORMS
from compare.claims.words import fold, stem
from compare.model import Certainty, CertaintyCue, Claim, Span
from compare.rules.leading_en import CONDITIONS, DESCRIBING, FUTURE, RELATIVES, SIDE_CLAUSES, WISHES

_WISH = re.compile(rf"\b(?:{'|'.join(WISHES)})", re.IGNORECASE)
_SIDE = re.compile(
    rf"(?:\A|[,;:(])\s*(?:{'|'.join(SIDE_CLAUSES)})\b[^,;:]*\Z"
    rf"|\b(?:{'|'.join(CONDITIONS)})\s[^,;:]*\Z"
    rf"|\b(?:{'|'.join(RELATIVES)})(?:,\s[^,;:]{{1,60}},)?\s(?:\w+ly\s)?\Z",
    re.IGNORECASE,
)
BEFORE = 70
"""So many characters before a verb its clause may begin."""


def leading(text: str, claim: Claim) -> CertaintyCue | None:
    """Return the cue of the verb that carries a sentence; of "will consider revising" that of the revising.

    None where no verb tells a deed, or where it hangs on a condition that stands elsewhere.
    """
    main = [
        cue
        for cue in claim.certainty
        if _tells_a_deed(text, cue) and not _aside(text, claim.span, cue.span) and not supposed(text, claim, cue)
    ]
    if not main or main[0].conditional:
        return None
    cue, *others = main
    weaker = (
        other
        for other in others[:1]
        if other.span.start - cue.span.end <= len(" also ") and Certainty.CONSIDERING <= other.level < cue.level
    )
    return next(weaker, cue)


def supposed(text: str, claim: Claim, cue: CertaintyCue) -> bool:
    """Whether "would" tells what a rule or a plan provides, and not what somebody said of the future.

    "He said that he would resign" has a source; "the bill would raise the levy" has none, and is no certainty of a rise.
    """
    if cue.span.of(text).lower() != "would":
        return False
    return not any(part.contains(cue.span) for given in claim.attributions for part in given.content)


def _tells_a_deed(text: str, cue: CertaintyCue) -> bool:
    """Whether the cue is one of deeds: who wants something, or says it, has not done it."""
    words = cue.span.of(text)
    if cue.level is Certainty.HAPPENED:
        return fold(cue.verb) not in _speech()
    lowered = cue.level is Certainty.CONSIDERING and words.lower() in FUTURE
    return not lowered and words.lower() not in DESCRIBING and _WISH.search(words) is None


@cache
def _speech() -> frozenset[str]:
    """Return the verbs of saying, by their stems."""
    return frozenset(fold(stem(verb.lemma)) for verb in FORMS.values() if verb.news)


def _aside(text: str, sentence: Span, cue: Span) -> bool:
    """Whether the verb stands in a clause that describes or dates: "Lund, who served", "after she won"."""
    return _SIDE.search(text[max(sentence.start, cue.start - BEFORE) : cue.start]) is not None
