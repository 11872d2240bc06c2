"""How sources are spelled for comparison: lower case, no diacritics, hyphens, titles or articles.

Next in the flow: ``describe.py``.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from compare.claims.sourcing.sources_en import (
    COMPANY_WORDS,
    COUNTRIES,
    COUNTRY_NAMES,
    DOCUMENTS,
    HONORIFICS,
    INSTITUTIONS,
    OFFICIALS,
    OUTLET_WORDS,
    OUTLETS,
    PUBLIC,
    SOURCES,
    TITLES,
)

_WORD = re.compile(r"[^\W_]+(?:[-.'’&][^\W_]+)*")
_NAME_WORD = re.compile(r"[^\W\d_][^\W_]*(?:[-.'’&][^\W_]+)*\.?")
_BREAK = re.compile(r"\s*[,(—–;:\[]\s*|\s-+\s|\s(?=who\b|whose\b|which\b)")
_OF = re.compile(r"\s(?:of|at|from|with|for)\s")
_POSSESSIVE = re.compile(r"['’]s?(?=\s|\Z)")
ARTICLES = frozenset({"the", "a", "an"})
PARTICLES = frozenset("de da di del della van von der den bin ibn al el la le dos ter ten".split())
"""Small words inside names."""


@lru_cache(maxsize=50_000)
def folded(words: str) -> str:
    """Return words in lower case without diacritics, possessives, hyphens and marks."""
    letters = _POSSESSIVE.sub("", words)
    if not letters.isascii():
        letters = unicodedata.normalize("NFKD", letters)
        letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    letters = letters.lower()
    return " ".join(match[0].replace("-", " ").replace(".", "") for match in _WORD.finditer(letters))


def parts(source: str) -> list[str]:
    """Return a source cut at its commas, brackets and relative clauses: head first, then what describes it."""
    return [part for part in _BREAK.split(source) if part.strip()]


@lru_cache(maxsize=50_000)
def person(source: str) -> str:
    """Return the person's name in a source as printed, titles left out; empty if it holds none.

    "economic revitalization minister Ryosei Akazawa" and "Ryosei Akazawa, the minister" give "Ryosei Akazawa".
    """
    pieces = parts(source)
    for number, part in enumerate(pieces):
        name = _last_name_run(part) or _before_of(part)
        if name and (number == 0 or " " in name):
            return name
        if number == 0 and pieces[1:] and pieces[1].partition(" ")[0].lower().rstrip(".") in HONORIFICS:
            continue  # "The Attorney-General, Mr Kofi Asare"
        last = _OF.split(part)[0].rpartition(" ")[2]
        if number > 1 or (number == 0 and part[:1].isupper() and last[:1].isupper() and last not in MEMBERS):
            return ""
    return ""


MEMBERS = frozenset(
    {"Democrat", "Republican", "Socialist", "Conservative", "Liberal", "Independent", "Communist", "Green"}
)
"""What a person is of a party, in capitals: "The Democrat, Representative Adam Schiff" names him."""


def _before_of(part: str) -> str:
    """Return the full name before a body: "Roberton Williams of the Tax Policy Center"."""
    head = _OF.split(part, maxsplit=1)[0]
    name = _last_name_run(head) if head != part else ""
    return name if " " in name else ""


def _last_name_run(part: str) -> str:
    """Return the run of capitalised words that ends a part, behind its last title or lower-case word."""
    words = [match[0] for match in _NAME_WORD.finditer(part)]
    run: list[str] = []
    for word in reversed(words):
        lower = word.lower().rstrip(".")
        if word.endswith(("'s", "’s", "s'", "s’")) and run:
            break
        if run and (lower in TITLES or lower in BODY_WORDS):
            break
        if not (word[0].isupper() or (lower in PARTICLES and run)):
            if run and lower not in NOT_BEFORE_NAMES:
                break
            return ""
        run.insert(0, word)
    if (
        not run
        or all(word.lower() in ARTICLES for word in run)
        or run[0].lower() in {"the", "a", "an", "some", "many", "both", "most"}
    ):
        return ""
    return "" if _no_person(run) else " ".join(run)


def _no_person(run: list[str]) -> bool:
    """Whether capitalised words name something else: a body, an outlet, a country, an office."""
    lower = [_POSSESSIVE.sub("", word).lower().rstrip(".") for word in run]
    last = lower[-1]
    if last in INSTITUTIONS or last in OUTLET_WORDS or last in POLLS or last in TITLES or last in COMPANY_WORDS:
        return True
    if len(run) == 1:
        return (
            last in COUNTRIES
            or last in OUTLETS
            or last in NO_NAMES
            or last in KINDS
            or (run[0].isupper() and len(run[0]) > 1)
        )
    return (
        any(word in OUTLETS or word in BODY_WORDS or word in MANY_PEOPLE for word in lower)
        or "_".join(lower[-2:]) in COUNTRY_NAMES
        or (last in COUNTRIES and lower[0] in {"south", "north", "united", "new"})
    )


MANY_PEOPLE = frozenset(
    "workers teachers nurses drivers farmers veterans mothers parents voters taxpayers watch league united".split()
)
"""Words of the names of bodies: "Harbour Workers United"."""
POLLS = frozenset("poll polls survey surveys".split())
NOT_BEFORE_NAMES = frozenset("the of for and on in at from".split())
"""Small words before capitals that are no person: "the Red Crescent", "the mayor of Port Amal"."""
KINDS = OFFICIALS | SOURCES | PUBLIC | DOCUMENTS
BODY_WORDS = INSTITUTIONS - frozenset("who house city state town county guard church union".split())
NO_NAMES = frozenset(
    "he she it they we i you who that this these those others many some most both republicans democrats americans monday tuesday wednesday "
    "thursday friday saturday sunday officials sources police twitter facebook google apple microsoft amazon toyota sony samsung boeing tesla "
    "there everyone nobody people critics voters experts analysts islam".split()
)
