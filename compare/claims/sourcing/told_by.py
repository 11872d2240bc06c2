"""Credit by a passive with its agent: "first reported by the Herald", "the plan was criticised by unions", "was revealed when".

News copy only; verbs of saying that stand as active verbs are ``cues.py``'s. Next in the flow: ``reading.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.claims.sourcing.clauses import noun_group_end, span_of, whole
from compare.claims.sourcing.extent import spans
from compare.claims.sourcing.finite import group_start
from compare.claims.sourcing.forms import BE
from compare.claims.sourcing.found import Found
from compare.claims.sourcing.sources_en import OUTLET_WORDS, OUTLETS
from compare.claims.sourcing.units import Unit
from compare.claims.sourcing.verbs_en import FORMS, JUDGING, Form

REPORTED = frozenset("reported revealed disclosed published obtained seen reviewed posted broken".split())
"""What an outlet did first with the news that other copy passes on: "a memo obtained by the Herald"."""

JUDGED = frozenset(word for word, verb in FORMS.items() if verb.lemma in JUDGING and verb.form is Form.PAST)
AGENTS = REPORTED | JUDGED
"""Participles whose agent behind "by" is a source."""


def told_by(units: Sequence[Unit], end: int, taken: Sequence[bool]) -> Iterator[Found]:
    """Yield what an outlet reported first, or what somebody judged, once a sentence."""
    for place in range(1, end - 2):
        word = units[place].word
        if word not in AGENTS or units[place + 1].word != "by" or taken[place]:
            continue
        stop = noun_group_end(units, place + 2, end)
        group = group_start(units, place)
        judged = word in JUDGED and any(unit.word in BE for unit in units[group:place])
        if stop > place + 2 and (judged or (word in REPORTED and _outlet(units[place + 2 : stop]))):
            parts = spans(units, [(0, group), (stop, end)])
            content = [span_of(units, part) for part in parts]
            cue, source = span_of(units, (group, place + 2)), span_of(units, (place + 2, stop))
            yield Found(cue, FORMS[word].lemma if word in FORMS else word, source, whole(units), content)
            return


def came_out(units: Sequence[Unit], end: int, taken: Sequence[bool]) -> Iterator[Found]:
    """Yield with whose papers something came out: "The payment was revealed when the office released its accounts"."""
    for place in range(2, end - 3):
        if units[place].word not in CAME_OUT or units[place + 1].word not in {"when", "after"} or taken[place]:
            continue
        group = group_start(units, place)
        release = next(
            (p for p in range(place + 3, min(end, place + 3 + LONGEST_BODY)) if units[p].word in RELEASED), None
        )
        helped = any(unit.word in BE for unit in units[group:place])
        if release and helped and all(unit.tag in "DUOPRM" for unit in units[place + 2 : release]):
            source, content = span_of(units, (place + 2, release)), [span_of(units, (0, group))]
            yield Found(span_of(units, (group, place + 1)), units[place].word, source, whole(units), content)
            return


CAME_OUT = frozenset("revealed disclosed exposed uncovered unveiled".split())
RELEASED = frozenset("released published posted issued leaked filed submitted disclosed".split())
"""How things come out, and what makes them do so."""
LONGEST_BODY = 12
"""Words of whoever releases something."""


def _outlet(words: Sequence[Unit]) -> bool:
    """Whether the words name an outlet."""
    named = any(unit.tag == "U" for unit in words)
    return named and (words[-1].word in OUTLET_WORDS or any(unit.word in OUTLETS for unit in words))
