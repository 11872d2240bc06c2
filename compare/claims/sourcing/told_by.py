"""Credit by a passive with its agent: "first reported by the Herald", "the plan was criticised by unions".

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


def _outlet(words: Sequence[Unit]) -> bool:
    """Whether the words name an outlet."""
    named = any(unit.tag == "U" for unit in words)
    return named and (words[-1].word in OUTLET_WORDS or any(unit.word in OUTLETS for unit in words))
