"""Whether a form of the tables is an active verb where it stands, and tells that something was said.

"Claims" is a noun after "the", "report" one after "jobs", "expected" a passive after "is". Next in the flow: ``reading.py``.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.claims.sourcing.particles_en import WITH_WORDS
from compare.claims.sourcing.units import Unit
from compare.claims.sourcing.verbs_en import FORMS, Form, Verb
from compare.claims.sourcing.words_en import PLURAL_NOUNS


def is_verb(units: Sequence[Unit], place: int, group: int, verb: Verb) -> bool:
    """Whether the form at ``place`` is an active verb there, not a noun, an adjective or a passive."""
    before = units[group - 1] if group else None
    helped = [unit.word for unit in units[group:place] if unit.tag == "A"]
    if verb.form is Form.PAST:
        if any(word in BE for word in helped) and verb.lemma != "read":
            return False
        following = units[place + 1].word if place + 1 < len(units) else ""
        if following == "by" and not (place + 2 < len(units) and units[place + 2].word in MEANS):
            return False
        return bool(helped) or before is None or not (before.tag in "DP" or before.word.endswith(("'s", "’s")))
    if verb.form is Form.ING:
        noun = before is not None and (before.tag == "D" or (verb.noun and before.tag in "UO"))
        return bool(helped) or not noun
    if verb.form is Form.PRESENT:
        return (
            before is not None
            and before.tag in "URWOM),BCQ.E"
            and not _names_a_state(units, place, before)
            and not (verb.noun and _reads_as_noun(units, place, before))
        )
    return _base_stands(units, place, before, helped)


MEANS = frozenset("telephone phone email e-mail text video letter fax radio".split())
"""How words reach a reporter: "said by telephone" is no passive."""


def _reads_as_noun(units: Sequence[Unit], place: int, before: Unit) -> bool:
    """Whether a form that is a noun too is one here: a verb has something behind it that a noun has not."""
    if any(unit.tag == "Q" for unit in units[:place]):
        return False
    if place + 1 >= len(units):
        return units[place - 2].tag != ","
    if before.word[:1].isdigit():
        return True
    if before.tag == "U" and before is not units[0] and FORMS[units[place].word].form is Form.BASE:
        return units[place + 1].tag not in "SQ,"
    after = units[place + 1]
    return (
        after.word == "of"
        or after.tag in "AF,;"
        or (after.tag == "P" and after.word not in WITH_WORDS.get(FORMS[units[place].word].lemma, ()))
        or (after.tag == "." and after.word in {".", "?", "!"})
    )


def _names_a_state(units: Sequence[Unit], place: int, before: Unit) -> bool:
    """Whether "state" is no verb: "the United States last month", "his rival, state Sen. Lind"."""
    titled = units[place].word == "state" and place + 1 < len(units) and units[place + 1].tag == "U"
    return titled or (units[place].word == "states" and before.word == "united")


def _before_noun(units: Sequence[Unit], place: int, before: Unit) -> bool:
    """Whether a form that opens a part of the sentence describes the noun behind it: ", state engineer Okada said"."""
    return before.tag == "," and place + 1 < len(units) and units[place + 1].tag == "O"


BE = frozenset("is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t".split())


def is_passive(units: Sequence[Unit], place: int, group: int, verb: Verb) -> bool:
    """Whether the form is a passive with its helper before it: "is expected", "was criticized"."""
    return verb.form is Form.PAST and any(unit.word in BE for unit in units[group:place])


def _base_stands(units: Sequence[Unit], place: int, before: Unit | None, helped: Sequence[str]) -> bool:
    """Whether a base form is a verb: after a modal, after "to", or after a plural."""
    if helped:
        return not any(word in BE or word in {"has", "have", "had"} for word in helped)
    if before is None:
        return False
    if before.tag in {"T", "W"}:
        return True
    if before.tag == "R":
        return before.word in {"they", "we", "i", "you", "others"}
    nouns = (_before_noun, _names_a_state, _reads_as_noun)
    if FORMS[units[place].word].noun and any(is_noun(units, place, before) for is_noun in nouns):
        return False
    plural = before.word in PLURAL_NOUNS or (before.word.endswith("s") and not before.word.endswith(("'s", "’s", "ss")))
    return before.tag in "OUD,)" and (plural or before.tag in ",)")


def said(units: Sequence[Unit], place: int, group: int, verb: Verb) -> bool:
    """Whether a verb of saying tells that something was said, not that it will, may or was not."""
    return (
        verb.news
        and (
            _would_only(units, group, place)
            or not any(unit.word in UNSAID or unit.tag == "N" for unit in units[group:place])
        )
        and (group == 0 or units[group - 1].tag != "T")
    )


def _would_only(units: Sequence[Unit], group: int, place: int) -> bool:
    """Whether something was said after all: "would say only that", "would only say"."""
    near = [unit.word for unit in units[group : place + 2]]
    return "would" in near and "only" in near


UNSAID = frozenset(
    "will would can could may might must should shall won't won’t wouldn't didn't didn’t doesn't don't cannot can't couldn't".split()
)
