"""The attributions of one folded sentence, outermost only: words inside words are credited to the outer source.

Takes the cues from left to right; idioms ("according to") stand in ``idioms.py``. Next in the flow: ``describe.py``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from compare.claims.sourcing.accounts import ACCOUNTS, POLLS, by_account, polled
from compare.claims.sourcing.candidate import Candidate
from compare.claims.sourcing.clauses import Range, clause_subject, span_of, whole
from compare.claims.sourcing.colons import behind_colon
from compare.claims.sourcing.cues import candidate
from compare.claims.sourcing.extent import spans
from compare.claims.sourcing.finite import after_comma
from compare.claims.sourcing.found import Found
from compare.claims.sourcing.idioms import CITED, CITING, according_to, citing, colon_headline
from compare.claims.sourcing.quoted_as import AS_SAYING, quoted_as
from compare.claims.sourcing.style import Style
from compare.claims.sourcing.told_by import AGENTS, CAME_OUT, came_out, told_by
from compare.claims.sourcing.tolls import PUT, put_at
from compare.claims.sourcing.units import Sentence, Unit
from compare.claims.sourcing.unsaid import CHECKED, DECLINED, HEARSAY, LEARNED, VERIFIED, passive, refusals, unverified
from compare.claims.sourcing.verbs_en import Form
from compare.model import Span


def read_sentence(sentence: Sentence, style: Style) -> list[Found]:
    """Return the attributions of one sentence in order."""
    units, end = sentence.units, sentence.end
    words = frozenset([unit.word for unit in units])
    found = _by_verbs(sentence, _by_idioms(sentence, words, style), style)
    if ":" in words:
        found += behind_colon(units, end, _taken(units, found))
    if words & (HEARSAY.keys() | LEARNED):
        found += passive(units, end, _taken(units, found))
    if style is Style.NEWS:
        if words & (DECLINED | VERIFIED):
            found += refusals(units, end, _taken(units, found))
        if words & CHECKED:
            found += unverified(units, end, _taken(units, found))
        found = _by_others(sentence, found, words)
        if words & (CITING | CITED):
            citing(units, found, end)
    return sorted(found, key=lambda one: one.cue.start) if len(found) > 1 else found


def _by_others(sentence: Sentence, found: list[Found], words: frozenset[str]) -> list[Found]:
    """Return what is found so far and what is credited by a passive, an account or a poll."""
    units, end = sentence.units, sentence.end
    if "by" in words and words & AGENTS:
        found = [*found, *told_by(units, end, _taken(units, found))]
    if words & ACCOUNTS:
        found = [*found, *by_account(units, end, _taken(units, found))]
    if words & POLLS:
        found = [*found, *polled(units, end, _taken(units, found))]
    if words & CAME_OUT and not found:
        found = [*came_out(units, end, _taken(units, found))]
    return found


def _by_idioms(sentence: Sentence, words: frozenset[str], style: Style) -> list[Found]:
    """Return what stands beside no verb of saying, or has a form of its own; each is looked for where its word is there."""
    units, end = sentence.units, sentence.end
    found = [*according_to(units, end)] if "according" in words else []
    if sentence.headline or (sentence.first and ":" in words):
        found += colon_headline(units, end, headline=sentence.headline)
    if words & AS_SAYING and words & CITED:
        found += quoted_as(units, end, _taken(units, found))
    if style is Style.NEWS and words & PUT:
        found += put_at(units, end)
    return found


def _by_verbs(sentence: Sentence, found: list[Found], style: Style) -> list[Found]:
    """Return what is found so far and what the verbs credit, without what stands inside somebody else's words."""
    units, end = sentence.units, sentence.end
    taken = _taken(units, found)
    low = busy = begun = _past_dateline(units, end) if sentence.first and not sentence.headline else 0
    verbs = "VGE" if "Q" in [unit.tag for unit in units] else "VG"  # one in -ed speaks beside a quotation alone
    for place in range(end):
        if units[place].tag not in verbs or taken[place] or _as_saying(units, place):
            continue
        read = candidate(sentence, place, low, style)
        if read is None:
            continue
        if place < busy and (read.left is None or read.left[0] > low):
            if style is Style.NEWS and found and found[-1].nested is None:
                found[-1].nested = _nested(sentence, place, inside=begun)
            continue
        read = _behind_semicolon(read, found)
        one = _found(read, found)
        if one.source is None and style is Style.NEWS:
            continue
        found = _replaced(units, found, one, read.left)
        busy = max(busy, read.right[1] if read.right else place + 1)
        begun = read.right[0] if read.right else place + 1
        low = busy if read.left else low
    return found


