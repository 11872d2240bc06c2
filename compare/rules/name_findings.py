"""What a finding on a name says: who writes what, and why the names are one person's.

Feeds ``compare/rules/names.py``.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.align.collation import Collation
from compare.model import Relation, Side
from compare.rules.drafts import Draft, draft, listed, outlets_by, side
from compare.rules.persons import Mention, Person
from compare.rules.registry import Rule


def name_finding(code: Rule, collation: Collation, a: Person, b: Person, why: str) -> Draft:
    """Write down that outlets name one person in two ways."""
    sides = []
    for person in (a, b):
        for article in person.mentions:
            first = person.first(article)
            sides.append(side(collation, article, first.name.span, first.name.folded))
    printed = list(dict.fromkeys(one.said for one in sorted(sides, key=by_outlet)))
    return draft(
        code,
        collation,
        sides,
        relation=Relation.CONFLICT,
        confidence=0.65,
        message=who_says("writes", "write", [(one.outlet, one.said) for one in sorted(sides, key=by_outlet)]),
        why=(
            *(f"{one.outlet}: “{one.said}”, matched as “{one.value}”" for one in sorted(sides, key=by_outlet)),
            why,
            f"not one name in two spellings: {listed(printed)}",
        ),
        fact=("name", *min(a.names[:1], b.names[:1])),
    )


def misprint_finding(code: Rule, collation: Collation, mention: Mention, person: Person) -> Draft:
    """Write down that an article prints a person's family name wrong once."""
    article = mention.claim.article
    printed = mention.name.span.of(collation.articles[article].text)
    others = [person.first(name) for name in person.mentions if name != article]
    sides = [
        side(collation, article, mention.name.span, mention.name.folded),
        *(side(collation, other.claim.article, other.name.span, other.name.folded) for other in others),
    ]
    ranked = sorted(sides, key=by_outlet)
    right = [name.rpartition(" ")[2] for name in person.names][:1]
    return draft(
        code,
        collation,
        sides,
        relation=Relation.CONFLICT,
        confidence=0.6,
        message=who_says("writes", "write", [(one.outlet, one.said) for one in ranked]),
        why=(
            *(f"{one.outlet}: “{one.said}”, matched as “{one.value}”" for one in ranked),
            f"“{printed}” stands in one article of the story, a letter from {listed(right)}",
        ),
        fact=("misprint", mention.name.folded, *person.names[:1]),
    )


def who_says(verb: str, verbs: str, said: Sequence[tuple[str, str]]) -> str:
    """Say who writes what: "Aldgate News writes Jonas Erdel, Brenna Tribune Johan Erdel"."""
    parts = [(listed(names), len(names), words) for words, names in outlets_by(said).items()]
    first, *rest = parts
    opening = f"{first[0]} {verb if first[1] == 1 else verbs} {first[2]}"
    return ", ".join((opening, *(f"{names} {words}" for names, _, words in rest)))


def by_outlet(one: Side) -> tuple[str, str]:
    """The order in which sides are told."""
    return one.outlet, one.article
