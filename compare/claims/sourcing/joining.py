"""Quotations that stand alone, joined to the speaker beside them: '"A," he said. "B."', and on into the next paragraph.

Next in the flow: ``describe.py``.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.claims.sourcing.found import Found
from compare.claims.sourcing.units import Sentence
from compare.model import Span


class Joiner:
    """Goes through an article paragraph by paragraph; ``found`` grows by what is credited."""

    def __init__(self) -> None:
        """Begin an article: nobody has spoken."""
        self.found: list[Found] = []
        self._carried: Found | None = None

    def add(self, sentences: Sequence[Sentence], found: Sequence[list[Found]]) -> None:
        """Add a paragraph: its sentences, and what was found in each."""
        last = self._carried
        waiting: list[Span] = []
        opened = False
        for sentence, here in zip(sentences, found, strict=True):
            alone = _alone(sentence)
            if alone and not here:
                if last and opened:
                    last.content.append(alone)
                else:
                    waiting.append(alone)
                continue
            if waiting and here and _opens_with_quotation(sentence, here[0]):
                here[0].content[:0] = waiting
            waiting = []
            self.found += here
            last, opened = _speaker(here), True
        if waiting and self._carried and not opened:
            self._carried.content += waiting
            return
        self._carried = last if last and last.quoted else None


def _speaker(found: Sequence[Found]) -> Found | None:
    """Return whom the next quotation belongs to: who was quoted last in the sentence, else who spoke."""
    quoted = [one for one in found if one.quoted and one.spoken]
    spoke = [one for one in found if one.spoken]
    return next(iter(quoted or spoke or found[-1:]), None)


def _alone(sentence: Sentence) -> Span | None:
    """Return the quotation that is a whole sentence; None for any other sentence."""
    units = sentence.units[: sentence.end]
    if units and all(unit.tag in "Q." for unit in units) and any(unit.tag == "Q" for unit in units):
        return Span(units[0].start, units[-1].end)
    return None


def _opens_with_quotation(sentence: Sentence, first: Found) -> bool:
    return (
        bool(sentence.units)
        and sentence.units[0].tag == "Q"
        and bool(first.content)
        and first.content[0].start == sentence.units[0].start
    )
