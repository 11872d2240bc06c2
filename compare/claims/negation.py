"""What a sentence turns round: "will not buy him back", "pork was excluded", "declined to order the move".

Says which words stand under a negation, and no more; whether another outlet says the same without one is for
``compare/rules/polarity.py``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from compare.claims.acts_alike import same_act
from compare.claims.negation_en import (
    AUXILIARIES,
    BANNING,
    HARMLESS,
    LIGHT_VERBS,
    PLANNED,
    SAYING_NO,
    SCOPE_ENDS,
    SET_ASIDE,
    SUBJECT_STARTS,
    SUPPOSED,
    TURNING,
)
from compare.claims.words import fold, stem, tokens
from compare.model import Span
from compare.patterns import late

_TURNING = re.compile("|".join(TURNING), re.IGNORECASE)
_ASIDE = re.compile("|".join(SET_ASIDE), re.IGNORECASE)
_HARMLESS = late("|".join(HARMLESS), re.IGNORECASE)
_END = late("|".join(SCOPE_ENDS), re.IGNORECASE)
_SUPPOSED = late("|".join(SUPPOSED), re.IGNORECASE)
_START = late("|".join(SUBJECT_STARTS), re.IGNORECASE)
_PLANNED = late("|".join(PLANNED), re.IGNORECASE)
_PASSIVE_AFTER = re.compile(r"\s+(?:\w+ly\s+)?(?:be|been|being|on the|part of|in the|among)\b", re.IGNORECASE)
_PASSIVE_BEFORE = re.compile(r"\b(?:is|are|was|were|be|been)\s*\Z", re.IGNORECASE)

REACH_LETTERS = 90
"""A turning word seldom reaches further."""

VERB_LETTERS = 8
"""Within so many characters before a turning word stands its "was": the search must not start at the sentence."""


class Negation(NamedTuple):
    """One turning word and what it turns round."""

    cue: Span
    act: str
    """Stem of the first word after it that says something; empty where there is none."""
    after: frozenset[str]
    """Stems of what follows it in the clause."""
    subject: frozenset[str]
    """Stems of what it is said of, where the verb is passive: "pork was not included"."""
    acts: bool = False
    """Whether the act is the very verb turned round: "should not be deported", but not "is not on the agenda"."""
    planned: bool = False
    """Whether it denies that something is to come: "has no plans to seek a review"."""

    def turns(self, stems: frozenset[str]) -> frozenset[str]:
        """Return which of some stems it turns round: none, unless the act is among them, or only its subject says what."""
        if self.act in stems or same_act(self.act) in {same_act(one) for one in stems}:
            return stems & (self.after | self.subject)
        return frozenset() if self.acts else stems & self.subject


@lru_cache(maxsize=1024)
def negations(text: str, sentence: Span) -> tuple[Negation, ...]:
    """Return what a sentence turns round, in reading order; remembered, as a sentence has several links. Never raises."""
    turning = [Span(*match.span()) for match in _TURNING.finditer(text, sentence.start, sentence.end)]
    harmless = (
        [Span(*match.span()) for match in _HARMLESS.finditer(text, sentence.start, sentence.end)] if turning else []
    )
    found = [
        _negation(text, cue, *_reach(text, cue, sentence))
        for cue in turning
        if not _inside(harmless, cue) and not _supposed(text, cue, sentence)
    ]
    asides = [Span(*match.span()) for match in _ASIDE.finditer(text, sentence.start, sentence.end)]
    found += [_negation(text, cue, Span(cue.end, cue.end), _subject(text, cue.start, sentence)) for cue in asides]
    return tuple(sorted(found, key=lambda one: one.cue))


def _inside(harmless: Sequence[Span], cue: Span) -> bool:
    """Whether a cue overlaps one of some stretches, which are in order and apart."""
    first = bisect_right(harmless, cue.start, key=_END_OF)
    return first < len(harmless) and harmless[first].start < cue.end


_END_OF = attrgetter("end")


def _supposed(text: str, cue: Span, sentence: Span) -> bool:
    """Whether a cue stands under an "if", or in a question."""
    before = max(sentence.start, cue.start - REACH_LETTERS)
    return text[sentence.start : sentence.end].rstrip("”\"' ").endswith("?") or bool(
        _SUPPOSED.search(text, before, cue.start)
    )


def says_no(text: str, sentence: Span) -> bool:
    """Whether the sentence holds any word that denies, stops or puts off."""
    return any(token.word in SAYING_NO or token.word.endswith("n't") for token in tokens(text, sentence))


def bans(text: str, sentence: Span) -> bool:
    """Whether the sentence speaks of a ban."""
    return any(token.word in BANNING for token in tokens(text, sentence))


def _negation(text: str, cue: Span, after: Span, before: Span) -> Negation:
    told = list(_stems(text, after))
    first = next((token for token in tokens(text, after) if token.word not in AUXILIARIES), None)
    acts = first is not None and first.content and first.word not in LIGHT_VERBS
    planned = _PLANNED.search(text, max(0, cue.start - VERB_LETTERS), min(after.end, cue.end + VERB_LETTERS * 2))
    return Negation(
        cue, told[0] if told else "", frozenset(told), frozenset(_stems(text, before)), acts, planned is not None
    )


def _stems(text: str, part: Span) -> Iterator[str]:
    for token in tokens(text, part):
        if token.content and token.word not in LIGHT_VERBS:
            yield fold(stem(token.word))


def _reach(text: str, cue: Span, sentence: Span) -> tuple[Span, Span]:
    """What follows, up to the end of the clause; what goes before, too, where the verb is passive."""
    limit = min(sentence.end, cue.end + REACH_LETTERS)
    end = _END.search(text, cue.end, limit)
    after = Span(cue.end, end.start() if end else limit)
    if _PASSIVE_AFTER.match(text, cue.end, sentence.end) or _PASSIVE_BEFORE.search(
        text, max(sentence.start, cue.start - VERB_LETTERS), cue.start
    ):
        return after, _subject(text, cue.start, sentence)
    return after, Span(cue.start, cue.start)


def _subject(text: str, before: int, sentence: Span) -> Span:
    start = max(sentence.start, before - REACH_LETTERS)
    return Span(max((end.end() for end in _START.finditer(text, start, before)), default=start), before)
