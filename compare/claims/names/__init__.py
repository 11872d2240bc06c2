"""Proper names: how they are matched, which are people's, and what copy says of those people.

``folding`` and ``sounding`` say when two spellings are one, ``likeness`` when two names are; ``reading`` finds names,
``roles`` and ``phrases`` what is said of people, ``descriptions`` what stands for a name. Tables: ``offices_en.py``,
``ranks_en.py``, ``spellings_en.py``, ``given_names_en.py``, ``descriptions_en.py``.
"""

from __future__ import annotations

from compare.claims.names.folding import fold_name
from compare.claims.names.likeness import Likeness, likeness, same_name
from compare.claims.names.reading import read_names

__all__ = ["Likeness", "fold_name", "likeness", "read_names", "same_name"]
