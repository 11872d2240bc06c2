"""The phrases around a name that say who somebody is: before it, behind its comma, in brackets, after "is".

"Deputy Foreign Minister Jang", "Jang, the deputy minister for foreign affairs,", "Schiff (D-Calif.)", "Zinke is a former
congressman". What a phrase says is ``phrases.py``'s; ``reading.py`` puts roles to names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from compare.claims.gazetteer_en import STATES
from compare.claims.names.offices_en import FIELD_WORDS, FORMER, OPEN, PARTIES, RANKS, STATE_PARTIES
from compare.claims.names.phrases import FILLERS, OFFICE_WORDS, POLITICS, POSSESSIVE, Reading, low_word, read_phrase
from compare.model import Role, Span

REACH_BEFORE, REACH_BEHIND = 80, 110
"""Characters before and behind a name in which a phrase is looked for."""

_WORD = re.compile(r"[^\s,;:()\[\]“”\"—–]+")
_LAST_WORD = re.compile(r"[^\s,;:()\[\]“”\"—–]+(?=,? \Z)")
_BRACKET = re.compile(r",? ?\(?\b([RDI])[-–]([A-Z][\w. ]{1,18}?)(?=[,.;)\s]|$)")
_OF_STATE = re.compile(r" of ([A-Z]\w+(?: [A-Z]\w+)?)")
_OF_OFFICE = re.compile(
    r"((?:[A-Z][\w-]{1,20} )?(?:Secretary|Minister|Director|Chancellor|Governor) (?:of|for) (?:the )?[A-Z]\w{1,20}(?: [A-Z]\w{1,20})?) \Z"
)
_AGE = re.compile(r"(?:,? \(?\d{1,3}\)?| \([^()\n]{1,30}\))(?=,)")
_IS = re.compile(r",? (?:who )?(is|was|became|remains|serves as|served as|previously served as) (?:also |then |now )?")
_YEARS = re.compile(r"\b(?:from \d{4} (?:to|until)|until \d{4}|in the \d{4}s)\b")
_END = re.compile(r"[,;:()\[\]“”\"—–]|\. |\.?\Z|--| who | which | that | said| says| told| whose ")
_ADDS = frozenset({" o", " w", " i", " b", " r", " s", " p", " (", ", ", ",\xa0", " -", " —", " –"})
"""How what is added to a name begins: "of", "who", "is" and so on, a bracket, a comma or a dash."""

ARTICLES = frozenset("the a an".split())
_STARTS = ARTICLES | frozenset("his her its their our one".split())
NOT_ROLES = frozenset(
    "whose who whom which including like such and or plus said says told to in on at with from by as but while after before when".split()
)
JOINING = frozenset("of for and to at in on with".split())
HEAD_ENDS = JOINING | {"from"}
OF_OFFICES = frozenset("staff state police football".split())
"""What "of" may stand before inside an office: "chief of staff"."""
CAPITALISED = frozenset({"state", "seat", "house"})
"""Offices that copy capitalises before a name: "the president Blumenthal worked for" is no title."""
MODIFIERS = ((FORMER | OPEN | FILLERS) - JOINING) | FIELD_WORDS.keys() | RANKS.keys() | PARTIES.keys()


def roles_of(text: str, name: Span, sentence: Span) -> tuple[Role, ...]:
    """Return what a sentence says of the person whom it names there, in text order."""
    left = text[max(sentence.start, name.start - REACH_BEFORE) : name.start]
    found: list[Role] = []
    if _ends_in_office(left):
        found += _before(left, name.start)
        if found and text.startswith(("'s ", "’s ", "' ", "’ "), name.end):
            found = [replace(role, status="open") if role.status == "current" else role for role in found]
    if text[name.end : name.end + 2] in _ADDS:
        found += _behind(text, name.end, min(sentence.end, name.end + REACH_BEHIND))
    if len(found) > 1:
        return tuple(sorted(dict.fromkeys(found), key=lambda role: (role.span, role.sphere, role.office)))
    return tuple(found)


def _ends_in_office(left: str) -> bool:
    """Whether the words before a name end in an office, perhaps with a comma, or hold "Secretary of the" and the like."""
    bare = left.rstrip(" ,")
    word = bare[bare.rfind(" ") + 1 :]
    return low_word(word).removeprefix("ex-") in OFFICE_WORDS or " of " in left or " for " in left


def _before(left: str, end: int) -> Iterator[Role]:
    """Yield the roles of the words right before a name, or before its comma: "its president, Silvia Dome".

    ``left`` are the words before the name, which begins at ``end`` in the text.
    """
    shift = end - len(left)
    office = _OF_OFFICE.search(left) if " of " in left or " for " in left else None
    if office:
        yield from _roles(list(_WORD.finditer(left, office.start(1), office.end(1))), shift)
        return
    last = _LAST_WORD.search(left, left.rstrip(" ,").rfind(" ") + 1)
    if last is None or low_word(last[0]).removeprefix("ex-") not in OFFICE_WORDS:
        return
    words, stopped = _walk(left, last)
    comma = left.endswith(", ")
    if comma and not stopped and not words[0][0][0].islower():
        return
    for role in _roles(words, shift, ends=True):
        title = comma or stopped != "the" or any(word[0][0].isupper() for word in words)
        if title or role.sphere not in CAPITALISED:
            yield role


def _walk(left: str, last: re.Match[str]) -> tuple[list[re.Match[str]], str]:
    """Walk back from an office over the words that belong to it; return them and the article or owner before them."""
    kept = [last]
    words = list(_WORD.finditer(left, 0, last.start()))
    for number, word in reversed(list(enumerate(words))):
        low = low_word(word[0]).removeprefix("ex-")
        listed = low in FIELD_WORDS and low_word(kept[-1][0]) not in OFFICE_WORDS
        if left[word.end() : kept[-1].start()] not in ({" ", ", "} if listed else {" "}):
            break
        if word[0].endswith(POSSESSIVE) or low in _STARTS:
            return [*([word] if low not in ARTICLES else []), *kept[::-1]], low
        behind = low_word(kept[-1][0])
        joins = (low == "of" and behind in OF_OFFICES) or (
            low == "and" and number > 0 and behind not in OFFICE_WORDS and low_word(words[number - 1][0]) in FIELD_WORDS
        )
        if not joins and (low in JOINING or not (low in OFFICE_WORDS or low in MODIFIERS or word[0][0].isupper())):
            break
        kept.append(word)
    return kept[::-1], ""


def _behind(text: str, place: int, stop: int) -> Iterator[Role]:
    """Yield the roles of what follows a name that ends at ``place``."""
    party = _BRACKET.match(text, place, stop)
    if party:
        yield from _party(party)
        return
    of = _OF_STATE.match(text, place, stop)
    if of and (state := STATES.get(of[1].lower(), STATES.get(low_word(of[1].split()[0])))):
        yield Role(Span(of.start(1), of.end(1)), "state of election", state, status="open")
        place = of.end()
    age = _AGE.match(text, place, stop)
    place = age.end() if age else place
    told = _IS.match(text, place, stop)
    if told:
        status = "former" if told[1].endswith("served as") else "open" if told[1] == "was" else ""
        yield from _phrase(text, told.end(), stop, status)
    elif text.startswith((", ", " - ", " — ", " – "), place):
        yield from _phrase(text, place + (2 if text[place] == "," else 3), stop, "")


def _party(match: re.Match[str]) -> Iterator[Role]:
    span = Span(match.start(1), match.end(2))
    yield Role(span, "party", PARTIES[match[1].lower()], status="open")
    state = STATES.get(match[2].lower().replace(".", "").strip())
    if state:
        yield Role(span, "state of election", state, status="open")


def _phrase(text: str, start: int, stop: int, status: str) -> Iterator[Role]:
    """Yield the roles of an apposition that begins at ``start``: up to a comma, a verb of saying, or the sentence's end."""
    end = _END.search(text, start, stop)
    words = list(_WORD.finditer(text, start, end.start() if end else stop))
    lows = [low_word(word[0]) for word in words]
    if not lows or lows[0] in NOT_ROLES or not _calls_somebody(lows):
        return
    status = status or ("former" if _YEARS.search(text, start, words[-1].end()) else "")
    for role in _roles(words, 0):
        yield replace(role, status=status) if status and role.status == "current" else role


def _calls_somebody(lows: Sequence[str]) -> bool:
    """Whether a phrase is an office with what belongs to it: "the union's secretary", not "accusing the secretary"."""
    if lows[0].endswith("ing") and lows[0] not in OFFICE_WORDS and lows[0] not in RANKS:
        return False
    head = next((number for number, low in enumerate(lows) if low in HEAD_ENDS), len(lows))
    if head == 0 or any(low in _STARTS for low in lows[1:head]):
        return False
    last = lows[head - 1]
    return last in OFFICE_WORDS or (last in STATE_PARTIES and len(last) > 1)


def _roles(words: Sequence[re.Match[str]], shift: int, *, ends: bool = False) -> Iterator[Role]:
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
