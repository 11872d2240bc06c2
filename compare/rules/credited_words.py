"""The words of a linked sentence as they are credited: where each stands, and which of them are names.

A sentence has several links, so what it holds is worked out once. Next in the flow: ``credits.py``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from compare.claims.words import fold, tokens
from compare.model import Claim, Span


class Words(NamedTuple):
    """What a sentence says beside the words of credit themselves."""

    places: Mapping[str, Sequence[Span]]
    """Its stems, and where each stands."""
    names: frozenset[str]
    """Those printed with a capital wherever they do not have to be: two reports may share people only."""


@lru_cache(maxsize=1024)
def words_of(text: str, claim: Claim) -> Words:
    """Return the words of a claim, given its article's text."""
    credit = [part for given in claim.attributions for part in (given.cue, given.source) if part]
    stems = frozenset(claim.stems)
    places: dict[str, list[Span]] = {}
    for token in tokens(text, claim.span):
        stem = fold(token.stem)
        if stem in stems and not any(part.contains(token.span) for part in credit):
            places.setdefault(stem, []).append(token.span)
    first = claim.span.trimmed(text).start
    names = [stem for stem, spans in places.items() if all(_is_name(text, span, first) for span in spans)]
    return Words(places, frozenset(names))


def said_throughout(claims: Sequence[Claim]) -> frozenset[str]:
    """Return the stems that an article says all the time: they do not tell one fact of it from another."""
    spread = Counter(stem for claim in claims for stem in frozenset(claim.stems))
    return frozenset(stem for stem, sentences in spread.items() if sentences >= max(FEW, THROUGHOUT * len(claims)))


THROUGHOUT, FEW = 0.25, 3
"""Share of an article's sentences from which a word is said all the time, and how many at least."""


def _is_name(text: str, word: Span, first: int) -> bool:
    return text[word.start].isupper() and (word.start != first or _goes_on(text, word))


def _goes_on(text: str, word: Span) -> bool:
    """Whether another capital follows: the first word of a sentence is a name with it, alone it may be any word."""
    return text[word.end : word.end + 1] == " " and text[word.end + 1 : word.end + 2].isupper()
