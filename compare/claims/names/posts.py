"""Posts that somebody is to be chosen for: "to name an interim director", "picking a new chief", "a successor to Berg".

Says whether the post is filled for a time or for good; whether outlets differ is for ``compare/rules/posts.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from compare.claims.names.phrases import GENERAL, OFFICES
from compare.claims.names.ranks_en import CHOOSING, FOR_GOOD, RANKS, SUCCESSORS, TO_BE_FILLED
from compare.claims.words import lowered
from compare.model import Span
from compare.patterns import late

FOR_A_TIME = tuple(word for word, rank in RANKS.items() if rank == "acting")
_FOR_A_TIME = late(rf"\b(?:{'|'.join(FOR_A_TIME)})\b")
_HEADS = {wording.rpartition("_")[2] for wording in (*OFFICES, *GENERAL)} | set(TO_BE_FILLED)
_POSTS = "|".join(sorted(_HEADS, key=lambda word: (-len(word), word)))
_QUALIFIED = "|".join((*FOR_A_TIME, *FOR_GOOD))
_POST = late(
    rf"\b(?:{'|'.join(CHOOSING)}) (?:\w+ )?(?:an?|the|his|her|its|their) (?P<post>(?:\w+ )?(?:"
    rf"(?:{_QUALIFIED}) (?:[\w.'’-]+ ){{0,3}}?(?:{_POSTS})|{'|'.join(SUCCESSORS)}))\b"
)


@dataclass(frozen=True, slots=True)
class OpenPost:
    """A post that is to be filled."""

    span: Span
    """Its words: "interim director of the bureau"."""
    for_a_time: bool


@lru_cache(maxsize=4096)
def open_posts(text: str, sentence: Span) -> tuple[OpenPost, ...]:
    """Return the posts that a sentence says somebody is chosen for, in reading order. Never raises; linear."""
    matches = _POST.finditer(lowered(text), sentence.start, sentence.end)
    return tuple(OpenPost(Span(*match.span("post")), bool(_FOR_A_TIME.search(match["post"]))) for match in matches)


def tells_for_a_time(text: str, sentence: Span) -> bool:
    """Whether a sentence says of anybody that he or she acts for a time: without that no post is filled so."""
    return bool(_FOR_A_TIME.search(lowered(text), sentence.start, sentence.end))
