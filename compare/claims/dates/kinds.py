"""What kinds of word there are, and one character for each, so that a text becomes a string of kinds.

A pattern over words is then a plain regular expression over that string (``patterns.py``): as fast as ``re``, and short
enough to be read. Owns the vocabulary's index; the words stand in ``lexicon_en.py``. Next in the flow: ``lexer.py``.
"""

from __future__ import annotations

from compare.claims.dates import lexicon_en as en

_TABLES: dict[str, dict[str, int] | dict[str, str] | dict[str, float]] = {
    "MONTH": en.MONTHS,
    "WEEKDAY": en.WEEKDAYS,
    "WEEKDAY_SHORT": en.WEEKDAY_SHORT,
    "WEEKDAYS": en.WEEKDAY_PLURAL,
    "UNITS": en.UNIT_PLURAL,
    "NUMBER": en.NUMBER_WORDS,
    "ORDINAL": en.ORDINALS,
    "PART": en.PARTS_OF_DAY,
    "NOON": en.CLOCK_WORDS,
    "DAYWORD": en.DAY_WORDS,
    "SEASON": en.SEASONS,
    "SET": en.SETS,
    "ZONE": en.ZONES,
    "ZONE_NAME": {name: hours for name, hours in en.ZONE_NAMES.items() if hours is not None},
    "REFERENCE": en.REFERENCES,
    "LONG_ONE": en.LONG_ONES,
    "REIGN": en.REIGNS,
}
"""Kinds whose words are worth something. What a later entry of either table says of a word holds."""

SHAPES = (
    "N12", "N31", "N59", "COUNT", "YEAR", "FLOAT", "FRACTION", "DAYTH", "CLOCK", "ISO", "SLASH", "DECADE", "SHORTYEAR",
    "COMMA", "DOT", "DASH", "OPEN", "CLOSE", "APOS", "BREAK", "OTHER", "QUARTERNAME",
)  # fmt: skip
"""Kinds that are told by their shape. N12, N31 and N59 are numbers up to 12, 31 and 59."""

KINDS: tuple[str, ...] = tuple(dict.fromkeys((*SHAPES, *_TABLES, *en.UNIT_KINDS.values(), *en.WORDS_BY_KIND)))
_LATIN = [chr(place) for place in range(0x80, 0x100) if not chr(place).isspace()]
_PRIVATE_USE = [chr(0xE000 + place) for place in range(len(KINDS))]
CODE: dict[str, str] = dict(zip(KINDS, (*_LATIN, *_PRIVATE_USE), strict=False))
"""Kind to its character: none of them means anything to a regular expression, and classes of the first 256 characters
compile in a tenth of the time that others take."""


def _index() -> dict[str, str]:
    index = {word: CODE[kind] for kind, table in _TABLES.items() for word in table}
    index.update({word: CODE[kind] for word, kind in en.UNIT_KINDS.items()})
    index.update({word: CODE[kind] for kind, words in en.WORDS_BY_KIND.items() for word in words.split()})
    return index


WORD_CODE: dict[str, str] = _index()
"""Word in lower case to the character of its kind."""
