"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": -0.1048,
    "act": 0.0603,
    "common": 0.6538,
    "before": 0.3645,
    "happened": -0.7704,
    "apart": -4.9882,
    "first": 1.0434,
    "cues": -0.3239,
    "quoted": -2.2389,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -0.4948
