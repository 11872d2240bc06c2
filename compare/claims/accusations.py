"""Who is accused, or blamed, of what: "Greene accused Berg of shouting at aides", "claimed that Berg had".

Says who accuses, whom, and of what; whether two outlets have it differently is for ``compare/rules/accused.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from compare.claims.accusations_en import CONTENT_ENDS, FOR_WHAT, WITH_CLAUSE, WITH_TARGET
from compare.claims.words import content_stems, lowered
from compare.model import Span

_TARGET = re.compile(rf"\b(?:{'|'.join(WITH_TARGET)}) (?P<target>[^,;:“”\"]{{2,60}}?) (?:{'|'.join(FOR_WHAT)}) (?=\S)")
_CLAUSE = re.compile(rf"\b(?:{'|'.join(WITH_CLAUSE)})(?: that)? (?=(?P<target>\S+(?: \S+)?))")
_END = re.compile("|".join(re.escape(end) for end in CONTENT_ENDS))


@dataclass(frozen=True, slots=True)
class Accusation:
    """What one is accused of."""

    by: frozenset[str]
    """Stems of the names before the verb; empty where a pronoun accuses."""
    target: frozenset[str]
    """Stems of the names of who is accused."""
    content: Span
    stems: frozenset[str]
    """Content stems of what for, without those names."""


def accusations(text: str, sentence: Span, names: AbstractSet[str]) -> Iterator[Accusation]:
    """Yield who is accused of what in a sentence; ``names`` are the stems of its names. Never raises; linear."""
    small = lowered(text)
    for pattern in (_TARGET, _CLAUSE):
        for match in pattern.finditer(small, sentence.start, sentence.end):
            target = frozenset(content_stems(text, Span(*match.span("target")))) & names
            end = _END.search(small, match.end(), sentence.end)
            content = Span(match.end(), end.start() if end else sentence.end).trimmed(text)
            if target and len(content):
                by = frozenset(content_stems(text, Span(sentence.start, match.start()))) & names
                yield Accusation(by, target, content, frozenset(content_stems(text, content)) - target - by)
