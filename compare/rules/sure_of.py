"""How sure two linked sentences are of one act: the same verb in both, with words in common around it.

Where no verb is shared, their leading verbs are held against each other, with less trust. What differs is decided in
``compare/rules/certainty.py``, next in the flow.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from compare.align.collation import Collation
from compare.align.common_words import weight
from compare.claims.certainty.governed import base
from compare.claims.words import fold, stem, tokens
from compare.model import Certainty, CertaintyCue, Claim, DateRange, Link, Span
from compare.rules.certainty_evidence import evidence, probability
from compare.rules.leading import leading, supposed
from compare.rules.linked import Place, place_of
from compare.rules.near_words import BEFORE, near, quoted

LINKED = 0.3
"""Probability that two sentences report the same thing, from which their certainty of one act is compared."""

LEAD_LINKED = 0.35
"""The same, where the verbs are different: "could go on loan" / "will come on loan"."""

NEEDED = 0.5
LEAD_NEEDED = 2.0
"""Worth of the words in common around two cues below which they speak of two acts: the verb not counted."""

OBJECT_NEEDED = 2.0
"""Worth of the words in common where two verbs have their objects."""


NEEDED_PLAIN = 1.4
"""Worth of those words that are no names: the same minister may consider one thing and do another."""


@dataclass(frozen=True, slots=True)
class Told:
    """How sure one article is."""

    article: str
    claim: Claim
    cue: CertaintyCue


class Compared(NamedTuple):
    """Two articles on one act; ``act`` is the stem of the verb, empty for two leading verbs."""

    a: Told
    b: Told
    act: str
    sure: float
    link: Link

    @property
    def places(self) -> frozenset[Place]:
        """The sentences held against each other."""
        return frozenset(place_of(told.claim) for told in (self.a, self.b))

    @property
    def articles(self) -> frozenset[str]:
        """The two articles."""
        return frozenset((self.a.article, self.b.article))


def compared(collation: Collation, link: Link) -> Iterator[Compared]:
    """Yield what two linked sentences say of each act that they share, else of their leading verbs.

    An article that speaks of the act in its lead stands by its lead: "are considering a plan for Lee to visit" says more
    of the visit than "is being arranged" further down.
    """
    if link.score < LINKED or link.a.headline or link.b.headline:
        return
    one, other = sorted((link.a, link.b), key=lambda claim: claim.article)
    shared = sorted(_acts(one) & _acts(other))
    for act in shared:
        for a in _says(collation, one, act):
            for b in _says(collation, other, act):
                found = _held(collation, link, a, b)
                if found:
                    yield found
    if shared or link.score < LEAD_LINKED:
        return
    leads = [(claim, leading(collation.articles[claim.article].text, claim)) for claim in (one, other)]
    told = [Told(claim.article, claim, cue) for claim, cue in leads if cue]
    found = _leading(collation, link, *told) if len(told) == len(leads) else None
    if found:
        yield found


def _acts(claim: Claim) -> frozenset[str]:
    """The acts that a sentence is more or less sure of."""
    return frozenset(fold(cue.verb) for cue in claim.certainty if cue.verb)


def _says(collation: Collation, claim: Claim, act: str) -> list[Told]:
    """What a sentence says of an act, and what its article's lead does; of each the first cue."""
    lead = next(one for one in collation.claims[claim.article] if not one.headline)
    told = []
    for sentence in dict.fromkeys((claim.number, lead.number)):
        said = claim if sentence == claim.number else lead
        text = collation.articles[said.article].text
        cue = next((c for c in said.certainty if c.verb and fold(c.verb) == act and not supposed(text, said, c)), None)
        if cue:
            told.append(Told(said.article, said, cue))
    return told


def _held(collation: Collation, link: Link, a: Told, b: Told) -> Compared | None:
    act = fold(a.cue.verb)
    common = weight(near(collation, a.claim, a.cue) & near(collation, b.claim, b.cue) - {act})
    if (
        common < NEEDED
        or _other_day(a, b)
        or all(quoted(told.claim, told.cue) for told in (a, b))
        or any(_denied_of_others(collation, told) for told in (a, b))
        or (_needs_object(a, b) and not _same_object(collation, a, b, act))
    ):
        return None
    return _sure(collation, link, a, b, act)


