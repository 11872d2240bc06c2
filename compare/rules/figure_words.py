"""What a finding on figures says: its line for a list, and the trace of how each figure was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from compare.align.collation import Collation
from compare.claims.figures.printed import read_as
from compare.claims.figures.units import AGE, VOTES
from compare.rules.amounts import SameAmount
from compare.rules.drafts import as_printed, listed, outlets_by
from compare.rules.frames import figure_frame


def message(collation: Collation, group: SameAmount, *, later: bool) -> str:
    """Return what is counted and who has which figure: "damage: 4.3 billion crowns in A and B, about 4 billion crowns in C"."""
    sides = group.by_article()
    said = (
        (collation.outlet(name), " ".join(sides[name][0].figure.span.of(collation.articles[name].text).split()))
        for name in sorted(sides, key=lambda name: (collation.outlet(name), name))
    )
    parts = [f"{words} in {listed(names)}" for words, names in outlets_by(_in_one_case(said)).items()]
    topic = _topic(collation, group)
    grown = "; it has grown since the earlier report" if later else ""
    return (f"{topic}: " if topic else "") + ", ".join(parts) + grown


def _in_one_case(said: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The same words at a sentence's start and within one are told once: "Two people" and "two people"."""
    printed: dict[str, str] = {}
    for outlet, words in said:
        yield outlet, printed.setdefault(words.casefold(), words)


def _topic(collation: Collation, group: SameAmount) -> str:
    """What befell what is counted, whose age it is, or what the first figure stands in; empty where its own words say it."""
    first = group.amounts[0]
    figure, text = first.figure, collation.articles[first.article].text
    if figure.state and all(amount.figure.state == figure.state for amount in group.amounts):
        return figure.state
    if figure.unit == AGE:
        named = next((amount for amount in group.amounts if amount.figure.counted), first)
        name = as_printed(collation, named.claim, named.figure.counted).replace(", ", " ")
        return f"age of {name}" if name else "age"
    if figure.unit == VOTES:
        return "vote"
    if figure.counted:
        return ""
    return figure_frame(text, first.claim, figure.span, [stem for stem in figure.about if stem in group.words])


def readings(collation: Collation, group: SameAmount) -> list[str]:
    """Return one line a figure: words, value, unit, bound, what is counted."""
    lines = []
    for name, amounts in sorted(group.by_article().items(), key=lambda one: (collation.outlet(one[0]), one[0])):
        for amount in amounts:
            text = collation.articles[name].text
            words = " ".join(amount.figure.span.of(text).split())
            lines.append(f"{collation.outlet(name)}: “{words}” = {read_as(amount.figure, text)}")
    return lines
