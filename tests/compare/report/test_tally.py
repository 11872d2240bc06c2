"""What each outlet's copy rests on."""

from __future__ import annotations

from itertools import chain

from compare.claims.assemble import claims_of
from compare.model import Article, Attribution, Claim, SourceKind, Span
from compare.report.tally import sources_by_outlet

ARTICLES = [
    Article(name, outlet, "", "text") for name, outlet in (("a", "Kite"), ("b", "Elm"), ("c", "Kite"), ("d", "Ash"))
]


def claim(article: str, *kinds: SourceKind, headline: bool = False) -> Claim:
    said = tuple(Attribution(Span(0, 4), (), kind) for kind in kinds)
    return Claim(article, 1, Span(0, 4), attributions=said, headline=headline)


def test_a_sentence_counts_once_under_its_strongest_source():
    claims = [
        claim("a", SourceKind.SOURCES, SourceKind.PERSON),
        claim("c", SourceKind.SOURCES),
        claim("c"),
        claim("c", SourceKind.PERSON, headline=True),
        claim("b", SourceKind.STATEMENT),
        claim("elsewhere", SourceKind.MEDIA),
    ]
    ash, elm, kite = sources_by_outlet(ARTICLES, claims)
    assert (ash.outlet, ash.sentences, ash.nothing) == ("Ash", 0, 0)
    assert (elm.sentences, elm.kinds[SourceKind.STATEMENT], elm.unnamed) == (1, 1, 0)
    assert (kite.sentences, kite.unnamed, kite.nothing, kite.kinds[SourceKind.PERSON]) == (3, 1, 1, 1)
    assert sum(kite.kinds.values()) == kite.sentences
    assert list(kite.kinds) == list(SourceKind)


def test_relays_and_anonymity_are_counted_apart():
    text = (
        "Kyodo News reported, citing government sources, that talks had begun. "
        "A diplomat, who spoke on condition of anonymity, said they would last. The hall was full."
    )
    article = Article("a", "Kite", "", text)
    (kite,) = sources_by_outlet([article], chain(claims_of(article)))
    assert (kite.sentences, kite.relayed, kite.anonymous, kite.unnamed, kite.nothing) == (3, 1, 1, 2, 1)


def test_no_article_no_row():
    assert sources_by_outlet([], [claim("a")]) == ()