_OF_OTHERS = re.compile(r"\b(?:whose|who|which|even\sif|if|unless|where)\s[^,;:]*\Z", re.IGNORECASE)


def _denied_of_others(collation: Collation, told: Told) -> bool:
    """Whether a denial only describes somebody: "couples whose states don't recognize their marriage"."""
    if told.cue.level is not Certainty.DENIED:
        return False
    text = collation.articles[told.article].text
    before = text[max(told.claim.span.start, told.cue.span.start - BEFORE) : told.cue.span.start]
    return _OF_OTHERS.search(before) is not None


def _leading(collation: Collation, link: Link, a: Told, b: Told) -> Compared | None:
    common = weight(near(collation, a.claim, a.cue) & near(collation, b.claim, b.cue))
    words = [near(collation, told.claim, told.cue, names=False) for told in (a, b)]
    plain = weight(words[0] & words[1])
    if common < LEAD_NEEDED or plain < NEEDED_PLAIN or _other_day(a, b):
        return None
    return _sure(collation, link, a, b, "")


def _sure(collation: Collation, link: Link, a: Told, b: Told, act: str) -> Compared:
    numbers = evidence(collation, link, [(told.claim, told.cue) for told in (a, b)], act=bool(act))
    return Compared(a, b, act, probability(numbers), link)


def _needs_object(a: Told, b: Told) -> bool:
    """Whether the verbs alone do not make one act: two verbs of one meaning ("cut", "lower"), or verbs that say little."""
    return a.cue.verb != b.cue.verb or {a.cue.verb, b.cue.verb} <= LIGHT


def _same_object(collation: Collation, a: Told, b: Told, act: str) -> bool:
    """Whether right behind both cues stands the same: "will get 15 percent" and "will not get an option" are two acts.

    What is done is the subject of a passive: "the summit will be held" holds the summit.
    """
    objects = [_object(collation, told, act) for told in (a, b)]
    return weight(objects[0] & objects[1]) >= OBJECT_NEEDED


def _object(collation: Collation, told: Told, act: str) -> frozenset[str]:
    text, cue, sentence = collation.articles[told.article].text, told.cue.span, told.claim.span
    behind = text[cue.start : min(sentence.end, cue.end + OBJECT)]
    if _PASSIVE.search(behind):
        window = Span(max(sentence.start, cue.start - OBJECT), cue.start)
    elif _GOES.search(behind):
        window = Span(max(sentence.start, cue.start - SUBJECT), cue.start)
    else:
        clause = _CLAUSE.search(text, cue.end, min(sentence.end, cue.end + OBJECT))
        window = Span(cue.end, clause.start() if clause else min(sentence.end, cue.end + OBJECT))
    stems = frozenset(told.claim.stems)
    words = (token for token in tokens(text, window) if fold(base(token.word)) != act)
    return stems & frozenset(fold(token.stem) for token in words)


_PASSIVE = re.compile(
    r"\b(?:be|been|being|was|were|is|are)\s(?:\w+ly\s)?(?:\w+ed|held|taken|kept|made|put|set|given|begun|brought|run|done)\b"
)
_GOES = re.compile(r"\bgo(?:es|ing)?\s(?:out|ahead|forward|into)\b|\btakes?\s(?:effect|place)\b")
_CLAUSE = re.compile(r"[,;:]")


OBJECT = 40
"""So many characters behind its cue a verb has its object."""

SUBJECT = 90
"""So many characters before it what goes out, goes ahead or takes effect."""

LIGHT = frozenset(
    fold(stem(verb))
    for verb in "get take make hold have give go put keep set be do start begin end bring run find help come see show let".split()
)
"""Verbs that say little without their object."""


def _other_day(a: Told, b: Told) -> bool:
    """Whether what happened in one is of quite other days than what is to come in the other: then they are two events."""
    if Certainty.HAPPENED not in {a.cue.level, b.cue.level}:
        return False
    days = [[m.interval for m in told.claim.dates if m.interval and m.firm] for told in (a, b)]
    return all(days) and not any(_close(one, other) for one in days[0] for other in days[1])


def _close(a: DateRange, b: DateRange) -> bool:
    """Whether two stretches of days are at most ``A_WEEK`` apart, so that one event may have been moved."""
    if not (a.year_known and b.year_known):
        return True
    return max((b.first - a.last).days, (a.first - b.last).days) <= A_WEEK


A_WEEK = 7
