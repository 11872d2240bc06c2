"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 1.4846,
    "best": 1.0841,
    "words": 0.1499,
    "names": -0.0960,
    "share": 1.1010,
    "flat": -0.7894,
    "restated": 0.7285,
    "media": 0.3522,
    "passive": -3.1460,
    "public": -0.9501,
    "two persons": -0.3173,
    "quoted": -0.7406,
    "both quoted": -0.6623,
    "credits": 0.2071,
    "named inside": 0.0629,
    "place": 0.0526,
    "apart": -1.3278,
    "differing": 2.9044,
    "retold": 1.0092,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -3.6473
