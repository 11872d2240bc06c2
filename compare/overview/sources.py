"""The sources table: what each outlet's sentences rest on, with the sentences.

Counts what ``compare/report/tally.py`` counts, in fewer columns, and a sentence taken from another outlet's report
counts as relayed whomever that report cites: the reader is two steps away.
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.align.collation import Collation
from compare.model import Claim, SourceKind
from compare.overview.records import Place, SourceCell, SourceRow
from compare.report.tally import strongest

RELAYED = "relayed"
KINDS: dict[str, tuple[SourceKind, ...]] = {
    "document": (SourceKind.STATEMENT,),
    "person": (SourceKind.PERSON,),
    "institution": (SourceKind.INSTITUTION, SourceKind.COUNTRY),
    "official": (SourceKind.OFFICIAL,),
    "sources": (SourceKind.SOURCES, SourceKind.PUBLIC),
    "bare": (SourceKind.BARE, SourceKind.PASSIVE),
    RELAYED: (SourceKind.MEDIA,),
    "nothing": (SourceKind.NONE,),
}
"""The columns and the kinds of source in each, strongest first."""

MEANINGS: dict[str, str] = {
    "document": "documents and statements",
    "person": "named persons",
    "institution": "institutions and governments",
    "official": "unnamed officials, described by their office",
    "sources": "unnamed sources, described otherwise, and the public",
    "bare": "sources without a description, and “it was learned”",
    RELAYED: "another outlet's report",
    "nothing": "nobody: stated flatly",
}
"""What each column counts, in words."""

_COLUMN = {kind: name for name, kinds in KINDS.items() for kind in kinds}


def source_rows(collation: Collation) -> tuple[SourceRow, ...]:
    """Return the table by outlet; every sentence but the headlines stands in one cell."""
    return tuple(_row(collation, outlet) for outlet in collation.outlets)


def _row(collation: Collation, outlet: str) -> SourceRow:
    places: dict[str, list[Place]] = {name: [] for name in KINDS}
    for claim in _sentences(collation, outlet):
        places[_kind(claim)].append(Place(claim.article, claim.span))
    return SourceRow(outlet, tuple(SourceCell(name, tuple(found)) for name, found in places.items()))


def _sentences(collation: Collation, outlet: str) -> Iterator[Claim]:
    for article, claims in collation.claims.items():
        if collation.outlet(article) == outlet:
            yield from (claim for claim in claims if not claim.headline)


def _kind(claim: Claim) -> str:
    given = strongest(claim)
    if given is None:
        return "nothing"
    return RELAYED if given.via is not None else _COLUMN[given.kind]
