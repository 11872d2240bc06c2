"""Whom "he", "Lee", "the president", "the sources" and "it" mean: the source named or described most fully before.

One article at a time, in text order; a short name may also be explained further on, as headlines are. ``__init__.py`` puts
the result into ``Attribution.who``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace

from compare.claims.sourcing.antecedent import antecedent
from compare.claims.sourcing.bodies import body_meant, body_named, only_body
from compare.claims.sourcing.describe import UNNAMED, Description, describe
from compare.claims.sourcing.memory import Memory
from compare.claims.sourcing.people import full_name, holder
from compare.claims.sourcing.pronouns import person_meant, still_meant
from compare.claims.sourcing.sources_en import TITLES
from compare.claims.sourcing.spelling import folded
from compare.model import SourceKind, Span

_RELATIVE = frozenset({"who", "which", "that", "whom"})
SINGULAR_PEOPLE = frozenset({"he", "she", "him", "her", "i"})


def resolve(memory: Memory, source: Span, *, trailing: bool = False, reports: bool = False) -> tuple[str, Description]:
    """Return whom the source means, normalised, and what kind of source that is; remembers it for what follows.

    ``trailing``: the source stands behind the words credited to it. ``reports``: it "reported" them, as outlets do.
    """
    printed = source.of(memory.text)
    plain = printed.lower().strip()
    if plain in _RELATIVE:
        printed = antecedent(memory.text, source.start)
        plain = printed.lower()
    found = describe(printed)
    who, known = _meant(memory, plain, found, source.start, trailing=trailing)
    if known.kind is SourceKind.PERSON and (who in memory.media or (reports and _untitled(memory, known))):
        known = memory.media.setdefault(who, replace(known, kind=SourceKind.MEDIA, named=True, name=""))
    _keep(memory, who, known, plain, source.start)
    return who, known


def _untitled(memory: Memory, known: Description) -> bool:
    """Whether a bare name is nobody's whom the article gives a title or calls Mr. or Ms."""
    name = folded(known.name)
    mentions = memory.people.by.get(name.split()[-1], ()) if name else ()
    return bool(name) and not any(one.titles or one.name in memory.genders for one in mentions)


def _meant(memory: Memory, plain: str, found: Description, place: int, *, trailing: bool) -> tuple[str, Description]:
    if plain in SINGULAR_PEOPLE and plain != "i" and memory.last_single and still_meant(memory, plain, place):
        return memory.last_single
    if plain in SINGULAR_PEOPLE:
        name = person_meant(memory, plain, place, trailing=trailing)
        return name or plain, _as_person(found, name)
    if plain in {"it", "its"}:
        return _paper(memory, place) or memory.last_body or (plain, found)
    if plain in {"they", "them", "we"} or plain.endswith(" of them"):
        earlier = memory.described.get(memory.last_group)
        return (earlier[0], replace(earlier[1], number=found.number)) if earlier else (plain, found)
    return _by_name(memory, plain, found, place) or _described(memory, plain, _owned(memory, found, place), place)


def _paper(memory: Memory, place: int) -> tuple[str, Description] | None:
    """Return the paper that the sentence of "it says" is about: "The complaint was sealed; nobody, it says, was told"."""
    number = bisect_right(memory.starts, place) - 1
    paper = _ABOUT_PAPER.match(memory.text, memory.starts[number], place) if number >= 0 else None
    return (folded(paper["paper"]), describe(paper[0])) if paper else None


_ABOUT_PAPER = re.compile(
    r"(?:The|An?|His|Her|Their|Its|That|This)\s(?:[\w-]+\s){0,3}?(?P<paper>complaint|letter|memo|memorandum|report|lawsuit|suit|statement|"
    r"indictment|filing|study|poll|survey|audit|review|ruling|transcript|document|e-?mail|petition|order|rule|affidavit)\b"
)


def _by_name(memory: Memory, plain: str, found: Description, place: int) -> tuple[str, Description] | None:
    """Return the person or body whom a name or an office means; None for other descriptions."""
    if memory.last_medium and plain.startswith("the ") and _called_outlet(memory, found):
        return memory.last_medium
    body = _body(memory, folded(found.name), place) if found.kind is SourceKind.PERSON else ""
    if body:
        return body, replace(found, kind=SourceKind.INSTITUTION, named=True, name="", core=body)
    if found.kind is SourceKind.PERSON:
        name = full_name(memory.people, folded(found.name), place) if found.name else _held(memory, found, place)
        return name or found.core, _as_person(found, name or found.name)
    holder = _held(memory, found, place) if _one_office(plain, found) else ""
    return (holder, _as_person(found, holder)) if holder else None


def _called_outlet(memory: Memory, found: Description) -> bool:
    """Whether "the station" or "the agency" is the outlet that reported before, and no other agency."""
    earlier = memory.described.get(found.head)
    return found.core in OUTLET_NOUNS and (earlier is None or earlier[1].kind is SourceKind.MEDIA)


