"""Name rules: one person under two names, one person in two offices.

Who is who across the articles is worked out in ``compare/rules/persons.py``, what copy says of a person is read in
``compare/claims/names``, and whether two offices exclude each other is ``compare/rules/offices.py``'s. One finding a
person and code.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from compare.align.collation import Collation
from compare.claims.names.likeness import SHORTEST_FAMILY, hardly_two
from compare.claims.names.spellings_en import FAMILY
from compare.claims.words import tokens
from compare.model import Relation, Role, Severity, Side, Span
from compare.rules.colours import colour_conflicts
from compare.rules.drafts import Draft, cut_short, draft, listed, outlets_by, side
from compare.rules.linked import SAME_THING, Place, linked_score, place_of
from compare.rules.misprints import misprints
from compare.rules.offices import Clash, clash_of, in_words, one_office
from compare.rules.persons import Mention, Person, nearly_named, people_of_story
from compare.rules.posts import post_conflicts
from compare.rules.registry import rule


def name_conflict(collation: Collation, a: Person, b: Person) -> str:
    """One person's name is written in two ways that are not one name.

    What it reports: people of two outlets whose names are nearly the same, who hold the same office or do the same
    thing, and of whom no article names both.

    Why a desk cares: a misspelt name is the error that readers and the person named notice first, and it is corrected
    wherever it ran (Reuters handbook, "Corrections").

    Stays silent when: romanisation, hyphens, accents, the order of the names, initials, middle names or short forms
    make the difference ("Lee Jae Myung" / "Lee Jae-myung", "Bill" / "William"); an article names both; nothing but
    the likeness of the names says that they are one person.

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


def title_conflict(clash: Clash | None) -> bool:
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
RULES = (NAME, TITLE)


def check(collation: Collation) -> Iterator[Draft]:
    """Compare the names of a story's people, then what the outlets say of each."""
    people = people_of_story(collation)
    for a, b in nearly_named(people):
        outlets = {collation.outlet(article) for article in a.mentions} & {collation.outlet(x) for x in b.mentions}
        if not outlets and (why := name_conflict(collation, a, b)):
            yield _name_finding(collation, a, b, why)
    for mention, person in misprints(collation, people):
        yield _misprint_finding(collation, mention, person)
    for person in people:
        clash = _clash(collation, person)
        if clash is not None and title_conflict(clash):
            yield _title_finding(collation, person, clash)
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


def _claims(person: Person, article: str = "") -> frozenset[Place]:
    """The claims that name a person, of one article or of all."""
    return frozenset(
        place_of(m.claim) for name, mentions in person.mentions.items() for m in mentions if article in {"", name}
    )


def _name_finding(collation: Collation, a: Person, b: Person, why: str) -> Draft:
    sides = []
    for person in (a, b):
        for article in person.mentions:
            first = person.first(article)
            sides.append(side(collation, article, first.name.span, first.name.folded))
    printed = list(dict.fromkeys(one.said for one in sorted(sides, key=_by_outlet)))
    return draft(
        NAME,
        collation,
        sides,
        relation=Relation.CONFLICT,
        confidence=0.65,
        message=_who_says("writes", "write", [(one.outlet, one.said) for one in sorted(sides, key=_by_outlet)]),
        why=(
            *(f"{one.outlet}: “{one.said}”, matched as “{one.value}”" for one in sorted(sides, key=_by_outlet)),
            why,
            f"not one name in two spellings: {listed(printed)}",
        ),
        fact=("name", *min(a.names[:1], b.names[:1])),
    )


def _misprint_finding(collation: Collation, mention: Mention, person: Person) -> Draft:
    article = mention.claim.article
    printed = mention.name.span.of(collation.articles[article].text)
    others = [person.first(name) for name in person.mentions if name != article]
    sides = [
        side(collation, article, mention.name.span, mention.name.folded),
        *(side(collation, other.claim.article, other.name.span, other.name.folded) for other in others),
    ]
    ranked = sorted(sides, key=_by_outlet)
    right = [name.rpartition(" ")[2] for name in person.names][:1]
    return draft(
        NAME,
        collation,
        sides,
        relation=Relation.CONFLICT,
        confidence=0.6,
        message=_who_says("writes", "write", [(one.outlet, one.said) for one in ranked]),
        why=(
            *(f"{one.outlet}: “{one.said}”, matched as “{one.value}”" for one in ranked),
            f"“{printed}” stands once in the whole story, a letter from {listed(right)}",
        ),
        fact=("misprint", mention.name.folded, *person.names[:1]),
    )


def _who_says(verb: str, verbs: str, said: Sequence[tuple[str, str]]) -> str:
    """Say who writes what: "Aldgate News writes Jonas Erdel, Brenna Tribune Johan Erdel"."""
    parts = [(listed(names), len(names), words) for words, names in outlets_by(said).items()]
    first, *rest = parts
    opening = f"{first[0]} {verb if first[1] == 1 else verbs} {first[2]}"
    return ", ".join((opening, *(f"{names} {words}" for names, _, words in rest)))


def _by_outlet(one: Side) -> tuple[str, str]:
    return one.outlet, one.article


def _clash(collation: Collation, person: Person) -> Clash | None:
    """Return the gravest clash between what two outlets say of a person."""
    if len(person.mentions) == 1:
        return None
    said = {
        article: [role for mention in mentions for role in mention.name.roles]
        for article, mentions in person.mentions.items()
    }
    clashes = [
        clash
        for a, b in combinations(said, 2)
        if collation.outlet(a) != collation.outlet(b)
        and (clash := clash_of(said[a], said[b])) is not None
        and (not clash.in_time or linked_score(collation, _claims(person, a), _claims(person, b)) >= SAME_THING)
    ]
    return min(clashes, key=lambda clash: clash.order, default=None)


def _title_finding(collation: Collation, person: Person, clash: Clash) -> Draft:
    told = {
        article: (mention, role)
        for article in person.mentions
        for mention, role in [_telling(person.roles(article), clash)]
        if mention is not None and role is not None
    }
    sides = [
        side(collation, article, _with_name(role.span, mention), in_words(role))
        for article, (mention, role) in told.items()
    ]
    ranked = sorted(sides, key=_by_outlet)
    words = [
        (one.outlet, f"“{cut_short(told[one.article][1].span.of(collation.articles[one.article].text))}”")
        for one in ranked
    ]
    name = _as_shown(collation, person)
    return draft(
        TITLE,
        collation,
        sides,
        relation=clash.relation,
        confidence=clash.confidence,
        message=_who_says(f"calls {name}", f"call {name}", words),
        why=(
            *(f"{one.outlet}: “{one.said}” = {one.value}" for one in ranked),
            f"same person: {listed(list(person.names))}",
            clash.why,
        ),
        fact=("title", clash.sphere, *person.names[:1]),
    )


def _telling(roles: Sequence[tuple[Mention, Role]], clash: Clash) -> tuple[Mention, Role] | tuple[None, None]:
    return next(((m, role) for m, role in roles if clash.concerns(role)), (None, None))


def _with_name(words: Span, mention: Mention) -> Span:
    """The office and the name as one stretch of the sentence."""
    name = mention.name.span
    return Span(min(words.start, name.start), max(words.end, name.end))


def _as_shown(collation: Collation, person: Person) -> str:
    """Return the person's name as the first outlet prints it that has more than a family name."""
    firsts = [person.first(article) for article in person.mentions]
    shown = min(firsts, key=lambda m: (-min(len(m.name.folded.split()), 2), collation.outlet(m.claim.article)))
    return shown.name.span.of(collation.articles[shown.claim.article].text)
