"""Whom "he", "Lee", "the president", "the sources" and "it" mean: the source named or described most fully before.

One article at a time, in text order; a short name may also be explained further on, as headlines are. ``__init__.py`` puts
the result into ``Attribution.who``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from compare.claims.sourcing.describe import Description, describe
from compare.claims.sourcing.sources_en import TITLES
from compare.claims.sourcing.spelling import folded, person
from compare.model import SourceKind, Span

_NAME_WORD = r"(?:[A-ZÀ-Þ]\.|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Prof)\.|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-ZÀ-Þ][\w’'-]*)"
_RUN = re.compile(rf"{_NAME_WORD}(?:[ \xa0](?:(?:de|da|del|van|von|der|bin|al|el|la|le) )?{_NAME_WORD})+")
_RELATIVE = frozenset({"who", "which", "that", "whom"})
SINGULAR_PEOPLE = frozenset({"he", "she", "him", "her", "i"})
MOST_NAMES = 12
"""How many mentions before and after a place are looked at: keeps the work linear."""
BEFORE_NAME = 60
"""How many characters before a name are searched for its title."""


@dataclass(slots=True)
class Person:
    """A person's full name in the article."""

    name: str
    """Folded, titles left out."""
    start: int
    titles: frozenset[str]


@dataclass(slots=True)
class Memory:
    """What has been said of sources so far in one article."""

    text: str
    people: Mapping[str, Sequence[Person]]
    """By first and by last word of the name, and by title ("@president"); "" holds all. In text order."""
    last_person: str = ""
    last_body: str = ""
    last_group: str = ""
    described: dict[str, tuple[str, Description]] = field(default_factory=dict)
    """Head noun: the fullest description so far."""


def remember(text: str) -> Memory:
    """Return a memory that knows the full names of an article."""
    people: dict[str, list[Person]] = {"": []}
    for known in _people(text):
        words = known.name.split()
        for key in dict.fromkeys(("", words[0], words[-1], *(f"@{title}" for title in sorted(known.titles)))):
            people.setdefault(key, []).append(known)
    return Memory(text, people)


def _around(people: Sequence[Person], place: int) -> Iterator[Person]:
    """Yield people from the nearest before ``place`` back to the first, then those after it."""
    middle = bisect_left(people, place, key=lambda known: known.start)
    yield from reversed(people[max(0, middle - MOST_NAMES) : middle])
    yield from people[middle : middle + MOST_NAMES]


def _people(text: str) -> Iterator[Person]:
    for run in _RUN.finditer(text):
        name = person(run[0])
        if " " not in name and "\xa0" not in name:
            continue
        before = text[max(0, run.start() - BEFORE_NAME) : run.start()]
        near = folded(before).split()[-4:] + folded(run[0]).split()
        after = (
            folded(text[run.end() : run.end() + BEFORE_NAME].partition(".")[0]).split()[:8]
            if text[run.end() : run.end() + 1] == ","
            else []
        )
        yield Person(folded(name), run.start(), frozenset(word for word in near + after if word in TITLES))


def resolve(memory: Memory, source: Span) -> tuple[str, Description]:
    """Return whom the source means, normalised, and what kind of source that is; remembers it for what follows."""
    printed = source.of(memory.text)
    plain = printed.lower().strip()
    if plain in _RELATIVE:
        printed = _antecedent(memory.text, source.start)
        plain = printed.lower()
    found = describe(printed)
    who, known = _meant(memory, plain, found, source.start)
    _keep(memory, who, known, plain)
    return who, known


def _meant(memory: Memory, plain: str, found: Description, place: int) -> tuple[str, Description]:
    if plain in SINGULAR_PEOPLE:
        name = memory.last_person or _nearest(memory, place)
        return name or plain, _as_person(found, name)
    if plain in {"it", "its"}:
        return memory.last_body or plain, found
    if plain in {"they", "them", "we"}:
        earlier = memory.described.get(memory.last_group)
        return earlier or (plain, found)
    if found.kind is SourceKind.PERSON:
        name = full_name(memory, folded(found.name), place) if found.name else _holder(memory, found, place)
        return name or found.core, _as_person(found, name or found.name)
    return _described(memory, found)


