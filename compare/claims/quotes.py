"""Quotations: the words between quotation marks.

Pairs are looked for inside one paragraph, so that a mark left open costs that paragraph and no more. Single marks
count as quotation marks only where they open after a space and close before one: apostrophes are many.
"""

from __future__ import annotations

import re

from compare.model import Quotation, Span

_QUOTED = re.compile(
    r"\"(?P<straight>[^\"\n]{1,2000})\""
    r"|“(?P<curly>[^“”\n]{1,2000})”"
    r"|(?:(?<=\s)|^)[‘'](?P<single>(?=[A-Z\w])[^‘\n]{8,600}?[,.?!\w])['’](?=[\s,.;:)]|$)",
    re.MULTILINE,
)

_MARK = re.compile("[\"“‘']")
"""What opens a quotation."""


def read_quotations(text: str, sentence: Span | None = None) -> tuple[Quotation, ...]:
    """Return the quotations of a text or of one sentence, in order, without their marks."""
    start, end = (0, len(text)) if sentence is None else (sentence.start, sentence.end)
    if not _MARK.search(text, start, end):
        return ()
    spans = (Span(*match.span(match.lastgroup or 0)) for match in _QUOTED.finditer(text, start, end))
    return tuple(Quotation(span) for span in spans)
