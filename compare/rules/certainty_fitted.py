"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": 0.5742,
    "act": 0.2483,
    "common": 0.2255,
    "before": 0.2699,
    "happened": -0.9676,
    "apart": -4.3013,
    "first": 0.7608,
    "cues": -0.4199,
    "quoted": -2.2395,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = 0.7628
