"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "overlap": 1.6755,
    "best": 1.3279,
    "plain words": 0.3621,
    "numbers": 0.7018,
    "both quote": -1.2344,
    "one quotes": -0.5434,
    "same quotation": 1.3133,
    "apart": -1.9659,
    "neighbours": 3.0081,
    "rivals": 0.8561,
    "same day": 1.1060,
    "other names": -0.2588,
    "told elsewhere": 0.3059,
    "headline": 0.5070,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = 1.1229
