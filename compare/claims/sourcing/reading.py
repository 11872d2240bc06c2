"""The attributions of one folded sentence, outermost only: words inside words are credited to the outer source.

Takes the cues from left to right; idioms ("according to") stand in ``idioms.py``. Next in the flow: ``describe.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compare.claims.sourcing.clauses import Range, group_start, has_finite, span_of, subject_before, whole
from compare.claims.sourcing.contents import behind, has_left, only_adjuncts, right_end, spans, takes_right
from compare.claims.sourcing.forms import is_verb, said
from compare.claims.sourcing.found import Found
from compare.claims.sourcing.idioms import CITING, according_to, citing, colon_headline
from compare.claims.sourcing.style import Style
from compare.claims.sourcing.units import Sentence, Unit
from compare.claims.sourcing.unsaid import passive, refusals
from compare.claims.sourcing.verbs_en import FORMS, Form, Takes, Verb
from compare.model import Span


@dataclass(slots=True)
class Candidate:
    """One verb that may credit words to somebody."""

    cue: int
    group: int
    verb: Verb
    source: Range | None
    left: Range | None
    """Words before it that it credits."""
    right: Range | None


def read_sentence(sentence: Sentence, style: Style, *, headline: bool) -> list[Found]:
    """Return the attributions of one sentence in order."""
    units, end = sentence.units, sentence.end
    found = [*according_to(units, end)]
    if headline or sentence.first:
        found += colon_headline(units, end, headline=headline)
    taken = _taken(units, found)
    low, subject = _past_dateline(units, end), None
    verbs = [place for place in range(end) if units[place].tag in "VG" and not taken[place]]
    busy = 0
    for place in verbs:
        candidate = _candidate(units, place, end, low, style)
        if candidate is None or (place < busy and candidate.left is None):
            continue
        subject = subject or _first_subject(units, end)
        if candidate.left:
            found = [one for one in found if not _inside(units, one, candidate.left)]
        found.append(_found(units, candidate, found, subject))
        busy = max(busy, candidate.right[1] if candidate.right else place + 1)
        low = busy if candidate.left else low
    found += passive(units, end, _taken(units, found))
    if style is Style.NEWS:
        found += refusals(units, end, _taken(units, found))
        citing(units, found, end)
    return sorted(found, key=lambda one: one.cue.start)


def _past_dateline(units: Sequence[Unit], end: int) -> int:
    """Return where the sentence begins behind "TOKYO (Kyodo) --"; 0 if it has no dateline."""
    for place in range(1, min(end, DATELINE)):
        if units[place].tag == "-" and units[place - 1].tag == ")":
            return place + 1
    return 0


DATELINE = 14
"""A dateline has at most so many words and marks."""


def _taken(units: Sequence[Unit], found: Sequence[Found]) -> list[bool]:
    """Return for each unit whether an idiom has credited it already."""
    pieces = [span for one in found for span in (*one.content, one.cue, *([one.source] if one.source else []))]
    return [any(span.start <= unit.start < span.end for span in pieces) for unit in units]


def _inside(units: Sequence[Unit], one: Found, part: Range) -> bool:
    return units[part[0]].start <= one.cue.start < units[part[1] - 1].end


def _candidate(units: Sequence[Unit], place: int, end: int, low: int, style: Style) -> Candidate | None:
    """Return what the verb at ``place`` credits to whom; None if it is no cue."""
    verb = FORMS[units[place].word]
    group = group_start(units, place)
    if not is_verb(units, place, group, verb) or (style is Style.NEWS and not said(units, place, group, verb)):
        return None
    inverted = _inverted(units, place, end, verb, low=low) if group == place else None
    if inverted:
        return inverted
    source = subject_before(units, group, low)
    if source and verb.form is Form.ING and group == place and units[place - 1].tag != "W":
        source = None if has_finite(units, *source) or units[place - 1].tag in "P," else source
    right = behind(units, place, end, verb)
    stop = source[0] if source else group
    left = (low, stop) if source and verb.takes & Takes.CLAUSE and has_left(units, low, stop) else None
    comma = right < end and units[right].tag == ","
    if verb.form is Form.PAST and group == place and (place == 0 or (units[place - 1].tag in "C," and not source)):
        source = None
    if left and (right >= end or comma or only_adjuncts(units, right, end)):
        return Candidate(place, group, verb, source, left, _after_comma(units, right, end) if comma else None)
    if comma and right + 1 < end and units[right + 1].tag == "Q":
        right += 1
    if comma and right + 1 < end and units[right + 1].word in CITING:
        right = _past_citing(units, right + 1, end)
    if not takes_right(units, right, end, verb, style):
        return None
    clause = bool(verb.takes & (Takes.CLAUSE | Takes.THAT)) and units[right].tag != "T"
    return Candidate(place, group, verb, source, None, (right, right_end(units, right, end, clause=clause)))


def _past_citing(units: Sequence[Unit], place: int, end: int) -> int:
    """Return where the words go on behind ", citing X,"."""
    after = next((further for further in range(place, end) if units[further].tag == ","), end - 1)
    return after + 1


def _after_comma(units: Sequence[Unit], comma: int, end: int) -> Range | None:
    """Return the rest of words that an attribution interrupts: "A, he said, B"."""
    start = comma + 1
    if (
        start >= end
        or units[start].tag == "G"
        or units[start].word in {"according", "who", "which", "while", "although", "though"}
    ):
        return None
    return (start, right_end(units, comma, end, clause=True))


def _inverted(units: Sequence[Unit], place: int, end: int, verb: Verb, *, low: int) -> Candidate | None:
    """Return the attribution whose verb stands before its subject: '"A," said Kim, a minister. "B."'."""
    if not verb.news or verb.form not in (Form.PAST, Form.PRESENT) or place <= low or place + 1 >= end:
        return None
    if units[place - 1].tag not in "Q," or units[place + 1].tag not in "UDO" or not has_left(units, low, place):
        return None
    if units[place - 1].tag == "," and not _names(units, place + 1, end):
        return None
    stop = place + 1
    while (
        stop < end
        and units[stop].tag not in "Q:;"
        and not (units[stop].tag == "," and stop + 1 < end and (units[stop + 1].tag in "QG"))
    ):
        stop += 1
    right = (
        (stop, end)
        if stop < end and (units[stop].tag == "Q" or (units[stop].tag == "," and units[stop + 1].tag == "Q"))
        else None
    )
    return Candidate(place, place, verb, (place + 1, stop), (low, place), right)


def _names(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether nothing but a speaker stands there."""
    return not any(units[place].tag in "AFT" for place in range(start, min(end, start + 4)))


