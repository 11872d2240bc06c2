"""People whose office one outlet gives and another does not: "Ed Carr, president of the league" / "Ed Carr".

Feeds ``compare/rules/unnamed.py``.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from typing import NamedTuple

from compare.align.collation import Collation
from compare.claims.gazetteer_en import COUNTRIES
from compare.claims.names.phrases import ANY, OFFICES, POLITICS
from compare.claims.words import lowered
from compare.model import Role, Span
from compare.rules.offices import in_words
from compare.rules.persons import Person

NOT_LACKED = frozenset({ANY, "work", "house", "law"}) | POLITICS
"""Spheres of offices that house style leaves out, or that say what somebody does besides."""
NO_OFFICE = frozenset({"owner", "vice president"})
"""What is told in many other words."""
_BELONGS = re.compile(r",? (?:of|from|for|with|at) (?:the |its |her |his |their )?\w")
_OF_A_COUNTRY = re.compile(r"(?:^|\s)([A-Z]\w+(?: [A-Z]\w+)?)[’']s? $")
"""Whose somebody is: "South Korea's Seo" speaks or acts for it."""
LOOK_BACK = 40
"""Characters before a name that are looked at."""


class Untitled(NamedTuple):
    """An office that some articles give a person and others do not."""

    telling: dict[str, tuple[Span, str]]
    """By article: the office and the name as printed, and the office as it is compared."""
    silent: tuple[str, ...]
    """The articles of other outlets that say nothing of the person."""


def untitled(collation: Collation, person: Person) -> Untitled | None:
    """Return who gives a person's office and who says nothing of the person at all; None where nobody lacks it."""
    bare = [article for article in person.mentions if _says_nothing(collation, person, article)]
    if not bare:
        return None
    telling: dict[str, tuple[Span, str]] = {}
    for article in person.mentions:
        for mention, role in person.roles(article):
            if article not in telling and not mention.claim.headline and _would_be_lacked(role):
                name = mention.name.span
                whole = Span(min(role.span.start, name.start), max(role.span.end, name.end))
                telling[article] = (whole, in_words(role))
    offices = {(role.sphere, role.office) for article in telling for _, role in person.roles(article)}
    outlets = {collation.outlet(article) for article in telling}
    silent = tuple(a for a in bare if collation.outlet(a) not in outlets and not _has_office(collation, a, offices))
    return Untitled(telling, silent) if telling and silent else None


def _would_be_lacked(role: Role) -> bool:
    return role.sphere not in NOT_LACKED and role.office not in NO_OFFICE and role.status == "current"


def _says_nothing(collation: Collation, person: Person, article: str) -> bool:
    """Whether an article gives a person's name and no office, nor the body that the person is of."""
    mentions = person.mentions[article]
    text = collation.articles[article].text
    if any(role.sphere not in POLITICS for mention in mentions for role in mention.name.roles):
        return False
    return not person.first(article).claim.headline and not any(
        _BELONGS.match(text, mention.name.span.end)
        or _is_a_country_s(text[max(0, mention.name.span.start - LOOK_BACK) : mention.name.span.start])
        for mention in mentions
    )


def _is_a_country_s(before: str) -> bool:
    whose = _OF_A_COUNTRY.search(before)
    return whose is not None and any(name in COUNTRIES for name in (whose[1].lower(), whose[1].lower().split()[-1]))


def _has_office(collation: Collation, article: str, offices: set[tuple[str, str]]) -> bool:
    """Whether an article has an office in any of its wordings, of whomever it says so."""
    text = lowered(collation.articles[article].text)
    wordings = [wording for office in sorted(offices) for wording in _wordings().get(office, ())]
    return any(re.search(rf"\b{wording.replace(' ', 's? ')}", text) for wording in wordings)


@cache
def _wordings() -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    for wording, office in OFFICES.items():
        found[office].append(wording.replace("_", " "))
    return found
