"""Who is who across the articles of a story: the people whom it names, under every spelling of their names.

Names are joined by ``compare/claims/names/likeness.py``; a family name alone ("Lee", "Mr. Trump") is the one person of
its article who bears it. Feeds ``compare/rules/names.py``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from compare.align.collation import Collation
from compare.claims.names import Likeness, likeness
from compare.claims.names.sounding import consonants
from compare.claims.names.spellings_en import KOREAN_FAMILIES, SHORT_NAMES
from compare.model import Claim, Name, NameKind, Role


class Mention(NamedTuple):
    """One place where an article names a person."""

    claim: Claim
    name: Name


class Person(NamedTuple):
    """One person of a story."""

    names: tuple[str, ...]
    """Every full name under which copy knows the person, folded, sorted; a family name where no copy has more."""
    mentions: dict[str, tuple[Mention, ...]]
    """By article id in story order, in reading order."""

    def roles(self, article: str) -> list[tuple[Mention, Role]]:
        """Return what an article says of the person, the body before the headline."""
        ranked = sorted(self.mentions.get(article, ()), key=lambda m: (m.claim.headline, m.name.span))
        return [(mention, role) for mention in ranked for role in mention.name.roles]

    def first(self, article: str) -> Mention:
        """Return where the article's body first names the person, most fully."""
        return min(
            self.mentions[article], key=lambda m: (m.claim.headline, -min(len(m.name.folded.split()), 2), m.name.span)
        )


MOST_ALIKE = 60
"""Names of a story under one sound that are compared with each other: keeps the work linear."""


def surnames(claims: Iterable[Claim]) -> frozenset[str]:
    """Return the last names of the people whom some sentences name, in lower case."""
    names = (name for claim in claims for name in claim.names if name.kind is NameKind.PERSON)
    return frozenset(name.folded.rpartition(" ")[2] for name in names)


def people_of_story(collation: Collation) -> list[Person]:
    """Return everybody whom the articles of a story name, in story order."""
    named = {article: list(_mentions(claims)) for article, claims in collation.claims.items()}
    full = dict.fromkeys(m.name.folded for found in named.values() for m in found if " " in m.name.folded)
    home = _joined(list(full))
    groups: dict[str, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for article, found in named.items():
        bearers = _bearers(m.name.folded for m in found)
        everywhere = _bearers(full)
        for mention in found:
            name = mention.name.folded
            if " " not in name:
                name = _only(bearers.get(name), home) or _only(everywhere.get(name), home) or name
            groups[home.get(name, name)][article].append(mention)
    return [_person(found) for found in groups.values()]


def nearly_named(people: Sequence[Person]) -> Iterator[tuple[Person, Person]]:
    """Yield pairs of people whose names are nearly one and who share no article, in story order."""
    by_key: dict[str, list[int]] = defaultdict(list)
    for number, person in enumerate(people):
        for key in sorted({key for name in person.names if " " in name for key in _keys(name)}):
            by_key[key].append(number)
    pairs = {pair for alike in by_key.values() if len(alike) <= MOST_ALIKE for pair in combinations(alike, 2)}
    for i, j in sorted(pairs):
        a, b = people[i], people[j]
        if not a.mentions.keys() & b.mentions.keys() and _near(a, b):
            yield a, b


def at_once(people: Sequence[Person], under_two_names: Iterable[tuple[Person, Person]]) -> list[Person]:
    """Return the people of a story, each pair that is one person under two names put together."""
    found = list(people)
    for pair in under_two_names:
        both = [person for person in found if any(set(person.names) & set(one.names) for one in pair)]
        names = tuple(sorted({name for person in both for name in person.names}))
        mentions: dict[str, tuple[Mention, ...]] = {}
        for person in both:
            for article, said in person.mentions.items():
                mentions[article] = (*mentions.get(article, ()), *said)
        found = [person for person in found if person not in both] + [Person(names, mentions)]
    return found


def _near(a: Person, b: Person) -> bool:
    return any(likeness(x, y) is Likeness.NEAR for x in a.names for y in b.names if " " in x and " " in y)


def _mentions(claims: Iterable[Claim]) -> Iterator[Mention]:
    for claim in claims:
        for name in claim.names:
            if name.kind is NameKind.PERSON:
                yield Mention(claim, name)


def _joined(names: list[str]) -> dict[str, str]:
    """Return for each name the one that stands for all its spellings: the first of them."""
    home = {name: name for name in names}
    by_key: dict[str, list[str]] = defaultdict(list)
    for name in names:
        for key in _keys(name):
            by_key[key].append(name)
    for alike in by_key.values():
        for one, other in combinations(alike[:MOST_ALIKE], 2):
            if _root(home, one) != _root(home, other) and likeness(one, other) is Likeness.SAME:
                home[_root(home, other)] = _root(home, one)
    return {name: _root(home, name) for name in names}


def _root(home: dict[str, str], name: str) -> str:
    while home[name] != name:
        name = home[name]
    return name


def _keys(name: str) -> frozenset[str]:
    """Return what two spellings of one name have in common: the consonants of the first or of the last word."""
    words = name.split()
    return _word_keys(words[0]) | _word_keys(words[-1])


@lru_cache(maxsize=20_000)
def _word_keys(word: str) -> frozenset[str]:
    found = {f"short {number}" for number in SHORT_NAMES.get(word, ())}
    if word in KOREAN_FAMILIES:
        found.add(f"korean {KOREAN_FAMILIES[word]}")
    return frozenset((*found, consonants(word)))


def _bearers(names: Iterable[str]) -> dict[str, list[str]]:
    """Return the full names of an article by family name: their last word, or the first of a Korean name."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in dict.fromkeys(names):
        words = name.split()
        if len(words) > 1:
            for word in {words[-1], *([words[0]] if words[0] in KOREAN_FAMILIES or len(words) > len("ab") else [])}:
                found[word].append(name)
    return found


def _only(names: Sequence[str] | None, home: dict[str, str]) -> str:
    """Return the one person among some full names; empty where there are none or several."""
    people = {home[name] for name in names or ()}
    return people.pop() if len(people) == 1 else ""


def _person(found: dict[str, list[Mention]]) -> Person:
    names = sorted({m.name.folded for mentions in found.values() for m in mentions})
    full = [name for name in names if " " in name]
    return Person(tuple(full or names), {article: tuple(mentions) for article, mentions in found.items()})
