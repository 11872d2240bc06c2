"""What kind of source it is: the ladder, named or not, how many, whose side, on what terms.

Reads the source's own words only; whom "he" and "the sources" mean is ``resolve.py``'s, next in the flow.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from compare.claims.sourcing.outlets import is_media
from compare.claims.sourcing.sources_en import (
    COMPANY_NOUNS,
    COUNTRIES,
    COUNTRY_NAMES,
    COUNTS,
    DOCUMENTS,
    INSTITUTIONS,
    KNOWING,
    NUMBERS,
    OFFICIALS,
    OUTLET_WORDS,
    PLAIN,
    PUBLIC,
    SEVERAL_BODIES,
    SOURCES,
    UNIQUE_OFFICES,
)
from compare.claims.sourcing.spelling import ARTICLES, folded, parts, person
from compare.model import SourceKind

_WORDS = re.compile(r"[^\W_]+(?:[-.'’&][^\W_]+)*")
_SOME_OF = re.compile(
    r"(?:an? |the )?(one|two|three|four|five|several|some|many|most|both|all|none|each|another|majority|number|handful|couple|dozens) of(?: (?:the|these|those|its|his|her|their))?\b",
    re.IGNORECASE,
)
_AFTER_HEAD = re.compile(
    r"\b(?:of|from|in|at|with|who|close|familiar|involved|briefed|for|on|to|based|inside|within|near|under|by|whose|"
    r"speaking|privy|released|issued|obtained|published|seen|filed|provided|signed|posted|sent|informed|including|among|as)\b"
)
_REFLEXIVE = re.compile(r" (?:himself|herself|itself|themselves)\Z")
_KNOWS = re.compile(
    r"(?:familiar|briefed|privy|informed|involved|who|whose|speaking|with (?:\w+ )?knowledge|with access)\b"
)
"""What a source knows or does, which puts it on nobody's side."""


@dataclass(frozen=True, slots=True)
class Description:
    """A source as data."""

    kind: SourceKind
    named: bool
    number: str
    count: int
    """How many, where the words say it; else 0."""
    affiliation: str
    name: str
    """The person's name as printed, or empty."""
    head: str
    """The noun that says what it is, in the singular: "source", "official", "ministry"; empty for a name."""
    core: str
    """The whole, folded for comparison, without articles."""


@lru_cache(maxsize=20_000)
def describe(source: str) -> Description:
    """Describe the words of a source as printed. Never raises."""
    pieces = parts(source)
    head_part = _REFLEXIVE.sub("", pieces[0] if pieces else source)
    some = _SOME_OF.match(head_part)
    head_part = head_part[some.end() :] if some else head_part
    words = [word.lower() for word in _WORDS.findall(head_part)]
    head = _head(head_part, words)
    name = person(source)
    kind = SourceKind.MEDIA if _is_paper(pieces[1:2]) else _kind(source, head_part, words, head, name)
    if kind is SourceKind.PERSON and head in INSTITUTIONS and name and name not in head_part:
        kind, head_part = SourceKind.INSTITUTION, name
    if kind is SourceKind.PERSON and name and _called_body(head_part, name):
        kind, head_part = SourceKind.INSTITUTION, name
    if kind is SourceKind.PERSON and name == head_part.strip() and _is_business(pieces[1:2]):
        kind = SourceKind.INSTITUTION
    plural = head.endswith("s") and not head.endswith("ss")
    named = kind in NAMED or (kind is SourceKind.PERSON and bool(name or words[:1] != ["a"]))
    affiliation = _affiliation(head_part, head) if kind in UNNAMED else ""
    counted = [some[1].lower()] if some else words
    return Description(
        kind,
        named,
        _number(counted, kind, "" if some else head, plural=plural and not some),
        next((COUNTS[word] for word in counted[:2] if word in COUNTS), 0) if kind in UNNAMED else 0,
        affiliation,
        name if kind is SourceKind.PERSON else "",
        singular(head),
        _outlet(head_part) if kind is SourceKind.MEDIA else _core(head_part),
    )


NAMED = frozenset({SourceKind.INSTITUTION, SourceKind.COUNTRY, SourceKind.MEDIA, SourceKind.STATEMENT})
UNNAMED = frozenset({SourceKind.OFFICIAL, SourceKind.SOURCES, SourceKind.BARE, SourceKind.PUBLIC})


def singular(noun: str) -> str:
    """Return a noun of the tables in the singular."""
    if noun.endswith("men"):
        return noun[:-2] + "an"
    if noun.endswith("ies"):
        return noun[:-3] + "y"
    if noun == "people":
        return "person"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def _head(part: str, words: list[str]) -> str:
    """Return the noun that the first part is about: the last word before "of", "from", "who" and the like."""
    if not words:
        return ""
    after = _AFTER_HEAD.search(part)
    if after and after.start():
        words = [word.lower() for word in _WORDS.findall(part[: after.start()])] or words
    return re.sub(r"['’]s?\Z", "", words[-1])


