"""The words behind a name that say who somebody is: behind its comma, in brackets, after "is" or "who".

What a phrase says is ``role_phrases.py``'s. Feeds ``roles.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from compare.claims.gazetteer_en import STATES
from compare.claims.names.offices_en import OFFICES_BY_VERB, PARTIES
from compare.claims.names.phrases import ANY, OFFICES, low_word
from compare.claims.names.ranks_en import ONCE
from compare.claims.names.role_phrases import NOT_ROLES, WORD, calls_somebody, roles_in
from compare.model import Role, Span

_BRACKET = re.compile(r",? ?\(?\b([RDI])[-–]([A-Z][\w. ]{1,18}?)(?=[,.;)\s]|$)")
_OF_STATE = re.compile(r" of ([A-Z]\w+(?: [A-Z]\w+)?)")
_AGE = re.compile(r"(?:,? \(?\d{1,3}\)?| \([^()\n]{1,30}\))(?=,)")
_IS = re.compile(r",? (?:who )?(is|was|became|remains|serves as|served as|previously served as) (?:also |then |now )?")
_DOES = re.compile(
    rf",? who (?:now |also |currently |has |had )?(?P<verb>{'|'.join(verb.replace('_', ' ') for verb in OFFICES_BY_VERB)})\b"
)
_YEARS = re.compile(r"\b(?:from \d{4} (?:to|until)|until \d{4}|in the \d{4}s)\b")
_END = re.compile(r"[,;:()\[\]“”\"—–]|\. |\.?\Z|--| who | whom | which | that | said| says| told| whose ")


def behind_name(text: str, place: int, stop: int) -> Iterator[Role]:
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
    if does := _DOES.match(text, place, stop):
        yield _by_verb(does)
    elif told:
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


def _by_verb(match: re.Match[str]) -> Role:
    """The office of who does something for a body: "who speaks for the fund"; for how long is not said."""
    wording = OFFICES_BY_VERB[match["verb"].replace(" ", "_")]
    sphere, office = OFFICES.get(wording, (ANY, wording))
    return Role(Span(*match.span("verb")), sphere, office, status="open")


def _phrase(text: str, start: int, stop: int, status: str) -> Iterator[Role]:
    """Yield the roles of an apposition that begins at ``start``: up to a comma, a verb of saying, or the sentence's end."""
    end = _END.search(text, start, stop)
    words = list(WORD.finditer(text, start, end.start() if end else stop))
    lows = [low_word(word[0]) for word in words]
    while len(lows) > 1 and lows[0] in ONCE:
        status = status or ONCE[lows[0]]
        words, lows = words[1:], lows[1:]
    if not lows or lows[0] in NOT_ROLES or not calls_somebody(lows):
        return
    status = status or ("former" if _YEARS.search(text, start, words[-1].end()) else "")
    for role in roles_in(words, 0):
        yield replace(role, status=status) if status and role.status == "current" else role
