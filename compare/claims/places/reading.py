"""Where things happen: "in Tokyo", "off Pakse in southern Laos", "in the Indonesian capital", with what happens there.

A place is read behind "in", "near", "off", "outside" and "inside" (behind "at" only where the gazetteer knows it); the
words before it say what happens. Datelines are no places of events and are not handed in. Linear in the text.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from compare.claims.gazetteer_en import ADJECTIVES, CAPITALS, COUNTRIES, REGIONS, SAME_PLACE, STATES, WITHIN
from compare.claims.names.folding import plain
from compare.claims.places.venues import venues
from compare.claims.places.words_en import BREAKS, DESCRIPTIONS, KINDS, NO_PLACES
from compare.claims.words import fold, tokens
from compare.model import PlaceMention, Span

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'-]*"
_RUN = rf"(?:St\. |Ft\. |Mt\. )?{_CAPITAL}(?:\.[A-Z]\.)?(?: (?:(?:de|del|da|la|al|el|of the) )?{_CAPITAL})*"
_DESCRIBED = rf"(?:(?:{'|'.join(DESCRIPTIONS)})[ -]){{0,4}}"
_KIND = "|".join(KINDS)
_PLACE = re.compile(
    rf"\b(in|near|off|outside|inside|at) (?:the |a |an )?{_DESCRIBED}(?:capital, |(?:{_KIND}) of )?({_RUN})"
    rf"(?: (capital|(?:{_KIND}))\b(?: of ({_RUN}))?)?(?:(?:,| in) (?:{_DESCRIBED})((?:[A-Z]\.){{2,3}}|{_RUN}))?",
)
EVENT_WORDS = 9
"""Content words before a place that may say what happens there."""
LOOK_BACK = 30
"""Words before a place that are looked at."""


def read_places(text: str, sentence: Span) -> tuple[PlaceMention, ...]:
    """Return the places of events in one sentence, in order."""
    return tuple(_places(text, sentence))


def _places(text: str, sentence: Span) -> Iterator[PlaceMention]:
    for match in _PLACE.finditer(text, sentence.start, sentence.end):
        read = _read(match[2], match[3] or "", match[4] or "", match[5] or "", match[1])
        if read is None:
            continue
        folded, within, kind, group = read
        yield PlaceMention(_span(match, group), folded, _events(text, sentence, match.start()), within, kind)
    for span, start, folded, kind in venues(text, sentence):
        yield PlaceMention(span, folded, _events(text, sentence, start), (), kind)


def _span(match: re.Match[str], group: int) -> Span:
    """Return the words that name the place: its name, or all of "the Indonesian capital"."""
    if group != CAPITAL_OF:
        return Span(match.start(group), match.end(group))
    return Span(match.end(1) + 1, match.end(3))


CAPITAL_OF = 0
"""Stands for "the Indonesian capital", which has no name of its own."""


@lru_cache(maxsize=20_000)
def _read(run: str, kind: str, of: str, larger: str, preposition: str) -> tuple[str, tuple[str, ...], str, int] | None:
    """Return the place as it is matched, what it lies in, its kind, and which group of the pattern names it."""
    name = place_name(run)
    country = ADJECTIVES.get(name)
    if country and kind == "capital":
        return CAPITALS[country], (country,), "", CAPITAL_OF
    if country and of:
        return place_name(of), (country,), "", 4
    if not name or _no_place(name, run) or (preposition == "at" and name not in WITHIN and name not in COUNTRIES):
        return None
    outer = place_name(larger) if larger else ""
    words = name.split()
    ending = words[-1] if len(words) > 1 and words[-1] in KINDS else ""
    known = outer and not _no_place(outer, larger)
    return name, (outer,) if known else (), ending or (kind if kind in KINDS else ""), 2


def place_name(run: str) -> str:
    """Return a place as it is matched: abbreviations of states written out, one name for places that have several."""
    name = plain(run).removeprefix("the ")
    if name == "washington":
        return name
    short = len(name) <= len("in") and "." not in run
    return SAME_PLACE.get(name, name if short else STATES.get(name, name))


def _no_place(name: str, run: str) -> bool:
    last = name.rpartition(" ")[2]
    if name in WITHIN or name in COUNTRIES:
        return False
    return last in NO_PLACES or name in ADJECTIVES or name in REGIONS or (run.isupper() and len(run) > 1)


def _events(text: str, sentence: Span, end: int) -> tuple[str, ...]:
    """Return the content stems before a place, back to the last break; those behind it where none stand before."""
    words = tokens(text, sentence)
    last = bisect_left(words, end, key=lambda token: token.span.start)
    found: list[str] = []
    for token in reversed(words[max(0, last - LOOK_BACK) : last]):
        if token.word in BREAKS and found:
            break
        if token.content and not token.word[0].isdigit():
            found.append(fold(token.stem))
        if len(found) == EVENT_WORDS:
            break
    return tuple(dict.fromkeys(found))
