"""What a value stands in: the words of a sentence around it, with "…" in its place, for the line of a list.

"“will start on …”: Tuesday, June 16 in A, Monday, June 15 in B" says at once what is dated. Used by the rules on dates
and figures; shows only, decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from compare.claims.acts_alike import same_act
from compare.claims.acts_en import AUXILIARIES, BEFORE_VERBS
from compare.claims.words import Token, fold, tokens
from compare.model import Claim, Span
from compare.rules.date_match import Dated
from compare.rules.drafts import cut_short

LONGEST = 48
"""Letters of a frame; where the words between are more, the first is shown alone."""

_MARKS = re.compile(r"[,:](?!\d)|[;“”\"()—]|\s-{1,2}\s")


def dated_frame(text: str, dated: Dated) -> str:
    """Return the frame of a date: from its verb on, or from the noun that it hangs on; empty where neither is near."""
    words = tokens(text, dated.claim.span)
    if dated.act.at is not None:
        return _between(text, _with_auxiliary(words, dated.act.at), dated.mention.span)
    noun = _nearest(words, dated.mention.span, dated.act.nouns[:1])
    return _between(text, _with_noun_before(words, noun), dated.mention.span) if noun else ""


def figure_frame(text: str, claim: Claim, figure: Span, stems: Iterable[str]) -> str:
    """Return the frame of a figure: from the nearest of some words to it."""
    noun = _nearest(tokens(text, claim.span), figure, tuple(stems))
    return _between(text, noun.span, figure) if noun else ""


def _with_auxiliary(words: Sequence[Token], verb: Span) -> Span:
    """The verb with what stands right before it: "will", "is to be"."""
    start = verb.start
    for token in reversed([token for token in words if token.span.end <= verb.start][-_AUXILIARIES:]):
        if start - token.span.end != 1 or not (token.word in AUXILIARIES or token.word in BEFORE_VERBS):
            break
        start = token.span.start
    return Span(start, verb.end)


_AUXILIARIES = 4
"""Words before a verb that may belong to it."""


def _with_noun_before(words: Sequence[Token], noun: Token) -> Span:
    """A noun with the plain word right before it: "chief executive"."""
    before = [token for token in words if token.span.end + 1 == noun.span.start]
    joined = before and before[0].content and before[0].word not in AUXILIARIES
    return Span(before[0].span.start, noun.span.end) if joined else noun.span


def _nearest(words: Iterable[Token], place: Span, stems: tuple[str, ...]) -> Token | None:
    """The word nearest to a place that has one of the stems."""
    found = [
        token
        for token in words
        if not token.span.overlaps(place) and {fold(token.stem), same_act(fold(token.stem))} & set(stems)
    ]
    return min(found, key=lambda token: (_gap(token.span, place), token.span), default=None)


def _gap(one: Span, other: Span) -> int:
    return max(other.start - one.end, one.start - other.end)


def _between(text: str, word: Span, value: Span) -> str:
    """The words from one to the value, "…" for the value; the word alone where marks or many words stand between."""
    before = word.end <= value.start
    span = Span(word.start, value.start) if before else Span(value.end, word.end)
    words = " ".join(span.of(text).split()).strip("-–")
    marks = _MARKS.search(words)
    if marks or len(words) > LONGEST:
        words = words[: marks.start()].rstrip() if marks and before else words
        words = cut_short(words, LONGEST - 10) if before else " ".join(word.of(text).split())
        return f"“{words.removesuffix(' …')} …”"
    return f"“{words} …”" if before else f"“… {words}”"
