"""How often each outlet credits each kind of source."""

from __future__ import annotations

from compare.model import Article, Attribution, Claim, SourceKind, Span
from compare.report.table import sources

ARTICLES = [
    Article(name, outlet, "", "text") for name, outlet in (("a", "Kite"), ("b", "Elm"), ("c", "Kite"), ("d", "Ash"))
]


def claim(article: str, *kinds: SourceKind) -> Claim:
    said = tuple(Attribution(Span(0, 4), (), kind) for kind in kinds)
    return Claim(article, 1, Span(0, 4), attributions=said)


def test_counts_by_outlet_over_its_articles():
    claims = [
        claim("a", SourceKind.PERSON, SourceKind.SOURCES),
        claim("c", SourceKind.PERSON),
        claim("b", SourceKind.STATEMENT),
        claim("elsewhere", SourceKind.MEDIA),
    ]
    table = sources(ARTICLES, claims)
    assert table.index.tolist() == ["Ash", "Elm", "Kite"]
    assert table.columns.tolist() == [kind.name.lower() for kind in SourceKind]
    assert table.loc["Kite", ["person", "sources", "media"]].tolist() == [2, 1, 0]
    assert int(table.to_numpy().sum()) == 4
    assert int(table.loc["Ash"].sum()) == 0


def test_no_source_at_all():
    assert sources(ARTICLES, []).to_numpy().sum() == 0
    assert sources([], []).empty
