"""The attributions of one folded sentence, outermost only: words inside words are credited to the outer source.

Takes the cues from left to right; idioms ("according to") stand in ``idioms.py``. Next in the flow: ``describe.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compare.claims.sourcing.clauses import Range, group_start, subject_before
from compare.claims.sourcing.contents import behind, has_left, only_adjuncts, right_end, spans, takes_right
from compare.claims.sourcing.found import Found
from compare.claims.sourcing.idioms import according_to, colon_headline, passive
from compare.claims.sourcing.style import Style
from compare.claims.sourcing.units import Sentence, Unit
from compare.claims.sourcing.verbs_en import FORMS, Form, Takes, Verb
from compare.claims.sourcing.words_en import PLURAL_NOUNS
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
    inverted: bool = False


def read_sentence(sentence: Sentence, style: Style, *, headline: bool) -> list[Found]:
    """Return the attributions of one sentence in order."""
    units, end = sentence.units, sentence.end
    found = [*according_to(units, end, style)]
    if headline or sentence.first:
        found += colon_headline(units, end, headline=headline)
    taken = _taken(units, found)
    verbs = [place for place in range(end) if units[place].tag in "VG" and not taken[place]]
    low, subject = 0, None
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
        low = busy
    found += passive(units, end, style, _taken(units, found))
    return sorted(found, key=lambda one: one.cue.start)


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
    if not _is_verb(units, place, group, verb) or (style is Style.NEWS and not verb.news):
        return None
    inverted = _inverted(units, place, group, end, verb, low)
    if inverted:
        return inverted
    source = subject_before(units, group, low)
    right = behind(units, place, end, verb)
    stop = source[0] if source else group
    left = (low, stop) if source and verb.takes & Takes.CLAUSE and has_left(units, low, stop) else None
    comma = right < end and units[right].tag == ","
    if left and (right >= end or comma or only_adjuncts(units, right, end)):
        return Candidate(place, group, verb, source, left, _after_comma(units, right, end) if comma else None)
    if comma and right + 1 < end and units[right + 1].tag == "Q":
        right += 1
    if not takes_right(units, right, end, verb, style):
        return None
    clause = bool(verb.takes & (Takes.CLAUSE | Takes.THAT)) and not (units[right].tag == "T")
    return Candidate(place, group, verb, source, None, (right, right_end(units, right, end, clause=clause)))


def _after_comma(units: Sequence[Unit], comma: int, end: int) -> Range | None:
    """Return the rest of words that an attribution interrupts: "A, he said, B"."""
    start = comma + 1
    if start >= end or units[start].tag == "G" or units[start].word in {"according", "who", "which", "while", "although", "though"}:
        return None
    return (start, right_end(units, comma, end, clause=True))


def _inverted(units: Sequence[Unit], place: int, group: int, end: int, verb: Verb, low: int) -> Candidate | None:
    """Return the attribution whose verb stands before its subject: '"A," said Kim, a minister. "B."'."""
    if not verb.news or verb.form not in (Form.PAST, Form.PRESENT) or group != place or place <= low or place + 1 >= end:
        return None
    if units[place - 1].tag not in "Q," or units[place + 1].tag not in "UDO" or not has_left(units, low, place):
        return None
    if units[place - 1].tag == "," and not _names(units, place + 1, end):
        return None
    stop = place + 1
    while stop < end and units[stop].tag not in "Q:;" and not (units[stop].tag == "," and stop + 1 < end and (units[stop + 1].tag in "QG")):
        stop += 1
    right = (stop, end) if stop < end and (units[stop].tag == "Q" or (units[stop].tag == "," and units[stop + 1].tag == "Q")) else None
    return Candidate(place, group, verb, (place + 1, stop), (low, place), right, inverted=True)


def _names(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether nothing but a speaker stands there."""
    return not any(units[place].tag in "AFT" for place in range(start, min(end, start + 4)))


def _is_verb(units: Sequence[Unit], place: int, group: int, verb: Verb) -> bool:
    """Whether the form at ``place`` is an active verb there, not a noun, an adjective or a passive."""
    before = units[group - 1] if group else None
    helped = [unit.word for unit in units[group:place] if unit.tag == "A"]
    if verb.form is Form.PAST:
        if any(word in BE for word in helped) and verb.lemma != "read":
            return False
        following = units[place + 1].word if place + 1 < len(units) else ""
        if following == "by":
            return False
        return bool(helped) or before is None or before.tag not in "DP"
    if verb.form is Form.ING:
        return before is None or before.tag not in "D" or bool(helped)
    if verb.form is Form.PRESENT:
        return before is not None and before.tag in "URWOM),BCQ.E" and not (verb.noun and units[place + 1 if place + 1 < len(units) else place].word == "of")
    return _base_stands(units, place, group, before, helped)


BE = frozenset("is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t".split())


def _base_stands(units: Sequence[Unit], place: int, group: int, before: Unit | None, helped: Sequence[str]) -> bool:
    """Whether a base form is a verb: after a modal, after "to", or after a plural."""
    if helped:
        return not any(word in BE or word in {"has", "have", "had"} for word in helped)
    if before is None:
        return False
    if before.tag == "T" or before.tag == "W":
        return True
    if before.tag == "R":
        return before.word in {"they", "we", "i", "you", "others"}
    plural = before.word in PLURAL_NOUNS or (before.word.endswith("s") and not before.word.endswith(("'s", "’s", "ss")))
    return before.tag in "OUD,)" and (plural or before.tag in ",)")


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
        source = _span(units, candidate.source)
    elif before and before[-1].source:
        source = before[-1].source
    else:
        source = _span(units, subject) if subject else None
    last = parts[-1] if parts else None
    return Found(
        cue=_span(units, (candidate.group, candidate.cue + 1)),
        lemma=candidate.verb.lemma,
        source=source,
        content=[_span(units, part) for part in parts],
        quoted=bool(last and units[last[1] - 1].tag == "Q"),
    )


def _span(units: Sequence[Unit], part: Range) -> Span:
    return Span(units[part[0]].start, units[part[1] - 1].end)


def joined(sentences: Sequence[Sentence], found: Sequence[list[Found]]) -> Iterator[Found]:
    """Yield the attributions of a paragraph, quotations that stand alone joined to the speaker beside them."""
    last: Found | None = None
    waiting: list[Span] = []
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
        yield from here
        last = here[-1] if here else None


def _alone(sentence: Sentence) -> Span | None:
    """Return the quotation that is a whole sentence; None for any other sentence."""
    units = sentence.units[: sentence.end]
    if units and all(unit.tag in "Q." for unit in units) and any(unit.tag == "Q" for unit in units):
        return Span(units[0].start, units[-1].end)
    return None


def _opens_with_quotation(sentence: Sentence, first: Found) -> bool:
    return bool(sentence.units) and sentence.units[0].tag == "Q" and bool(first.content) and first.content[0].start == sentence.units[0].start
