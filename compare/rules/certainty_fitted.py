"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 0.6425,
    "act": 0.2516,
    "common": 0.4060,
    "before": 0.2641,
    "happened": -1.3107,
    "apart": -4.7011,
    "first": 0.4557,
    "cues": -0.3092,
    "quoted": -2.1834,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = 0.1328
