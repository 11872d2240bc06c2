"""Whose dollars: a bare "$" is the outlet's own or America's, and copy says which once at most.

Of two outlets of which one marks the dollars of a country ("A$8.40", "HK$", "Canadian dollars"), the bare signs cannot be
told to be the same currency; nor can an Australian sum and an American one. Feeds ``compare/rules/amounts.py``.
"""

from __future__ import annotations

import re

from compare.align.collation import Collation
from compare.claims.figures.units_en import DOLLAR, OF_WHOM
from compare.model import Claim, Figure

_LETTERS = re.compile(r"\W*([A-Za-z]{1,2})\$")
_ADJECTIVE = re.compile(r"([\w.]+) dollars?\W*\Z", re.IGNORECASE)
_AMERICAN = frozenset({"us", "u.s", "american"})


def same_dollars(collation: Collation, one: tuple[Claim, Figure], other: tuple[Claim, Figure]) -> bool:
    """Whether two sums in dollars can be in the same ones; True for any other unit."""
    if one[1].unit != DOLLAR or other[1].unit != DOLLAR:
        return True
    marks = [_mark(collation, claim, figure) for claim, figure in (one, other)]
    if all(marks):
        return marks[0] == marks[1]
    return any(marks) or _marks_any(collation, one[0].article) == _marks_any(collation, other[0].article)


def _mark(collation: Collation, claim: Claim, figure: Figure) -> str:
    """Return whose dollars a figure says that it is in: "a", "us", "canadian"; empty for a bare sign."""
    printed = collation.articles[claim.article].text[figure.span.start : figure.span.end]
    letters, adjective = _LETTERS.match(printed), _ADJECTIVE.search(printed)
    whose = letters[1].lower() if letters else adjective[1].lower() if adjective else ""
    if whose in _AMERICAN:
        return "us"
    return whose if letters or whose in OF_WHOM else ""


def _marks_any(collation: Collation, article: str) -> bool:
    return any(
        _mark(collation, claim, figure)
        for claim in collation.claims[article]
        for figure in claim.figures
        if figure.unit == DOLLAR
    )
