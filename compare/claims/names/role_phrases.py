"""A phrase as what it says of somebody: which of its words are an office, a party, a state.

Feeds ``before_names.py`` and ``behind_names.py``; what single words say is ``phrases.py``'s.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from compare.claims.names.offices_en import STATE_PARTIES
from compare.claims.names.phrases import OFFICE_WORDS, POLITICS, Reading, read_phrase
from compare.claims.names.ranks_en import RANKS
from compare.model import Role, Span

WORD = re.compile(r"[^\s,;:()\[\]“”\"—–]+")
ARTICLES = frozenset("the a an".split())
STARTS = ARTICLES | frozenset("his her its their our one".split())
NOT_ROLES = frozenset(
    "whose who whom which including like such and or plus said says told to in on at with from by as but while after before when".split()
)
JOINING = frozenset("of for and to at in on with".split())
HEAD_ENDS = JOINING | {"from"}


def calls_somebody(lows: Sequence[str]) -> bool:
    """Whether a phrase is an office with what belongs to it: "the union's secretary", not "accusing the secretary"."""
    if lows[0].endswith("ing") and lows[0] not in OFFICE_WORDS and lows[0] not in RANKS:
        return False
    head = next((number for number, low in enumerate(lows) if low in HEAD_ENDS), len(lows))
    if head == 0 or any(low in STARTS for low in lows[1:head]):
        return False
    last = lows[head - 1]
    return last in OFFICE_WORDS or (last in STATE_PARTIES and len(last) > 1)


def roles_in(words: Sequence[re.Match[str]], shift: int, *, ends: bool = False) -> Iterator[Role]:
    """Yield what some words say, ``shift`` added to their places; ``ends``: an office must end them, as before a name."""
    readings = read_phrase(tuple(word[0] for word in words))
    offices = [reading for reading in readings if reading.sphere not in POLITICS]
    if ends and (not offices or offices[-1].last != len(words)):
        return
    for reading in readings:
        yield _role(reading, words, shift)


def _role(reading: Reading, words: Sequence[re.Match[str]], shift: int) -> Role:
    span = Span(shift + words[reading.first].start(), shift + words[reading.last - 1].end())
    return Role(span, reading.sphere, reading.office, reading.rank, reading.fields, reading.status)
