"""What of a sentence counts for aligning it: its words, names and numbers, what it quotes, where it stands.

Owns the preparation of one article, done once however many others it is held against. Next in the flow:
``compare/align/evidence.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compare.align.common_words import weight
from compare.claims.figures.number_words_en import SMALL, TENS
from compare.claims.stop_words_en import STOP_WORDS
from compare.claims.words import Token, fold, tokens
from compare.model import Claim, DateRange

NUMBER_WORDS = {word: str(number) for word, number in ({"zero": 0} | SMALL | {"twenty": TENS["twenty"]}).items()}
"""Numbers that newsrooms spell out, as the digits that they are matched as."""

PHRASE_LETTERS = 12
"""A shorter quotation is a word or two that anybody may quote."""


@dataclass(frozen=True, slots=True)
class SentenceProfile:
    """One sentence as it is aligned."""

    claim: Claim
    stems: frozenset[str]
    size: float
    """Worth of all its stems."""
    names: frozenset[str]
    """Stems printed with a capital, the sentence's first word only where the article prints it so elsewhere."""
    plain: frozenset[str]
    """The other stems."""
    numbers: frozenset[str]
    quoted: float
    """Share of its letters that stand in quotation marks."""
    quotations: tuple[str, ...]
    days: tuple[DateRange, ...]
    """Firm dates."""
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
    sentences = tuple(
        _sentence(text, claim, (found, capital), names, number / len(claims))
        for number, (claim, found, capital) in enumerate(zip(claims, words, capitals, strict=True))
    )
    vocabulary = frozenset[str]().union(*[sentence.stems for sentence in sentences])
    return ArticleProfile(sentences, vocabulary, sentences[0].stems if sentences else frozenset())


def _capitals(text: str, claim: Claim, found: Sequence[Token]) -> list[Token]:
    """The words with a capital that is not owed to opening the sentence."""
    opening = tokens(text, claim.span)[:1]
    return [token for token in found if text[token.span.start].isupper() and token not in opening]


def _sentence(
    text: str, claim: Claim, words: tuple[Sequence[Token], Sequence[Token]], known: frozenset[str], place: float
) -> SentenceProfile:
    found, capitals = words
    stems = frozenset(claim.stems)
    names = {fold(token.stem) for token in capitals}
    if found and text[found[0].span.start].isupper():
        names |= {fold(found[0].stem)} & known
    numbers = {stem for _, word, stem in found if word[0].isdigit()}
    numbers |= {NUMBER_WORDS[word] for _, word, _ in found if word in NUMBER_WORDS}
    return SentenceProfile(
        claim=claim,
        stems=stems,
        size=weight(stems),
        names=frozenset(names),
        plain=stems - names,
        numbers=frozenset(numbers),
        quoted=sum(len(quotation.span) for quotation in claim.quotations) / max(1, len(claim.span)),
        quotations=tuple(q.span.of(text) for q in claim.quotations if len(q.span) >= PHRASE_LETTERS),
        days=tuple(mention.interval for mention in claim.dates if mention.interval is not None and mention.firm),
        place=place,
    )
