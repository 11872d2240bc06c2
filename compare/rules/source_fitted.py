"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 1.2196,
    "best": 0.9769,
    "words": 0.1448,
    "names": -0.0755,
    "share": 1.1135,
    "flat": -0.9076,
    "restated": 0.3820,
    "media": 0.1862,
    "passive": -3.4729,
    "public": -0.9943,
    "two persons": -0.7835,
    "quoted": -1.5396,
    "both quoted": -0.1210,
    "credits": 0.4459,
    "named inside": -0.1388,
    "place": 1.0273,
    "apart": -2.2443,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -2.3744