def _first_subject(units: Sequence[Unit], end: int) -> Range | None:
    """Return the subject of the sentence's first finite verb: whom a participle further on belongs to."""
    for place in range(1, end):
        if units[place].tag in "AFVE":
            range_ = subject_before(units, group_start(units, place), 0)
            if range_:
                return range_
    return None


def _found(units: Sequence[Unit], candidate: Candidate, before: Sequence[Found], subject: Range | None) -> Found:
    """Turn a candidate into spans; one without a subject of its own takes that of the clause it hangs on."""
    parts = spans(units, [part for part in (candidate.left, candidate.right) if part])
    source: Span | None
    if candidate.source:
        source = span_of(units, candidate.source)
    elif before and before[-1].source:
        source = before[-1].source
    else:
        source = span_of(units, subject) if subject else None
    last = parts[-1] if parts else None
    return Found(
        cue=span_of(units, (candidate.group, candidate.cue + 1)),
        lemma=candidate.verb.lemma,
        source=source,
        sentence=whole(units),
        content=[span_of(units, part) for part in parts],
        quoted=bool(last and units[last[1] - 1].tag == "Q"),
    )


def joined(sentences: Sequence[Sentence], found: Sequence[list[Found]]) -> list[Found]:
    """Return the attributions of a paragraph, quotations that stand alone joined to the speaker beside them."""
    last: Found | None = None
    waiting: list[Span] = []
    read: list[Found] = []
    for sentence, here in zip(sentences, found, strict=True):
        alone = _alone(sentence)
        if alone and not here:
            if last:
                last.content.append(alone)
            else:
                waiting.append(alone)
            continue
        if waiting and here and _opens_with_quotation(sentence, here[0]):
            here[0].content[:0] = waiting
        waiting = []
        read += here
        last = here[-1] if here else None
    return read


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
