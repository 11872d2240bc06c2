"""What a noun phrase calls somebody: offices with rank, field and status; party and state.

Reads words only, not their place in the text; ``roles.py`` finds the phrases around a name, by the tables of
``offices_en.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from compare.claims.gazetteer_en import ADJECTIVES, COUNTRIES, STATES, WITHIN
from compare.claims.names.folding import plain
from compare.claims.names.offices_en import (
    CAMPS,
    COMMITTEE,
    FIELD_WORDS,
    GENERAL_ROWS,
    OFFICE_ROWS,
    PARTIES,
    STATE_PARTIES,
)
from compare.claims.names.ranks_en import FORMER, OPEN, RANKED_OFFICES, RANKS
from compare.claims.sourcing.words_en import FUNCTION_WORDS

OFFICES: dict[str, tuple[str, str]] = {
    wording: (sphere, office) for sphere, office, wordings in OFFICE_ROWS for wording in wordings.split()
}
"""Sphere and office by wording."""
GENERAL: dict[str, frozenset[str]] = {
    wording: frozenset(sphere for sphere, words in GENERAL_ROWS if wording in words.split())
    for _, wordings in GENERAL_ROWS
    for wording in wordings.split()
}
"""Spheres by less exact wording."""
LONGEST = 3
"""Words of the longest wording in the tables."""
OF_BODIES_TOO = {"head of state": "president", "vice president": "vice president"}
"""Offices of a state, and what they are where a company or a union has them."""
POLITICS = frozenset({"party", "state of election", "camp"})
"""Spheres that hold no office."""
ANY = "any"
"""The sphere of a general word."""
OFFICE_WORDS = frozenset(word for wording in (*OFFICES, *GENERAL, *RANKED_OFFICES) for word in wording.split("_"))
FILLERS = frozenset(
    """the a an his her its their our and of for to at in on with affairs cabinet state senior top chief national federal
    general-purpose longtime long-time own ruling opposition candidate nominee incumbent two three us u.s both main
    fellow house senate upper lower new""".split()
)
"""Words of a phrase that say no field."""
POSSESSIVE = ("'s", "’s", "s'", "s’")
BEHIND = frozenset("of for at on to".split())
"""What joins an office to what it is for."""
OWNERS = frozenset("its their his her our my".split())
LEADING = (FUNCTION_WORDS | frozenset("two three".split())) - FORMER - OPEN - RANKS.keys() - OFFICES.keys()
"""Words before a phrase that are no part of an office."""
LEGISLATURES = frozenset({"house", "senate"})
POLITICIANS = frozenset("governor gov lawmaker legislator moderate centrist freshman".split())
"""Words beside which a state or a party is that of an election."""


class Reading(NamedTuple):
    """One office in a phrase: words ``first`` to ``last`` (excluded) and what they say."""

    first: int
    last: int
    sphere: str
    office: str
    rank: str = ""
    fields: tuple[str, ...] = ()
    status: str = "current"


@lru_cache(maxsize=20_000)
def read_phrase(words: tuple[str, ...]) -> tuple[Reading, ...]:
    """Return what the words of a noun phrase, as printed, say of the person that it describes, in reading order."""
    low = tuple(low_word(word).removeprefix("ex-") for word in words)
    found: list[Reading] = []
    head = next((number for number, word in enumerate(low) if word in BEHIND), len(low))
    place = begun = max(
        (n + 1 for n, word in enumerate(words[:head]) if word.endswith(POSSESSIVE) or low[n] in OWNERS), default=0
    )
    owner = low[place - 1 : place] if place else ()
    while place < len(low):
        length, wording = _wording(low, place)
        if length:
            found += _office(low, begun, place, place + length, wording, owner)
            begun = place + length
        place += length or 1
    if any(word.lower().startswith("ex-") for word in words):
        found = [reading._replace(status="former") for reading in found]
    if found and any(reading.status == "former" for reading in found[:1]):
        found = [_former(reading) for reading in found]
    return (*found, *_politics(low))


@lru_cache(maxsize=20_000)
def low_word(word: str) -> str:
    """Return a word for the tables: hyphens kept, marks and diacritics gone; empty for a time of day ("p.m.")."""
    if word.lower().startswith(("p.m", "a.m")):
        return ""
    return "-".join(plain(part).replace(" ", "") for part in word.replace("’", "'").split("-")).strip("-,;:")


def _wording(low: Sequence[str], place: int) -> tuple[int, str]:
    """Return how many words from ``place`` on make an office, and which; 0 where none does."""
    for length in range(min(LONGEST, len(low) - place), 0, -1):
        wording = "_".join(low[place : place + length])
        if wording in OFFICES or wording in RANKED_OFFICES or wording in GENERAL:
            return length, wording
        if wording.endswith("s") and not wording.endswith("ss") and wording[:-1] in OFFICES:
            return length, wording[:-1]
    return 0, ""


def _office(  # noqa: PLR0917 - the phrase, three places in it, and what was found there
    low: Sequence[str], begun: int, first: int, last: int, wording: str, owner: Sequence[str]
) -> list[Reading]:
    """Read one office with the words before it, from ``begun`` on, and its "of" or "for" behind it."""
    while begun < first and low[begun] in LEADING:
        begun += 1
    before, behind = low[begun:first], _behind(low, last)
    rank, plain_wording = RANKED_OFFICES.get(wording, ("", wording))
    said, status = _rank(before), _status(before)
    rank = said or rank
    if plain_wording in OFFICES:
        sphere, office = OFFICES[plain_wording]
        if office in OF_BODIES_TOO and not _of_a_state((*owner, *before), behind):
            sphere, office = "body", OF_BODIES_TOO[office]
        fields = _fields(office, before, behind)
        if office.startswith("minister/"):
            office, fields = "minister", (office.partition("/")[2].replace("home", "interior"),)
        ends = [last + 1 + n for n, word in enumerate(behind, 1) if FIELD_WORDS.get(word, word) in fields]
        return [Reading(begun, max(ends, default=last), sphere, office, rank, fields, status)]
    return [Reading(begun, last, ANY, plain_wording, rank, (), status)]


def _behind(low: Sequence[str], last: int) -> Sequence[str]:
    """Return the words of the phrase behind an office if "of", "for", "at" or "on" begins them, up to the next "and"."""
    if last >= len(low) or low[last] not in BEHIND:
        return ()
    words = low[last + 1 :]
    return words[: words.index("who")] if "who" in words else words


def _rank(before: Sequence[str]) -> str:
    if "senior" in before and "deputy" in before:
        return "senior deputy"
    return next((RANKS[word] for word in before if RANKS.get(word)), "")


def _status(before: Sequence[str]) -> str:
    if any(word in FORMER for word in before):
        return "former"
    return "open" if any(word in OPEN for word in before) else "current"


def _former(reading: Reading) -> Reading:
    """A "former" at the head of a phrase covers what is joined to it: "former senator and ambassador"."""
    if reading.status != "current":
        return reading
    return reading._replace(status="open")


def _of_a_state(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether a president is a state's: nothing or a country stands before it, nothing or a country behind it."""
    said = [
        w
        for w in before
        if w not in FILLERS and w not in RANKS and w not in FORMER and w not in OPEN and w not in PARTIES
    ]
    if any(word in OWNERS for word in before) or (
        said and not any(_is_country(word) for word in (*said, " ".join(said)))
    ):
        return False
    own = [word for word in behind if word not in FILLERS]
    if len(own) > 1 and own[0] in ADJECTIVES and "republic" not in own:
        return False
    return not own or any(
        _is_country(word) for word in (own[0], " ".join(own[:2]), "republic" if "republic" in own else "")
    )


