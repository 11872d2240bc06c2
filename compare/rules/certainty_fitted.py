"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 0.4886,
    "act": 0.2469,
    "common": 0.4065,
    "before": 0.2685,
    "happened": -1.0297,
    "apart": -4.6992,
    "first": 0.9261,
    "cues": -0.3431,
    "quoted": -2.0543,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -0.0755
