"""How a rule writes a finding down: sides in order, words as printed, and the fact that it is known by.

A draft is a finding without its key; ``compare/comparison.py`` gives the keys, a whole story at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from compare.align.collation import Collation
from compare.claims.dateline import dateline
from compare.claims.stop_words_en import STOP_WORDS
from compare.claims.words import fold, tokens
from compare.fingerprint import subject
from compare.model import Claim, Discrepancy, Fact, Relation, Severity, Side, Span
from compare.rules.registry import Rule

LIST_LETTERS = 70
"""Letters of a line of a list."""


class Draft(NamedTuple):
    """A finding and what it is about."""

    finding: Discrepancy
    fact: tuple[str, ...]
    """What identifies the fact, without the values compared."""


def side(collation: Collation, article: str, span: Span, value: str, more: Iterable[Span] = ()) -> Side:
    """Make one side; ``more`` are further places in the same article, the evidence itself left out."""
    source = collation.articles[article]
    spans = tuple(sorted(set(more) - {span}))
    return Side(article, source.outlet, span, span.of(source.text), value, source.publisher, spans)


def draft(
    rule: Rule,
    collation: Collation,
    sides: Sequence[Side],
    *,
    relation: Relation,
    confidence: float,
    message: str,
    why: Sequence[str],
    fact: Sequence[str],
    severity: Severity | None = None,
) -> Draft:
    """Write a finding down with its sides sorted by outlet, then article id; ``severity`` where it is not the rule's."""
    ranked = tuple(sorted(sides, key=lambda one: (one.outlet, one.article)))
    story = collation.story
    finding = Discrepancy(
        code=rule.code,
        rule=rule.name,
        severity=severity or rule.severity,
        relation=relation,
        confidence=round(confidence, 2),
        story=story.id,
        headline=story.headline,
        sides=ranked,
        message=message,
        why=tuple(why),
        key="",
        thread="",
    )
    return Draft(finding, tuple(fact))


def founding(collation: Collation, claims: Iterable[Claim]) -> tuple[str, ...]:
    """Return what a fact is known by: the words of its founding claim (see ``compare/fingerprint.py``)."""
    place = {article: number for number, article in enumerate(collation.articles)}
    first = min(claims, key=lambda claim: (place[claim.article], claim.headline, claim.number))
    return subject(collation.articles[first.article], first)


def as_printed(collation: Collation, claim: Claim, stems: Iterable[str]) -> str:
    """Return the words of a claim behind some stems, as it prints them, in the order of the stems."""
    text = collation.articles[claim.article].text
    words: dict[str, str] = {}
    for token in tokens(text, claim.span):
        words.setdefault(fold(token.stem), token.span.of(text))
    return ", ".join(words[stem] for stem in stems if stem in words)


def same_fact(collation: Collation, fact: Fact) -> str:
    """Return the line of a trace that says what joined a fact's claims, by its surest link, and how sure that is."""
    surest = fact.links[0]
    return f"same fact: {as_printed(collation, surest.a, surest.words)} ({fact.score:.0%})"


def cut_short(words: str, letters: int = LIST_LETTERS) -> str:
    """Return the words for a list: one line, at most so many letters, cut between words and not behind an article."""
    line = " ".join(words.split())
    if len(line) <= letters:
        return line
    kept = line[:letters].rsplit(" ", 1)[0].split()
    while len(kept) > 1 and kept[-1].lower().strip("“”\"',") in HANGING:
        kept.pop()
    return f"{' '.join(kept).rstrip(' ,;:–—-')} …"


def opening(collation: Collation, claim: Claim, start: int | None = None) -> str:
    """Return the first words of a sentence, without its dateline, or those from ``start`` on, between quotation marks."""
    text = collation.articles[claim.article].text
    first = dateline(text, claim.span).end if start is None else start
    return f"“{cut_short(text[first : claim.span.end], OPENING_LETTERS)}”"


HANGING = STOP_WORDS | frozenset("mr mrs ms dr".split())
"""Words that are not left standing at the end of a line that is cut."""
OPENING_LETTERS = 45


def outlets_by(said: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Return who says what: from pairs of outlet and words the outlets by words, each once, in order."""
    outlets: dict[str, list[str]] = {}
    for outlet, words in said:
        names = outlets.setdefault(words, [])
        if outlet not in names:
            names.append(outlet)
    return outlets


def listed(words: Sequence[str]) -> str:
    """Join words for a sentence: "Kyodo", "Kyodo and Jiji Press", "A, B and C"."""
    return " and ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)
