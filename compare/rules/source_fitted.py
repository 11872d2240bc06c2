"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 1.4931,
    "best": 1.0599,
    "words": 0.1514,
    "names": -0.0950,
    "share": 1.1221,
    "flat": -0.7868,
    "restated": 0.7225,
    "media": 0.3558,
    "passive": -3.1478,
    "public": -0.9429,
    "two persons": -0.3185,
    "quoted": -0.7375,
    "both quoted": -0.6629,
    "credits": 0.2047,
    "named inside": 0.0794,
    "place": 0.0483,
    "apart": -1.3174,
    "differing": 2.9081,
    "retold": 1.0104,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -3.6527
