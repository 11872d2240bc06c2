"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": -0.5678,
    "act": -0.2478,
    "common": 0.9541,
    "before": 0.2775,
    "happened": -0.8437,
    "apart": -4.3243,
    "first": 0.8602,
    "cues": -0.2560,
    "quoted": -1.7970,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -0.5839
