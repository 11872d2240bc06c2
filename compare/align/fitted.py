"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "overlap": 1.8441,
    "best": 1.3648,
    "plain words": 0.2810,
    "numbers": 0.7453,
    "both quote": -1.7752,
    "one quotes": -0.7294,
    "same quotation": 2.3911,
    "apart": -2.1141,
    "neighbours": 3.3595,
    "rivals": 0.5969,
    "same day": 1.1969,
    "other names": -0.4169,
    "told elsewhere": 0.5330,
    "headline": 0.6175,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = 1.4584
