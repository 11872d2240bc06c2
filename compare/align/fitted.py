"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "overlap": 1.1207,
    "ahead": 2.8336,
    "told": 0.7174,
    "opening": 0.6378,
    "said": 1.1807,
    "same item": 2.7962,
    "same figure": 1.7398,
    "numbers": 1.1504,
    "both quote": -1.5691,
    "one quotes": -0.5122,
    "same quotation": 1.9271,
    "apart": -1.5374,
    "neighbours": 2.3346,
    "rivals": 3.1472,
    "same day": 1.4734,
    "other names": -0.2280,
    "told elsewhere": 0.3628,
    "headline": 0.2813,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -0.0925
