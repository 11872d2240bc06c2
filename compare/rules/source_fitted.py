"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 1.2187,
    "best": 0.8265,
    "words": 0.1394,
    "names": -0.0288,
    "share": 0.6643,
    "flat": -0.4950,
    "restated": -0.8898,
    "media": 0.2457,
    "passive": -2.0878,
    "public": -0.5217,
    "two persons": -0.7530,
    "quoted": -1.3741,
    "credits": 0.7697,
    "named inside": -0.2111,
    "place": 0.6813,
    "apart": -1.3552,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -2.8704