def _kind(  # noqa: PLR0911 - one line a rung, in the order in which a source is recognised
    source: str, part: str, words: list[str], head: str, name: str
) -> SourceKind:
    joined = "_".join(word for word in words if word not in ARTICLES)
    if is_media(part, joined, head, words):
        return SourceKind.MEDIA
    if name and not (part[:2].lower() == "a " and " " not in name):
        return SourceKind.PERSON
    if head in SOURCES:
        return _sources(source, words, head)
    if head in PUBLIC:
        return SourceKind.PUBLIC
    if head in DOCUMENTS:
        return SourceKind.INSTITUTION if head in STUDIES and _titled(part, head) else SourceKind.STATEMENT
    if head in OFFICIALS or head in UNIQUE_OFFICES:
        return _office(words, head)
    if head in COUNTRIES or joined in COUNTRY_NAMES:
        return SourceKind.COUNTRY
    if head in INSTITUTIONS:
        return SourceKind.INSTITUTION
    return _other(part, words)


STUDIES = frozenset("survey surveys statistics records studies census data".split())
"""Papers whose name in capitals is that of a body: "the Geological Survey"."""


def _titled(part: str, head: str) -> bool:
    """Whether the head is part of a name in capitals."""
    return f" {head.capitalize()}" in part


def _is_paper(described: list[str]) -> bool:
    """Whether what follows the name calls it a paper: "Aftenbladet, a Norwegian newspaper"."""
    described = [part for part in described if not part.split()[0].endswith("ing")]
    return any(_head(part, [word.lower() for word in _WORDS.findall(part)]) in OUTLET_WORDS for part in described)


def _called_body(part: str, name: str) -> bool:
    """Whether the word right before a name calls it a body: "the watchdog group Open Harbour"."""
    before, found, _ = part.partition(f" {name}")
    return bool(found) and before[:4].lower() == "the " and before.rpartition(" ")[2] in CALLED_BODIES


CALLED_BODIES = frozenset(
    "group union nonprofit charity organization organisation company firm startup party network association coalition league".split()
)
"""Nouns that stand right before the name of a body."""


def _is_business(described: list[str]) -> bool:
    """Whether what follows the name calls it a company: "Transmarn Cargo, the train's operator"."""
    return any(
        part.lower().startswith(("the ", "a ", "an "))
        and _head(part, [word.lower() for word in _WORDS.findall(part)]) in COMPANY_NOUNS
        for part in described
    )


def _sources(source: str, words: list[str], head: str) -> SourceKind:
    if head in {"source", "sources"}:
        described = [word for word in words if word not in PLAIN and word not in {"source", "sources", "the"}]
        return SourceKind.SOURCES if described else SourceKind.BARE
    knowing = any(word in KNOWING for word in _WORDS.findall(source.lower()))
    return SourceKind.SOURCES if knowing or head.startswith("insider") else SourceKind.PUBLIC


def _office(words: list[str], head: str) -> SourceKind:
    """An office held by one person at a time names its holder if "the" or a possessive stands before it."""
    unique = (
        head in UNIQUE_OFFICES
        or (head == "executive" and "chief" in words)
        or (head == "minister" and len(words) > len(ARTICLES & {words[0]}) + 1)
    )
    definite = words[0] == "the" or words[0].endswith(("'s", "’s")) or words[0] in {"his", "her", "its", "their"}
    return SourceKind.PERSON if unique and definite and head != "official" else SourceKind.OFFICIAL


def _other(part: str, words: list[str]) -> SourceKind:
    if not words:
        return SourceKind.PASSIVE
    if words[0] in {"he", "she", "him", "her", "i", "who"}:
        return SourceKind.PERSON
    if words[0] in {"they", "we", "many", "some", "others"}:
        return SourceKind.PUBLIC
    capital = next((letter for letter in part.removeprefix("The ").removeprefix("the ") if letter.isalpha()), "a")
    if capital.isupper() or words[0] in {"it", "which"}:
        return SourceKind.INSTITUTION
    return SourceKind.PUBLIC


def _number(words: list[str], kind: SourceKind, head: str, *, plural: bool) -> str:
    """How many speak: by the number before, else by the noun; a body, a country, an outlet or a paper is one."""
    if kind is SourceKind.PASSIVE:
        return "unknown"
    if kind in NAMED:
        joined = kind is SourceKind.COUNTRY and "and" in words
        return "several" if joined or head in SEVERAL_BODIES or words[:1] == ["both"] else "one"
    first = next((word for word in words if word in NUMBERS), "")
    if first and NUMBERS[first] == "several":
        return "several"
    if plural or head in MANY or (words and words[0] in MANY):
        return "several"
    return "one" if words else "unknown"


MANY = frozenset("they we people police those many some others".split())
"""Nouns and pronouns for several people that have no plural ending."""


def _affiliation(part: str, head: str) -> str:
    """Return the words that place an unnamed source, behind the noun or before it; not those that say what it knows."""
    after = _AFTER_HEAD.search(part)
    if after and after.start() and not _KNOWS.match(part, after.start()):
        return part[after.start() :].strip()
    before = (part[: after.start()] if after and after.start() else part).strip()
    cut = before.lower().rfind(head)
    words = before[:cut].split() if cut > 0 else []
    while words and words[0].lower() in PLAIN:
        words.pop(0)
    return " ".join(words)


def _outlet(part: str) -> str:
    """Return an outlet's name without what describes it: "the official Korean Central News Agency"."""
    capitals = re.search(r"[^\W\da-z][\w'’.-]*(?: (?:&|[^\W\da-z][\w'’.-]*))*\Z", part.strip())
    return _core(capitals[0] if capitals else part)


def _core(part: str) -> str:
    words = folded(part).split()
    while len(words) > 1 and (words[0] in ARTICLES or words[0] in COUNTS or words[0] == "several"):
        words.pop(0)
    return " ".join(words)
