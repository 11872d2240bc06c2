"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 0.0937,
    "act": -0.1909,
    "common": 0.9971,
    "before": 0.2912,
    "happened": -0.8774,
    "apart": -4.0454,
    "first": 1.0478,
    "cues": -0.2902,
    "quoted": -1.7800,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -1.0107
