"""The name rule for what a reader lacks: who it is, or what office somebody holds, told by one outlet alone.

What copy calls those whom it does not name is read in ``compare/claims/names/descriptions.py``; people and their offices
come from ``persons.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.align.collation import Collation
from compare.claims.names.descriptions import BODY, PLACE, Described, called, described
from compare.claims.words import content_stems
from compare.model import Claim, Name, NameKind, Relation, Severity, Side
from compare.rules.drafts import Draft, draft, side
from compare.rules.name_findings import by_outlet
from compare.rules.persons import Person
from compare.rules.registry import rule
from compare.rules.untitled import Untitled, untitled

SURE_LINK = 0.4
"""Probability that two sentences report one thing, from which what one describes is what the other names."""

_WORD = re.compile(r"[^\W_][\w-]*")
SHORTEST = 3
"""Letters of a word by which a name is looked for."""


class Unnamed(NamedTuple):
    """Somebody or something that one sentence describes, and that a linked one names."""

    claim: Claim
    described: Described
    naming: Claim
    name: Name
    score: float


def name_missing(collation: Collation, one: Unnamed) -> bool:
    """One outlet names a person or a body, or gives somebody's office, and another leaves it out.

    What it reports: a person or a body that one outlet only describes ("an inmate", "a grain company") and another names
    where both report the same thing; a person whose office one outlet gives, and of whom another says nothing at all.

    Why a desk cares: who it is belongs to every story, and a name or an office that only one outlet has is worth asking for.

    Stays silent when: the article has the name anywhere; who speaks is described (SRC002 tells that); the two are called
    by words of different kinds; it says the office in any words, or of which body somebody is.

    Example: A: "Ole Carr, a 24-year-old inmate, died of thirst." B: "The county paid for an inmate's death." NAM003.
    """
    text, naming = (collation.articles[claim.article].text for claim in (one.claim, one.naming))
    if one.described.kind[0] == PLACE or not any(
        kind == one.described.kind and (kind[0] != BODY or _of_one_sort(one, stems))
        for kind, stems in called(naming, one.naming.span, one.name)
    ):
        return False
    speaks = any(said.source and said.source.overlaps(one.described.span) for said in one.claim.attributions)
    return not speaks and not _has(text, one.name, naming)


MISSING = rule("NAM003", "name-missing", Severity.NOTE, name_missing)
RULES = (MISSING,)


def check(collation: Collation, people: Sequence[Person]) -> Iterator[Draft]:
    """Look for the names that an outlet leaves out, the surest link first, then for the offices."""
    told: set[str] = set()
    for one in _candidates(collation):
        if one.name.folded not in told and name_missing(collation, one):
            told.add(one.name.folded)
            yield _finding(collation, one)
    for person in people:
        if (lacking := untitled(collation, person)) is not None:
            yield _title_finding(collation, person, lacking)


def _candidates(collation: Collation) -> Iterator[Unnamed]:
    for link in sorted(collation.links, key=lambda link: -link.score):
        if link.score < SURE_LINK:
            return
        for claim, naming in ((link.a, link.b), (link.b, link.a)):
            if claim.headline or naming.headline or not naming.names:
                continue
            for each in described(collation.articles[claim.article].text, claim.span):
                for name in naming.names:
                    yield Unnamed(claim, each, naming, name, link.score)


def _has(text: str, name: Name, naming: str) -> bool:
    """Whether an article has a name: a person's last word of it, or every longer word of a body's."""
    words = [word for word in _WORD.findall(name.span.of(naming)) if len(word) >= SHORTEST]
    if name.kind is NameKind.PERSON:
        words = words[-1:]
    return all(re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE) for word in words)


def _of_one_sort(one: Unnamed, stems: frozenset[str]) -> bool:
    """Whether the words before "company" are shared with what the other calls it, where there are any."""
    return not one.described.stems or bool(one.described.stems & (stems | set(content_stems(one.name.folded))))


def _finding(collation: Collation, one: Unnamed) -> Draft:
    sides = [
        side(collation, one.claim.article, one.described.span, one.described.kind[1]),
        side(collation, one.naming.article, one.name.span, one.name.folded),
    ]
    lacking, naming = sides
    return draft(
        MISSING,
        collation,
        sides,
        relation=Relation.PRECISION,
        confidence=0.3 + 0.3 * one.score,
        message=f"{naming.outlet} names {naming.said}, {lacking.outlet} writes “{lacking.said}”",
        why=(
            *(f"{each.outlet}: “{each.said}” = {each.value}" for each in sorted(sides, key=by_outlet)),
            f"same thing: {naming.outlet} calls it {one.described.kind[1]}, and the sentences report the same ({one.score:.0%})",
            f"{lacking.outlet} has the name nowhere",
        ),
        fact=("unnamed", one.name.folded),
    )


def _title_finding(collation: Collation, person: Person, lacking: Untitled) -> Draft:
    sides: list[Side] = [
        *(side(collation, name, span, office) for name, (span, office) in lacking.telling.items()),
        *(side(collation, name, person.first(name).name.span, "no office") for name in lacking.silent),
    ]
    ranked = sorted(sides, key=by_outlet)
    tells = next(one for one in ranked if one.article in lacking.telling)
    without = next(one for one in ranked if one.article in lacking.silent)
    return draft(
        MISSING,
        collation,
        sides,
        relation=Relation.PRECISION,
        confidence=0.45,
        message=f"{tells.outlet} gives an office (“{tells.said}”), {without.outlet} writes “{without.said}” alone",
        why=(
            *(f"{one.outlet}: “{one.said}” = {one.value}" for one in ranked),
            f"same person: {', '.join(person.names)}",
            f"{without.outlet} has {tells.value} in no words",
        ),
        fact=("untitled", *person.names[:1]),
    )
