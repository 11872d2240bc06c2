"""Name rules: one person under two names, one person in two offices.

Who is who across the articles is worked out in ``compare/rules/persons.py``, what copy says of a person is read in
``compare/claims/names``; ``titles.py`` compares what the outlets say of each. One finding a person and code.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeGuard

from compare.align.collation import Collation
from compare.claims.names.likeness import SHORTEST_FAMILY, hardly_two
from compare.claims.names.spellings_en import FAMILY
from compare.claims.words import tokens
from compare.model import Severity
from compare.rules import unnamed
from compare.rules.colours import colour_conflicts
from compare.rules.drafts import Draft
from compare.rules.linked import SAME_THING, Place, linked_score, place_of
from compare.rules.misprints import misprints
from compare.rules.name_findings import misprint_finding, name_finding
from compare.rules.offices import Clash, in_words, one_office
from compare.rules.persons import Person, at_once, nearly_named, people_of_story
from compare.rules.posts import post_conflicts
from compare.rules.registry import rule
from compare.rules.titles import clash_between, title_finding


def name_conflict(collation: Collation, a: Person, b: Person) -> str:
    """One person's name is written in two ways that are not one name.

    What it reports: people of two outlets whose names are nearly the same, who hold the same office or do the same
    thing, and of whom no article names both.

    Why a desk cares: a misspelt name is the error that readers and the person named notice first, and it is corrected
    wherever it ran (Reuters handbook, "Corrections").

    Stays silent when: romanisation, hyphens, accents, the order of the names, initials, middle names or short forms
    make the difference ("Lee Jae Myung" / "Lee Jae-myung", "Bill" / "William"); an article names both; nothing but
    the likeness of the names says that they are one person. Who writes the name in Latin letters has one spelling
    of it ("Lukas" / "Lucas").

    Example: A: "Justice Jonas Erdel dissented." B: "Justice Johan Erdel dissented." NAM001.
    """
    office = _shared_office(a, b)
    if office:
        return f"same person: both hold one office ({office})"
    if _relatives(collation, a) or _relatives(collation, b):
        return ""
    if any(hardly_two(x, y) for x in a.names for y in b.names if " " in x and " " in y):
        return "same person: all but one letter of the names is the same"
    if _short_families(a, b):
        return ""
    linked = linked_score(collation, _claims(a), _claims(b))
    return f"same person: named where the outlets report the same thing ({linked:.0%})" if linked >= SAME_THING else ""


def title_conflict(clash: Clash | None) -> TypeGuard[Clash]:
    """One person's office, rank, party or state differs.

    What it reports: a person whom two outlets put in offices of one kind that exclude each other (minister of finance
    or of commerce, secretary or undersecretary, chair or treasurer), in office or out of it, in two parties or states; a
    post for which somebody is chosen for a time in one outlet and for good in another; a body or a person to whom they
    give two political colours ("nonpartisan" / "conservative").

    Why a desk cares: with the wrong title the words are given a weight that they do not have, and titles are corrected
    like names.

    Stays silent when: one wording is less exact ("foreign minister" / "top diplomat", "aide" / "chief of staff"); the
    offices can be held together (a senator who is a lawyer); an article gives several and one of them fits.

    Example: A: "Finance Minister Ana Ruiz." B: "Deputy Finance Minister Ana Ruiz." NAM002.
    """
    return clash is not None


NAME = rule("NAM001", "name-conflict", Severity.ERROR, name_conflict)
TITLE = rule("NAM002", "title-conflict", Severity.WARNING, title_conflict)
RULES = (NAME, TITLE, *unnamed.RULES)


def check(collation: Collation) -> Iterator[Draft]:
    """Compare the names of a story's people, then what the outlets say of each."""
    people = people_of_story(collation)
    under_two_names = []
    for a, b in nearly_named(people):
        outlets = {collation.outlet(article) for article in a.mentions} & {collation.outlet(x) for x in b.mentions}
        if not outlets and (why := name_conflict(collation, a, b)):
            under_two_names.append((a, b))
            yield name_finding(NAME, collation, a, b, why)
    told = {person.names for pair in under_two_names for person in pair}
    for mention, person in misprints(collation, people):
        if person.names not in told:
            told.add(person.names)
            yield misprint_finding(NAME, collation, mention, person)
    agreeing = []
    for person in at_once(people, under_two_names):
        clash = clash_between(collation, person)
        if title_conflict(clash):
            yield title_finding(TITLE, collation, person, clash)
        elif person in people:
            agreeing.append(person)
    yield from unnamed.check(collation, agreeing)
    yield from post_conflicts(collation, TITLE)
    yield from colour_conflicts(collation, TITLE)


def _shared_office(a: Person, b: Person) -> str:
    for article in a.mentions:
        for _, one in a.roles(article):
            for other_article in b.mentions:
                if any(one_office(one, other) for _, other in b.roles(other_article)):
                    return in_words(one)
    return ""


def _short_families(a: Person, b: Person) -> bool:
    """Whether the family names differ, and are so short that a letter sets many people apart."""
    one, other = ({name.rpartition(" ")[2] for name in person.names} for person in (a, b))
    return one.isdisjoint(other) and min(map(len, one | other)) < SHORTEST_FAMILY


def _relatives(collation: Collation, person: Person) -> bool:
    """Whether copy that names a person speaks of relatives: then a like name is no wonder."""
    claims = [mention.claim for mentions in person.mentions.values() for mention in mentions]
    return any(
        token.word in FAMILY for claim in claims for token in tokens(collation.articles[claim.article].text, claim.span)
    )


def _claims(person: Person) -> frozenset[Place]:
    """The claims that name a person."""
    return frozenset(place_of(one.claim) for mentions in person.mentions.values() for one in mentions)
