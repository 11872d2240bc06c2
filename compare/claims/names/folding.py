"""Names as they are matched: lower case, without titles, hyphens, diacritics and full stops.

"Lee Jae Myung", "Lee Jae-myung" and "President LEE Jae-myung" fold to one string. What is folded is never shown.
Next: ``sounding.py``, for names that were romanised differently.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from compare.claims.names.offices_en import BEFORE_NAMES

_MARKS = re.compile(r"['’]s\b|['’](?=\s|$)|[.,?!\"“”()]")
_JOINED = re.compile(r"[-–_/]")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i"})
"""Letters that Unicode does not take apart into a plain one and a mark."""


@lru_cache(maxsize=20_000)
def fold_name(name: str) -> str:
    """Return a name as it is matched, titles before it left out; empty for a title alone. Idempotent."""
    words = plain(name).split()
    while words and words[0] in BEFORE_NAMES:
        words.pop(0)
    return " ".join(words)


@lru_cache(maxsize=20_000)
def plain(words: str) -> str:
    """Return words in lower case without diacritics, possessives, hyphens and marks. Idempotent."""
    letters = words.lower()
    if not letters.isascii():
        letters = unicodedata.normalize("NFKD", letters).translate(_LETTERS)
        letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(_JOINED.sub(" ", _MARKS.sub("", letters)).replace("'", "").replace("’", "").lower().split())
