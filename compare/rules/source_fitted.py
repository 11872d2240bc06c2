"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 0.9125,
    "best": 1.0447,
    "words": 0.2809,
    "names": -0.0184,
    "share": 0.2942,
    "flat": -0.5282,
    "restated": -1.2867,
    "media": 0.3469,
    "passive": -3.1308,
    "public": -0.6988,
    "two persons": -0.9462,
    "quoted": -1.9949,
    "credits": 0.9016,
    "named inside": -0.2134,
    "place": 1.0182,
    "apart": -1.9454,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -3.1147
