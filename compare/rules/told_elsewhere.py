"""What an outlet tells in a sentence that only a third outlet's copy leads to.

"The works will be closed by the end of June" is linked with a lead that another outlet's lead surely repeats: that outlet
has it too, though no sentence of its own is near enough to this one. Feeds ``compare/rules/passage_evidence.py``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from compare.align.coverage import Coverage

THROUGH_ANOTHER = 0.8
"""Probability that an outlet reports a sentence that a third article has for the same, from which it reports this one."""


def told_elsewhere(covered: Mapping[str, Sequence[Coverage]]) -> dict[str, list[Coverage]]:
    """Return the coverage of every claim, by article id, with what outlets tell through a third one's sentence."""
    known = {(one.claim.article, one.claim.number): one for found in covered.values() for one in found}
    return {name: [_with_elsewhere(one, known) for one in found] for name, found in covered.items()}


def _with_elsewhere(one: Coverage, known: Mapping[tuple[str, int], Coverage]) -> Coverage:
    through = [known[claim.article, claim.number].by_outlet for claim in one.shared]
    told = {
        outlet: max((other[outlet] for other in through if outlet in other), key=lambda found: found[0])
        for outlet in one.missing
        if any(other.get(outlet, (0.0, None))[0] >= THROUGH_ANOTHER for other in through)
    }
    return replace(one, by_outlet={**one.by_outlet, **told}) if told else one
