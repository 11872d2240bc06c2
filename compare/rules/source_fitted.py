"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 1.0371,
    "best": 1.0292,
    "words": 0.2818,
    "names": -0.0269,
    "share": 0.2265,
    "flat": -0.5128,
    "restated": -1.2799,
    "media": 0.3825,
    "passive": -3.1344,
    "public": -0.7437,
    "two persons": -0.7835,
    "quoted": -2.0016,
    "credits": 0.8881,
    "named inside": -0.2992,
    "place": 1.0385,
    "apart": -1.9650,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -3.1687
