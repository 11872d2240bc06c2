"""Who an article credits with what a link joins: its own attribution, that of a sentence that says the same, its lead.

The words that two sentences share must stand in what is credited: a sentence credits one thing and tells another. "He is
expected to meet the prime minister" under a lead that officials are credited with is not unsourced; it is covered.
Feeds ``compare/rules/sourcing.py``; whether two credits mean one source is ``same_source.py``'s, next in the flow.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import lru_cache

from compare.align.collation import Collation
from compare.align.common_words import weight
from compare.claims.sourcing.spelling import folded
from compare.claims.words import fold, tokens
from compare.model import Attribution, Claim, Link, Manner, SourceKind, Span, Stance
from compare.rules.credited_words import said_throughout, words_of
from compare.rules.flat import stated_flatly
from compare.rules.said_part import said_part, told_aside


class Reach(IntEnum):
    """How directly the credit covers the fact."""

    OWN = 0
    """The sentence itself is credited."""
    RESTATED = 1
    """Another sentence of the article says the same and is credited."""
    LEAD = 2
    """The article's opening is credited, and the sentence stands under it."""
    NOTHING = 3


@dataclass(frozen=True, slots=True)
class Credit:
    """What one article says of who says so."""

    article: str
    claim: Claim
    """The claim that carries the fact, or the credited one that restates it."""
    reach: Reach
    given: Attribution | None = None
    share: float = 1.0
    """How much of what is credited (of the sentence, where nobody is) the other article says too, by worth."""
    plain: float = 0.0
    """Worth of the words in common that are no names."""
    names: float = 0.0
    """Worth of the names in common."""

    @property
    def kind(self) -> SourceKind:
        """The kind of source; ``NONE`` where nobody is credited, ``MEDIA`` where a report is relayed."""
        if self.given is None:
            return SourceKind.NONE
        return SourceKind.MEDIA if self.given.via else self.given.kind

    @property
    def who(self) -> str:
        """The source, normalised; "no source" where nobody is credited."""
        return self.given.who or self.given.kind.name.lower() if self.given else "no source"

    @property
    def quotes(self) -> bool:
        """Whether it is told in the source's own words, if only in part; marks may stand sentences away."""
        direct = self.given is not None and self.given.manner is Manner.DIRECT
        return direct or bool(self.claim.quotations)

    @property
    def evidence(self) -> Span:
        """Source and cue as one stretch where they stand side by side, else the cue; the sentence without a credit."""
        if self.given is None:
            return self.claim.span
        return credit_words(self.given)


def relaying(collation: Collation, credit: Credit) -> str:
    """Return the outlet whose report a credit relays, folded: that which it names, else the source itself."""
    given = credit.given
    if given is None or given.via is None:
        return credit.who
    return folded(given.via.of(collation.articles[credit.article].text))


def credit_words(given: Attribution) -> Span:
    """Return the words of credit: "the sources added"."""
    if given.source is None:
        return given.cue
    start, end = min(given.source.start, given.cue.start), max(given.source.end, given.cue.end)
    between = any(start < part.start and part.end < end for part in given.content)
    return given.cue if between else Span(start, end)


COVERED = 0.5
"""Share of the words that two sentences share, by worth, that must stand in what is credited."""

FREE = 0.2
"""The same share up to which an attribution has nothing to do with them."""

NEAR_ENOUGH = 0.9
"""Share of a fact's words, by worth, that a sentence of the same article must hold to restate it."""


def credits_of_link(collation: Collation, link: Link) -> tuple[Credit, Credit] | None:
    """Return whom each of two linked sentences credits with what they share.

    None where that cannot be told, where they share little but names, and where neither credits anybody.
    """
    claims = (link.a, link.b)
    if not any(claim.attributions for claim in claims):
        return None
    texts = [collation.articles[claim.article].text for claim in claims]
    found = [words_of(text, claim) for text, claim in zip(texts, claims, strict=True)]
    shared = frozenset(found[0].places.keys() & found[1].places.keys())
    names = found[0].names | found[1].names
    plain, named = weight(shared - names), weight(shared & names)
    if not plain and named < NEEDED_NAMES:
        return None
    own = [_credit(text, claim, shared, (plain, named)) for text, claim in zip(texts, claims, strict=True)]
    if not all(own) or not any(credit and credit.given for credit in own):
        return None
    a, b = (
        _by_outlet(collation, credit) if credit.given else _elsewhere(collation, credit, shared)
        for credit in own
        if credit
    )
    flat = Reach.NOTHING in {a.reach, b.reach}
    if flat and any(_by_the_way(text, credit, shared) for text, credit in zip(texts, (a, b), strict=True)):
        return None
    return a, b


