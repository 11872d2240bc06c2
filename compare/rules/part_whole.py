"""One outlet has it done to a part, another to the whole: "struck down a part of the law", "struck down the law".

What is done to a part is read in ``compare/claims/parts.py``. Feeds ``compare/rules/agenda.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from compare.align.collation import Collation
from compare.align.common_words import WORTH_RARE, weight
from compare.claims.acts_alike import same_act
from compare.claims.parts import Part, parts, tells_of_a_part
from compare.model import Link
from compare.rules.drafts import Draft, as_printed, listed
from compare.rules.linked import Place
from compare.rules.polarity import SURELY_ONE, left_alone
from compare.rules.registry import Rule
from compare.rules.told_against import Told, conflict_of, told_against

ENOUGH_SHARED = 5.0
"""Worth of the words for the whole that the other sentence must hold: two rare words; one for a piece of a text."""

MOST_OF_IT = 0.6
"""Share of those words, by worth, that it must hold."""


def in_part(collation: Collation, link: Link) -> Told[Part] | None:
    """Return the claim that tells of a part, what it tells, the claim that tells of the whole, and its words; or None."""
    if link.score < SURELY_ONE:
        return None
    for claim, other in ((link.a, link.b), (link.b, link.a)):
        text, other_text = (collation.articles[one.article].text for one in (claim, other))
        if not tells_of_a_part(text, claim.span):
            continue
        for part in parts(text, claim.span):
            if left_alone(collation, claim) or left_alone(collation, other) or tells_of_a_part(other_text, other.span):
                break
            shared = frozenset(part.whole) & frozenset(other.stems)
            same = not part.act or part.act in {same_act(stem) for stem in other.stems}
            enough = ENOUGH_SHARED if part.act else WORTH_RARE
            if same and weight(shared) >= max(enough, MOST_OF_IT * weight(set(part.whole))):
                return claim, part, other, shared
    return None


def part_conflicts(collation: Collation, code: Rule, told: AbstractSet[Place]) -> Iterator[Draft]:
    """Write down what one outlet tells of a part and another of the whole, but for sentences ``told`` of already."""
    for found in told_against(collation, in_part, told):
        first, part = next(iter(found.telling.values()))
        what = as_printed(collation, first, dict.fromkeys(part.whole))
        of_part, of_whole = (_outlets(collation, names) for names in (found.telling, found.contrary))
        why = [
            f"{collation.outlet(name)}: “{one.cue.of(collation.articles[name].text)}” {what}"
            for name, (_, one) in found.telling.items()
        ]
        why.append(f"{of_whole}: the same act, and no word for a part")
        message = f"only a part in {of_part}, the whole in {of_whole}: {what}"
        yield conflict_of(code, collation, found, ("in part", "whole"), message=message, why=why)


def _outlets(collation: Collation, articles: Iterable[str]) -> str:
    return listed(sorted({collation.outlet(name) for name in articles}))
