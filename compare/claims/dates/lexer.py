"""Words and marks of a text, each with its kind: the string that the grammar reads.

Owns what a word's shape and its neighbours say of its kind ("May" the month, "may" the verb, "F-16" no number).
Next in the flow: ``compare/claims/dates/patterns.py``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from compare.claims.dates.kinds import CODE, WORD_CODE
from compare.claims.dates.lexicon_en import CAPITAL_ONLY
from compare.claims.words import lowered

_TOKEN = re.compile(
    r"""[ ]?(?:
    (?P<word>[^\W\d_]{2,})
  | (?P<AMPM>\b[APap]\.\s?[Mm]\b\.?)
  | (?P<ERA>\b[Bb]\.\s?[Cc]\.(?:\s?[Ee]\.)?)
  | (?P<ANNO>\b[Aa]\.\s?[Dd]\.|\b[Cc]\.\s?[Ee]\.)
  | (?P<OCLOCK>\b[Oo]['’][Cc]lock\b)
  | (?P<QUARTERNAME>\b[QHqh][1-4]\b)
  | (?P<letter>[^\W\d_])
  | (?P<COMMA>,)
  | (?P<RUN>[()\[\]{}]{2,}|(?P<mark>[^\w\s.'’,–—‐‑-])(?P=mark)+|[0-9]++(?:[ \t]++[0-9]++|,[0-9]{1,2}+(?![0-9])){7,})
  | (?P<DOT>\.)
  | (?P<ISO>\b[12][0-9]{3}(?:-[01][0-9]-|/[01][0-9]/)[0-3][0-9]\b)
  | (?P<SLASH>\b[0-9]{1,2}/[0-9]{1,2}/(?:[12][0-9]{3}|[0-9]{2})\b(?!/)|\b[0-3]?[0-9]\.[01]?[0-9]\.(?:19|20)[0-9]{2}\b)
  | (?P<CLOCK>\b[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9])?(?![\d:]))
  | (?P<FRACTION>\b[0-9]/[0-9]{1,2}\b(?!/)|[½¼¾])
  | (?P<DAYTH>\b[0-3]?[0-9](?:[Ss][Tt]|[NnRr][Dd]|[Tt][Hh])\b)
  | (?P<DECADE>(?:['’‘])?\b(?:[12][0-9])?[0-9]0['’]?[Ss]\b)
  | (?P<SHORTYEAR>['’‘][0-9]{2}\b(?!['’]))
  | (?P<number>[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)
  | (?P<APOS>['’][Ss]?\b|['’](?=\s))
  | (?P<BREAK>\n[ \t\r]*\n)
  | (?P<DASH>[-‐‑–—]+)
  | (?P<OPEN>\()
  | (?P<CLOSE>\))
  | (?P<OTHER>[^\w\s])
  )
    """,
    re.VERBOSE,
)
"""The blank before a word is taken in, so that none of the lines is tried there: that is three times as fast."""
_OTHER, _YEAR, _COUNT, _FLOAT = CODE["OTHER"], CODE["YEAR"], CODE["COUNT"], CODE["FLOAT"]
_SMALL = ((12, CODE["N12"]), (31, CODE["N31"]), (59, CODE["N59"]))
_YEARS = range(1000, 2200)
_YEAR_DIGITS = 4
_COUNT_DIGITS = 9
"""More digits than this count nothing that lasts."""


@dataclass(frozen=True, slots=True)
class Words:
    """A text's words and marks: parallel lists, and the string of kinds with one character a word."""

    text: str
    kinds: str
    lower: list[str]
    starts: list[int]
    ends: list[int]

    def __len__(self) -> int:
        """Return the number of words and marks."""
        return len(self.lower)

    def printed(self, place: int) -> str:
        """Return one word as printed."""
        return self.text[self.starts[place] : self.ends[place]]

    def apart(self, place: int) -> bool:
        """Whether white space stands before the word."""
        return place == 0 or self.ends[place - 1] < self.starts[place]


def lex(text: str) -> Words:
    """Return the words of ``text`` with their kinds, in time linear in its length."""
    kinds: list[str] = []
    lower: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    codes = WORD_CODE.get
    small_text = lowered(text)
    for match in _TOKEN.finditer(text):
        group = match.lastgroup
        start, end = match.span(match.lastindex or 0)
        small = small_text[start:end]
        if group in _LETTERS:
            kind = codes(small, _OTHER)
            if kind != _OTHER and small in CAPITAL_ONLY and text[start] == small[0]:
                kind = _OTHER
        elif group == "number":
            kind = _number(text, start, end, small)
        else:
            kind = CODE_OF_GROUP[group or ""]
            small = small.replace("’", "'").replace("‘", "'")
        kinds.append(kind)
        lower.append(small)
        starts.append(start)
        ends.append(end)
    return _settled(Words(text, "".join(kinds), lower, starts, ends))


_LETTERS = frozenset({"word", "letter"})
CODE_OF_GROUP = {**CODE, "RUN": CODE["OTHER"]}
"""Group of ``_TOKEN`` to its kind: the same mark many times over is one, and nothing; so is a table's row of figures."""


def _number(text: str, start: int, end: int, digits: str) -> str:
    """The kind of a number: OTHER for one that is money, part of a name ("B52") or followed by its unit ("60mph")."""
    if len(digits) > _COUNT_DIGITS or _is_glued(text, start, end):
        return _OTHER
    if "." in digits:
        return _FLOAT
    if len(digits) == _YEAR_DIGITS and int(digits) in _YEARS:
        return _YEAR
    if "," in digits:
        return _COUNT
    count = int(digits)
    for top, kind in _SMALL:
        if count <= top:
            return kind
    return _COUNT


def _is_glued(text: str, start: int, end: int) -> bool:
    before, after = text[start - 1 : start], text[end : end + 1]
    if before and (before.isalpha() or before in "$£€¥#_/.:"):
        return True
    if after.isalpha():
        return not _AFTER_CLOCK.match(text, end)
    return after in _AFTER_FIGURES or (after in _WITHIN_FIGURES and text[end + 1 : end + 2].isdigit())


_AFTER_FIGURES = frozenset("%_°")
_WITHIN_FIGURES = frozenset("/:")
_AFTER_CLOCK = re.compile(r"[ap]\.?m\b|hrs?\b", re.IGNORECASE)

_DOUBTFUL = re.compile(f"{CODE['MONTH']}")
_NUMERAL = "".join(CODE[kind] for kind in ("N12", "N31", "YEAR", "DAYTH", "ORDINAL", "SHORTYEAR", "NUMBER"))
_MONTH_BEFORE = frozenset(
    "in since by until till through for from to of last this next early late mid early- and or between before after "
    "during every each around about previous following past that a the -".split()
)
"""Words that may stand before a month, and before hardly a verb or a surname."""
_ALSO_OTHER_WORDS = frozenset("may march august jan feb mar apr jun jul aug sep sept oct nov dec".split())


_ROW = re.compile(
    f"(?:{CODE['MONTH']}{CODE['DOT']}?){{3,}}|{CODE['WEEKDAY']}{{3,}}|{CODE['NUMBER']}{{6,}}"
    f"|(?:{CODE['MONTH']}{CODE['DOT']}?[{CODE['N12']}{CODE['N31']}]{CODE['YEAR']}?){{8,}}"
)
"""Months, weekdays, numbers or dates with nothing between them: a table or its head, no prose."""


def _settled(words: Words) -> Words:
    """Take "May" and "March" for months only where a neighbour speaks for it, and no name of a table's head for a date."""
    kinds = _ROW.sub(lambda row: _OTHER * len(row[0]), words.kinds)
    words = words if kinds is words.kinds else replace(words, kinds=kinds)
    wrong = [m.start() for m in _DOUBTFUL.finditer(kinds) if words.lower[m.start()] in _ALSO_OTHER_WORDS]
    wrong = [place for place in wrong if not _month_like(words, place)]
    if not wrong:
        return words
    letters = list(kinds)
    for place in wrong:
        letters[place] = _OTHER
    return Words(words.text, "".join(letters), words.lower, words.starts, words.ends)


def _month_like(words: Words, place: int) -> bool:
    after = place + 1
    short = words.lower[place] not in _WHOLE_NAMES
    if short and after < len(words) and words.kinds[after] == CODE["DOT"] and not words.apart(after):
        return True
    if after < len(words) and words.kinds[after] in _NUMERAL:
        return True
    if words.lower[place] == "august":
        return words.printed(place)[0] == "A"
    before = words.lower[place - 1] if place else ""
    if before == "-" and place > 1:
        before = words.lower[place - 2]
    if place and words.kinds[place - 1] in _NUMERAL:
        return True
    return before in _MONTH_BEFORE and not (short and before in _BEFORE_NAMES)


_WHOLE_NAMES = frozenset({"may", "march", "august"})
_BEFORE_NAMES = frozenset({"and", "of", "to", "that", "a", "the", "or", "for", "from", "between"})
"""Words that may as well stand before somebody called Jan."""
