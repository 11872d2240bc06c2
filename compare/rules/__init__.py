"""Fifth step: facts to discrepancies. One file a family; a rule's docstring is its manual.

``dates``, ``event_order`` and ``calendar_checks`` hold the DAT codes, ``agenda`` AGD, ``sourcing`` SRC, ``certainty``
CRT, ``names`` NAM, ``places`` PLC, ``figures`` FIG, ``quotes`` QUO. Every family offers ``RULES`` and
``check(collation)``; A against B gives what B against A gives.
Next in the flow: ``compare/comparison.py``, which gives the keys, then ``compare/report``.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType

from compare.align.collation import Collation
from compare.read.findings import CODES as INPUT_CODES
from compare.rules import (
    agenda,
    calendar_checks,
    certainty,
    dates,
    event_order,
    figures,
    names,
    passages,
    places,
    quotes,
    sourcing,
)
from compare.rules.drafts import Draft
from compare.rules.registry import Rule, rule

FAMILIES: tuple[ModuleType, ...] = (
    dates,
    event_order,
    calendar_checks,
    agenda,
    sourcing,
    certainty,
    names,
    places,
    figures,
    quotes,
)

INPUT_RULES = tuple(rule(code, name, severity, shown) for code, (name, severity, shown) in INPUT_CODES.items())

RULES: dict[str, Rule] = {
    one.code: one
    for one in sorted(
        (*INPUT_RULES, *(one for family in (*FAMILIES, passages) for one in family.RULES)), key=lambda one: one.code
    )
}
"""Every rule by its code, sorted."""


def check(collation: Collation) -> Iterator[Draft]:
    """Run every family over one story; what is left out comes last, since what another rule compares is not."""
    found = [draft for family in FAMILIES for draft in family.check(collation)]
    yield from found
    yield from passages.passage_missing(collation, found)
