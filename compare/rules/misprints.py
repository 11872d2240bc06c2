"""A family name printed wrong once, by an article that knows the person or reports what others say of them.

"Lindqist" among many "Lindqvist" has no given name beside it, so ``persons.py`` takes it for somebody else.
Feeds ``compare/rules/names.py``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import OSA

from compare.align.collation import Collation
from compare.claims.gazetteer_en import ADJECTIVES, COUNTRIES, STATES, WITHIN
from compare.claims.names.sounding import same_sound
from compare.claims.words import tokens
from compare.model import Claim, Name
from compare.rules.linked import SAME_THING, linked_score, place_of
from compare.rules.persons import Mention, Person

SHORTEST = 4
"""Letters of a name; shorter ones are one letter apart by chance."""
KNOWN = 2
"""Mentions of the right name in an article from which it knows the person."""


def misprints(collation: Collation, people: Sequence[Person]) -> Iterator[tuple[Mention, Person]]:
    """Yield names whose family name stands once in the whole story, one letter from the one that all else has."""
    families = _families(people)
    for claim, name in _single(collation):
        for family, person in families.items():
            given, _, printed = name.folded.rpartition(" ")
            if not _one_letter_apart(printed, family) or (given and not _named(person, given)):
                continue
            if _knows(collation, claim, person, family) and not _is_a_word(collation, printed):
                yield Mention(claim, name), person
                break


def _named(person: Person, given: str) -> bool:
    """Whether a person has the given names that stand before a family name."""
    return any(name.rpartition(" ")[0] == given for name in person.names)


def _families(people: Sequence[Person]) -> dict[str, Person]:
    """Return the family names of people whom two articles or more name, where one person bears them."""
    found: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        if len(person.mentions) > 1:
            for family in sorted({name.rpartition(" ")[2] for name in person.names}):
                found[family].append(person)
    return {
        family: bearers[0] for family, bearers in sorted(found.items()) if len(bearers) == 1 and len(family) >= SHORTEST
    }


def _single(collation: Collation) -> Iterator[tuple[Claim, Name]]:
    """Yield the names that end with a word which no other name of the story holds."""
    places: dict[str, list[tuple[Claim, Name]]] = defaultdict(list)
    for claims in collation.claims.values():
        for claim in claims:
            for name in claim.names:
                for word in name.folded.split():
                    places[word].append((claim, name))
    for word, found in places.items():
        if len(found) == 1 and found[0][1].folded.rpartition(" ")[2] == word and len(word) >= SHORTEST:
            yield found[0]


def _is_a_word(collation: Collation, word: str) -> bool:
    """Whether it is a place, or a word that the story uses in small letters too."""
    if word in COUNTRIES or word in WITHIN or word in ADJECTIVES or word in STATES:
        return True
    return any(
        token.word == word and article.text[token.span.start].islower()
        for article in collation.articles.values()
        for claim in collation.claims[article.id]
        for token in tokens(article.text, claim.span)
    )


def _one_letter_apart(word: str, family: str) -> bool:
    """Whether one letter is left out, put in, changed or swapped; a plural or a romanisation is no misprint."""
    if abs(len(word) - len(family)) > 1 or word == f"{family}s" or family == f"{word}s":
        return False
    return OSA.distance(word, family, score_cutoff=1) == 1 and not same_sound((word,), (family,))


def _knows(collation: Collation, claim: Claim, person: Person, family: str) -> bool:
    """Whether the article names the person rightly elsewhere, or its sentence reports what another says of the person."""
    rightly = sum(family in name.folded.split() for each in collation.claims[claim.article] for name in each.names)
    if claim.article in person.mentions and rightly >= KNOWN:
        return True
    named = {place_of(mention.claim) for mentions in person.mentions.values() for mention in mentions}
    return linked_score(collation, {place_of(claim)}, named) >= SAME_THING
