"""Finds the terms of a text: at every word that can begin one, the longest line of grammar that fits.

Then joins a time with the day beside it, and takes in the words that say which part of it is meant ("early",
"the end of"). Next in the flow: ``compare/claims/dates/resolve.py``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from compare.claims.dates import (
    grammar_clock,
    grammar_days,
    grammar_lengths,
    grammar_names,
    grammar_parts,
    grammar_relative,
    grammar_years,
)
from compare.claims.dates.holidays_en import FEASTS, LONGEST_NAME
from compare.claims.dates.joining import joined
from compare.claims.dates.kinds import CODE
from compare.claims.dates.lexer import Words
from compare.claims.dates.patterns import Found, Rule, compiled
from compare.claims.dates.shared import with_shared
from compare.claims.dates.terms import (
    Base,
    Calendar,
    Clock,
    Decade,
    Feast,
    HalfYear,
    Lean,
    Meaning,
    Nothing,
    Quarter,
    Season,
    Step,
    Term,
    Weekday,
)


def _feast(found: Found) -> Meaning | None:
    return Feast(" ".join(found.all("name")))


_RULES: tuple[Rule, ...] = (
    *grammar_days.RULES,
    *grammar_years.RULES,
    *grammar_names.RULES,
    *grammar_relative.RULES,
    *grammar_parts.RULES,
    *grammar_lengths.RULES,
    *grammar_clock.RULES,
)


def _by_start(rules: tuple[Rule, ...]) -> dict[str, tuple[Rule, ...]]:
    """Rules by the two kinds that they can begin with, in the order of the grammar; by one where one is all."""
    numbers: dict[str, set[int]] = {}
    for number, one in enumerate(rules):
        for start in one.starts:
            numbers.setdefault(start, set()).add(number)
    return {
        start: tuple(rules[number] for number in sorted(own | numbers.get(start[0], own)))
        for start, own in sorted(numbers.items())
    }


_AT = _by_start(_RULES)
_ALONE = "".join(start for start in _AT if len(start) == 1)


def _trigger() -> re.Pattern[str]:
    """One class for kinds that may stand alone; the others only before a kind that can follow."""
    followers: dict[str, str] = {}
    for start in _AT:
        if start[0] not in _ALONE and len(start) > 1:
            followers[start[0]] = followers.get(start[0], "") + start[1]
    pairs = "".join(f"|{first}(?=[{second}])" for first, second in followers.items())
    return re.compile(f"[{_ALONE}{CODE['FEAST']}]{pairs}")


_TRIGGER = _trigger()


def scan(words: Words) -> list[Term]:
    """Return the terms of a text in reading order, none overlapping another."""
    found: list[Term] = []
    at = 0
    while trigger := _TRIGGER.search(words.kinds, at):
        at = trigger.start()
        term = _holiday(words, at) or _longest(words, at)
        if term is None:
            at += 1
            continue
        at = term.last
        if not isinstance(term.meaning, Nothing):
            found.append(term)
        while listed := _listed_day(words, term):
            found.append(listed)
            term, at = listed, listed.last
    edged = [_edged(words, term) for term in joined(words, found) if not _is_left_over(term.meaning)]
    return with_shared(words, edged)


def _is_left_over(meaning: Meaning) -> bool:
    """Whether it is a clock or a part of the day that needed a day beside it ("morning", "local time") and has none."""
    return isinstance(meaning, Clock) and meaning.day is None and (not meaning.time or meaning.lean is Lean.NEXT)


_LISTED = compiled("(?: (?: COMMA? (?: AND | OR ) | TO | THROUGH ) (?: DAY | DAYTH ) | COMMA DAY (?= COMMA | AND ) )")


def _listed_day(words: Words, term: Term) -> Term | None:
    """The second day of "April 24 and 25"; days are listed forwards, so "April 24, and 12 to 9 in the Senate" lists none."""
    match = _LISTED.match(words.kinds, term.last)
    day = term.meaning.day if isinstance(term.meaning, Calendar) else None
    if not match or not day or words.kinds[term.last - 1] not in _DAY_NUMBERS:
        return None
    place = match.end() - 1
    after = words.lower[match.end()] if match.end() < len(words) else ""
    if after.isalpha() and after not in _AFTER_DAY_LIST:
        return None
    number = int(re.sub(r"\D", "", words.lower[place]))
    return Term(place, match.end(), Calendar(None, None, number)) if number > day else None


_DAY_NUMBERS = frozenset(CODE[kind] for kind in ("N12", "N31", "DAYTH"))
_AFTER_DAY_LIST = frozenset(
    "in at for to with and as but when that were was will would is are the on by from he she they it".split()
)


def _longest(words: Words, at: int) -> Term | None:
    fits = []
    kinds = words.kinds
    for order, one in enumerate(_AT.get(kinds[at : at + 2]) or _AT.get(kinds[at], ())):
        match = one.pattern.match(kinds, at)
        if match:
            fits.append((-match.end(), order, one, match))
    if len(fits) > 1:
        fits.sort(key=lambda fit: fit[:2])
    for _, _, one, match in fits:
        meaning = one.build(Found(words, match))
        if meaning is not None:
            return Term(at, _without_full_stop(words, match.end()), meaning)
    return None


def _without_full_stop(words: Words, last: int) -> int:
    return last - (words.kinds[last - 1] == CODE["DOT"])


def _holiday(words: Words, at: int) -> Term | None:
    """A holiday by its name, the longest that fits."""
    if words.kinds[at] != CODE["FEAST"]:
        return None
    for last in range(min(len(words), at + LONGEST_NAME), at, -1):
        name = " ".join(words.lower[at:last]).replace(" 's", "'s").replace(" '", "'").replace(" .", ".")
        if name in FEASTS:
            year = int(words.lower[last]) if words.kinds[last : last + 1] == CODE["YEAR"] else None
            return Term(at, last + (year is not None), Feast(name, year))
    return None


def _is_long(meaning: Meaning) -> bool:
    """Whether "earlier" and "later" say which part of it is meant; of a day or a week they only count."""
    if isinstance(meaning, Step) and meaning.unit in {"D", "W"}:
        return meaning.unit == "D" and (meaning.count == -1 or meaning.base is Base.SAID)
    return not isinstance(meaning, Weekday | Clock)


_EDGES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (compiled(pattern), mod)
    for pattern, mod in (
        ("(?: DET )? EARLY (?: IN | ON )? (?: DET )?", "START"),
        ("EARLY DASH", "START"),
        ("LATE DASH", "END"),
        ("MID DASH", "MID"),
        ("(?: DET )? LATE (?: IN | ON )? (?: DET )?", "END"),
        ("(?: DET )? MID DASH? (?: DET )?", "MID"),
        ("(?: DET )? MIDDLE OF (?: DET )?", "MID"),
        ("(?: DET )? START OF (?: DET )?", "START"),
        ("(?: DET )? END OF (?: DET )?", "END"),
        ("EARLIER (?: IN | ON )? (?: DET )?", "BEFORE_NOW"),
        ("LATER (?: IN | ON )? (?: DET )?", "AFTER_NOW"),
    )
)
_EDGE_WORD = compiled("(?: EARLY | LATE | MID | MIDDLE | START | END | EARLIER | LATER )")
_EDGE_WORDS = 4
"""Words that can stand before a term as its edge, at most."""
_EDGEABLE = (Calendar, Step, Quarter, HalfYear, Season, Decade, Weekday, Clock)


def _edged(words: Words, term: Term) -> Term:
    """Take in "early", "the end of" and their like."""
    if not isinstance(term.meaning, _EDGEABLE):
        return term
    if isinstance(term.meaning, Step) and term.meaning.end:
        return replace(term, mod="END")
    if not _EDGE_WORD.search(words.kinds, max(0, term.first - _EDGE_WORDS), term.first):
        return term
    for back in range(min(_EDGE_WORDS, term.first), 0, -1):
        before = words.kinds[term.first - back : term.first]
        for pattern, mod in _EDGES:
            if pattern.fullmatch(before) and (mod[-4:] != "_NOW" or _is_long(term.meaning)):
                return replace(term, first=term.first - back, mod=mod)
    return term