def _as_person(found: Description, name: str) -> Description:
    return Description(SourceKind.PERSON, bool(name) or found.named, "one", "", name, "", found.core)


def full_name(memory: Memory, name: str, place: int) -> str:
    """Return the fullest name that ends or begins with ``name``: the nearest before ``place``, else the first after it."""
    words = name.split()
    if not words:
        return name
    for known in _around(memory.people.get(words[-1], memory.people.get(words[0], ())), place):
        parts = known.name.split()
        if len(parts) > len(words) and (parts[-len(words) :] == words or parts[: len(words)] == words):
            return known.name
    return name


def _holder(memory: Memory, found: Description, place: int) -> str:
    """Return who holds the office that is mentioned: "the president" after "President Lee Jae Myung"."""
    if not found.head:
        return ""
    office = frozenset(word for word in found.core.split() if word in TITLES) or frozenset({found.head})
    held = _around(memory.people.get(f"@{min(office)}", ()), place)
    return next((known.name for known in held if office <= known.titles), "")


def _nearest(memory: Memory, place: int) -> str:
    """Return the last person named before ``place``."""
    middle = bisect_left(memory.people[""], place, key=lambda known: known.start)
    return memory.people[""][middle - 1].name if middle else ""


def _described(memory: Memory, found: Description) -> tuple[str, Description]:
    """Return the fullest earlier description with the same head: "the sources" are the "diplomatic sources" of the lead."""
    earlier = memory.described.get(found.head)
    bare = len(found.core.split()) == 1
    if bare and earlier and earlier[0] != found.core:
        return earlier
    return _without_spokesman(found), found


def _without_spokesman(found: Description) -> str:
    """A body and its statement are one source: "a White House statement" is "white house"."""
    words = found.core.split()
    if found.kind is SourceKind.STATEMENT and len(words) > 1 and words[-1] in {"statement", "release", "announcement"}:
        words = [word for word in words[:-1] if word not in {"joint", "press", "written", "official", "separate"}]
    return " ".join(words) if words else found.core


def _keep(memory: Memory, who: str, known: Description, plain: str) -> None:
    if known.kind is SourceKind.PERSON and who and who not in SINGULAR_PEOPLE:
        memory.last_person = who
    elif (
        known.kind in (SourceKind.INSTITUTION, SourceKind.COUNTRY, SourceKind.MEDIA, SourceKind.STATEMENT)
        and plain != "it"
    ):
        memory.last_body = who
    elif known.number == "several" and known.head:
        memory.last_group = known.head
    if known.head:
        before = memory.described.get(known.head)
        if before is None or len(who) > len(before[0]):
            memory.described[known.head] = (who, known)


_TAIL = re.compile(
    r"((?:\b(?:[Tt]he|[Aa]n?|[Oo]ne)\s)?(?:[^\W_]+(?:[-.'’][^\W_]+)*\s){0,5}[^\W_]+(?:[-.'’][^\W_]+)*)[,\s]*\Z"
)
_CAPITALS = re.compile(r"[A-ZÀ-Þ][\w’'.-]*(?:\s[A-ZÀ-Þ][\w’'.-]*)*\Z")


def _antecedent(text: str, place: int) -> str:
    """Return the nouns right before a relative pronoun."""
    before = text[max(0, place - 2 * BEFORE_NAME) : place].rstrip(" ,\n")
    capitals = _CAPITALS.search(before)
    if capitals:
        return capitals[0]
    tail = _TAIL.search(before)
    words = tail[1] if tail else ""
    article = max(words.lower().rfind(f"{word} ") for word in ("the", " a", "an", "some", "many", "and", "of", "among"))
    return words[article:].strip() if article >= 0 else " ".join(words.split()[-2:])
