"""A verb where it stands, and what it credits to whom: the records that the search for attributions hands on.

Next in the flow: ``around.py`` and ``cues.py``, which fill them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from compare.claims.sourcing.clauses import Range
from compare.claims.sourcing.units import Unit
from compare.claims.sourcing.verbs_en import Verb


class Place(NamedTuple):
    """A verb of the tables in its sentence."""

    units: Sequence[Unit]
    cue: int
    """The unit of the verb."""
    group: int
    """Where its group begins: "has also said"."""
    end: int
    """The sentence ends before this unit."""
    low: int
    """Nothing before this unit belongs to it: a dateline, an earlier speaker's words."""
    verb: Verb
    headline: bool = False


class Candidate(NamedTuple):
    """What a verb credits to whom."""

    at: Place
    source: Range | None
    left: Range | None
    """Words before it."""
    right: Range | None
    """Words behind it; none of either where a quotation follows in the next paragraph."""
    nobody: bool = False
    """Credited to no one."""
