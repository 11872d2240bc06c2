"""What a word is by its form and the words beside it: a verb, a noun, or the edge of a clause. No parser.

The words are in ``acts_en.py``; ``acts.py`` and ``told_acts.py`` ask.
"""

from __future__ import annotations

import re

from compare.claims.acts_en import (
    ADVERBS,
    AUXILIARIES,
    BEFORE_ADJECTIVES,
    BEFORE_VERBS,
    NO_VERBS,
    PAST,
    PLANNING,
    PRESENT,
    TELLING,
)
from compare.claims.certainty.ladder_en import IRREGULAR
from compare.claims.words import Token

_HARD = re.compile(r"[;:“”\"—]|\s-{1,2}\s|\n")
_NOUN_ENDINGS = ("tion", "ment", "ity", "ness", "ship", "ism", "ist", "ers", "ors", "nger")
"""Endings of words that are nouns after "to" as well: "open to passenger trains"."""
_SHORTEST = 4
"""Letters of the shortest word in -ed that is read as a verb."""


def parted(gap: str) -> bool:
    """Whether a clause ends between two words; in most gaps is a blank."""
    return gap != " " and _HARD.search(gap) is not None


def is_verb(text: str, token: Token, before: Token | None) -> bool:
    """Whether a word tells what is done, by its form and the word before it."""
    word = token.word
    if word == "set" and text[token.span.end : token.span.end + 3] == " up":
        return True
    if word in PLANNING or word in AUXILIARIES or word in NO_VERBS or not text[token.span.start].islower():
        return False
    if before is not None and before.word in BEFORE_ADJECTIVES and (word in IRREGULAR or word.endswith("ed")):
        return False
    if word in IRREGULAR or word in PAST or word in PRESENT or word in TELLING:
        return True
    if before is not None and before.word in BEFORE_VERBS:
        return token.content and word not in ADVERBS and not word.endswith(_NOUN_ENDINGS) and not _plural(word)
    return len(word) >= _SHORTEST and word.endswith(("ed", "ing"))


def _plural(word: str) -> bool:
    """Whether a word ends as plural nouns do and plain verbs do not."""
    return word.endswith("s") and not word.endswith(("ss", "us"))


def opens_with_noun(text: str, token: Token) -> bool:
    """Whether the first word of a sentence is a plain noun: nothing capitalised follows it."""
    behind = text[token.span.end : token.span.end + 2].strip()
    return token.content and behind.islower() and token.word not in PLANNING and token.word not in AUXILIARIES


def is_noun(text: str, token: Token) -> bool:
    """Whether a word may be a noun that is no name: no verb of plans, no adverb, written small."""
    return (
        token.content
        and text[token.span.start].islower()
        and token.word not in PLANNING
        and token.word not in AUXILIARIES
        and token.word not in ADVERBS
        and token.word not in BEFORE_ADJECTIVES
        and not token.word.endswith("ly")
    )
