"""Which words tell one act: "put off" and "postpone", "visit" and "travel"; and which verbs say little by themselves.

The rows are in ``acts_en.py``; here they are looked up by stem. Next in the flow: ``acts.py``.
"""

from __future__ import annotations

from functools import lru_cache

from compare.claims.acts_en import LIGHT, SAME_ACT
from compare.claims.words import fold, stem


@lru_cache(maxsize=50_000)
def same_act(plain: str) -> str:
    """Return the stem that stands for all words of an act."""
    folded = fold(plain)
    return _rows().get(folded, folded)


def with_particle(verb: str, particle: str) -> str:
    """Return the stem that stands for the act of a verb's stem and a particle: "put off"; the verb's own otherwise."""
    return _rows().get(f"{verb}_{particle}") or same_act(verb)


def is_light(act: str) -> bool:
    """Whether the verb of an act says little by itself."""
    return act in _light()


@lru_cache(maxsize=1)
def _rows() -> dict[str, str]:
    rows = (row.split() for row in SAME_ACT)
    return {_key(word): _key(row[0]) for row in rows for word in row}


def _key(word: str) -> str:
    """A table's word as it is looked up: "put_off" keeps its particle."""
    verb, _, particle = word.partition("_")
    return f"{stem(verb)}_{particle}" if particle else fold(stem(verb))


@lru_cache(maxsize=1)
def _light() -> frozenset[str]:
    return frozenset(same_act(stem(word)) for word in LIGHT)
