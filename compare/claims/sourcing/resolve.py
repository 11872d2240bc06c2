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
from compare.claims.sourcing.people import full_name, holder, nearest
from compare.claims.sourcing.sources_en import TITLES
from compare.claims.sourcing.spelling import folded
from compare.model import SourceKind, Span

_CAPITAL = re.compile(r"(?:\b(?:of|in|at|near|from) [A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)*|\b[A-ZÀ-Þ][\w-]+)")
"""A word that may be a name; after "of" and the like the whole run, which says whose or where something is."""
_RELATIVE = frozenset({"who", "which", "that", "whom"})
GENDERS = {"he": "m", "him": "m", "she": "f", "her": "f"}
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
    _keep(memory, who, known, plain)
    return who, known


def _untitled(memory: Memory, known: Description) -> bool:
    """Whether a bare name is nobody's whom the article gives a title or calls Mr. or Ms."""
    name = folded(known.name)
    mentions = memory.people.by.get(name.split()[-1], ()) if name else ()
    return bool(name) and not any(one.titles or one.name in memory.genders for one in mentions)


def _meant(memory: Memory, plain: str, found: Description, place: int, *, trailing: bool) -> tuple[str, Description]:
    if plain in SINGULAR_PEOPLE and plain != "i" and memory.last_single:
        return memory.last_single
    if plain in SINGULAR_PEOPLE:
        name = _pronoun(memory, plain, place, trailing=trailing)
        return name or plain, _as_person(found, name)
    if plain in {"it", "its"}:
        return memory.last_body or (plain, found)
    if plain in {"they", "them", "we"} or plain.endswith(" of them"):
        earlier = memory.described.get(memory.last_group)
        return (earlier[0], replace(earlier[1], number=found.number)) if earlier else (plain, found)
    return _by_name(memory, plain, found, place) or _described(memory, _owned(memory, found, place), place)


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
    name = _pronoun(memory, OWNERS[owner], place, trailing=True)
    return replace(found, core=f"{name} {rest}") if name else found


OWNERS = {"his": "he", "her": "she"}


def _pronoun(memory: Memory, plain: str, place: int, *, trailing: bool) -> str:
    """Return whom "he" or "she" means: nobody called otherwise before.

    Inside a sentence whom it names first; behind its own words ("..., he said") the subject of the sentence before, else
    who spoke last.
    """
    gender = GENDERS.get(plain, "")
    number = bisect_right(memory.starts, place) - 1
    here = (
        ""
        if trailing or number < 0
        else _named_in(memory, memory.starts[number], min(place, memory.starts[number] + SENTENCE))
    )
    before = _named_in(memory, memory.starts[number - 1], memory.starts[number - 1] + OPENING) if number > 0 else ""
    for name in (here, before, memory.last_person, nearest(memory.people, place)):
        if name and memory.genders.get(name, gender) in {gender, ""}:
            if gender:
                memory.genders[name] = gender
            return name
    return memory.last_person


SENTENCE = 600
"""No more of a sentence is searched for whom it names first: keeps the work linear."""
OPENING = 90
"""Whoever a sentence is about is named in so many characters."""


def _named_in(memory: Memory, start: int, end: int) -> str:
    """Return the first person of the article that a stretch of text names; empty if it names none."""
    for word in _CAPITAL.finditer(memory.text, start, end):
        known = word[0][0].isupper() and folded(word[0]) in memory.people.by
        if known and not memory.text.startswith(("'s", "’s"), word.end()):
            return full_name(memory.people, folded(word[0]), word.start())
    return ""


def _as_person(found: Description, name: str) -> Description:
    return Description(SourceKind.PERSON, bool(name) or found.named, "one", 0, "", name, "", found.core)


def _held(memory: Memory, found: Description, place: int) -> str:
    office = frozenset(word for word in found.core.split() if word in TITLES) or frozenset({found.head} - {""})
    return holder(memory.people, office, place) if office else ""


def _described(memory: Memory, found: Description, place: int) -> tuple[str, Description]:
    """Return the fullest earlier description with the same head: "the sources" are the "diplomatic sources" of the lead."""
    earlier = memory.described.get(found.head)
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


def _keep(memory: Memory, who: str, known: Description, plain: str) -> None:
    if known.kind is SourceKind.PERSON and who and who not in SINGULAR_PEOPLE:
        memory.last_person = who
        memory.last_single = None
    elif known.kind in UNNAMED and known.number == "one" and known.kind is not SourceKind.BARE:
        memory.last_single = (who, known)
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