def _by_outlet(collation: Collation, credit: Credit) -> Credit:
    """The credit, with an outlet of this story known as one: "Tallis Wire reported" is another's report."""
    given = credit.given
    if given is None or given.kind is SourceKind.MEDIA or not given.who:
        return credit
    if any(f" {folded(outlet)} " in f" {given.who} " for outlet in collation.outlets):
        return replace(credit, given=replace(given, kind=SourceKind.MEDIA))
    return credit


def _by_the_way(text: str, credit: Credit, shared: frozenset[str]) -> bool:
    """Whether most of the shared words stand in what the credited sentence says by the way."""
    if credit.given is None:
        return False
    return weight(told_aside(text, credit.claim, credit.given) & shared) > COVERED * weight(shared)


NEEDED_NAMES = 12.0
"""Worth of shared names from which two sentences that share nothing else tell the same: a list of four is what is told."""


def restating(claims: Iterable[Claim], words: Iterable[str]) -> list[Claim]:
    """Return the claims that hold most of the words."""
    wanted = frozenset(words)
    enough = NEAR_ENOUGH * weight(wanted)
    return [
        claim
        for claim in claims
        if not wanted.isdisjoint(claim.stems) and weight(wanted.intersection(claim.stems)) >= enough
    ]


def _credit(text: str, claim: Claim, shared: frozenset[str], worth: tuple[float, float]) -> Credit | None:
    """Whom a sentence credits with the shared words, nobody, or None where it credits somebody with part of them.

    ``worth`` is that of the shared words that are no names, and of those that are.
    """
    best, most, share, alone = None, 0.0, 0.0, 0.0
    whole = weight(shared)
    for given, inside, only in _credited(text, claim):
        both = weight(inside & shared)
        covered = both / whole
        alone = max(alone, weight(only & shared) / whole)
        if covered > most:
            best, most, share = given, covered, both / weight(inside)
    if best and most >= COVERED:
        return Credit(claim.article, claim, Reach.OWN, best, share, *worth)
    if alone > FREE or not stated_flatly(text, claim):
        return None
    return Credit(claim.article, claim, Reach.NOTHING, None, whole / weight(words_of(text, claim).places), *worth)


@lru_cache(maxsize=1024)
def _credited(text: str, claim: Claim) -> tuple[tuple[Attribution, frozenset[str], frozenset[str]], ...]:
    """Of each attribution of a sentence, the strongest source first: the stems it is for, and those it alone is for.

    Remembered, as a sentence has several links.
    """
    words = words_of(text, claim).places
    found = []
    for given in sorted(claim.attributions, key=lambda one: (one.kind, one.cue)):
        if given.stance is not Stance.DECLINED:
            said = said_part(text, given)
            inside = frozenset(stem for stem, places in words.items() if any(_within(said, place) for place in places))
            only = frozenset(stem for stem in inside if all(_within(given, place) for place in words[stem]))
            found.append((given, inside, only))
    return tuple(found)


def _within(given: Attribution, place: Span) -> bool:
    return any(part.contains(place) for part in given.content)


def _elsewhere(collation: Collation, flat: Credit, shared: frozenset[str]) -> Credit:
    """The credit of a flat sentence: that of another one that says the same, that of the lead, or none."""
    claims = collation.claims[flat.article]
    text = collation.articles[flat.article].text
    for other in restating(claims, shared):
        given = None if other.headline else _covering(text, other, shared)
        if given and weight(shared - said_throughout(claims)) >= TELLING:
            return replace(flat, claim=other, reach=Reach.RESTATED, given=given)
    lead = next((given for one in _opening(claims) for given in one.attributions), None)
    under = lead and flat.claim.to_come and flat.claim.number <= UNDER_LEAD
    return replace(flat, reach=Reach.LEAD, given=lead) if under else flat


TELLING = 2.0
"""Worth of other words that a sentence must share with a fact to say it again."""

UNDER_LEAD = 4
"""The last sentence that the credit of the lead reaches: further down an article speaks for itself."""


def _covering(text: str, claim: Claim, shared: frozenset[str]) -> Attribution | None:
    """The attribution under which most of the shared words stand, the strongest source first."""
    places = [token.span for token in tokens(text, claim.span) if fold(token.stem) in shared]
    covered = [
        given
        for given in claim.attributions
        if given.stance is not Stance.DECLINED
        and places
        and 2 * sum(_within(given, place) for place in places) >= len(places)
    ]
    return min(covered, key=lambda given: (given.kind, given.cue), default=None)


def _opening(claims: Iterable[Claim]) -> list[Claim]:
    """The article's first two sentences."""
    return [claim for claim in claims if not claim.headline][:2]
