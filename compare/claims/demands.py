"""What somebody wants, refuses, or accuses somebody of: "Winship wants the files", "declined to sit for an interview".

Says who, which of the three, and what; whether two outlets have it differently is for ``compare/rules/demanded.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from compare.claims.demands_en import ACCUSES, CONTENT_ENDS, NOT_ASKED, NOT_REFUSED, REFUSES, SAME_DEMAND, WANTS
from compare.claims.quotes import read_quotations
from compare.claims.words import Token, content_stems, fold, lowered, tokens
from compare.model import Span
from compare.patterns import late

WANTED, REFUSED, ACCUSED = "wanted", "refused", "accused of"
KINDS = (WANTED, REFUSED, ACCUSED)

_CUE = late(rf"\b(?:({'|'.join(WANTS)})|({'|'.join(REFUSES)})|({'|'.join(ACCUSES)}))(?!\w)")
_END = late("|".join(CONTENT_ENDS))
_NOT_SO = {
    1: late(rf"(?:{'|'.join(NOT_ASKED)})\s\Z"),
    2: late(rf"\b(?:{'|'.join(NOT_REFUSED)})\s\Z"),
}
_SAME = tuple(late(rf"\b(?:{'|'.join(row)})\b") for row in SAME_DEMAND)
_LOOK_BACK = 20
CLOSE_BEFORE = 4
"""Content words right before the verb that tell whose demand it is: "the opposition Social Democrats, who want"."""
_CLAUSES = frozenset("and but that said while".split())


class Demand(NamedTuple):
    """What somebody wants, refuses, or accuses somebody of."""

    kind: str
    span: Span
    """From the verb to the end of what is wanted."""
    by: frozenset[str]
    """Stems of whose demand it is: the words right before the verb, and the names before it in the sentence."""
    named: bool
    """Whether these hold a name."""
    names: frozenset[str]
    """Stems of the names in what is wanted: of whom, or from whom."""
    stems: frozenset[str]
    """The other content stems of what is wanted."""
    row: int | None = None
    """Which of the demands it is that people put in many words."""


@lru_cache(maxsize=2048)
def demands(text: str, sentence: Span, names: frozenset[str]) -> tuple[Demand, ...]:
    """Return the demands of a sentence outside its quotations; ``names`` are the stems of its names.

    Remembered, as a sentence has several links. Never raises; linear in the sentence.
    """
    return tuple(_demands(text, sentence, names))


def _demands(text: str, sentence: Span, names: frozenset[str]) -> Iterator[Demand]:
    small = lowered(text)
    found = list(_CUE.finditer(small, sentence.start, sentence.end))
    quoted = [quotation.span for quotation in read_quotations(text, sentence)] if found else []
    words = tokens(text, sentence) if found else ()
    for match in found:
        not_so = _NOT_SO.get(match.lastindex or 0)
        if not_so and not_so.search(small, max(sentence.start, match.start() - _LOOK_BACK), match.start()):
            continue
        if any(span.start <= match.start() < span.end for span in quoted):
            continue
        end = _END.search(small, match.end() + 1, sentence.end)
        span = Span(match.start(), end.start() if end else sentence.end).trimmed(text)
        content = frozenset(content_stems(text, Span(match.end(), max(match.end(), span.end))))
        before = [token for token in words if token.span.end <= match.start()]
        named = names.intersection(fold(token.stem) for token in before)
        by = _beside(text, before, match.start()) | named
        kind = KINDS[(match.lastindex or 1) - 1]
        row = next((n for n, same in enumerate(_SAME) if same.search(small, match.end(), span.end)), None)
        yield Demand(kind, span, by, bool(named), content & names, content - names, row)


def _beside(text: str, before: Sequence[Token], start: int) -> frozenset[str]:
    """The stems of the nearest content words before a verb, to the next clause; an aside between commas is passed over."""
    near: list[str] = []
    edge, aside, passed = start, False, False
    for token in reversed(before):
        comma = "," in text[token.span.end : edge]
        edge = token.span.start
        if comma and not near and not passed:
            aside = passed = True
        elif comma:
            aside = False
        if aside:
            continue
        if len(near) == CLOSE_BEFORE or (near and token.word in _CLAUSES):
            break
        near += [fold(token.stem)] if token.content else []
    return frozenset(near)
