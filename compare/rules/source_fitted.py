"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 1.6241,
    "best": 0.9141,
    "words": 0.0181,
    "names": -0.1894,
    "share": 1.5810,
    "flat": -0.9141,
    "restated": 0.4832,
    "media": 0.1590,
    "passive": -3.2196,
    "public": -1.1411,
    "two persons": -0.4822,
    "quoted": -1.1835,
    "both quoted": -0.4393,
    "credits": 0.3510,
    "named inside": -0.0371,
    "place": 0.1873,
    "apart": -1.7662,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -2.3015
