"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "overlap": 0.6789,
    "ahead": 3.0342,
    "told": 0.8977,
    "opening": 0.7228,
    "said": 1.9353,
    "same item": 2.7886,
    "same figure": 1.6653,
    "numbers": 0.9667,
    "both quote": -1.2236,
    "one quotes": -0.5762,
    "same quotation": 1.5195,
    "apart": -1.8330,
    "neighbours": 2.5498,
    "rivals": 2.5387,
    "same day": 1.4335,
    "other names": -0.3112,
    "told elsewhere": 0.3342,
    "headline": 0.2277,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -1.0170
