"""What each verb of a sentence credits to whom, on which side of it the words stand, and where they end.

Next in the flow: ``reading.py``, which takes the candidates in order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from compare.claims.sourcing.around import going_on, interrupts, inverted, reported_as, resumed, speaks_after, unlisted
from compare.claims.sourcing.candidate import Candidate, Place
from compare.claims.sourcing.clauses import Range, noun_group_end, subject_before
from compare.claims.sourcing.contents import behind, only_adjuncts, takes_right
from compare.claims.sourcing.extent import has_left, may_be_left, right_end
from compare.claims.sourcing.finite import group_start, has_finite
from compare.claims.sourcing.forms import is_passive, is_verb, said
from compare.claims.sourcing.idioms import CITING
from compare.claims.sourcing.sources_en import DOCUMENTS
from compare.claims.sourcing.style import Style
from compare.claims.sourcing.units import Sentence, Unit
from compare.claims.sourcing.verbs_en import FINDING, FORMS, JUDGING, VOICED, VOICING, Form, Takes

SEEMING = frozenset({"seem", "appear"})
"""Verbs whose subject belongs to what seems so."""


def candidate(sentence: Sentence, cue: int, low: int, style: Style) -> Candidate | None:
    """Return what the verb at ``cue`` credits to whom, reaching back no further than ``low``; None if it is no cue."""
    units, end = sentence.units, sentence.end
    if units[cue].tag == "E":
        return unlisted(units, cue, group_start(units, cue), end, low)
    verb = FORMS[units[cue].word]
    if style is Style.NEWS and not verb.news and verb.lemma not in NEWS_OF_SOME:
        return None
    group = group_start(units, cue)
    at = Place(units, cue, group, end, low, verb, sentence.headline)
    if style is Style.WIDE and (at.verb.lemma in SEEMING or is_passive(units, cue, group, at.verb)):
        return _impersonal(at)
    if style is Style.NEWS and at.verb.lemma in EVIDENCE:
        subject = subject_before(units, group, low)
        papers = _papers(subject, units)
        plural = at.verb.form is Form.BASE and any(word.endswith("s") for word in papers)
        at = at._replace(verb=replace(at.verb, news=True)) if papers else at
        if plural:
            return _with_subject_before(at, style)
    if style is Style.NEWS and not at.verb.news and _judges(at):
        at = at._replace(verb=replace(at.verb, news=True))
    if not is_verb(units, cue, group, at.verb) or (style is Style.NEWS and not said(units, cue, group, at.verb)):
        return None
    return inverted(at) or _with_subject_before(at, style)


def _judges(at: Place) -> bool:
    """Whether somebody passes judgement in words, or finds that something is so: "prosecutors suspect him of"."""
    if at.verb.lemma in JUDGING:
        return True
    if at.verb.lemma in VOICING:
        return any(unit.word in VOICED for unit in at.units[at.cue + 1 : min(at.end, at.cue + 4)])
    after = at.units[at.cue + 1].word if at.cue + 1 < at.end else ""
    return at.verb.lemma in FINDING and at.verb.form is Form.PAST and after == "that"


EVIDENCE = frozenset("show find reveal indicate suggest put detail conclude".split())
"""What documents do: "the filing shows that", "a poll put the party at 30 percent"."""
NEWS_OF_SOME = EVIDENCE | JUDGING | FINDING | VOICING
"""Verbs that credit words in news where a document, a judge or a finder is their subject, or a feeling their object."""


def _papers(subject: Range | None, units: Sequence[Unit]) -> list[str]:
    """Return the words for papers and polls in a subject: "a report by the audit office", "figures released Friday"."""
    if subject is None:
        return []
    return [
        units[place].word for place in range(*subject) if units[place].word in DOCUMENTS and units[place].tag != "Q"
    ]


def _with_subject_before(at: Place, style: Style) -> Candidate | None:
    source = _subject(at)
    if style is Style.NEWS and source and source[1] - source[0] > 1 and at.units[source[0]].word in {"which", "whom"}:
        return _of_antecedent(at, source)
    right = behind(at.units, at.cue, at.end, at.verb)
    if source and speaks_after(at.units, source[0]):
        return Candidate(at, source, (at.low, source[0]), going_on(at.units, at.cue + 1, at.end))
    if source and (at.verb.takes & Takes.CLAUSE or (at.verb.news and at.verb.lemma in EVIDENCE)):
        found = reported_as(at, source, right) or _words_before(at, source, right)
        if found:
            return found
    return _words_behind(at, source, right, style)


def _of_antecedent(at: Place, source: Range) -> Candidate:
    """Return "the accusations, which Kim denied": what Kim denied is the noun before, and no more of the sentence."""
    start = stop = source[0] - 1 if at.units[source[0] - 1].tag == "," else source[0]
    while start > max(at.low, stop - ANTECEDENT) and at.units[start - 1].tag in "UOEVD":
        start -= 1
        if at.units[start].tag == "D":
            break
    return Candidate(at, (source[0] + 1, source[1]), (start, stop) if start < stop else None, None)


ANTECEDENT = 5
"""The noun before a relative clause has at most so many words."""


def _subject(at: Place) -> Range | None:
    """Return the verb's own subject; a participle has one only where a noun stands right before it ("users saying")."""
    if at.verb.form is Form.ING and at.verb.lemma in EVIDENCE:
        paper = _paper_before(at)
        if paper:
            return paper
    if at.units[at.group].word == "having":
        return None
    source = subject_before(at.units, at.group, at.low)
    if source is None or at.group != at.cue:
        return source
    before = at.units[at.cue - 1].tag
    if at.verb.form is Form.ING and before != "W":
        return None if has_finite(at.units, *source) or before in "P," else source
    return source


