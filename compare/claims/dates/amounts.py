"""How many: the number that words and digits say ("two and a half", "1,500", "twenty-four").

Next in the flow: ``grammar_lengths.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction

from compare.claims.dates.lexicon_en import NUMBER_WORDS, ORDINALS

_SIGNS: dict[str, Fraction] = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4)}
_SCALES = frozenset({100, 1000})


def amount(words: Iterable[str]) -> Fraction | None:
    """Return the number that the words (in lower case) add up to; None if they say none ("several").

    "couple" is two, "a" alone is one.
    """
    total, part, seen = Fraction(0), Fraction(0), False
    one = False
    for word in words:
        value = _value(word)
        if value is None:
            one = one or word in {"a", "an"}
            continue
        seen = True
        if value in _SCALES and word in NUMBER_WORDS:
            part = max(part, Fraction(1)) * value
            if value == max(_SCALES):
                total, part = total + part, Fraction(0)
        else:
            part += value
    if seen:
        return total + part
    return Fraction(1) if one else None


def _value(word: str) -> Fraction | None:
    if word[0].isdecimal() and word.isascii():
        over, _, under = word.replace(",", "").partition("/")
        return Fraction(over) / (int(under) or 1) if under else Fraction(over)
    if word in _SIGNS:
        return _SIGNS[word]
    if word in {"half", "couple"}:
        return Fraction(1, 2) if word == "half" else Fraction(2)
    number = NUMBER_WORDS.get(word)
    return None if number is None else Fraction(number)


def ordinal(words: Iterable[str]) -> int | None:
    """Return the number of "25th" or of "twenty-first"; None if the words hold no ordinal."""
    total = 0
    for word in words:
        if word[0].isdecimal():
            return int(word[:-2])
        total += ORDINALS.get(word, NUMBER_WORDS.get(word, 0))
    return total or None


def iso_length(count: Fraction | None, unit: str) -> str:
    """Return a TIMEX3 duration: "P9M", "PT5H30M", "P2Y6M", "PXD" for an unknown count.

    ``unit`` is one of ``lexicon_en.UNITS``; decades and centuries are given in years, fortnights in weeks.
    """
    clock, letter = ("T", unit[1]) if unit.startswith("T") else ("", unit)
    if unit in _MANY_OF:
        times, letter = _MANY_OF[unit]
        if count is None:
            return f"PX{unit if unit in 'EC' else letter}"
        count *= times
    if count is None:
        return f"P{clock}X{letter}"
    whole, rest = divmod(count, 1)
    smaller = _SMALLER.get(unit)
    if not rest:
        return f"P{clock}{whole}{letter}"
    if smaller and (rest * smaller[0]).denominator == 1:
        front = f"{whole}{letter}" if whole else ""
        return f"P{clock}{front}{rest * smaller[0]}{smaller[1]}"
    return f"P{clock}{float(count):g}{letter}"


_MANY_OF: dict[str, tuple[int, str]] = {"E": (10, "Y"), "C": (100, "Y"), "L": (1000, "Y"), "FN": (2, "W")}
_SMALLER: dict[str, tuple[int, str]] = {"Y": (12, "M"), "TH": (60, "M"), "TM": (60, "S")}


_COUNTED = re.compile(r"P(?:(T?)(\d+)([YMWDHS]))")
_BY_SIZE = ("Y", "M", "W", "D", "TH", "TM", "TS")


def together(longer: str, shorter: str) -> str:
    """Return the TIMEX3 duration of "P2Y" and "P6M" together; empty unless each is a whole count and the second unit smaller."""
    first, second = _COUNTED.fullmatch(longer), _COUNTED.fullmatch(shorter)
    if not first or not second:
        return ""
    if _BY_SIZE.index(first[1] + first[3]) >= _BY_SIZE.index(second[1] + second[3]):
        return ""
    joint = "T" if second[1] and not first[1] else ""
    return f"{longer}{joint}{second[2]}{second[3]}"
