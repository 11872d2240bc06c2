"""Whom "he" and "she" mean: the person whom the sentence names, the one before is about, or who spoke last.

The given name or the form of address tells whom a pronoun cannot mean. Next in the flow: ``resolve.py``, which resolves
names and descriptions as well.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from compare.claims.sourcing.memory import Memory
from compare.claims.sourcing.people import full_name, holder, nearest
from compare.claims.sourcing.spelling import folded

_CAPITAL = re.compile(r"(?:\b(?:of|in|at|near|from) [A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)*|\b[A-ZÀ-Þ][\w-]+)")
"""A word that may be a name; after "of" and the like the whole run, which says whose or where something is."""
_PERSON = re.compile(
    r"\b[Tt]he (?P<office>president|chancellor|premier|governor|senator|congressman|congresswoman|mayor|secretary|sheriff|judge|"
    rf"chairman|chairwoman|ambassador|minister)\b|{_CAPITAL.pattern}"
)
"""Such a word, or an office that somebody of the article may hold."""
GENDERS = {"he": "m", "him": "m", "she": "f", "her": "f"}


def person_meant(memory: Memory, plain: str, place: int, *, trailing: bool) -> str:
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
    meant = [
        name
        for name in (here, before, memory.last_person, nearest(memory.people, place), memory.spoke.get(gender, ""))
        if name and memory.genders.get(name, gender) in {gender, ""}
    ]
    known = (name for name in meant if name in memory.genders or name in memory.people.titled)
    name = next(known, meant[0] if meant else memory.last_person)
    if gender and meant:
        memory.genders[name] = gender
    return name


def still_meant(memory: Memory, plain: str, place: int) -> bool:
    """Whether a pronoun can mean the unnamed person who spoke last: close by, and nobody fitting is named before it."""
    number = bisect_right(memory.starts, place) - 1
    if number - bisect_right(memory.starts, memory.single_at) + 1 > NEAR_BY:
        return False
    name = _named_in(memory, memory.starts[number], min(place, memory.starts[number] + SENTENCE)) if number >= 0 else ""
    gender = GENDERS.get(plain, "")
    return not name or memory.genders.get(name, gender) != gender


NEAR_BY = 2
"""Sentences after an unnamed person spoke within which "he" means him."""


SENTENCE = 600
"""No more of a sentence is searched for whom it names first: keeps the work linear."""
OPENING = 90
"""Whoever a sentence is about is named in so many characters."""


def _named_in(memory: Memory, start: int, end: int) -> str:
    """Return the first person of the article whom a stretch of text names, or calls by an office; empty if there is none."""
    for word in _PERSON.finditer(memory.text, start, end):
        if memory.text.startswith(("'s", "’s"), word.end()):
            continue
        if word["office"]:
            held = holder(memory.people, frozenset({word["office"]}), word.start())
            if held:
                return held
        elif word[0][0].isupper() and folded(word[0]) in memory.people.by:
            return full_name(memory.people, folded(word[0]), word.start())
    return ""
