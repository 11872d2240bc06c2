"""One person in two offices: what two outlets say of somebody, and what a finding on it says.

Whether two offices exclude each other is ``offices.py``'s. Feeds ``compare/rules/names.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from compare.align.collation import Collation
from compare.model import Role, Span
from compare.rules.drafts import Draft, cut_short, draft, listed, outlets_by, side
from compare.rules.linked import SAME_THING, Place, linked_score, place_of
from compare.rules.name_findings import by_outlet, who_says
from compare.rules.offices import Clash, clash_of, in_words
from compare.rules.persons import Mention, Person
from compare.rules.registry import Rule


def clash_between(collation: Collation, person: Person) -> Clash | None:
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


def title_finding(code: Rule, collation: Collation, person: Person, clash: Clash) -> Draft:
    """Write down that outlets put one person in two offices."""
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
    ranked = sorted(sides, key=by_outlet)
    words = [
        (one.outlet, f"“{cut_short(told[one.article][1].span.of(collation.articles[one.article].text))}”")
        for one in ranked
    ]
    name = _as_shown(collation, person)
    return draft(
        code,
        collation,
        sides,
        relation=clash.relation,
        confidence=clash.confidence,
        message=_message(name, clash, words),
        why=(
            *(f"{one.outlet}: “{one.said}” = {one.value}" for one in ranked),
            f"same person: {listed(list(person.names))}",
            clash.why,
        ),
        fact=("title", clash.sphere, *person.names[:1]),
    )


def _message(name: str, clash: Clash, words: Sequence[tuple[str, str]]) -> str:
    """Nobody is called "Maine": of a state, a party or a camp it is said where somebody is from, or stands."""
    asked = WHERE.get(clash.sphere)
    if asked is None:
        return who_says(f"calls {name}", f"call {name}", words)
    parts = [f"{said} in {listed(outlets)}" for said, outlets in outlets_by(words).items()]
    return f"where {name} {asked}: {', '.join(parts)}"


WHERE = {"state of election": "is from", "party": "stands", "camp": "stands"}
"""What is asked of somebody, by the spheres that hold no office."""


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


def _claims(person: Person, article: str) -> frozenset[Place]:
    """The claims of an article that name a person."""
    return frozenset(place_of(mention.claim) for mention in person.mentions[article])
