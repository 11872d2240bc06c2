"""The name rule for what a reader lacks: who it is, or what office somebody holds, told by one outlet alone.

What copy calls those whom it does not name is read in ``compare/claims/names/descriptions.py``; people and their offices
come from ``persons.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from compare.align.collation import Collation
from compare.claims.names.descriptions import BODY, Described, called, described
from compare.claims.words import content_stems
from compare.model import Claim, Name, NameKind, Relation, Severity, Side, Span
from compare.rules.drafts import Draft, draft, side
from compare.rules.name_findings import by_outlet
from compare.rules.persons import Mention, Person, surnames
from compare.rules.registry import rule
from compare.rules.untitled import Untitled, untitled

SURE_LINK = 0.4
"""Probability that two sentences report one thing, from which what one describes is what the other names."""

OF_ONE_PERSON = 0.5
"""The same of two sentences that say of one person what body he or she is of."""
BESIDE = 40
"""Characters from a person's name to a body in which it is that person's."""
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
    if not any(
        kind == one.described.kind and (kind[0] != BODY or _of_one_sort(one, stems))
        for kind, stems in called(naming, one.naming.span, one.name)
    ):
        return False
    speaks = any(
        said.source and said.source.overlaps(one.described.span) and not said.named for said in one.claim.attributions
    )
    return not speaks and not _has(text, one.name, naming)


MISSING = rule("NAM003", "name-missing", Severity.NOTE, name_missing)
RULES = (MISSING,)


def check(collation: Collation, people: Sequence[Person]) -> Iterator[Draft]:
    """Look for the names that an outlet leaves out, the surest link first, then for the offices."""
    told: set[str] = set()
    for one in _candidates(collation, people):
        if one.name.folded not in told and name_missing(collation, one):
            told.add(one.name.folded)
            yield _finding(collation, one)
    for person in people:
        if (lacking := untitled(collation, person)) is not None:
            yield _title_finding(collation, person, lacking)


def _candidates(collation: Collation, people: Sequence[Person]) -> Iterator[Unnamed]:
    """Yield what one sentence describes and another may name: of linked sentences, and of two that tell of one person."""
    for link in sorted(collation.links, key=lambda link: -link.score):
        if link.score < SURE_LINK:
            break
        yield from _of_two(collation, link.a, link.b, link.score)
    for person in people:
        for one in (mention for mentions in person.mentions.values() for mention in mentions):
            for body in _bodies_beside(collation, one):
                yield from _named_beside(collation, person, one.claim, body)


def _bodies_beside(collation: Collation, mention: Mention) -> list[Described]:
    """The bodies described right behind a person's name: "who heads a humane group"."""
    if mention.claim.headline:
        return []
    found = described(collation.articles[mention.claim.article].text, mention.claim.span)
    return [each for each in found if each.kind[0] == BODY and _beside(each.span, mention.name.span)]


def _named_beside(collation: Collation, person: Person, claim: Claim, body: Described) -> Iterator[Unnamed]:
    """Yield the names that other outlets have right behind the person's: "president of the league"."""
    for article, mentions in person.mentions.items():
        for other in mentions if collation.outlet(article) != collation.outlet(claim.article) else ():
            for name in other.claim.names if not other.claim.headline else ():
                if _beside(name.span, other.name.span):
                    yield Unnamed(claim, body, other.claim, name, OF_ONE_PERSON)


def _beside(body: Span, person: Span) -> bool:
    return 0 <= body.start - person.end <= BESIDE


def _of_two(collation: Collation, a: Claim, b: Claim, score: float) -> Iterator[Unnamed]:
    for claim, naming in ((a, b), (b, a)):
        if not claim.headline and not naming.headline and naming.names:
            for each in described(collation.articles[claim.article].text, claim.span):
                for name in naming.names:
                    yield Unnamed(claim, each, naming, name, score)


def _has(text: str, name: Name, naming: str) -> bool:
    """Whether an article has a name: a person's last word of it, or every longer word of a body's."""
    words = [word for word in _WORD.findall(name.span.of(naming)) if len(word) >= SHORTEST]
    if name.kind is NameKind.PERSON:
        words = words[-1:]
    return all(re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE) for word in words)


def _of_one_sort(one: Unnamed, stems: frozenset[str]) -> bool:
    """Whether the words before "company" are shared with what the other calls it, if any, or both tell whose it is."""
    if not one.described.stems or one.described.stems & (stems | set(content_stems(one.name.folded))):
        return True
    return bool(surnames([one.claim]) & surnames([one.naming]))


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
