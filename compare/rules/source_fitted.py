"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 1.1109,
    "best": 1.0179,
    "words": 0.2952,
    "names": -0.0128,
    "share": 0.4336,
    "flat": -0.5477,
    "restated": -1.2258,
    "media": 0.3882,
    "passive": -3.2081,
    "public": -0.7363,
    "two persons": -0.7390,
    "quoted": -1.9618,
    "credits": 0.8717,
    "named inside": -0.3697,
    "place": 1.1125,
    "apart": -1.9819,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -3.3614
