"""Who says so: every attribution of an article, with its source described as data.

One pass over the paragraphs: ``units`` folds quotations, ``reading`` finds source, cue and content, ``describe`` says what
kind of source it is, ``resolve`` whom "he" and "the sources" mean, ``terms`` how the words are given. Certainty is not
read here: see ``compare/claims/certainty``, next in the flow.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.claims.sourcing.found import Found
from compare.claims.sourcing.joining import Joiner
from compare.claims.sourcing.later_terms import granted_later
from compare.claims.sourcing.memory import Memory, remember
from compare.claims.sourcing.reading import read_sentence
from compare.claims.sourcing.relays import issued_in, speaker_inside, told_to
from compare.claims.sourcing.resolve import resolve
from compare.claims.sourcing.runs_on import whole_passages
from compare.claims.sourcing.style import Style
from compare.claims.sourcing.terms import manner, stance, terms
from compare.claims.sourcing.units import fold, paragraphs
from compare.model import Attribution, SourceKind, Span

__all__ = ["Style", "read_attributions"]


def read_attributions(
    text: str, sentences: Sequence[Span], *, style: Style = Style.NEWS, outlet: str = ""
) -> tuple[Attribution, ...]:
    """Return the attributions of one article in text order.

    ``sentences`` are spans of ``text`` in order (``compare/claims/sentences.py``). Words inside words are credited to the outer
    source only, and in ``Style.NEWS`` each word to one source at most. ``outlet`` wrote the article: what it was told
    itself is not relayed. Never raises on any text.
    """
    memory = remember(text, sentences)
    return granted_later(
        text, sentences, [_attribution(memory, found, outlet) for found in _all(text, sentences, style)]
    )


def _all(text: str, sentences: Sequence[Span], style: Style) -> list[Found]:
    """Return what is found, paragraph by paragraph; the first one is the headline."""
    joiner = Joiner()
    for number, block in enumerate(whole_passages(text, paragraphs(text, sentences))):
        folded = fold(text, block, headline=number == 0 and _is_headline(text, block))
        joiner.add(folded, [read_sentence(sentence, style) for sentence in folded])
    return [found for found in joiner.found if found.content]


def _is_headline(text: str, block: Sequence[Span]) -> bool:
    """Whether the first paragraph is a headline: one line, and more text below it."""
    return len(block) == 1 and len(block[0]) <= LONGEST_HEADLINE and bool(text[block[0].end :].strip())


LONGEST_HEADLINE = 160
"""Characters."""


def _attribution(memory: Memory, found: Found, outlet: str) -> Attribution:
    """Describe one attribution; where a source cites another, the inner one is the source and the outer relays it."""
    text = memory.text
    content = tuple(found.content)
    if found.source is None:
        return Attribution(
            found.cue, content, SourceKind.PASSIVE, manner=manner(text, content), stance=stance(text, found)
        )
    outer_who, outer = resolve(
        memory,
        found.source,
        trailing=content[0].start < found.source.start,
        reports=found.lemma == "report" or found.inner is not None,
    )
    issued = issued_in(text, found)
    if issued:
        memory.papers[issued] = outer_who
    relayed = outer.kind is SourceKind.MEDIA
    nested = speaker_inside(text, found.nested)
    source = (found.inner or nested or found.source) if relayed else found.source
    who, known = resolve(memory, source) if source is not found.source else (outer_who, outer)
    given = terms(text, known.kind, source, found.sentence, grants=memory.grants)
    return Attribution(
        found.cue,
        content,
        known.kind,
        source=source,
        who=who,
        named=known.named,
        number=known.number,
        affiliation=known.affiliation,
        manner=manner(text, content),
        stance=stance(text, found),
        anonymity=given.anonymity,
        via=found.source if relayed else told_to(text, found, outlet),
        record=given.record,
        reason=given.reason,
        count=known.count,
        inner=None if relayed else nested,
    )
