"""What of a sentence counts for aligning it: its words, names and numbers, what it quotes, where it stands.

Owns the preparation of one article, done once however many others it is held against. Next in the flow:
``compare/align/evidence.py``.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from compare.align.common_words import weight
from compare.claims.figures.number_words_en import SMALL, TENS
from compare.claims.stop_words_en import STOP_WORDS
from compare.claims.words import Token, fold, tokens
from compare.model import Claim, DateRange, Figure

NUMBER_WORDS = {word: str(number) for word, number in ({"zero": 0} | SMALL | {"twenty": TENS["twenty"]}).items()}
"""Numbers that newsrooms spell out, as the digits that they are matched as."""

SMALL_NUMBER = 12
"""Numbers up to this one stand in any two sentences."""

_YEAR = re.compile(r"(?:19|20)\d\d")

PHRASE_LETTERS = 12
"""A shorter quotation is a word or two that anybody may quote."""


class Amount(NamedTuple):
    """A figure as it is aligned."""

    of: str
    """Its unit, else the noun that it counts."""
    low: float
    high: float
    """The least and the most that it can stand for."""


@dataclass(frozen=True, slots=True)
class SentenceProfile:
    """One sentence as it is aligned."""

    claim: Claim
    stems: frozenset[str]
    size: float
    """Worth of all its stems."""
    names: frozenset[str]
    """Stems printed with a capital, the sentence's first word only where the article prints it so elsewhere."""
    numbers: frozenset[str]
    telling: frozenset[str]
    """Those of its numbers that are neither small nor years."""
    amounts: tuple[Amount, ...]
    quoted: float
    """Share of its letters that stand in quotation marks."""
    quotations: tuple[str, ...]
    days: tuple[DateRange, ...]
    """Firm dates."""
    opens: str
    """Its first stem: what or whom it is about, mostly."""
    told: frozenset[str]
    """Stems that stand outside its sources and their cues: what is told, not who tells it."""
    said: frozenset[str]
    """Stems of what it credits to a source."""
    said_size: float
    items: tuple[frozenset[str], ...]
    """Stems of each agenda item."""
    place: float
    """0 for the article's first sentence, nearly 1 for its last."""


@dataclass(frozen=True, slots=True)
class ArticleProfile:
    """One article as it is aligned."""

    sentences: tuple[SentenceProfile, ...]
    vocabulary: frozenset[str]
    """All its stems."""
    opening: frozenset[str]
    """Stems of its first sentence: the headline, where there is one."""

    def of(self, claim: Claim) -> SentenceProfile:
        """Return the profile of one of the article's claims."""
        return self.sentences[claim.number - self.sentences[0].claim.number]


def profile(claims: Sequence[Claim], text: str) -> ArticleProfile:
    """Prepare one article's claims, given its text."""
    words = [[token for token in tokens(text, claim.span) if token.word not in STOP_WORDS] for claim in claims]
    capitals = [_capitals(text, claim, found) for claim, found in zip(claims, words, strict=True)]
    names = frozenset(fold(token.stem) for found in capitals for token in found)
    said = _said(claims, words)
    sentences = tuple(
        _sentence(text, claim, found, names, number / len(claims))
        for number, (claim, found) in enumerate(zip(claims, map(_Words, words, capitals, said), strict=True))
    )
    vocabulary = frozenset[str]().union(*[sentence.stems for sentence in sentences])
    return ArticleProfile(sentences, vocabulary, sentences[0].stems if sentences else frozenset())


class _Words(NamedTuple):
    """The words of one sentence that say something."""

    all: Sequence[Token]
    capitals: Sequence[Token]
    said: frozenset[str]
    """Stems of those that are credited to a source."""


def _capitals(text: str, claim: Claim, found: Sequence[Token]) -> list[Token]:
    """The words with a capital that is not owed to opening the sentence."""
    opening = tokens(text, claim.span)[:1]
    return [token for token in found if text[token.span.start].isupper() and token not in opening]


def _sentence(text: str, claim: Claim, words: _Words, known: frozenset[str], place: float) -> SentenceProfile:
    found, stems = words.all, frozenset(claim.stems)
    names = {fold(token.stem) for token in words.capitals}
    if found and text[found[0].span.start].isupper():
        names |= {fold(found[0].stem)} & known
    numbers = {stem for _, word, stem in found if word[0].isdigit()}
    numbers |= {NUMBER_WORDS[word] for _, word, _ in found if word in NUMBER_WORDS}
    return SentenceProfile(
        claim=claim,
        stems=stems,
        size=weight(stems),
        names=frozenset(names),
        numbers=frozenset(numbers),
        telling=frozenset(number for number in numbers if _tells(number)),
        amounts=tuple(map(_amount, claim.figures)),
        quoted=sum(len(quotation.span) for quotation in claim.quotations) / max(1, len(claim.span)),
        quotations=tuple(q.span.of(text) for q in claim.quotations if len(q.span) >= PHRASE_LETTERS),
        days=tuple(mention.interval for mention in claim.dates if mention.interval is not None and mention.firm),
        opens=claim.stems[0] if claim.stems else "",
        told=_told(found, claim, stems),
        said=words.said,
        said_size=weight(words.said),
        items=tuple(frozenset(item.stems) for item in claim.agenda if item.stems),
        place=place,
    )


def _told(words: Sequence[Token], claim: Claim, stems: frozenset[str]) -> frozenset[str]:
    """The stems of words that belong to no source and no cue of the claim, of all its ``stems``."""
    spans = [span for credited in claim.attributions for span in (credited.source, credited.cue) if span is not None]
    if not spans:
        return stems
    return frozenset(
        [fold(word.stem) for word in words if not any(start <= word.span.start < end for start, end in spans)]
    )


def _tells(number: str) -> bool:
    """Whether sharing a number says more than that both give a year, or count a few."""
    return not _YEAR.fullmatch(number) and not (number.isdecimal() and int(number) <= SMALL_NUMBER)


def _amount(figure: Figure) -> Amount:
    return Amount(figure.unit or " ".join(figure.counted[-1:]), figure.low, figure.high)


def _said(claims: Sequence[Claim], words: Sequence[Sequence[Token]]) -> list[frozenset[str]]:
    """The stems of each sentence that are credited to a source, be it in the sentence that the words go on from."""
    starts = [claim.span.start for claim in claims]
    inside: list[set[str]] = [set() for _ in claims]
    for span in (span for claim in claims for credited in claim.attributions for span in credited.content):
        for place in range(max(0, bisect_right(starts, span.start) - 1), bisect_left(starts, span.end)):
            inside[place].update([fold(word.stem) for word in words[place] if span.start <= word.span.start < span.end])
    return [frozenset(stems) for stems in inside]
