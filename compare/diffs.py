"""Word-level difference of two passages: which words of each the other does not have.

For showing where two quotations part, on the screen and in the text report, and for the rule on quotations, which
folds the words itself. Next in the flow: ``compare/report``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache

from compare.model import Span
from compare.patterns import late

_WORD = re.compile(r"\w+(?:['’.,-]\w+)*")
_WORD_OR_SIGN = late(
    # Japanese and Chinese put no space between words: there, a word is one character.
    r"[\u3040-\u30ff\u3400-\u9fff]"
    r"|[^\W\u3040-\u30ff\u3400-\u9fff]+(?:['’.,-][^\W\u3040-\u30ff\u3400-\u9fff]+)*"
)
FIRST_SIGN = "\u3040"
"""Copy without a character from here on has none that is a word; half of Unicode in a pattern takes long to compile."""
_SAME = str.maketrans("’‘‐‑", "''--")
"""Typesetting, not wording."""


def word_changes(a: str, b: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return the stretches of ``a`` that ``b`` words differently, and those of ``b``.

    Case, punctuation and the typesetting of apostrophes are no difference. Neighbouring words make one span, in text
    order. Symmetric: ``word_changes(b, a)`` is the same two, the other way round (difflib alone is not).
    """
    if b < a:
        changed_b, changed_a = _changes(b, a)
        return changed_a, changed_b
    return _changes(a, b)


Step = tuple[str, int, int, int, int]
"""What is done ("equal", "replace", "delete", "insert") with which words of the one, and of the other."""


def steps(a: Sequence[str], b: Sequence[str]) -> Sequence[Step]:
    """Return how to get from one list of words to another. Symmetric: swapped lists give the same steps, swapped."""
    if tuple(b) < tuple(a):
        swapped = {"delete": "insert", "insert": "delete"}
        return [(swapped.get(step, step), k, m, i, j) for step, i, j, k, m in steps(b, a)]
    return SequenceMatcher(None, a, b, autojunk=False).get_opcodes()


def similarity(a: str, b: str) -> float:
    """Return how much of the wording two passages share, 0 to 1. Symmetric."""
    first, second = sorted((a, b))
    return _match(first, second).ratio()


def _changes(a: str, b: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    words_a, words_b = _words(a), _words(b)
    changed_a, changed_b = [], []
    for step, from_a, to_a, from_b, to_b in _match(a, b).get_opcodes():
        if step == "equal":
            continue
        if from_a < to_a:
            changed_a.append(Span(words_a[from_a].start, words_a[to_a - 1].end))
        if from_b < to_b:
            changed_b.append(Span(words_b[from_b].start, words_b[to_b - 1].end))
    return tuple(changed_a), tuple(changed_b)


def _match(a: str, b: str) -> SequenceMatcher[str]:
    # autojunk drops words that are frequent in long texts: "the" would never match.
    return SequenceMatcher(None, _folded(a), _folded(b), autojunk=False)


def _folded(text: str) -> list[str]:
    return [span.of(text).translate(_SAME).casefold() for span in _words(text)]


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[Span, ...]:
    words = _WORD_OR_SIGN if max(text, default="") >= FIRST_SIGN else _WORD
    return tuple(Span(match.start(), match.end()) for match in words.finditer(text))