def _is_country(word: str) -> bool:
    return word in ADJECTIVES or word in COUNTRIES or word in {"us", "u.s", "american", "republic", "korean"}


def _fields(office: str, before: Sequence[str], behind: Sequence[str]) -> tuple[str, ...]:
    """Return what a minister is for, or the committee that a chair leads; a union's chair has no field."""
    words = [*before, *behind]
    if office.startswith("minister"):
        known = {FIELD_WORDS[word] for word in words if word in FIELD_WORDS}
        return tuple(sorted(known or {word for word in words if _names_a_field(word)}))
    if office in {"chair", "ranking member"} and any(word in COMMITTEE for word in words):
        return tuple(
            sorted({FIELD_WORDS[w] for w in words if w in FIELD_WORDS} | {w for w in words if w in LEGISLATURES})
        )
    return ()


def _names_a_field(word: str) -> bool:
    places = word in ADJECTIVES or word in COUNTRIES or word in STATES or word in WITHIN
    spoken = (
        word in FILLERS or word in RANKS or word in FORMER or word in OPEN or word in PARTIES or word in OFFICE_WORDS
    )
    return not places and not spoken and word.isalpha() and word not in {"then", "who", "said", "minister", "secretary"}


def _politics(low: Sequence[str]) -> list[Reading]:
    """Return the party and the US state that a phrase with an American office or party names."""
    found = []
    political = any(OFFICES.get(word, ("", ""))[0] in {"seat", "house"} or word in POLITICIANS for word in low)
    for number, word in enumerate(low):
        if word in STATE_PARTIES and len(word) > 1 and not _of_a_party(low, number):
            found.append(Reading(number, number + 1, "party", PARTIES[word], status="open"))
            political = True
        elif word in CAMPS:
            found.append(Reading(number, number + 1, "camp", CAMPS[word], status="open"))
    if political:
        found += _states(low)
    return found


def _of_a_party(low: Sequence[str], number: int) -> bool:
    """Whether a party's name belongs to a body: "Republican National Committee Chairman"."""
    following = low[number + 1 : number + 3]
    return any(
        word in {"national", "party", "committee", "congressional", "primary", "presidential", "jewish"}
        for word in following
    )


def _states(low: Sequence[str]) -> list[Reading]:
    for length in (2, 1):
        for number in range(len(low) - length + 1):
            word = " ".join(low[number : number + length])
            if word in STATES and len(word) > 2:  # noqa: PLR2004 - "in", "me" and "or" are words
                return [Reading(number, number + length, "state of election", STATES[word], status="open")]
    return []
