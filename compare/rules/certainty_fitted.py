"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 0.7265,
    "act": 0.2378,
    "common": 0.3956,
    "before": 0.2558,
    "happened": -1.4473,
    "apart": -4.2761,
    "first": 0.0671,
    "cues": -0.3367,
    "quoted": -2.2310,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = 0.6533
