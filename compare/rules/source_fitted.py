"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 1.6597,
    "best": 0.9739,
    "words": 0.1317,
    "names": -0.0617,
    "share": 0.9223,
    "flat": -1.0387,
    "restated": -0.4981,
    "media": 0.3339,
    "passive": -1.6027,
    "public": -0.4228,
    "two persons": -0.1751,
    "quoted": -0.7140,
    "both quoted": -0.4836,
    "credits": 0.1644,
    "named inside": -0.1484,
    "place": 0.5977,
    "apart": -0.9259,
    "differing": 2.1717,
    "retold": 1.3718,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -3.8873
