"""Acts that an article dates once: "vaccination will begin on Monday" is known again however the rest is worded.

An act is a verb and a rare noun beside it. Where two articles each date such an act once, it is one event even if their
sentences share little else. Feeds ``compare/rules/dated.py``.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from compare.align.collation import Collation
from compare.align.common_words import WORTH_RARE, worth
from compare.rules.date_match import Dated
from compare.rules.date_words import StoryDates

Place = tuple[str, int]
"""An article's id, and where the date begins."""

ONLY_ACT = 0.5
"""Probability that two sentences report one thing, at least, where they date an act that each article dates once."""

NEEDED_LINK = 0.1
"""Probability of the link that it takes besides."""


def only_acts(collation: Collation, dates: StoryDates) -> Mapping[Place, frozenset[tuple[str, str]]]:
    """Return the acts, verb and noun, that a date alone of its article's body dates, by the place of the date."""
    found: dict[Place, frozenset[tuple[str, str]]] = {}
    for claims in collation.claims.values():
        acts: dict[tuple[str, str], list[Dated]] = defaultdict(list)
        for dated in (dated for claim in claims if not claim.headline for dated in dates.of(claim)):
            for act in _acts(dated):
                acts[act].append(dated)
        for act, told in acts.items():
            if len(told) == 1:
                found[place_of(told[0])] = found.get(place_of(told[0]), frozenset()) | {act}
    return found


def place_of(dated: Dated) -> Place:
    """Return where a date stands."""
    return dated.article, dated.mention.span.start


def _acts(dated: Dated) -> frozenset[tuple[str, str]]:
    verb = dated.act.verb
    return frozenset((verb, noun) for noun in dated.act.nouns if verb and worth(noun) >= WORTH_RARE)
