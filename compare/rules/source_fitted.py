"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 1.4538,
    "best": 1.1289,
    "words": 0.1424,
    "names": -0.1117,
    "share": 1.0570,
    "flat": -0.8111,
    "restated": 0.7900,
    "media": 0.3747,
    "passive": -3.1386,
    "public": -0.9915,
    "two persons": -0.4491,
    "quoted": -0.8240,
    "both quoted": -0.6182,
    "credits": 0.2577,
    "named inside": 0.1518,
    "place": 0.1369,
    "apart": -1.3357,
    "differing": 2.7817,
    "retold": 0.9386,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -3.6169
