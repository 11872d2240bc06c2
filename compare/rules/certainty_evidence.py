"""What makes it likely that two linked sentences which are a step apart differ in certainty of one thing, as numbers.

``benchmarks/fit_certainty.py`` fits what each number is worth, on numbers of gold stories; feeds ``sure_of.py``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from compare.align.collation import Collation
from compare.align.common_words import weight
from compare.model import Certainty, CertaintyCue, Claim, Link
from compare.rules.certainty_fitted import INTERCEPT, WEIGHTS
from compare.rules.linked import place_in
from compare.rules.near_words import near, quoted

EVIDENCE: dict[str, str] = {
    "link": "probability that the sentences report the same",
    "act": "both speak of one act, not of two leading verbs",
    "common": "logarithm of the worth of the words in common around the cues",
    "before": "the same right before the cues",
    "happened": "one tells it as having happened",
    "apart": "how far apart the sentences stand, each in its article from 0 to 1",
    "first": "both cues are the first of their sentences",
    "cues": "cues in both sentences",
    "quoted": "one cue stands in a quotation",
}
"""Name and meaning of each number, in the order of ``evidence``."""

Said = tuple[Claim, CertaintyCue]


def evidence(collation: Collation, link: Link, pair: Sequence[Said], *, act: bool) -> tuple[float, ...]:
    """Return the numbers of ``EVIDENCE`` for two cues under one link; their order does not matter."""
    places = [place_in(collation, claim) for claim in (link.a, link.b)]
    around = [near(collation, *said) for said in pair]
    before = [near(collation, *said, before=SUBJECT, behind=0) for said in pair]
    return (
        link.score,
        float(act),
        math.log1p(weight(around[0] & around[1])),
        math.log1p(weight(before[0] & before[1])),
        float(any(cue.level is Certainty.HAPPENED for _, cue in pair)),
        abs(places[0] - places[1]),
        float(all(cue is claim.certainty[0] for claim, cue in pair)),
        float(sum(len(claim.certainty) for claim, _ in pair)),
        float(any(quoted(*said) for said in pair)),
    )


SUBJECT = 60
"""So many characters before its cue a verb has its subject."""


def probability(numbers: Sequence[float]) -> float:
    """Return the probability, 0 to 1, that people would call it a difference."""
    odds = INTERCEPT + math.fsum(value * worth for value, worth in zip(numbers, WEIGHTS.values(), strict=True))
    return 1.0 / (1.0 + math.exp(-odds))
