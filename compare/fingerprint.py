"""What a finding is known by from run to run.

A *key* is a fingerprint of the rule, the fact and the sorted distinct values compared; a *thread* is the same without
the values. A decision is kept under the key, so it holds as long as the values stand, and lapses when one changes; its
thread then says which finding succeeds it.

The fact is known by its founding claim: the claim of the article that was published first, by the words that it says
apart from dates, figures and sources. So a key survives another run, other offsets, rewording anywhere else and an
article that joins the story later without a new value.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from compare.claims.words import fold, tokens
from compare.model import Article, Claim, Discrepancy, Span

DIGITS = 16
"""Hexadecimal digits of a key: 64 bits, so that a million findings collide with a chance of one in 37 million."""


def subject(article: Article, claim: Claim) -> tuple[str, ...]:
    """Return what a claim is about: its content stems, sorted, without dates, figures, sources and certainty."""
    return _subject(article.text, claim)


@lru_cache(maxsize=1024)
def _subject(text: str, claim: Claim) -> tuple[str, ...]:
    """Remembered, as several findings may begin with one claim."""
    changing = [mention.span for mention in claim.dates]
    changing += [span for given in claim.attributions for span in (given.source, given.cue) if span is not None]
    changing += [cue.span for cue in claim.certainty]
    return tuple(sorted(set(_stems(text, claim.span, changing))))


def _stems(text: str, within: Span, without: Sequence[Span]) -> Iterable[str]:
    for token in tokens(text, within):
        if token.content and not token.word[0].isdigit() and not any(token.span.overlaps(span) for span in without):
            yield fold(token.stem)


def fingerprint(*parts: str) -> str:
    """Return the hexadecimal fingerprint of some strings, in order."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:DIGITS]


def keyed(findings: Iterable[Discrepancy], facts: Sequence[tuple[str, ...]]) -> list[Discrepancy]:
    """Give each finding of a story its key and thread; ``facts`` holds each finding's fact, as ``subject`` has it.

    Where two findings of a story would share one, the later in order carries a number: no two share a key.
    """
    taken: Counter[str] = Counter()
    threads: Counter[str] = Counter()
    result = []
    for finding, fact in zip(findings, facts, strict=True):
        thread = fingerprint(finding.code, *fact)
        threads[thread] += 1
        if threads[thread] > 1:
            thread = fingerprint(thread, str(threads[thread]))
        key = fingerprint(thread, *sorted({side.value for side in finding.sides}))
        taken[key] += 1
        if taken[key] > 1:
            key = fingerprint(key, str(taken[key]))
        result.append(replace(finding, key=key, thread=thread))
    return result
