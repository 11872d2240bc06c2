"""Proper names as they are matched: without titles, hyphens, diacritics and case.

"Lee Jae Myung", "Lee Jae-myung" and "President LEE Jae-myung" fold to one string. Finds runs of capitalised words; it
does not say whether a person, a place or a body is meant.
"""

from __future__ import annotations

import re
import unicodedata

from rapidfuzz import fuzz

from compare.model import Name, Span

TITLES = frozenset(
    """mr mrs ms dr sir president prime minister premier chancellor king queen prince princess governor gov senator sen
    representative rep mayor secretary foreign defense finance general gen colonel col captain capt justice judge chief
    chairman chairwoman chair deputy vice former then-president professor prof ambassador special envoy spokesman
    spokeswoman spokesperson economic trade""".split()
)
"""Words before a name that are an office, not the name."""

PARTICLES = r"(?:of|de|da|del|van|von|der|bin|al|el|la|le|du)"
_NAME = re.compile(
    rf"\b[A-ZÀ-Þ][\w'’.-]*(?: (?:{PARTICLES} )?[A-ZÀ-Þ][\w'’-]*)+|\b[A-ZÀ-Þ]\w+(?:-\w+)?\b",
)
SAME_NAME = 88.0
"""rapidfuzz ratio from which two folded names are one name spelled twice."""

SAME_WORD = 65.0
"""The same for a word of a name whose other words agree: "Noh Jae-hyun" and "Roh Jae-hyeon" are one man romanised
twice (66.7 each)."""


def read_names(text: str, sentence: Span) -> tuple[Name, ...]:
    """Return the names in one sentence, in order; its first word counts only as part of a longer name."""
    found = []
    for match in _NAME.finditer(text, sentence.start, sentence.end):
        folded = fold_name(match[0])
        if folded and not (match.start() == sentence.start and " " not in match[0]):
            found.append(Name(Span(match.start(), match.end()), folded))
    return tuple(found)


def fold_name(name: str) -> str:
    """Return a name as it is matched; empty for a title alone."""
    plain = unicodedata.normalize("NFKD", name.replace("’", "'")).encode("ascii", "ignore").decode()
    plain = re.sub(r"'s\b|\.", "", plain).replace("-", " ").lower()
    words = plain.split()
    while words and words[0] in TITLES:
        words.pop(0)
    return " ".join(words)


def same_name(a: str, b: str) -> bool:
    """Whether two folded names can be one: equal, one the other's last or first part, or romanised differently."""
    if not a or not b:
        return False
    one, other = sorted((a.split(), b.split()), key=len)
    if set(one) <= set(other) or fuzz.ratio(a, b) >= SAME_NAME:
        return True
    if len(one) != len(other) or not set(one) & set(other):
        return False
    return all(fuzz.ratio(x, y) >= SAME_WORD for x, y in zip(one, other, strict=True))
