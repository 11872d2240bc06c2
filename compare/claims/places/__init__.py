"""Places: where the events of an article happen, and a small gazetteer of what lies in what.

``reading`` finds places in a sentence, ``lying`` tells whether one lies in another. Tables: ``gazetteer_en.py``,
``words_en.py``. Next in the flow: ``compare/rules/places.py``.
"""

from __future__ import annotations

from compare.claims.places.reading import read_places

__all__ = ["read_places"]
