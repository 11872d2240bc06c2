"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 0.8747,
    "act": 0.3372,
    "common": 0.4258,
    "before": 0.2056,
    "happened": -1.4964,
    "apart": -3.7274,
    "first": -0.0331,
    "cues": -0.3648,
    "quoted": -0.2255,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = 0.4380
