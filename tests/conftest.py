"""Settings for all tests: property tests draw the same examples every time, so that no run is red by chance.

New counterexamples are looked for on purpose: ``pytest --hypothesis-profile=search``.
"""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("steady", derandomize=True)
settings.register_profile("search", derandomize=False, max_examples=1_000, print_blob=True)
settings.load_profile("steady")
