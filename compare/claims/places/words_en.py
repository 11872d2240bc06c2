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

SLOTS: dict[str, str] = {
    "in": "in", "near": "in", "at": "in", "from": "from", "of": "of", "to": "to", "over": "over", "for": "for",
    "across": "over", "with": "with",
}  # fmt: skip
"""Words before a place, and what each says of it: of one slot two outlets tell one thing."""

ROOM, SITE = "room", "site"
"""Kinds of places without a name: parts of a building or a ship, and places that hold them."""

ROOMS: tuple[str, ...] = (
    # one row a thing, the word to match as first; words of one name are joined by "_"
    "deck", "engine_room", "control_room", "dining_room", "hold", "kitchen galley", "bedroom dormitory",
    "bathroom toilet lavatory", "basement cellar", "attic loft", "roof", "garage", "cabin", "cockpit", "stairwell staircase",
    "lobby foyer", "balcony", "courtyard", "corridor hallway", "ballroom", "conference_room", "hearing_room", "courtroom", "gym gymnasium",
)  # fmt: skip
SITES: tuple[str, ...] = (
    "home house apartment flat residence", "office", "car", "hotel", "guest_house guesthouse", "church cathedral chapel",
    "mosque", "synagogue", "temple", "school", "university college", "hospital clinic", "stadium arena", "airport airfield",
    "palace", "castle", "embassy", "consulate", "ministry", "barracks", "farm ranch", "factory plant", "warehouse", "market",
    "shopping_mall mall", "restaurant cafe bar pub diner", "nightclub club", "theater theatre", "cinema", "museum", "library",
    "prison jail", "monastery convent", "cemetery graveyard", "park", "beach", "pitch", "quarry",
    "convention_center convention_centre conference_center conference_centre", "courthouse", "city_hall town_hall", "tarmac", "fairground",
)  # fmt: skip
"""Of two rows of one kind neither lies in the other."""

VENUE_PREPOSITIONS = ("in", "on", "at", "inside", "outside")
BEHIND_VENUES = tuple(
    """in on at near when where after before while as to by with of and during shortly early late this last that which
    outside according because since until said told""".split()
)
"""Words behind such a place that show its phrase to end there."""