OUTLET_NOUNS = frozenset(
    "station network agency newspaper paper broadcaster outlet magazine channel daily site website portal".split()
)
"""What an outlet is called when its name has been said."""


def _body(memory: Memory, name: str, place: int) -> str:
    """Return the body for which one word stands that is nobody's name."""
    alone = bool(name) and " " not in name and name not in memory.people.by
    return body_named(memory.bodies, name, place) if alone else ""


def _one_office(plain: str, found: Description) -> bool:
    """Whether an office is named that one person of the article may hold: "the minister"."""
    lone = " " not in found.core and found.number == "one"
    return found.kind is SourceKind.OFFICIAL and lone and plain.startswith("the ")


def _owned(memory: Memory, found: Description, place: int) -> Description:
    """Say whose it is: "her office" is "maude ellery office"."""
    owner, _, rest = found.core.partition(" ")
    if owner not in OWNERS or not rest:
        return found
    name = person_meant(memory, OWNERS[owner], place, trailing=True)
    memory.last_person = name or memory.last_person
    return replace(found, core=f"{name} {rest}") if name else found


OWNERS = {"his": "he", "her": "she"}


def _as_person(found: Description, name: str) -> Description:
    return Description(SourceKind.PERSON, bool(name) or found.named, "one", 0, "", name, "", found.core)


def _held(memory: Memory, found: Description, place: int) -> str:
    office = frozenset(word for word in found.core.split() if word in TITLES) or frozenset({found.head} - {""})
    return holder(memory.people, office, place) if office else ""


def _introduced(plain: str, found: Description) -> bool:
    """Whether somebody new is brought in, described in his own way: "a person who was present"."""
    return found.number == "one" and plain.startswith(("a ", "an ")) and bool(_OWN_WAY.search(plain))


_OWN_WAY = re.compile(r"\s(?:who|with|familiar|close|briefed|in|at|from|on)\s")


def _described(memory: Memory, plain: str, found: Description, place: int) -> tuple[str, Description]:
    """Return the fullest earlier description with the same head: "the sources" are the "diplomatic sources" of the lead."""
    earlier = None if _introduced(plain, found) else memory.described.get(found.head)
    if earlier and earlier[0] != found.core and (" " not in found.core or earlier[1].core.endswith(f" {found.core}")):
        count = earlier[1].count if found.number == earlier[1].number else found.count
        return earlier[0], replace(earlier[1], number=found.number, count=count)
    return _by_its_noun(memory, found, place) or _without_spokesman(found), found


def _by_its_noun(memory: Memory, found: Description, place: int) -> str:
    """Return who is meant by a noun alone: "the company", "Rovers", "the statement"; empty if that is open."""
    if " " in found.core:
        adjective, _, noun = found.core.rpartition(" ")
        return only_body(memory.bodies, noun) if adjective.endswith(NATIONAL) else ""
    if found.kind is SourceKind.STATEMENT:
        return memory.papers.get(found.core, "")
    if found.kind is not SourceKind.INSTITUTION:
        return ""
    return body_meant(memory.bodies, found.core, place) or body_named(memory.bodies, found.core, place)


NATIONAL = ("ese", "ish", "ian", "ean", "can", "man", "ench", "utch", "wiss", "-based", "aeli", "ani")
"""How an adjective ends that says only from where a body is: "the Japanese company"."""


def _without_spokesman(found: Description) -> str:
    """A body and its statement are one source: "a White House statement" is "white house"."""
    words = found.core.split()
    if found.kind is SourceKind.STATEMENT:
        while words and words[-1] in PAPER_WORDS:
            words.pop()
        words = words or found.core.split()
    return " ".join(words)


PAPER_WORDS = frozenset(
    "statement release announcement joint press written official separate fact sheet readout".split()
)
"""Words that end the description of a body's own paper and leave the body: "a White House fact sheet"."""


def _keep(memory: Memory, who: str, known: Description, plain: str, place: int) -> None:
    if known.kind is SourceKind.PERSON and who and who not in SINGULAR_PEOPLE:
        memory.last_person = who
        memory.spoke[memory.genders.get(who, "")] = who
        memory.last_single = None
    elif known.kind in UNNAMED and known.number == "one" and known.kind is not SourceKind.BARE:
        memory.last_single, memory.single_at = (who, known), place
    elif (
        known.kind in (SourceKind.INSTITUTION, SourceKind.COUNTRY, SourceKind.MEDIA, SourceKind.STATEMENT)
        and plain != "it"
    ):
        memory.last_body = who, known
        memory.last_medium = (who, known) if known.kind is SourceKind.MEDIA else memory.last_medium
    elif known.number == "several" and known.head:
        memory.last_group = known.head
    if known.head:
        before = memory.described.get(known.head)
        if before is None or len(who) > len(before[0]):
            memory.described[known.head] = (who, known)
