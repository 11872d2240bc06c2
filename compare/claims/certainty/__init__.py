"""How sure the outlet is that a thing happens or happened: cues of one sentence, each with the verb that it governs.

The ladder stands in ``ladder_en.py``, the search for the verb in ``governed.py``. Who says so is not read here: see
``compare/claims/sourcing``. Next in the flow: ``compare/claims/agenda.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from operator import attrgetter

from compare.claims.certainty.embedded import embedded
from compare.claims.certainty.governed import REACH, base, brought_about, governed
from compare.claims.certainty.ladder_en import (
    CONDITION_HINTS,
    CONDITIONS,
    HINTS,
    IRREGULAR,
    LADDER,
    PRESENT_NEWS,
    SAYING,
    Governs,
)
from compare.claims.hints import Hints
from compare.claims.words import lowered
from compare.model import Certainty, CertaintyCue, Span
from compare.patterns import late, one_of

__all__ = ["read_certainty"]

AS_PRINTED = "(?-i:"
_CASED = frozenset(number for number, (_, _, pattern) in enumerate(LADDER) if AS_PRINTED in pattern)
"""Rows with letters that count as printed; the others are looked for in the lowered text."""


@cache
def _row(number: int) -> re.Pattern[str]:
    """Return a row's pattern, compiled when a sentence first has its letters: an article needs half of them."""
    return re.compile(rf"\b(?:{LADDER[number][2]})(?![\w-])", re.IGNORECASE if number in _CASED else 0)


_HINTED = Hints(HINTS)
_CONDITION = re.compile(rf"\b(?<!\beven\s)(?<!\bas\s)(?<!\bwhat\s)(?:{CONDITIONS})")
"""A condition, in the lowered text; "even if" is none."""
_UNTIL = re.compile(r"[^,;:.]*?\b(?:until|before)\s(?:[A-Z]|\d|the|next|late|early|mid|after|this|at\sleast)")
"""What is not to be "until Oct. 12" is to be then."""
_NONE_BEFORE = re.compile(
    r"(?:\b(?:[Nn]othing|[Nn]obody|[Nn]o\sone|[Nn]either|[Nn]one)|(?:\A|[.,;:“\"]\s?)No)\s[^,;:.“”\"]*\Z"
)
"""What makes a clause deny its verb from the front: "No new hotels may be built"."""
_HAVE_DONE = re.compile(
    rf"\s+(?:\w+ly\s+)?have\s(?:\w+ly\s|also\s|already\s)?(?:been|had|said|told|known|\w{{2,}}ed|{'|'.join(sorted(IRREGULAR))})\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?=[a-z])(?P<help>(?:has|have|had|was|were|is|are|been|being)(?:\s+(?:\w+ly|also|already|now|since|just|been|being))*\s+)?"
    rf"(?<![\w-])(?P<verb>[a-z]{{2,}}ed|{one_of(IRREGULAR)})(?![\w-])(?P<by>\s+by\b)?"
)
_UNDER_WAY = re.compile(
    r"(?:\b(?:is|are|was|were|been)|\b(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Tt]hat|[Tt]here)['’](?:s|re))\s+(?:\w+ly\s+|also\s+|now\s+|still\s+)?(?P<verb>[a-z]{3,}ing)(?![\w-])"
)
_HEADLINE_TO = re.compile(r"(?:[^\W_][\w.'’-]*[,:]?\s+){1,8}?to\s+(?P<verb>[a-z]{2,})\b(?!-)")
_PRESENT = re.compile(rf"\b(?:{'|'.join(sorted(PRESENT_NEWS))})\b")
_BEFORE = re.compile(r"([\w'’-]++)[\s,]*+\Z")
NO_PAST_BEFORE = frozenset(
    "the a an of in to his her its their by for with from at on this that these those our no be get gets getting them him us me".split()
)
"""Words that a finite past does not follow: "the retired general"."""
LOOK_BACK = 24