def _paper_before(at: Place) -> Range | None:
    """Return the paper that a participle right behind it belongs to: "released her tax returns, showing that"."""
    stop = at.cue - 1 if at.cue and at.units[at.cue - 1].tag == "," else at.cue
    start = stop
    while start > max(at.low, stop - ANTECEDENT) and at.units[start - 1].tag in "UOED":
        start -= 1
        if at.units[start].tag == "D":
            break
    return (start, stop) if start < stop and at.units[stop - 1].word in DOCUMENTS else None


def _words_before(at: Place, source: Range, right: int) -> Candidate | None:
    """Return "A, Kim said on Friday" and "A, Kim said, B"."""
    comma = right < at.end and at.units[right].tag == ","
    if comma and right + 1 < at.end and at.units[right + 1].tag == "Q":
        return None
    stop = next((place for place in range(right, at.end) if at.units[place].tag == ";"), at.end)
    last = not comma and only_adjuncts(at.units, right, stop)
    left = has_left(at.units, at.low, source[0], headline=at.headline)
    left = left or ((last or (comma and _joined(at, right))) and may_be_left(at.units, at.low, source[0]))
    if not left and not (comma and interrupts(at.units, at.low, source[0], right, at.end)):
        return None
    if comma:
        return Candidate(at, source, (at.low, source[0]), resumed(at.units, right, at.end))
    return Candidate(at, source, (at.low, source[0]), None) if last else None


def _joined(at: Place, comma: int) -> bool:
    """Whether a clause goes on behind the comma that ends "he said": "It pays a tenth, he said, and costs rise"."""
    return comma + 2 < at.end and at.units[comma + 1].tag == "C" and has_finite(at.units, comma + 2, at.end)


def _words_behind(at: Place, source: Range | None, right: int, style: Style) -> Candidate | None:
    """Return "Kim said A", 'Kim said: "A"', and a cue with a colon whose quotation is the next paragraph."""
    units, end = at.units, at.end
    if right + 1 < end and units[right].tag == ",":
        if units[right + 1].tag == "Q":
            right += 1
        elif units[right + 1].word in CITING:
            right = _past_citing(at, right + 1)
        else:
            right = _past_aside(at, right)
    if right == end - 1 and units[right].tag == ":" and at.verb.news and at.verb.takes & Takes.CLAUSE:
        return Candidate(at, source, None, None)
    if not takes_right(units, right, end, at.verb, style):
        return None
    if source and units[source[0]].tag == "W":
        end = _relative_end(at, right)
    clause = bool(at.verb.takes & (Takes.CLAUSE | Takes.THAT)) and units[right].tag != "T"
    return Candidate(at, source, None, (right, right_end(units, right, end, clause=clause)))


def _relative_end(at: Place, start: int) -> int:
    """Return where a relative clause ends: "Kim, who denied wrongdoing, declined to comment"."""
    for place in range(start + 1, at.end - 1):
        if at.units[place].tag == "," and at.units[place + 1].tag in "AFVE":
            return place
    return at.end


def _past_aside(at: Place, comma: int) -> int:
    """Return where the words begin behind an aside: "said, without evidence, that"; the comma if there is none."""
    units = at.units
    for place in range(comma + 2, min(comma + ASIDE, at.end - 1)):
        if units[place].tag == ",":
            return place + 1 if units[place + 1].tag == "Q" or units[place + 1].word == "that" else comma
    return comma


ASIDE = 10
"""An aside between a verb of saying and its words has at most so many words."""


def _past_citing(at: Place, start: int) -> int:
    """Return where the words go on behind ", citing X,"."""
    return next((place for place in range(start, at.end) if at.units[place].tag == ","), at.end - 1) + 1


def _impersonal(at: Place) -> Candidate | None:
    """Return "the plan is expected to fail", "he was criticized by Lee": the subject belongs to what is credited."""
    units, after = at.units, at.cue + 1
    subject = subject_before(units, at.group, 0)
    if subject is None or after >= at.end or units[after].tag in ",;:-)Q":
        return None
    if units[after].word == "by":
        stop = noun_group_end(units, after + 1, at.end)
        return Candidate(at, (after + 1, stop), subject, None) if stop > after + 1 else None
    right = behind(units, at.cue, at.end, at.verb)
    if right >= at.end or not (units[right].word in IMPERSONAL or at.verb.lemma in SEEMING):
        return None
    return Candidate(at, None, subject, (right, right_end(units, right, at.end, clause=False)), nobody=True)


IMPERSONAL = frozenset({"to", "that", "as", "whether", "if"})
"""Words that open what is expected, believed or asked."""
