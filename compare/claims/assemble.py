"""Puts one article's claims together from what the readers find in it.

Owns no reading of its own. Next in the flow: ``compare/align``.
"""

from __future__ import annotations

from collections.abc import Iterable
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
    dates = [mention for mention in every if not mention.span.overlaps(filed)]
    attributions = read_attributions(text, spans, outlet=article.outlet)
    names = read_names(text, spans)
    return tuple(
        Claim(
            article=article.id,
            number=number,
            span=span,
            stems=content_stems(text, _after(filed, span)),
            dates=_inside(dates, span),
            attributions=_credited(attributions, span),
            certainty=read_certainty(text, span),
            names=names[place],
            places=read_places(text, _after(filed, span)),
            quotations=read_quotations(text, span),
            figures=read_figures(text, span, _inside(every, span)),
            agenda=read_agenda(text, span),
            order=read_order(text, span),
            headline=number == 0,
        )
        for place, (number, span) in enumerate(enumerate(spans, start=0 if headline else 1))
    )


def _after(filed: Span, sentence: Span) -> Span:
    """The sentence without the dateline."""
    return Span(filed.end, sentence.end) if sentence.overlaps(filed) and filed.end <= sentence.end else sentence


def _inside(found: Iterable[_Slot], span: Span) -> tuple[_Slot, ...]:
    return tuple(slot for slot in found if span.contains(slot.span))


def _credited(attributions: Iterable[Attribution], span: Span) -> tuple[Attribution, ...]:
    """The attributions whose words of credit or credited words touch this sentence: a quotation may run on."""
    return tuple(
        attribution
        for attribution in attributions
        if attribution.cue.overlaps(span) or any(part.overlaps(span) for part in attribution.content)
    )