UNREAL = frozenset({"could", "would"})
"""With "have" they tell what did not come: "hunters could have taken two", "it would have cost a tenth"."""

_UNREAL = late(r"\b(?:could|would)(?:\s(?:\w+ly|also|still|now|then|never|not|have|been))*\s\Z")

PAST_DENIALS = frozenset("was were did had wasn't weren't didn't hadn't wasn’t weren’t didn’t hadn’t".split())
"""What was not done "until March" was done in March."""


def read_certainty(text: str, sentence: Span) -> tuple[CertaintyCue, ...]:
    """Return the cues of certainty in one sentence, in text order; each is scoped to its own verb. Never raises.

    A sentence of several verbs has several cues: "has agreed to visit" is HAPPENED for agree and SCHEDULED for visit.
    """
    condition = _condition(text, sentence)
    found = _denials([*_laddered(text, sentence, conditional=condition is not None)])
    if condition:
        found.append(CertaintyCue(Span(*condition.span()), Certainty.CONSIDERING, conditional=True))
    taken = [cue.span for cue in found]
    told = {cue.verb for cue in found if cue.verb}
    found += [
        cue
        for cue in _told(text, sentence)
        if not any(cue.span.overlaps(span) for span in taken) and cue.verb not in told
    ]
    return tuple(sorted(found, key=_PLACE_AND_LEVEL))


def _condition(text: str, sentence: Span) -> re.Match[str] | None:
    small = lowered(text)
    words = sentence.of(small)
    if not any(hint in words for hint in CONDITION_HINTS):
        return None
    return _CONDITION.search(small, sentence.start, sentence.end)


_PLACE_AND_LEVEL = attrgetter("span", "level")


def _laddered(text: str, sentence: Span, *, conditional: bool) -> Iterator[CertaintyCue]:
    """Yield the cues of the table."""
    for cue, step, governs in _row_matches(text, sentence):
        level = step
        verb, end = governed(text, sentence, Span(*cue.span()), governs)
        if governs is not Governs.SUBJECT:
            verb = brought_about(text, verb, sentence, Span(cue.start(), max(cue.end(), end)))
        if not verb and governs is not Governs.SUBJECT and level is not Certainty.DENIED:
            continue
        if governs is Governs.BASE and _HAVE_DONE.match(text, cue.end(), sentence.end):
            if cue[0].lower() in UNREAL:
                continue
            level = Certainty.RUMOURED if level is Certainty.CONSIDERING else level
        if level is Certainty.DENIED and _UNTIL.match(text, cue.end(), min(sentence.end, cue.end() + REACH)):
            level = Certainty.HAPPENED if PAST_DENIALS & set(cue[0].lower().split()) else Certainty.WILL
        if cue[0].endswith("principle") and not text.startswith(" to ", cue.end()):
            verb = base("agreement")
        if level >= Certainty.CONSIDERING and _NONE_BEFORE.search(
            text[max(sentence.start, cue.start() - REACH) : cue.start()]
        ):
            level = Certainty.DENIED
        open_ = conditional and level >= Certainty.EXPECTED
        level = Certainty.CONSIDERING if open_ else _below(text, sentence, cue.start(), level)
        yield CertaintyCue(Span(*cue.span()), level, verb, conditional=open_)


def _below(text: str, sentence: Span, place: int, level: Certainty) -> Certainty:
    """What is left of a clause's certainty below words that do not vouch for it; a claim of what will be is a forecast."""
    if level < Certainty.EXPECTED:
        return level
    above = embedded(text, sentence, place)
    if above is None:
        return level
    if level is Certainty.HAPPENED:
        return max(Certainty.RUMOURED, min(above, Certainty.ALLEGED))
    return level if above is Certainty.ALLEGED else min(level, Certainty.CONSIDERING)


