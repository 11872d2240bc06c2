"""A family name printed wrong: once by an article that has it rightly too, or throughout by one that reports the same.

"Lindqist" among many "Lindqvist" has no given name beside it, so ``persons.py`` takes it for somebody else.
Feeds ``compare/rules/names.py``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from compare.align.collation import Collation
from compare.claims.gazetteer_en import ADJECTIVES, COUNTRIES, STATES, WITHIN
from compare.claims.names.given_names_en import WRITTEN_SO
from compare.claims.names.likeness import SHORTEST_FAMILY, one_letter_apart
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
    """Yield names whose family name stands in one article of the story, a letter from the one that others have."""
    families = _families(people)
    for found in _of_one_article(collation):
        claim, name = found[0]
        given, _, printed = name.folded.rpartition(" ")
        for family, person in families.items():
            if not _one_letter_apart(printed, family, person) or (given and not _named(person, given)):
                continue
            if person.mentions.keys() <= {claim.article}:
                continue
            if _knows(collation, found, person, family) and not _is_a_word(collation, printed):
                yield Mention(claim, name), person
                break


def _named(person: Person, given: str) -> bool:
    """Whether a person has the given names that stand before a family name."""
    return any(name.rpartition(" ")[0] == given for name in person.names)


def _families(people: Sequence[Person]) -> dict[str, Person]:
    """Return the family names of people, where one person bears them and copy has more of the name."""
    found: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        if any(" " in name for name in person.names):
            for family in sorted({name.rpartition(" ")[2] for name in person.names}):
                found[family].append(person)
    return {
        family: bearers[0] for family, bearers in sorted(found.items()) if len(bearers) == 1 and len(family) >= SHORTEST
    }


def _of_one_article(collation: Collation) -> Iterator[list[tuple[Claim, Name]]]:
    """Yield the places of each word that ends names of one article, and stands in no name of another."""
    places: dict[str, list[tuple[Claim, Name]]] = defaultdict(list)
    for claims in collation.claims.values():
        for claim in claims:
            for name in claim.names:
                for word in name.folded.split():
                    places[word].append((claim, name))
    for word, found in places.items():
        ends = all(name.folded.rpartition(" ")[2] == word for _, name in found)
        if ends and len(word) >= SHORTEST and len({claim.article for claim, _ in found}) == 1:
            yield found


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


def _one_letter_apart(word: str, family: str, person: Person) -> bool:
    """Whether one letter is left out, put in, changed or swapped; a plural or a romanisation is no misprint."""
    one_end_kept = word[0] == family[0] or word[-1] == family[-1]
    if not one_end_kept or abs(len(word) - len(family)) > 1 or word == f"{family}s" or family == f"{word}s":
        return False
    if not one_letter_apart(word, family):
        return False
    written = any(name.split()[0] in WRITTEN_SO for name in person.names if " " in name)
    return (written and min(len(word), len(family)) >= SHORTEST_FAMILY) or not same_sound((word,), (family,))


def _knows(collation: Collation, found: Sequence[tuple[Claim, Name]], person: Person, family: str) -> bool:
    """Whether the article has the name rightly elsewhere, or reports what others say of the person."""
    article = found[0][0].article
    rightly = sum(family in name.folded.split() for each in collation.claims[article] for name in each.names)
    if article in person.mentions and len(found) == 1 and rightly >= KNOWN:
        return True
    if rightly and len(found) > 1:
        return False
    named = {place_of(mention.claim) for mentions in person.mentions.values() for mention in mentions}
    return linked_score(collation, {place_of(claim) for claim, _ in found}, named) >= SAME_THING
