"""Settings for all tests: property tests draw the same examples every time, so that no run is red by chance.

Nor by a busy machine: how long an example takes is measured in ``benchmarks/`` and judged by no test. New
counterexamples are looked for on purpose: ``pytest --hypothesis-profile=search``.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings

UNTIMED = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}

settings.register_profile("steady", derandomize=True, **UNTIMED)
settings.register_profile("search", derandomize=False, max_examples=1_000, print_blob=True, **UNTIMED)
settings.load_profile("steady")
