"""Whether a sentence states its matter flatly: in the outlet's own words, with nobody said to say so.

What stands in quotation marks is somebody's, and so is a sentence with a word of saying whose source was not made out.
Feeds ``credits.py``.
"""

from __future__ import annotations

import re

from compare.claims.sourcing.contents import REFUSED
from compare.claims.words import tokens
from compare.model import Claim, Span
from compare.rules.speakers_en import KEEPING_COUNT, PAPER_VERBS, SAYS_SO, SPEAKING_PAPERS

QUOTED = 0.4
"""Share of a sentence's letters between quotation marks from which it is somebody's words."""

LONGEST_QUOTED = 800
"""Characters within which a quotation that is open is closed."""

_MARKS = re.compile(r"[“”\"]")
_CLOSING = re.compile(r"[,.!?;:)—–\s]|\Z")


def stated_flatly(text: str, claim: Claim) -> bool:
    """Whether nothing in the sentence, or in the quotation that it stands in, says that somebody says so."""
    if any(token.word in SAYS_SO and not _so_called(text, token.span.start) for token in tokens(text, claim.span)):
        return False
    if _KEPT_COUNT.search(text, claim.span.start, claim.span.end):
        return False
    return not _quoted(text, claim) and not _by_a_paper(text, claim)


_KEPT_COUNT = re.compile(
    rf"(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )\b(?:{'|'.join(sorted(KEEPING_COUNT))})\b", re.IGNORECASE
)
"""A body that keeps count says so: "the ministry recorded 300 cases", not "300 cases were recorded"."""


_PAPER = re.compile(
    rf"(?:[A-Z“\"(][^.!?;]{{0,60}}?\s)?(?:the|this|that|a|an|its|his|her|their|[\w’']+[’']s?)\s(?:[\w.’'-]+\s){{0,3}}?"
    rf"(?:{'|'.join(sorted(SPEAKING_PAPERS))})\s(?:also\s|further\s|now\s|then\s)?"
    rf"(?:(?:would|will|does|did)\s(?:not\s)?)?(?:{'|'.join(sorted(PAPER_VERBS))})\b",
    re.IGNORECASE,
)


def _by_a_paper(text: str, claim: Claim) -> bool:
    """Whether a paper speaks: "The communique bars new hotels" says whose word it is."""
    return _PAPER.match(text, claim.span.trimmed(text).start, claim.span.end) is not None


def _so_called(text: str, start: int) -> bool:
    """Whether nobody says anything with the word: the end of "so-called", "denied a request"."""
    return text[max(0, start - 3) : start].lower() == "so-" or _REFUSED.match(text, start) is not None


_REFUSED = re.compile(rf"den(?:ied|ies)\s(?:\w+\s){{0,2}}?(?:{'|'.join(sorted(REFUSED))})\b", re.IGNORECASE)


def _quoted(text: str, claim: Claim) -> bool:
    """Whether most of the sentence is quotation, or it goes on with one that was opened before."""
    inside = sum(len(quotation.span) for quotation in claim.quotations)
    if inside >= QUOTED * len(claim.span) or claim.span.of(text)[:1] in "“\"'‘":
        return True
    return _open_before(text, claim.span) or _closed_behind(text, claim.span.start)


def _open_before(text: str, sentence: Span) -> bool:
    """Whether a quotation mark is open where the sentence begins, counted from the start of its paragraph."""
    start = max(0, text.rfind("\n", 0, sentence.start))
    depth = 0
    for mark in _MARKS.finditer(text, start, sentence.start):
        depth = {"“": 1, "”": 0}.get(mark[0], 1 - depth)
    return depth > 0


def _closed_behind(text: str, start: int) -> bool:
    """Whether the next quotation mark closes: then the sentence stands in a quotation opened paragraphs ago."""
    mark = _MARKS.search(text, start, start + LONGEST_QUOTED)
    if mark is None or mark[0] != '"':
        return mark is not None and mark[0] == "”"
    return not text[mark.start() - 1 : mark.start()].isspace() and bool(_CLOSING.match(text, mark.end()))
