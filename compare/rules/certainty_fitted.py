"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": -0.5320,
    "act": -0.2314,
    "common": 0.9699,
    "before": 0.2836,
    "happened": -0.8200,
    "apart": -4.4185,
    "first": 0.8937,
    "cues": -0.2336,
    "quoted": -1.8003,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -0.7436
