"""An article as the reviewer reads it: whole, with the evidence marked. Words are never parsed as markup.

Evidence is bold and underlined on its side's tint, further places are underlined, sentences on the same fact are in
italics, and the words by which two similar wordings differ are reversed: each can be told apart without colour. ``tui/evidence.py`` shows the result.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from compare.diffs import similarity, word_changes
from compare.model import Article, Side, Span

EVIDENCE = {"A": "bold underline on $side-a", "B": "bold underline on $side-b"}
FURTHER = {"A": "underline on $side-a-tint", "B": "underline on $side-b-tint"}
TOLD = {"A": "italic on $side-a-tint", "B": "italic on $side-b-tint"}
DIFFERENT = "bold reverse"
HEADLINE = "bold"

LEAST_ALIKE = 0.4
"""Wordings less alike than this differ in nearly every word: marking each would tell nothing."""

_CONTROLS = {code: " " for code in [*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029] if chr(code) != "\n"}


def plain(text: str) -> str:
    """Return the text with every control character but the line break as a blank: as long as before, safe to print."""
    return text.translate(_CONTROLS)


def marked(
    article: Article, side: Side | None, letter: str, against: Side | None = None, told: Sequence[Span] = ()
) -> Content:
    """Return the article with its side's spans marked as side ``letter``, and what differs from ``against``.

    ``told`` are the sentences on the same fact.
    """
    content = Content(plain(article.text), strip_control_codes=False)
    if article.headline:
        content = content.stylize(HEADLINE, 0, len(article.headline))
    for span in told:
        content = content.stylize(TOLD[letter], span.start, span.end)
    if side is None:
        return content
    for span in side.more:
        content = content.stylize(FURTHER[letter], span.start, span.end)
    content = content.stylize(EVIDENCE[letter], side.span.start, side.span.end)
    for span in changed_words(side.said, against.said) if against else ():
        placed = span.moved(side.span.start)
        content = content.stylize(DIFFERENT, placed.start, placed.end)
    return content


def changed_words(said: str, other: str) -> tuple[Span, ...]:
    """Return the words of ``said`` that ``other`` has not in their place; none where the two are hardly alike."""
    if similarity(said, other) < LEAST_ALIKE:
        return ()
    return word_changes(said, other)[0]
