"""What each outlet's copy rests on: its sentences counted by the kind of source that they are credited to.

Plain records, no pandas: the screen draws them, ``compare/report/table.py`` makes a table of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain

from compare.claims.assemble import claims_of
from compare.model import Article, Attribution, Claim, Record, SourceKind, Story

UNNAMED = frozenset({SourceKind.OFFICIAL, SourceKind.SOURCES, SourceKind.BARE, SourceKind.PASSIVE})
"""Kinds behind which the reader is told no name."""


@dataclass(frozen=True, slots=True)
class OutletSources:
    """One outlet's sentences, the headlines left out."""

    outlet: str
    sentences: int
    kinds: Mapping[SourceKind, int]
    """Every kind, strongest first, with how many sentences rest on it; they add up to ``sentences``. ``NONE``: flat."""
    unnamed: int
    """Sentences that rest on unnamed officials and sources, or on "it was learned"."""
    anonymous: int
    """Those for which anonymity was granted in words."""
    relayed: int
    """Sentences from another outlet's report, whomever it cites in turn."""

    @property
    def nothing(self) -> int:
        """Sentences that nobody is credited with."""
        return self.kinds[SourceKind.NONE]


def sources_by_outlet(articles: Iterable[Article], claims: Iterable[Claim]) -> tuple[OutletSources, ...]:
    """Return what each outlet's sentences rest on, by outlet; a sentence of several sources rests on the strongest.

    For one story: ``sources_by_outlet(collation.articles.values(), chain(*collation.claims.values()))``. Claims of
    articles that are not given are passed over; an outlet without a sentence has a row of zeros.
    """
    outlets = {article.id: article.outlet for article in articles}
    rests: dict[str, list[Attribution | None]] = {outlet: [] for outlet in sorted(set(outlets.values()))}
    for claim in claims:
        if claim.article in outlets and not claim.headline:
            rests[outlets[claim.article]].append(strongest(claim))
    return tuple(_counted(outlet, given) for outlet, given in rests.items())


def strongest(claim: Claim) -> Attribution | None:
    """Return what a sentence rests on: the strongest of its sources; None where nobody is credited."""
    return min(claim.attributions, key=lambda given: (given.kind, given.cue), default=None)


def _counted(outlet: str, given: list[Attribution | None]) -> OutletSources:
    kinds = dict.fromkeys(SourceKind, 0)
    for one in given:
        kinds[one.kind if one else SourceKind.NONE] += 1
    credited = [one for one in given if one]
    return OutletSources(
        outlet,
        len(given),
        kinds,
        unnamed=sum(kinds[kind] for kind in UNNAMED),
        anonymous=sum(one.record is Record.ANONYMOUS or bool(one.anonymity) for one in credited),
        relayed=sum(one.via is not None for one in credited),
    )


SOURCE_TEXTS = ("story", "headline", "outlet")
SOURCE_COLUMNS = (
    *SOURCE_TEXTS,
    "sentences",
    *(kind.name.lower() for kind in SourceKind),
    *("unnamed", "anonymous", "relayed"),
)
"""The columns of the table of sources: the kinds add up to ``sentences``, the last three are counted across them."""


def source_rows(stories: Iterable[Story]) -> list[dict[str, str | int]]:
    """Return what each outlet's sentences rest on, a row a story and outlet; reads the articles' claims anew."""
    rows: list[dict[str, str | int]] = []
    for story in stories:
        claims = chain.from_iterable(claims_of(article) for article in story.articles)
        rows += [_row(story, one) for one in sources_by_outlet(story.articles, claims)]
    return rows


def _row(story: Story, one: OutletSources) -> dict[str, str | int]:
    counts: list[int] = [one.sentences, *one.kinds.values(), one.unnamed, one.anonymous, one.relayed]
    return dict(zip(SOURCE_COLUMNS, [story.id, story.headline, one.outlet, *counts], strict=True))
