"""Puts one article's claims together from what the readers find in it.

Owns no reading of its own. Next in the flow: ``compare/align``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from compare.claims.agenda import read_agenda
from compare.claims.certainty import read_certainty
from compare.claims.dateline import dateline
from compare.claims.dates import read_dates
from compare.claims.figures import read_figures
from compare.claims.names import read_names
from compare.claims.order import read_order
from compare.claims.places import read_places
from compare.claims.quotes import read_quotations
from compare.claims.sentences import sentences
from compare.claims.sourcing import read_attributions
from compare.claims.words import content_stems
from compare.model import Article, Attribution, Claim, Span


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


_Slot = TypeVar("_Slot", bound=_Placed)


def claims_of(article: Article) -> tuple[Claim, ...]:
    """Return the article's claims in reading order: number 0 is the headline, the body counts from 1."""
    text = article.text
    headline = (Span(0, len(article.headline)),) if article.headline else ()
    body = sentences(text, article.body)
    spans = headline + body
    filed = dateline(text, article.body)
    every = read_dates(text, article.published)
    dates = _inside(every, spans)
    credited = _credited(read_attributions(text, spans, outlet=article.outlet), spans)
    names = read_names(text, spans)
    return tuple(
        Claim(
            article=article.id,
            number=number,
            span=span,
            stems=content_stems(text, _after(filed, span)),
            dates=tuple(mention for mention in dates[place] if not mention.span.overlaps(filed)),
            attributions=credited[place],
            certainty=read_certainty(text, span),
            names=names[place],
            places=read_places(text, _after(filed, span)),
            quotations=read_quotations(text, span),
            figures=read_figures(text, span, dates[place]),
            agenda=read_agenda(text, span),
            order=read_order(text, span),
            headline=number == 0,
        )
        for place, (number, span) in enumerate(enumerate(spans, start=0 if headline else 1))
    )


def _after(filed: Span, sentence: Span) -> Span:
    """The sentence without the dateline."""
    return Span(filed.end, sentence.end) if sentence.overlaps(filed) and filed.end <= sentence.end else sentence


def _inside(found: Iterable[_Slot], spans: Sequence[Span]) -> list[tuple[_Slot, ...]]:
    """Return, for each sentence, what lies wholly inside it."""
    shared: list[list[_Slot]] = [[] for _ in spans]
    starts = [span.start for span in spans]
    for slot in found:
        for place in _touched(slot.span, spans, starts):
            if spans[place].contains(slot.span):
                shared[place].append(slot)
    return [tuple(slots) for slots in shared]


def _credited(found: Iterable[Attribution], spans: Sequence[Span]) -> list[tuple[Attribution, ...]]:
    """Return, for each sentence, the attributions whose words of credit or credited words touch it: quotations run on."""
    shared: list[list[Attribution]] = [[] for _ in spans]
    starts = [span.start for span in spans]
    for attribution in found:
        parts = (attribution.cue, *attribution.content)
        for place in sorted({place for part in parts for place in _touched(part, spans, starts)}):
            shared[place].append(attribution)
    return [tuple(attributions) for attributions in shared]


def _touched(part: Span, spans: Sequence[Span], starts: Sequence[int]) -> Iterator[int]:
    """Yield the places of the sentences, which are in text order and begin at ``starts``, that a span overlaps."""
    place = max(0, bisect_right(starts, part.start) - 1)
    while place < len(spans) and starts[place] < part.end:
        if part.overlaps(spans[place]):
            yield place
        place += 1
