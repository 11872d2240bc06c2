"""Who says so: every attribution of an article, with its source described as data.

One pass over the paragraphs: ``units`` folds quotations, ``reading`` finds source, cue and content, ``describe`` says what
kind of source it is, ``resolve`` whom "he" and "the sources" mean. Certainty is not read here: see
``compare/claims/certainty``, next in the flow.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.claims.sourcing.found import Found
from compare.claims.sourcing.reading import joined, read_sentence
from compare.claims.sourcing.style import Style
from compare.claims.sourcing.units import fold, paragraphs
from compare.model import Attribution, SourceKind, Span

__all__ = ["Style", "read_attributions"]


def read_attributions(text: str, sentences: Sequence[Span], *, style: Style = Style.NEWS) -> tuple[Attribution, ...]:
    """Return the attributions of one article in text order.

    ``sentences`` are spans of ``text`` in order (``compare/claims/sentences.py``). Words inside words are credited to the outer
    source only, and each word to one source at most.
    """
    return tuple(_described(text, found) for found in _all(text, sentences, style))


def _all(text: str, sentences: Sequence[Span], style: Style) -> Iterator[Found]:
    for number, block in enumerate(paragraphs(text, sentences)):
        folded = fold(text, block)
        read = [read_sentence(sentence, style, headline=number == 0) for sentence in folded]
        yield from (found for found in joined(folded, read) if found.content)


def _described(text: str, found: Found) -> Attribution:
    return Attribution(found.cue, tuple(found.content), SourceKind.PERSON, source=found.source, who=found.source.of(text) if found.source else "")
