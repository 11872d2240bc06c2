"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {
    "link": -0.3830,
    "act": -0.2042,
    "common": 0.9862,
    "before": 0.2926,
    "happened": -0.7967,
    "apart": -4.5469,
    "first": 0.9541,
    "cues": -0.2872,
    "quoted": -1.7751,
}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = -0.8260
