"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "overlap": 1.7237,
    "best": 1.5513,
    "plain words": 0.2701,
    "numbers": 0.6097,
    "both quote": -1.6000,
    "one quotes": -0.9546,
    "same quotation": 2.8357,
    "apart": -2.4517,
    "neighbours": 2.7578,
    "rivals": 0.4918,
    "same day": 1.3663,
    "other names": -0.2981,
    "told elsewhere": 0.3623,
    "headline": 0.5360,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = 1.3501