def _row_matches(text: str, sentence: Span) -> list[tuple[re.Match[str], Certainty, Governs]]:
    """Return the matches of the table from left to right, none over another; at one place the first row wins."""
    small = lowered(text)
    words = sentence.of(small)
    found = [
        (cue.start(), number, cue)
        for number in sorted(_HINTED.tried(words))
        for cue in _row(number).finditer(text if number in _CASED else small, sentence.start, sentence.end)
    ]
    kept: list[tuple[re.Match[str], Certainty, Governs]] = []
    reached = sentence.start
    for start, number, cue in sorted(found, key=lambda one: one[:2]):
        if start >= reached:
            kept.append((cue, *LADDER[number][:2]))
            reached = cue.end()
    return kept


def _denials(found: list[CertaintyCue]) -> list[CertaintyCue]:
    """Return the cues with what is denied said once: "will not" and "be on the table", "denied that he would resign"."""
    kept: list[CertaintyCue] = []
    for cue in found:
        before = kept[-1] if kept else None
        if before is None or before.level is not Certainty.DENIED:
            kept.append(cue)
        elif cue.span.start - before.span.end <= 1 and Certainty.CONSIDERING <= cue.level <= Certainty.ARRANGING:
            kept[-1] = CertaintyCue(Span(before.span.start, cue.span.end), Certainty.DENIED, cue.verb)
        elif cue.verb != before.verb:
            kept.append(cue)
    return [cue for cue in kept if cue.verb or cue.level is not Certainty.DENIED]


def _told(text: str, sentence: Span) -> Iterator[CertaintyCue]:
    """Yield what is told as fact: past and perfect verbs, what is under way, and the forms of headlines."""
    for done in _DONE.finditer(text, sentence.start, sentence.end):
        word = done["verb"]
        if word in SAYING or not _tells(text, done) or _unreal(text, done.start()):
            continue
        told = Span(*done.span("verb")) if not done["help"] else Span(done.start(), done.end("verb"))
        act = brought_about(text, base(word), sentence, Span(done.start(), done.end("verb")))
        yield CertaintyCue(told, _below(text, sentence, told.start, Certainty.HAPPENED), act)
    for doing in _UNDER_WAY.finditer(text, sentence.start, sentence.end) if "ing" in sentence.of(text) else ():
        level = _below(text, sentence, doing.start(), Certainty.HAPPENED)
        yield CertaintyCue(Span(*doing.span()), level, base(doing["verb"]))
    if sentence.start == 0 and not sentence.of(text).rstrip().endswith((".", "!", "?")):
        yield from _headline(text, sentence)


def _unreal(text: str, place: int) -> bool:
    """Whether the verb at a place tells what did not come: "could have taken"."""
    return _UNREAL.search(text, max(0, place - 2 * LOOK_BACK), place) is not None


def _tells(text: str, done: re.Match[str]) -> bool:
    """Whether a past form is the verb of a clause, not a participle that describes: "the retired general", "built by"."""
    if done["help"]:
        return True
    if done["by"]:
        return False
    before = _BEFORE.search(text, max(0, done.start() - LOOK_BACK), done.start())
    if before and before[1].endswith("ly"):
        before = _BEFORE.search(text, max(0, before.start() - LOOK_BACK), before.start())
    return before is None or before[1].lower() not in NO_PAST_BEFORE


def _headline(text: str, sentence: Span) -> Iterator[CertaintyCue]:
    """Yield "Lee to visit Japan" and "Lee visits Japan"."""
    ahead = _HEADLINE_TO.match(text, sentence.start, sentence.end)
    if ahead and not _row_matches(text, Span(sentence.start, ahead.end())):
        yield CertaintyCue(
            Span(ahead.start("verb") - len("to "), ahead.end("verb")), Certainty.WILL, base(ahead["verb"])
        )
    for present in _PRESENT.finditer(text, sentence.start, sentence.end):
        yield CertaintyCue(Span(*present.span()), Certainty.HAPPENED, base(present[0]))
