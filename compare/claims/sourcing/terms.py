"""How the words are given: quoted or not, with what stance, on what terms of anonymity, relayed from whom.

Next in the flow: ``__init__.py``, which puts it all into one ``Attribution``.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from compare.claims.sourcing.describe import UNNAMED
from compare.claims.sourcing.found import Found
from compare.claims.sourcing.marks import quotations
from compare.claims.sourcing.verbs_en import STANCES
from compare.claims.words import lowered
from compare.model import Manner, Record, SourceKind, Span, Stance
from compare.patterns import late

DIRECT_SHARE = 0.9
"""Share of the letters that must stand between quotation marks for a direct quotation."""

_ASKED = r"(?:ask(?:ed|s|ing)?|request(?:ed|s|ing)?|insist(?:ed|s|ing)?|declin(?:ed|es|ing)|refus(?:ed|es|ing)|want(?:ed|s|ing)|prefer(?:red|s|ring))"
_UNSAID_NAME = r"(?:identified|named|quoted by name|publicly (?:named|identified))"
_ANONYMITY = late(
    rf"\b(?:(?:on|under) (?:the )?condition of (?:strict )?anonymity|(?:on|under) (?:the )?condition (?:that|of not|he|she|they)\b[^,.;]*?(?=[,.;]|\bbecause\b|\Z)"
    rf"|{_ASKED}(?: on)?(?: not)? (?:to (?:be (?:further )?{_UNSAID_NAME}|remain anonymous|stay anonymous)|for anonymity|anonymity|not to be {_UNSAID_NAME}|being {_UNSAID_NAME})"
    rf"|{_ASKED} that (?:his|her|their) (?:full )?names? not be \w+"
    rf"|{_ASKED} to (?:give|provide|reveal|share|disclose) (?:his|her|their|a) (?:full |last |first )?names?"
    r"|(?:not |un)authori[sz]ed to (?:\w+ )?(?:speak|talk|comment|discuss|brief|disclose|release)(?: (?:\w+ ){0,2}(?:publicly|to (?:the )?(?:media|press|reporters|journalists)|about \w+(?: \w+)?))?"
    r"|(?:was |were |been )?granted anonymity|speaking anonymously|spoke anonymously)"
)
"""Looked for in the lowered text."""
ANONYMOUS_WORDS = ("anonym", "identified", "condition", "uthori", "name")
"""One of them stands in every phrase above; a text without them needs no search."""
_REASON = late(
    r"[^.;:,\"“”]{0,60}?,? ?((?:because|due to|since|given|citing|for fear|fearing|in order to|so as|to (?:discuss|describe|speak|talk|share|avoid|be able))\b[^.;,\"“”]{3,140})",
    re.IGNORECASE,
)
"""Why: behind the phrase, in the same clause."""
_BACKGROUND = re.compile(r"\b(?:on (?:deep )?background|off the record)\b", re.IGNORECASE)
REACH = 260
"""How many characters after a source its terms are looked for, inside its sentence."""

_REFUSED = re.compile(r"\b(?:not|never|neither|refused|unable|cannot)\b|n['’]t\b", re.IGNORECASE)
_VERIFYING = frozenset(
    "reached verify confirm comment respond reply answer elaborate disclose reveal say specify provide".split()
)
"""Verbs that with "not" tell that somebody would or could not say."""


_THAT_QUOTED = re.compile(r"that [\"“'‘]\S+ ")
""""That" before a whole quotation, not before a mere word: "called that 'speculation'"."""


def manner(text: str, content: tuple[Span, ...]) -> Manner:
    """Return whether the words are quoted, paraphrased or both."""
    parts = [_behind_that(text, part) for part in content]
    quoted = sum(_letters(words.of(text)) for part in parts for words in quotations(text, part))
    if not quoted:
        return Manner.INDIRECT
    letters = sum(_letters(part.of(text)) for part in parts)
    return Manner.DIRECT if quoted >= DIRECT_SHARE * letters else Manner.MIXED


def _behind_that(text: str, part: Span) -> Span:
    opener = len("that ") if _THAT_QUOTED.match(text, part.start, part.end) else 0
    return Span(part.start + opener, part.end) if opener else part


def _letters(words: str) -> int:
    return sum(map(str.isalnum, words))


def stance(text: str, found: Found) -> Stance:
    """Return what the cue says of the words' truth; "did not confirm" and "could not verify" decline."""
    if found.lemma == "verify" or (found.lemma == "confirm" and "independently" in found.cue.of(text)):
        return Stance.UNVERIFIED if _REFUSED.search(found.cue.of(text)) else Stance.CONFIRMED
    if found.lemma in _VERIFYING and _REFUSED.search(found.cue.of(text)):
        return Stance.DECLINED
    return STANCES.get(found.lemma, Stance.SAID)


class Terms(NamedTuple):
    """On what terms a source speaks."""

    record: Record
    anonymity: str = ""
    """The phrase with its reason, as printed."""
    reason: str = ""


def terms(text: str, kind: SourceKind, source: Span | None, sentence: Span, *, grants: bool = True) -> Terms:
    """Return on what terms the source speaks, by what stands behind it in its sentence; ``grants``: see ``Memory``."""
    if source is None:
        return Terms(Record.UNSTATED)
    start, end = max(sentence.start, source.start), min(sentence.end, source.end + REACH)
    granted = granted_in(text, start, end) if grants else None
    if granted:
        return granted
    if kind in UNNAMED or _BACKGROUND.search(text, start, end):
        return Terms(Record.BACKGROUND)
    return Terms(Record.UNSTATED if kind is SourceKind.PASSIVE else Record.ON_RECORD)


def granted_in(text: str, start: int, end: int) -> Terms | None:
    """Return the anonymity that a stretch of text grants, with the reason; None if it grants none."""
    small = lowered(text)
    words = small[start:end]
    phrase = _ANONYMITY.search(small, start, end) if any(word in words for word in ANONYMOUS_WORDS) else None
    if phrase is None:
        return None
    printed = text[phrase.start() : phrase.end()]
    if "uthori" in printed:
        return Terms(Record.ANONYMOUS, printed, printed)
    why = _REASON.match(text, phrase.end(), end)
    whole = text[phrase.start() : why.end()] if why else printed
    return Terms(Record.ANONYMOUS, whole.strip(), why[1].strip() if why else "")
