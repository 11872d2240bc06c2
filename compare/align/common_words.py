"""How much a shared word is worth: little where any two news stories share it.

Three tiers instead of a corpus count: on gold sentence pairs a table of common words does as well as frequencies
counted on a corpus, it needs no data file, and a score between two articles does not move when a third one joins.
Words are stemmed when the table is read. Put another language's tiers beside these.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from compare.claims.words import fold, stem

EVERYWHERE = frozenset(
    """year time state one new two first last people day say government official president week include make call
    take go get come give use know want work report issue part number way now also well like late early month today
    monday tuesday wednesday thursday friday saturday sunday country national public group member back even still
    expected statement reporter news told added announced""".split()
)
"""In more than about one story in four."""

OFTEN = frozenset(
    """minister party leader law house court company city world plan meeting visit agree support change lead show keep
    put move run hold face follow begin start end set open close need seek help allow consider continue increase reduce
    order rule case right issue question action act policy security power service system program office director chief
    head spokesman spokeswoman committee council department ministry agency organization foreign international federal
    local political economic general major top senior former current next second third three four five six several
    many million billion percent police military force war attack death killed election vote campaign candidate
    parliament bill budget tax trade market price rate bank deal agreement talks relation tie
    north south east west united states american america washington john press conference interview speech letter
    document record data information evidence investigation charge claim concern problem effort decision result
    response reason return remain include provide require receive send bring buy pay sell build stand live lose win
    white black woman man child family student school university home street area region province capital
    january february march april june july august september october november december night morning afternoon evening
    possible likely clear important large small high low long short full better good great""".split()
)
"""In more than about one story in fifteen."""

WORTH_EVERYWHERE, WORTH_OFTEN, WORTH_RARE = 1.4, 2.0, 3.0


@lru_cache(maxsize=1)
def _tiers() -> dict[str, float]:
    worth = {fold(stem(word)): WORTH_OFTEN for word in OFTEN}
    worth.update({fold(stem(word)): WORTH_EVERYWHERE for word in EVERYWHERE})
    return worth


@lru_cache(maxsize=200_000)
def worth(stem_of_word: str) -> float:
    """Return how much sharing this stem says, 1.4 to 3.0 (the unit is that of an inverse document frequency)."""
    return _tiers().get(stem_of_word, WORTH_RARE)


def weight(stems: Iterable[str]) -> float:
    """Return how much several stems say together: the sum of their worths, exact in whatever order."""
    return math.fsum(map(worth, stems))
