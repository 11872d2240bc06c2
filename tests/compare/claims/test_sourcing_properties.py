"""Attributions and certainty hold their promises on any text."""

from __future__ import annotations

import itertools
import time
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compare.claims.certainty import read_certainty
from compare.claims.sentences import sentences
from compare.claims.sourcing import Style, read_attributions
from compare.model import Attribution, Record, SourceKind, Span

WORDS = st.sampled_from(
    """Lee Kim president said says told reporters that the sources, officials . , : ; — - ( ) " “ ” ' '' ‘ ’ according to citing
    and but who He it was learned will visit Tokyo on Friday is expected added adding, declined to comment not could verify
    'we’ Reuters reported in a statement may If realized U.S. No. quoted as saying which cited asked not to be named because of
    condition of anonymity be verified put the toll at 39 by told daily Bild The document shows ; Her office \n \n\n """.split(
        " "
    )
)
TEXTS = st.one_of(st.lists(WORDS, max_size=60).map(" ".join), st.text(max_size=120))


def spans_of(found: Attribution):
    return [span for span in (found.source, found.cue, found.via, found.inner, *found.content) if span]


@given(TEXTS)
@settings(max_examples=150)
def test_every_span_lies_inside_the_text_and_holds_words(text):
    for style in Style:
        for found in read_attributions(text, sentences(text), style=style):
            assert found.content
            assert all(0 <= span.start < span.end <= len(text) for span in spans_of(found))
            assert list(found.content) == sorted(found.content)
            assert found.number in {"one", "several", "unknown"}
            assert found.count >= 0
            assert found.reason in found.anonymity
            assert all(words in text for words in (found.anonymity, found.affiliation))
            assert (found.record is Record.ANONYMOUS) == bool(found.anonymity)
            assert found.source is not None or found.kind in {SourceKind.PASSIVE, SourceKind.NONE}


@given(TEXTS)
@settings(max_examples=100)
def test_every_word_is_credited_to_one_source_at_most(text):
    pieces = sorted(part for found in read_attributions(text, sentences(text)) for part in found.content)
    assert all(before.end <= after.start for before, after in itertools.pairwise(pieces))


@given(TEXTS)
@settings(max_examples=100)
def test_reading_twice_gives_the_same(text):
    assert read_attributions(text, sentences(text)) == read_attributions(text, sentences(text))


@given(TEXTS)
@settings(max_examples=150)
def test_certainty_cues_lie_inside_their_sentence(text):
    for sentence in sentences(text):
        assert all(sentence.contains(cue.span) and cue.span for cue in read_certainty(text, sentence))


def seconds(text: str, split: Sequence[Span]) -> float:
    start = time.process_time()
    read_attributions(text, split)
    for sentence in split:
        read_certainty(text, sentence)
    return time.process_time() - start


NASTY = [
    "Kim said that the plan was off, and Lee, a minister, added. ",
    "' \" “ 'a “b\" c' ",
    "the sources said, ",
    "Lee Kim Park ",
    "to to to visit to ",
    "according to the ",
    "He said, ",
    'He said "it (could) not be [verified and asked not to be named; ',
    "A source, who asked not to be named, said. He asked not to be named. ",
    "quoted Lee as saying, put the toll at 3 ",
]


@pytest.mark.parametrize("part", NASTY)
def test_time_grows_with_the_length_and_no_faster(part):
    short, long = ((text, sentences(text)) for text in (part * (size // len(part)) for size in (10_000, 80_000)))
    quick = min(seconds(*short) for _ in range(2))
    # one run that is quick enough proves it; a busy machine gets two more chances
    slow = (seconds(*long) for _ in range(3))
    assert any(taken < 8 * 4 * max(quick, 0.002) for taken in slow)  # squared growth would be 64 times
