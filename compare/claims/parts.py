"""Acts done to a part of something: "struck down a part of the law", "partially lifted the ban".

Says what is done, and to a part of what; whether another outlet says it of the whole is for ``compare/rules/part_whole.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from compare.claims.acts_alike import same_act
from compare.claims.acts_en import BEFORE_VERBS, PARTICLES
from compare.claims.certainty.governed import base
from compare.claims.certainty.ladder_en import IRREGULAR
from compare.claims.parts_en import ALSO_A_PART, BEFORE_PART, PART_WORDS, PARTLY, PIECES, WHOLE_ENDS
from compare.claims.words import content_stems
from compare.model import Span
from compare.patterns import late

_PART = late(
    rf"\b(?P<verb>[a-z]+) (?:(?:{'|'.join(sorted(PARTICLES))}|aside) )?"
    rf"(?P<cue>(?:(?:{'|'.join(BEFORE_PART)}) ){{0,3}}(?:{'|'.join(PART_WORDS)}) of) (?P<whole>[^,.;:()“”\"—\n]{{3,90}})"
)
_PARTLY = late(rf"\b(?P<cue>{'|'.join(PARTLY)}) (?P<verb>[a-z]+) (?P<whole>[^,.;:()“”\"—\n]{{3,90}})")
_PIECE = late(rf"\b(?P<cue>(?:{'|'.join(PIECES)}) (?:of|from)) (?P<whole>[^,.;:()“”\"—\n]{{3,90}})", re.IGNORECASE)
_END = late(rf" (?:{'|'.join(WHOLE_ENDS)})\b")
_BEFORE = re.compile(r"(\w+)\W+\Z")
_LOOK_BACK = 20
_TELLS_OF_A_PART = re.compile(rf"\b(?:{'|'.join((*PART_WORDS, *PARTLY, *PIECES, *ALSO_A_PART))})\b", re.IGNORECASE)


class Part(NamedTuple):
    """An act done to a part of something."""

    cue: Span
    """The words that say so: "a part of", "partially"."""
    act: str
    """Stem of the verb, words for one act folded; empty for a piece of a text, to which anything may be done."""
    whole: tuple[str, ...]
    """Content stems of what it is a part of, in reading order."""


def parts(text: str, sentence: Span) -> Iterator[Part]:
    """Yield what a sentence says was done to a part of something, in reading order. Never raises; linear."""
    for pattern in (_PART, _PARTLY, _PIECE):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            verb = "" if pattern is _PIECE else match["verb"]
            if verb and not _is_verb(text, verb, match.start("verb"), sentence.start):
                continue
            end = _END.search(text, match.start("whole"), match.end("whole"))
            stems = content_stems(text, Span(match.start("whole"), end.start() if end else match.end("whole")))
            if stems:
                yield Part(Span(*match.span("cue")), same_act(base(verb)) if verb else "", stems)


@lru_cache(maxsize=1024)
def tells_of_a_part(text: str, sentence: Span) -> bool:
    """Whether the sentence speaks of a part of anything; remembered, as a sentence has several links."""
    return bool(_TELLS_OF_A_PART.search(text, sentence.start, sentence.end))


def _is_verb(text: str, word: str, start: int, sentence: int) -> bool:
    """Whether a word before "a part of" tells what was done to it: "as part of" and "is a part of" tell nothing."""
    if word in IRREGULAR or (len(word) > SHORTEST and word.endswith(("ed", "ing"))):
        return True
    before = _BEFORE.search(text, max(sentence, start - _LOOK_BACK), start)
    return before is not None and before[1].lower() in BEFORE_VERBS and len(word) > SHORTEST


SHORTEST = 3
"""Letters of the longest word that is no verb of its own here: "be", "red"."""
