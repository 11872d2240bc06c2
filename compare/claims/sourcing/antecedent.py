"""What "who" and "which" mean: the nouns right before them.

Next in the flow: ``resolve.py``.
"""

from __future__ import annotations

from compare.claims.sourcing.spelling import person
from compare.patterns import late

LOOK_BACK = 60
"""Half as many characters before a relative pronoun are searched for what it means."""
_TAIL = late(
    r"((?:\b(?:[Tt]he|[Aa]n?|[Oo]ne)\s)?(?:[^\W_]+(?:[-.'’][^\W_]+)*\s){0,5}[^\W_]+(?:[-.'’][^\W_]+)*)[,\s]*\Z"
)
_DATED = late(
    r",?(?:\s(?:dated|released|published|issued|sent|signed))?(?:\s(?:on|in|last|early|late))*\s(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z.]*(?:\s\d{1,4})?)\Z"
)
"""When a paper is from, which stands between it and "which": "a memo, dated last Friday, which"."""
_CAPITALS = late(r"[A-ZÀ-Þ][\w’'.-]*(?:\s[A-ZÀ-Þ][\w’'.-]*)*\Z")


def antecedent(text: str, place: int) -> str:
    """Return the nouns right before a relative pronoun, or the person whom they describe: "Kim, a minister, who"."""
    before = _DATED.sub("", text[max(0, place - 2 * LOOK_BACK) : place].rstrip(" ,\n"))
    for part in reversed(before.split(", ")[-3:]):
        if " " in person(part):
            return part
    capitals = _CAPITALS.search(before)
    if capitals:
        return capitals[0]
    tail = _TAIL.search(before)
    words = tail[1] if tail else ""
    article = max(words.lower().rfind(f"{word} ") for word in ("the", " a", "an", "some", "many", "and", "of", "among"))
    return words[article:].strip() if article >= 0 else " ".join(words.split()[-2:])
