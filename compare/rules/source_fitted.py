"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 0.9215,
    "best": 1.0796,
    "words": 0.0952,
    "names": -0.1130,
    "share": 1.2599,
    "flat": -0.7968,
    "restated": -0.8634,
    "media": 0.1865,
    "passive": -3.2829,
    "public": -0.8347,
    "two persons": -0.5042,
    "quoted": -2.0707,
    "credits": 0.5833,
    "named inside": -0.1616,
    "place": 0.8056,
    "apart": -2.5451,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -2.3438
