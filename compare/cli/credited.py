"""Who an article credits with what, to be read: the list that ``deskcheck claims FILE --sources`` prints.

Owns no reading: see ``compare/claims/sourcing``. Every place is given, so that a doubtful reading can be looked up.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.claims.sourcing.spelling import folded
from compare.model import Article, Attribution, Claim, Manner, Record, SourceKind, Span, Stance
from compare.report.tally import OutletSources, sources_by_outlet

WIDEST = 120
"""Characters of the words credited that are shown; what is longer is cut in the middle."""


def credited_lines(article: Article, claims: Sequence[Claim]) -> Iterator[str]:
    """Yield the list of one article: a source with its terms, below it what it is credited with, then the sum."""
    yield f"{article.outlet}: {article.headline}  ({article.id})"
    seen: set[Attribution] = set()
    for claim in claims:
        for given in claim.attributions:
            if given not in seen:
                seen.add(given)
                yield f"{claim.number:>4}  {_source(article.text, given)}"
                yield f"        {_credit(article.text, given)}"
    flat = [str(claim.number) for claim in claims if not claim.attributions and not claim.headline]
    if flat:
        yield f"      nobody is credited with: {', '.join(flat)}"
    yield from (_sum(one) for one in sources_by_outlet([article], claims))
    yield ""


def _source(text: str, given: Attribution) -> str:
    """Return who speaks, what kind of source that is, and on what terms."""
    said = [f"source {_said(text, given.source)}" if given.source else "no source named", given.kind.name.lower()]
    if given.source and given.who and folded(given.source.of(text)) != given.who:
        said.append(f"meaning {given.who}")
    said += [f"{given.count} of them" if given.count else given.number] if given.kind in COUNTED else []
    said += [f"whose side: {given.affiliation}"] if given.affiliation else []
    said += [given.record.value] if given.record in (Record.ANONYMOUS, Record.BACKGROUND) else []
    said += [f"“{given.anonymity}”"] if given.anonymity else []
    said += [f"through {_said(text, given.via)}"] if given.via and given.via != given.source else []
    said += [f"passing on {_said(text, given.inner)}"] if given.inner else []
    return ", ".join(said)


COUNTED = frozenset({SourceKind.OFFICIAL, SourceKind.SOURCES, SourceKind.BARE, SourceKind.PUBLIC})


def _credit(text: str, given: Attribution) -> str:
    """Return the cue with how it colours the words, and the words."""
    colour = [] if given.stance is Stance.SAID else [given.stance.value]
    colour += [] if given.manner is Manner.INDIRECT else [given.manner.value]
    note = f" ({', '.join(colour)})" if colour else ""
    words = " … ".join(_said(text, part) for part in given.content)
    return f"{_said(text, given.cue)}{note}: {words}"


def _said(text: str, span: Span) -> str:
    words = span.of(text).strip('"“”')
    half = WIDEST // 2
    shown = words if len(words) <= WIDEST else f"{words[:half].rstrip()} […] {words[-half:].lstrip()}"
    return f"“{shown}” [{span.start}:{span.end}]"


def _sum(one: OutletSources) -> str:
    """Return what the article rests on, in one line."""
    kinds = [f"{kind.name.lower()} {count}" for kind, count in one.kinds.items() if count]
    told = f"      {one.sentences} sentences rest on: {', '.join(kinds)}"
    return f"{told}; unnamed {one.unnamed}, anonymous {one.anonymous}, relayed {one.relayed}"
