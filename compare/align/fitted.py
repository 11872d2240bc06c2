"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "overlap": 0.7962,
    "ahead": 2.6366,
    "told": 0.9435,
    "opening": 0.9723,
    "said": 1.7962,
    "same item": 2.7112,
    "same figure": 1.6557,
    "numbers": 1.0229,
    "both quote": -1.2737,
    "one quotes": -0.6199,
    "same quotation": 1.4271,
    "apart": -2.2867,
    "neighbours": 2.5059,
    "rivals": 1.4112,
    "same day": 1.4734,
    "other names": -0.4332,
    "told elsewhere": 0.4360,
    "headline": 0.2772,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -0.6004
