"""English words for numbers, and the words that bound them: data for ``numbers.py`` and ``bounds.py``.

Put another language's tables beside this one.
"""

from __future__ import annotations

SMALL: dict[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: dict[str, int] = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES: dict[str, float] = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7,
    # as wires and markets shorten them
    "mln": 1e6, "bln": 1e9, "trln": 1e12, "mil": 1e6, "mn": 1e6, "bn": 1e9, "tn": 1e12,
}  # fmt: skip
"""Words that multiply the number before them."""

GLUED_SCALES: dict[str, float] = {"m": 1e6, "mn": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12, "trn": 1e12, "k": 1e3}
"""Letters that multiply where they stand close behind digits: "€40m", "139m people"; "300m" alone is meters."""

DOZEN: dict[str, float] = {"dozen": 12, "score": 20, "couple": 2}
"""Nouns that count with "a": "a dozen", "two dozen"."""

VAGUE: dict[str, tuple[float, float]] = {
    # word: from, to
    "tens": (20, 200), "dozens": (24, 150), "scores": (40, 150), "hundreds": (200, 2_000), "thousands": (2_000, 20_000),
    "millions": (2e6, 2e7), "billions": (2e9, 2e10),
}  # fmt: skip
"""Plurals that name an order of magnitude and no number; "tens" only of thousands. The upper end is generous: "hundreds" of 1,140 is loose, not wrong."""

FRACTIONS: dict[str, int] = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4, "fourths": 4,
    "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8,
    "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
}  # fmt: skip
"""Denominators in words: a share where "a", "one", "two" ... stands before and "of" or "the" behind."""

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12,
}  # fmt: skip

TIMES: dict[str, float] = {"twice": 2.0, "thrice": 3.0}
"""How often, in one word."""

BOUNDS: dict[str, str] = {
    # words before the number: kind of bound ("about", "more", "least", "most", "less", "nearly")
    "about": "about", "around": "about", "some": "about", "roughly": "about", "approximately": "about",
    "an estimated": "about", "estimated": "about", "approx": "about", "circa": "about", "perhaps": "about",
    "an approximate": "about", "in the region of": "about", "something like": "about", "an average of": "about",
    "more than": "more", "over": "more", "just over": "more", "slightly over": "more", "a little over": "more",
    "slightly more than": "more", "a little more than": "more", "just more than": "more", "well over": "more",
    "upwards of": "more", "in excess of": "more", "above": "more", "exceeding": "more", "exceeded": "more",
    "topped": "more", "surpassed": "more", "greater than": "more", "higher than": "more",
    "at least": "least", "no fewer than": "least", "no less than": "least", "not less than": "least",
    "a minimum of": "least", "minimum of": "least",
    "up to": "most", "as many as": "most", "as much as": "most", "at most": "most", "no more than": "most",
    "not more than": "most", "a maximum of": "most", "maximum of": "most", "capped at": "most", "limited to": "most",
    "a cap of": "most", "a limit of": "most", "a ceiling of": "most", "not to exceed": "most", "not exceed": "most",
    "not exceeding": "most", "a floor of": "least",
    "less than": "less", "fewer than": "less", "under": "less", "below": "less", "lower than": "less",
    "just under": "nearly", "nearly": "nearly", "almost": "nearly", "close to": "nearly", "just below": "nearly",
    "slightly less than": "nearly", "just short of": "nearly",
}  # fmt: skip
LONGEST_BOUND = 4
"""Words of the longest of them."""

GOING = frozenset("go goes going gone went move moves moved rise rises rose risen climb climbs climbed".split())
"""Words before "up to" that make it a way and no bound."""

BOUNDS_BEHIND: dict[str, str] = {
    "or more": "least",
    "or so": "about",
    "or fewer": "most",
    "or less": "most",
    "plus": "least",
}
"""Words behind the number."""

ROLES: dict[str, str] = {
    # the word before the number: what the number is in a change
    "from": "from",
    "to": "to",
    "by": "by",
    # what it is held against, which is what it was
    "against": "from",
    "versus": "from",
}

SO_FAR = frozenset("current present existing previous earlier former original today's".split())
"""Words that may stand between them and the number: "up from the present 5,000"."""

ARTICLES = frozenset("the a an its their his her".split())
"""Words before those."""
