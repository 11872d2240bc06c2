"""How the words are given: quoted or not, with what stance, on what terms of anonymity, relayed from whom.

Next in the flow: ``__init__.py``, which puts it all into one ``Attribution``.
"""

from __future__ import annotations

import re

from compare.claims.sourcing.found import Found
from compare.claims.sourcing.marks import quotations
from compare.claims.sourcing.verbs_en import STANCES
from compare.model import Manner, Span, Stance

DIRECT_SHARE = 0.9
"""Share of the letters that must stand between quotation marks for a direct quotation."""

_ANONYMITY = re.compile(
    r"\b(?:(?:on|under) (?:the )?condition of anonymity|(?:on|under|for) (?:the )?condition (?:that|of not)[^,.;]*"
    r"|(?:ask(?:ed|ing)|request(?:ed|ing)|insist(?:ed|ing)|declin(?:ed|ing)|refus(?:ed|ing))(?: on)?(?: not)? (?:to be (?:further )?(?:identified|named)|for anonymity|anonymity|not to be (?:identified|named)|being named)"
    r"|(?:ask(?:ed|ing)) (?:that (?:his|her|their) names? not be \w+)"
    r"|(?:(?:was|were|is|are) )?not authori[sz]ed to (?:speak|talk|comment|discuss|brief)"
    r"|granted anonymity|anonymously|on background|off the record)"
    r"(?:[^,.;:\"“”]{0,120}?(?:because|due to|since|as|given)\b[^,.;\"“”]{1,120}|[^,.;\"“”]{0,60})?",
    re.IGNORECASE,
)
REACH = 260
"""How many characters after a source its terms are looked for, inside its sentence."""

_REFUSED = re.compile(r"\b(?:not|never|n['’]t|refused|unable|could ?not|cannot)\b", re.IGNORECASE)
_VERIFYING = frozenset(
    "reached verify confirm comment respond reply answer elaborate disclose reveal say specify provide".split()
)
"""Verbs that with "not" tell that somebody would or could not say."""


def manner(text: str, content: tuple[Span, ...]) -> Manner:
    """Return whether the words are quoted, paraphrased or both."""
    letters = quoted = 0
    for span in content:
        letters += _letters(span.of(text))
        quoted += sum(_letters(part.of(text)) for part in quotations(text, span))
    if not quoted:
        return Manner.INDIRECT
    return Manner.DIRECT if quoted >= DIRECT_SHARE * letters else Manner.MIXED


def _letters(words: str) -> int:
    return sum(map(str.isalnum, words))


def stance(text: str, found: Found) -> Stance:
    """Return what the cue says of the words' truth; "did not confirm" and "could not verify" decline."""
    if found.lemma in _VERIFYING and _REFUSED.search(found.cue.of(text)):
        return Stance.DECLINED
    return STANCES.get(found.lemma, Stance.SAID)


def anonymity(text: str, source: Span | None, sentence: Span) -> str:
    """Return the phrase that grants anonymity, with its reason, as printed; empty if there is none."""
    if source is None:
        return ""
    start = max(sentence.start, source.start)
    match = _ANONYMITY.search(text, start, min(sentence.end, source.end + REACH))
    return match[0].strip() if match else ""
