"""Where a sentence ends among the words: not after "Mr.", "U.S." or "Aug.".

Owns nothing else: sentences as spans are cut in ``compare/claims/sentences.py``. Feeds ``tense.py`` and ``events.py``.
"""

from __future__ import annotations

from compare.claims.dates.events_en import TITLES
from compare.claims.dates.kinds import CODE
from compare.claims.dates.lexer import Words

HARD_MARKS = frozenset({"!", "?", ";", ":", "\n\n"})
"""Marks that end a sentence, or as good as end it, wherever they stand."""


_MONTHS = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())
CLOSING_QUOTES = frozenset({'"', "”", "''"})


def ends_sentence(words: Words, place: int) -> bool:
    """Whether a sentence ends at the word or mark."""
    word = words.lower[place]
    if word != ".":
        return word in HARD_MARKS or words.kinds[place] == CODE["BREAK"]
    before = words.lower[place - 1] if place else ""
    if before in TITLES or (len(before) == 1 and before.isalpha()) or before in _MONTHS:
        return False
    if place + 1 >= len(words) or words.lower[place + 1] in CLOSING_QUOTES:
        return True
    return words.apart(place + 1) and not words.printed(place + 1)[0].islower()
