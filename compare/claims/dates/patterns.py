"""The little language that the grammar is written in: patterns over kinds of words.

A pattern is a regular expression whose letters are kinds: ``month:MONTH DOT? day:DAY (?: COMMA? year:YEAR )?``. Spaces
mean nothing, ``name:KIND`` is a slot, a name of ``MACROS`` stands for the pattern given there.
Next in the flow: the grammar (``grammar_*.py``), then ``scan.py``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from compare.claims.dates.kinds import CODE
from compare.claims.dates.lexer import Words
from compare.claims.dates.openings import openings
from compare.claims.dates.terms import Meaning

MACROS: dict[str, str] = {
    "DAY": "(?: N12 | N31 )",
    "DIGITS": "(?: N12 | N31 | N59 | COUNT | YEAR | FLOAT )",
    "SPELT": "(?: NUMBER (?: DASH? NUMBER ){0,3} )",
    "AMOUNT": "(?: DIGITS DASH? FRACTION | DIGITS | SPELT AND A? HALF | SPELT (?: AND SPELT )? | FRACTION )",
    "LOOSE": "(?: A? VAGUE | SOME | A? COUPLE OF? | A NUMBEROF OF )",
    "UNIT": "(?: ONE_UNIT | ONE_DAY | ONE_WEEK | ONE_YEAR | ONE_CENTURY )",
    "NTH": "(?: ORDINAL | SECOND | DAYTH )",
    "GIVEN": "(?: DET | POSS )",
}
_NAME = re.compile(r"(?<!\?)(?:([a-z_]+):)?([A-Z][A-Z0-9_]*)")
_SLOT_GROUP = re.compile(r"([a-z_]+):\(\?:")


@dataclass(frozen=True, slots=True)
class Found:
    """Words that a pattern fits."""

    words: Words
    match: re.Match[str]

    @property
    def first(self) -> int:
        """Place of the first word."""
        return self.match.start()

    @property
    def last(self) -> int:
        """Place after the last word."""
        return self.match.end()

    def word(self, slot: str) -> str:
        """Return the (first) word of a slot in lower case; empty if the slot was left out."""
        place = self.match.start(slot)
        return self.words.lower[place] if place >= 0 else ""

    def all(self, slot: str) -> list[str]:
        """Return the words of a slot in lower case."""
        return self.words.lower[self.match.start(slot) : self.match.end(slot)] if self.match[slot] is not None else []

    def number(self, slot: str) -> int | None:
        """Return a slot's number in digits, or None if the slot was left out."""
        word = self.word(slot)
        return int(re.sub(r"\D", "", word)) if word else None

    def before(self, back: int = 1) -> str:
        """Return the word so far before the match in lower case, or empty."""
        return self.words.lower[self.first - back] if self.first >= back else ""

    def after(self, on: int = 0) -> str:
        """Return the word so far after the match in lower case, or empty."""
        return self.words.lower[self.last + on] if self.last + on < len(self.words) else ""


Build = Callable[[Found], Meaning | None]
"""Makes the meaning of what a pattern fits; None refuses it, and the next shorter match is asked."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of grammar."""

    plain: str
    """The pattern, expanded."""
    starts: frozenset[str]
    """The kinds (two characters, or one that is all) that it can begin with."""
    build: Build

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first tried: one article tries a third of the grammar."""
        return _compiled(self.plain)


_compiled = cache(re.compile)


def rule(pattern: str, build: Build) -> Rule:
    """Read one line of grammar; raises KeyError for a kind that there is not."""
    plain = _expanded(pattern)
    return Rule(plain, openings(plain), build)


def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern that is no line of grammar."""
    return re.compile(_expanded(pattern))


@cache
def _macro(name: str) -> str:
    return _expanded(MACROS[name])


def _expanded(pattern: str) -> str:
    def spell(match: re.Match[str]) -> str:
        slot, name = match[1], match[2]
        plain = _macro(name) if name in MACROS else CODE[name]
        return f"(?P<{slot}>{plain})" if slot else plain

    named = _SLOT_GROUP.sub(r"(?P<\1>", pattern)
    return re.sub(r"\s+", "", _NAME.sub(spell, named))
