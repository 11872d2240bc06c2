"""What a finding on figures says: its line for a list, and the trace of how each figure was read."""

from __future__ import annotations

from compare.align.collation import Collation
from compare.claims.figures.printed import read_as
from compare.rules.amounts import SameAmount
from compare.rules.drafts import as_printed, listed, outlets_by


def message(collation: Collation, group: SameAmount, *, later: bool) -> str:
    """Return what is counted and who has which figure: "damage: 4.3 billion crowns in A and B, about 4 billion crowns in C"."""
    sides = group.by_article()
    said = (
        (collation.outlet(name), " ".join(sides[name][0].figure.span.of(collation.articles[name].text).split()))
        for name in sorted(sides, key=lambda name: (collation.outlet(name), name))
    )
    parts = [f"{words} in {listed(names)}" for words, names in outlets_by(said).items()]
    topic = _topic(collation, group)
    grown = "; it has grown since the earlier report" if later else ""
    return (f"{topic}: " if topic else "") + ", ".join(parts) + grown


def _topic(collation: Collation, group: SameAmount) -> str:
    """What befell what is counted, or the nearest words that the figures have in common; empty where there are none."""
    first = group.amounts[0]
    if first.figure.state and all(amount.figure.state == first.figure.state for amount in group.amounts):
        return first.figure.state
    near = [stem for stem in first.figure.about if stem in group.words][:TOPIC_WORDS]
    inside = [stem for stem in first.claim.stems if stem in near]
    return as_printed(collation, first.claim, dict.fromkeys(inside)).replace(", ", " ")


TOPIC_WORDS = 2


def readings(collation: Collation, group: SameAmount) -> list[str]:
    """Return one line a figure: words, value, unit, bound, what is counted."""
    lines = []
    for name, amounts in sorted(group.by_article().items(), key=lambda one: (collation.outlet(one[0]), one[0])):
        for amount in amounts:
            text = collation.articles[name].text
            words = " ".join(amount.figure.span.of(text).split())
            lines.append(f"{collation.outlet(name)}: “{words}” = {read_as(amount.figure, text)}")
    return lines
