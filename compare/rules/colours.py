"""Political colours: "a nonpartisan group" in one outlet, "a group funded by Democratic donors" in another.

Both may be right, and the reader is told two things. Only colours that two outlets each give the same name are held
against each other. Feeds ``compare/rules/names.py``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations

from compare.align.collation import Collation
from compare.claims.names.colours import colour_words, colours_of
from compare.model import Relation, Span
from compare.rules.drafts import Draft, draft, listed, outlets_by, side
from compare.rules.registry import Rule

CONFIDENCE = 0.5

Told = dict[str, dict[str, list[Span]]]
"""By article: its colours of one name, with the words for each."""


def colour_conflicts(collation: Collation, code: Rule) -> Iterator[Draft]:
    """Write down each name whose colours in two outlets have none in common, in the order of their first words."""
    for name, told in _told(collation).items():
        if any(_apart(collation, told, a, b) for a, b in combinations(told, 2)):
            yield _finding(collation, code, name, told)


def _told(collation: Collation) -> dict[str, Told]:
    """By name, folded: what the articles tell of its colour."""
    found: dict[str, Told] = defaultdict(dict)
    for article, claims in collation.claims.items():
        text = collation.articles[article].text
        words = colour_words(text)
        for claim in claims:
            at = bisect_left(words, claim.span.start)
            for name in claim.names if at < len(words) and words[at] < claim.span.end else ():
                for span, colour in colours_of(text, claim.span, name):
                    both = Span(min(span.start, name.span.start), max(span.end, name.span.end))
                    in_article = found[name.folded.removeprefix("the ")].setdefault(article, {})
                    in_article.setdefault(colour, []).append(both)
    return found


def _apart(collation: Collation, told: Mapping[str, Mapping[str, list[Span]]], a: str, b: str) -> bool:
    return collation.outlet(a) != collation.outlet(b) and not told[a].keys() & told[b].keys()


def _finding(collation: Collation, code: Rule, name: str, told: Told) -> Draft:
    sides = [
        side(collation, article, spans[0], " and ".join(sorted(colours)), spans[1:])
        for article, colours in told.items()
        if (spans := [span for each in colours.values() for span in each])
    ]
    said = sorted((one.outlet, one.value) for one in sides)
    parts = [f"{colour} in {listed(names)}" for colour, names in outlets_by(said).items()]
    return draft(
        code,
        collation,
        sides,
        relation=Relation.DIFFERENCE,
        confidence=CONFIDENCE,
        message=f"where {name.title()} stands: {', '.join(parts)}",
        why=(
            *(
                f"{one.outlet}: “{one.said}” = {one.value}"
                for one in sorted(sides, key=lambda s: (s.outlet, s.article))
            ),
            f"same name: {name}",
            "no political colour that both outlets give",
        ),
        fact=("colour", name),
    )
