"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 1.0384,
    "best": 1.0048,
    "words": 0.2401,
    "names": -0.0075,
    "share": 0.9664,
    "flat": -0.7086,
    "restated": -1.3108,
    "media": 0.3020,
    "passive": -3.2599,
    "public": -0.6178,
    "two persons": -0.7718,
    "quoted": -1.9328,
    "credits": 0.8203,
    "named inside": -0.4098,
    "place": 1.1849,
    "apart": -2.0105,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -3.2938
