"""Which units are finite verbs, and where their groups begin: what tells a clause from a phrase.

Next in the flow: ``clauses.py``, which finds the subjects of such verbs.
"""

from __future__ import annotations

from collections.abc import Sequence

from compare.claims.sourcing.units import Unit
from compare.claims.sourcing.verbs_en import FORMS, Form


def after_comma(units: Sequence[Unit], place: int) -> bool:
    """Whether a comma stands before the unit, on its own or inside a quotation's marks."""
    return place > 0 and (units[place - 1].tag == "," or (units[place - 1].tag == "Q" and units[place - 1].word == ","))


def is_finite(units: Sequence[Unit], place: int) -> bool:
    """Whether the unit looks like a finite verb (a noun in -s that is also a verb does not count after a noun's opener)."""
    tag = units[place].tag
    if tag in "AFK":
        return True
    if tag == "E":
        return _past_not_participle(units, place)
    if tag != "V":
        return False
    verb = FORMS[units[place].word]
    if verb.form is Form.PAST:
        return _past_not_participle(units, place)
    if verb.form is Form.BASE or verb.noun:
        return place > 0 and units[place - 1].tag in "RWAB" and verb.form is not Form.ING
    return place > 0 and units[place - 1].tag not in "DPT"


def _past_not_participle(units: Sequence[Unit], place: int) -> bool:
    """Whether a form in -ed tells rather than describes: no article before it, no "by" after it."""
    if place and units[place - 1].tag in "DP":
        return False
    behind = [unit.tag if unit.word != "by" else "by" for unit in units[place + 1 : place + 3]]
    return behind[:1] != ["by"] or behind[1:] == ["G"]


def has_finite(units: Sequence[Unit], start: int, end: int) -> bool:
    """Whether a clause stands there, not a mere phrase."""
    return any(is_finite(units, place) for place in range(start, end))


def group_start(units: Sequence[Unit], place: int) -> int:
    """Return where the verb group that ends at ``place`` begins: "has also said", "on Friday said"."""
    start = place
    while start:
        before = units[start - 1]
        if before.tag in "ABN":
            start -= 1
        elif (
            before.tag == "M"
            and units[place].tag != "G"
            and start > 1
            and units[start - 2].tag in "PUOR"
            and before.word != "here"
        ):
            start -= 2 if units[start - 2].tag == "P" else 1
        else:
            break
    return start
