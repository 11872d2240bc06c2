"""Whether an article is in English, the only language that the tables of words are written in so far.

By the input's own word for it and by the letters alone: nothing is guessed about Latin script. Next in the flow:
``compare/stories.py``.
"""

from __future__ import annotations

import unicodedata
from itertools import islice

from compare.model import Article

ENOUGH_LETTERS = 400
"""Letters looked at, from the start."""

HALF = 0.5


def in_english(article: Article) -> bool:
    """Whether ``language`` is English or left out, and no more than half of the letters are of another script."""
    if not article.language.lower().startswith("en"):
        return False
    letters = list(islice(filter(str.isalpha, article.text), ENOUGH_LETTERS))
    foreign = sum("LATIN" not in unicodedata.name(letter, "") for letter in letters)
    return foreign <= HALF * len(letters)
