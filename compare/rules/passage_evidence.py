"""What makes a sentence that others leave out worth telling, as numbers.

Most of what one outlet has alone is colour: a quotation that runs on, a second detail of the same point. What editors
list as left out opens a paragraph, says a good deal, speaks of what is to come, or is told by a second outlet.
``benchmarks/fit_passages.py`` fits what each number is worth. Feeds ``compare/rules/passages.py``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.align.collation import Collation
from compare.align.coverage import LEFT_OUT, Coverage, coverage
from compare.align.profiles import SentenceProfile
from compare.claims.words import lowered, tokens
from compare.model import Article, Claim
from compare.rules.passage_words_en import ACTS, AGAINST, EARLIER, OWN_VOICE
from compare.rules.told_elsewhere import told_elsewhere

EVIDENCE: dict[str, str] = {
    "told by two": "another outlet reports it too",
    "before": "how surely those who leave it out report the sentence before it",
    "after": "how surely they report the sentence after it",
    "opens": "they all report the sentence before it",
    "place": "where it stands, 0 for the first sentence and nearly 1 for the last",
    "length": "logarithm of its words",
    "quoted": "share of it in quotation marks",
    "pronoun": "it opens with a pronoun or a joining word",
    "paragraph": "it opens a paragraph",
    "new names": "logarithm of the names that its article had not used before",
    "names": "logarithm of its names",
    "numbers": "logarithm of its numbers",
    "to come": "something in it is considered, arranged, expected or set",
    "act": "something in it is asked for, offered, ruled, voted on or inquired into",
    "against": "somebody in it speaks against something, or answers",
    "earlier": "it tells of what was before the news: of an earlier year, or of what had been",
    "own voice": "a speaker says I or we in it",
    "opens quoted": "it opens with a quotation mark",
    "sum": "a sum, a share or a measure is told in it",
    "article": "sentences of its article, in thirties",
}
"""Name and meaning of each number, in the order of ``Passage.evidence``."""

JOINING_WORDS = frozenset("he she it they that this those these but and his her their its".split())
"""Words that open a sentence which goes on with the one before."""

QUOTATION_MARKS = frozenset({"“", '"'})
LONG_ARTICLE = 30


class Passage(NamedTuple):
    """A sentence that some outlet leaves out."""

    coverage: Coverage
    evidence: tuple[float, ...]

    @property
    def places(self) -> frozenset[tuple[str, int]]:
        """Article id and number of its claim and of those that report the same."""
        return frozenset((claim.article, claim.number) for claim in (self.coverage.claim, *self.coverage.shared))


def passages(collation: Collation) -> Iterator[Passage]:
    """Yield the body sentences that some outlet leaves out, in story order, then reading order."""
    covered = told_elsewhere(coverage(collation.claims, collation.articles, collation.links))
    for name, found in covered.items():
        told: set[str] = set()
        for number, one in enumerate(found):
            sentence = collation.profiles[name].sentences[number]
            new = sentence.names - told
            told |= sentence.names
            missing = one.missing
            if missing and not one.claim.headline:
                yield Passage(
                    one,
                    (
                        *_around(found, number, missing),
                        *_inside(collation, sentence, len(new)),
                        *_told(collation.articles[name], one.claim),
                        len(found) / LONG_ARTICLE,
                    ),
                )


def _around(found: Sequence[Coverage], number: int, missing: Sequence[str]) -> Iterator[float]:
    """The first four: who else has it, and what those who leave it out have beside it."""
    one = found[number]
    before = [found[number - 1].score(outlet) for outlet in missing] if number else []
    after = [found[number + 1].score(outlet) for outlet in missing] if number + 1 < len(found) else []
    yield float(bool(one.shared))
    yield max(before, default=1.0)
    yield max(after, default=1.0)
    yield float(min(before, default=0.0) >= LEFT_OUT)


def _inside(collation: Collation, sentence: SentenceProfile, new: int) -> Iterator[float]:
    claim = sentence.claim
    text = collation.articles[claim.article].text
    words = tokens(text, claim.span)
    yield sentence.place
    yield math.log1p(len(words))
    yield sentence.quoted
    yield float(bool(words) and words[0].word in JOINING_WORDS)
    yield float(_opens_paragraph(text, claim.span.start))
    yield math.log1p(new)
    yield math.log1p(len(sentence.names))
    yield math.log1p(len(sentence.numbers))
    yield float(claim.to_come)


def _told(article: Article, claim: Claim) -> Iterator[float]:
    """What the words of a sentence tell of, in the order of the evidence."""
    words = claim.span.of(lowered(article.text))
    earlier = article.day is not None and any(int(year[0]) < article.day.year for year in _YEAR.finditer(words))
    yield float(bool(_ACT.search(words)))
    yield float(bool(_AGAINST.search(words)))
    yield float(earlier or bool(_EARLIER.search(words)))
    yield float(bool(_OWN_VOICE.search(words)))
    yield float(words[:1] in QUOTATION_MARKS)
    yield float(any(figure.unit for figure in claim.figures))


def _any_of(rows: Sequence[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(rows)})\b")


_ACT, _AGAINST, _EARLIER, _OWN_VOICE = map(_any_of, (ACTS, AGAINST, EARLIER, OWN_VOICE))
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


def _opens_paragraph(text: str, place: int) -> bool:
    while place and text[place - 1] == " ":
        place -= 1
    return "\n" in text[max(0, place - 2) : place]
