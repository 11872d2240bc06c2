"""Quoted sentences that two outlets of a story both have, and who is credited with them.

Which quoted sentences are one is worked out in ``compare/rules/wording.py``; here the speakers decide as well. The
sentences of one quotation stay together, in all its outlets. Feeds ``compare/rules/quotes.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from compare.align.collation import Collation
from compare.claims.names import fold_name, same_name
from compare.claims.quoted import Quoted, quoted_sentences
from compare.model import Attribution, Claim, Span
from compare.rules.linked import SAME_THING, linked_score, place_of
from compare.rules.wording import Wording, wordings

TWO_SPEAKERS = 0.85
"""Share of words in common, from which two people are taken for one whom an outlet has mistaken."""

NO_SPEAKER = 0.62
"""Share of words in common in the part that both quote, which a sentence needs where no speaker speaks for it."""

PRONOUNS = frozenset("he she it they we i who the latter".split())

Place = tuple[str, int]
"""Article id and the number of a passage between quotation marks."""


class Match(NamedTuple):
    """One sentence quoted by two articles."""

    a: str
    b: str
    wording: Wording
    speaker: str
    """Whom both credit with it; empty where one does not say."""


def quotations_of(collation: Collation) -> list[list[Match]]:
    """Return the sentences that two outlets or more quote, those of one quotation together, in story order."""
    quoted = {name: sentences_of(collation, name) for name in collation.articles}
    return _quotations(
        [
            match
            for a, b in combinations(quoted, 2)
            if collation.outlet(a) != collation.outlet(b)
            for wording in wordings(quoted[a], quoted[b])
            if (match := _match(collation, a, b, wording)) is not None
        ]
    )


def sentences_of(collation: Collation, name: str) -> tuple[Quoted, ...]:
    """Return the sentences that an article quotes in its body, in order."""
    article = collation.articles[name]
    return quoted_sentences(article.text, article.body.start)


def _match(collation: Collation, a: str, b: str, wording: Wording) -> Match | None:
    """The match with its speaker; None where two people have said much the same, or nobody is credited with much alike."""
    one, other = (_speaker(collation, name, quoted.span) for name, quoted in ((a, wording.a), (b, wording.b)))
    same = bool(one.who and other.who) and same_name(fold_name(one.who), fold_name(other.who))
    two_people = one.named and other.named and not same
    if two_people:
        if wording.brief or wording.alike < TWO_SPEAKERS:
            return None
    elif (wording.brief or wording.close < NO_SPEAKER) and not same and not _linked(collation, a, b, wording):
        return None
    return Match(a, b, wording, min(one.who, other.who) if same else "")


def _linked(collation: Collation, a: str, b: str, wording: Wording) -> bool:
    """Whether the sentences in which the words stand report the same thing."""
    one, other = (
        {place_of(claim) for claim in holding(collation.claims[name], quoted.span)}
        for name, quoted in ((a, wording.a), (b, wording.b))
    )
    return linked_score(collation, one, other) >= SAME_THING


class Speaker(NamedTuple):
    """Whom an article credits with quoted words."""

    who: str = ""
    named: bool = False
    """Whether by name; a pronoun's person is a guess, good enough to agree and not to disagree."""


def _speaker(collation: Collation, name: str, span: Span) -> Speaker:
    text = collation.articles[name].text
    given = [credit for claim in holding(collation.claims[name], span) for credit in claim.attributions]
    inside = [credit for credit in given if credit.named and any(part.overlaps(span) for part in credit.content)]
    nearest = min(inside, key=_narrowest, default=None)
    if nearest is None or nearest.source is None:
        return Speaker()
    return Speaker(nearest.who, named=nearest.source.of(text).lower() not in PRONOUNS)


def _narrowest(credit: Attribution) -> tuple[int, Span]:
    return sum(len(part) for part in credit.content), credit.cue


def holding(claims: Sequence[Claim], span: Span) -> list[Claim]:
    """Return the body sentences that a stretch of text stands in."""
    return [claim for claim in claims if claim.span.overlaps(span) and not claim.headline]


def _quotations(matches: Sequence[Match]) -> list[list[Match]]:
    """Put together the matches that share a passage: the sentences of one quotation, in all its outlets."""
    home: dict[Place, int] = {}
    groups: dict[int, list[Match]] = {}
    for number, match in enumerate(matches):
        ends = (match.a, match.wording.a.passage), (match.b, match.wording.b.passage)
        known = sorted({home[end] for end in ends if end in home})
        into = known[0] if known else number
        groups.setdefault(into, []).append(match)
        for other in known[1:]:
            groups[into] += groups.pop(other)
        home.update(dict.fromkeys(ends, into))
        home.update({place: into for place, where in home.items() if where in known})
    return [groups[number] for number in sorted(groups)]