def _as_saying(units: Sequence[Unit], place: int) -> bool:
    """Whether the verb is that of "quoted X as saying", which credits nothing more."""
    return place > 0 and units[place].word in AS_SAYING and units[place - 1].word == "as"


def _replaced(units: Sequence[Unit], found: Sequence[Found], one: Found, left: Range | None) -> list[Found]:
    """Return what is found with one more, which takes the place of those inside its words."""
    inside = [other for other in found if left and _inside(units, other, left)]
    one.nested = inside[-1].source if inside and inside[-1].finite else None
    return [*(other for other in found if other not in inside), one]


def _nested(sentence: Sentence, place: int, *, inside: int) -> Span | None:
    """Return who speaks at ``place`` inside words that begin at ``inside``: "the aide said *the president* had told him"."""
    read = candidate(sentence, place, inside, Style.NEWS)
    return span_of(sentence.units, read.source) if read and read.source and _speaks(read) else None


def _speaks(read: Candidate) -> bool:
    """Whether somebody plainly says something: "the president had told him", not "ways to explain it"."""
    finite = read.at.verb.form in (Form.PAST, Form.PRESENT) and not read.at.verb.noun
    return finite and read.source is not None and read.at.units[read.source[0]].tag in "UDO"


def _behind_semicolon(read: Candidate, found: Sequence[Found]) -> Candidate:
    """Let words before a cue begin behind the semicolon that ends somebody else's: "Lee said A; B, Kim said"."""
    units, left = read.at.units, read.left
    if left is None:
        return read
    marks = [place for place in range(*left) if units[place].tag == ";"]
    if not marks or not any(left[0] <= place < marks[-1] for place in _cues(units, found, left)):
        return read
    return read._replace(left=(marks[-1] + 1, left[1])) if marks[-1] + 1 < left[1] else read


def _cues(units: Sequence[Unit], found: Sequence[Found], part: Range) -> list[int]:
    starts = {one.cue.start for one in found}
    return [place for place in range(*part) if units[place].start in starts]


def _past_dateline(units: Sequence[Unit], end: int) -> int:
    """Return where the sentence begins behind "TOKYO (Kyodo) --"; 0 if it has no dateline."""
    for place in range(1, min(end, DATELINE)):
        if units[place].tag in "QVAFDR":
            return 0
        if units[place].tag == "-":
            return (
                place + 1
                if units[place - 1].tag in ")M"
                or all(unit.tag in "U,." for unit in units[:place])
                or units[place - 1].word.isdigit()
                else 0
            )
    return 0


DATELINE = 14
"""A dateline has at most so many words and marks."""


def _taken(units: Sequence[Unit], found: Sequence[Found]) -> list[bool]:
    """Return for each unit whether it has been credited already, or credits."""
    taken = [False] * len(units)
    for one in found:
        for span in (*one.content, one.cue, *([one.source] if one.source else [])):
            first = bisect_left(units, span.start, key=_start)
            past = bisect_left(units, span.end, key=_start)
            taken[first:past] = [True] * (past - first)
    return taken


_start = attrgetter("start")


def _inside(units: Sequence[Unit], one: Found, part: Range) -> bool:
    return units[part[0]].start <= one.cue.start < units[part[1] - 1].end


def _found(read: Candidate, before: Sequence[Found]) -> Found:
    """Turn a candidate into spans; one without a subject of its own takes that of the clause it hangs on."""
    units, at = read.at.units, read.at
    parts = spans(units, [part for part in (read.left, read.right) if part])
    return Found(
        cue=span_of(units, (at.group, at.cue + 1)),
        lemma=at.verb.lemma,
        source=None if read.nobody else _source(read, before),
        sentence=whole(units),
        content=[span_of(units, part) for part in parts],
        spoken=at.verb.news,
        quoted=not parts or units[parts[-1][1] - 1].tag == "Q",
        aside=_aside(read),
        finite=_speaks(read),
    )


def _aside(read: Candidate) -> Span | None:
    """Return what stands between the cue and the words behind it, or between the cue and the next comma or quotation."""
    units, start, end = read.at.units, read.at.cue + 1, read.at.end
    stop = read.right[0] if read.right else start
    while not read.right and stop < min(end, start + ASIDE) and units[stop].tag not in ",;:Q":
        stop += 1
    return span_of(units, (start, stop)) if start < stop else None


ASIDE = 14
"""Listener, day and occasion have at most so many words."""


def _source(read: Candidate, before: Sequence[Found]) -> Span | None:
    """Return who speaks; ", adding that" belongs to who spoke before it, else to the subject of its clause."""
    units, group = read.at.units, read.at.group
    if read.source:
        return span_of(units, read.source)
    if before and before[-1].source and after_comma(units, group):
        return before[-1].source
    subject = clause_subject(units, group)
    return span_of(units, subject) if subject else None
