"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 0.8975,
    "best": 1.0176,
    "words": 0.1018,
    "names": -0.0976,
    "share": 1.2906,
    "flat": -0.6664,
    "restated": -1.4063,
    "media": 0.0648,
    "passive": -3.2883,
    "public": -0.7292,
    "two persons": -0.6449,
    "quoted": -1.6865,
    "credits": 0.6855,
    "named inside": -0.1725,
    "place": 0.7847,
    "apart": -2.7230,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -2.4821
