"""Words around the names of places: what describes a place, what kind it is, and what is none."""

from __future__ import annotations

DESCRIPTIONS = tuple(
    """northern southern eastern western central northeastern northwestern southeastern southwestern north south east west
    north-eastern north-western south-eastern south-western upper lower downtown nearby neighboring neighbouring coastal
    inland remote historic suburban rural""".split()
)
"""Words between a preposition and a place."""

KINDS = tuple(
    """city town village port county province region district island islands suburb resort state prefecture municipality
    neighborhood neighbourhood borough lake valley peninsula""".split()
)
"""What a place is called; two places of one kind exclude each other, of two kinds one may hold the other."""

LARGE_KINDS = frozenset(
    "county province region district state prefecture island islands peninsula valley municipality".split()
)
"""Kinds that hold towns."""

BREAKS = frozenset(
    "that while after before when although though because as which who where but since until during".split()
)
"""Words between what happens at a place and what happens elsewhere."""

NO_PLACES = frozenset(
    """january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday spring summer autumn fall winter christmas easter ramadan congress parliament senate
    house committee court council commission ministry department office agency party bank group corp inc ltd company
    university college school church hospital stadium airport station street avenue road square hall center centre tower
    english french japanese chinese korean russian spanish arabic german twitter facebook youtube instagram tiktok
    islam christianity god nato opec brexit covid covid-19 english-language mr mrs ms dr president prime minister
    championship league cup games olympics world series season war conflict act bill law deal treaty accord agreement
    week news times post journal tv radio internet web report statement interview dollars yen euros fact general
    addition washingtonpost africa asia europe america republicans democrats republican democratic gop""".split()
)
"""Words that end what stands behind "in" and is no place of an event."""

ONE_PLACE = frozenset(
    """meeting summit talks conference hearing trial ceremony funeral match concert wedding rally march crash explosion
    collapse capsize sink arrest detain question sign inaugurate host burial landing derail die born""".split()
)
"""Happenings that are in one place, however little else two sentences say of them."""

CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december".split()
)
"""Capitalised words that are listed like places and are none."""
