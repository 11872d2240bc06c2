"""English words for where a body or a person stands in politics: data for ``compare/claims/names/colours.py``.

One row a colour, the word shown first; words of two rows tell the reader two things. Put another language's table beside
this one.
"""

from __future__ import annotations

COLOURS: tuple[str, ...] = (
    "conservative right-leaning right-of-center right-of-centre center-right centre-right",
    "neoconservative",
    "right-wing rightist",
    "far-right hard-right ultraright extreme-right",
    "liberal left-leaning left-of-center left-of-centre center-left centre-left",
    "progressive",
    "left-wing leftist",
    "far-left hard-left",
    "nonpartisan non-partisan independent neutral",
    "bipartisan",
    "centrist moderate",
    "libertarian",
    "nationalist ultranationalist",
    "populist",
    "islamist",
    "socialist",
    "communist",
)

OF_BODIES: tuple[str, ...] = ("Democratic democratic-aligned", "Republican republican-aligned")
"""Said of a body they tell its colour; of a person, the party, which is compared as such."""
