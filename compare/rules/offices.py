"""Whether two outlets put a person in offices that exclude each other.

Offices are compared within their sphere (``compare/claims/names/offices_en.py``); a general word ("official", "aide")
fits every office. Symmetric. Feeds ``compare/rules/names.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from compare.claims.names.offices_en import ONE_IN_OTHER_WORDS
from compare.claims.names.phrases import ANY, GENERAL
from compare.model import Relation, Role

SPHERES = (
    "party", "state of election", "camp", "state", "law", "body", "staff", "house", "seat", "envoy", "forces", "police", "church", "work", ANY,
)  # fmt: skip
"""The gravest difference first."""

IN_DOUBT = frozenset({"work", "forces"})
"""Spheres in which a person may well be two things: a comedian may be a host."""


class Clash(NamedTuple):
    """Two things said of one person that exclude each other."""

    sphere: str
    why: str
    """The line of a trace that says what excludes what."""
    relation: Relation = Relation.CONFLICT
    confidence: float = 0.6
    in_time: bool = False
    """Whether the office is one, and only held, held no more or not yet: copy of another day, or a courtesy title."""

    @property
    def order(self) -> tuple[int, str]:
        """The gravest first."""
        return SPHERES.index(self.sphere), self.why

    def concerns(self, role: Role) -> bool:
        """Whether a role is one of those that clash, or agrees with one that does."""
        of_rank = role.sphere == ANY and (role.rank == DEPUTY or role.office in FIRST)
        return _in(role, self.sphere) or (self.sphere == "body" and of_rank)


def clash_of(a: Sequence[Role], b: Sequence[Role]) -> Clash | None:
    """Return the gravest clash between what two articles say of a person; None where all of it fits together."""
    in_rank = _second_in_rank(a, b) or _second_in_rank(b, a)
    if in_rank is not None:
        return in_rank
    both = _spheres(a) & _spheres(b)
    for sphere in SPHERES if both else ():
        if sphere not in both:
            continue
        one = [role for role in a if _in(role, sphere)]
        other = [role for role in b if _in(role, sphere)]
        if any(_fit(x, y) for x in one for y in other):
            continue
        if _said_generally(a, b, sphere):
            continue
        pairs = [(x, y, reason) for x in one for y in other if (reason := _apart(x, y))]
        if pairs:
            x, y, reason = min(pairs, key=lambda pair: (pair[2], *sorted((in_words(pair[0]), in_words(pair[1])))))
            first, second = sorted((in_words(x), in_words(y)))
            doubt = sphere in IN_DOUBT
            return Clash(
                sphere,
                f"{reason}: {first} / {second}",
                Relation.PRECISION if doubt else Relation.CONFLICT,
                0.45 if doubt else 0.6,
                in_time=reason == HELD,
            )
    return None


def _second_in_rank(a: Sequence[Role], b: Sequence[Role]) -> Clash | None:
    """Return the clash of a "deputy leader" with a leader or chair, where neither article has the other's word too."""
    seconds = [role for role in a if role.sphere == ANY and role.rank == DEPUTY and role.office in FIRST]
    firsts = [role for role in b if _leads(role)]
    if not seconds or not firsts or any(role.rank == DEPUTY for role in b) or any(_leads(role) for role in a):
        return None
    first, second = sorted((in_words(seconds[0]), in_words(firsts[0])))
    return Clash("body", f"{RANK}: {first} / {second}")


def _leads(role: Role) -> bool:
    return role.rank != DEPUTY and (role.office in FIRST or role.office == CHAIR)


DEPUTY, CHAIR = "deputy", "chair"
FIRST = frozenset({"leader", "head", "chief"})
"""General words for who is first in a body; with "deputy" before them they are another office than the chair's."""


def _in(role: Role, sphere: str) -> bool:
    """Whether a role excludes others in a sphere: who speaks for a body is not taken for its chair or treasurer."""
    return role.sphere == sphere or (sphere == "body" and role.office == "spokesperson")


def _spheres(roles: Sequence[Role]) -> set[str]:
    return {role.sphere for role in roles} | {"body" for role in roles if role.office == "spokesperson"}


OFFICE, RANK, FIELD, HELD = "another office", "another rank", "another field", "in office or no longer"


def one_office(a: Role, b: Role) -> bool:
    """Whether two roles are the same office, exact enough to know a person by."""
    return (
        a.sphere == b.sphere
        and a.sphere in KNOWN_BY
        and a.office == b.office
        and a.rank == b.rank
        and _fields_fit(a, b)
    )


KNOWN_BY = frozenset({"state", "house", "body", "staff", "envoy", "law"})
"""Spheres in which few people of one story hold the same office."""


def in_words(role: Role) -> str:
    """Return a role as it is compared: "former deputy minister (foreign)"."""
    held = "former " if role.status == "former" else ""
    rank = {"under": "under-", "elect": "-elect"}.get(role.rank, f"{role.rank} " if role.rank else "")
    office = f"{role.office}{rank}" if role.rank == "elect" else f"{rank}{role.office}"
    fields = f" ({', '.join(role.fields)})" if role.fields else ""
    return f"{held}{office}{fields}"


def _fit(a: Role, b: Role) -> bool:
    """Whether both can be right at once, or cannot be compared."""
    return not _apart(a, b)


def _apart(a: Role, b: Role) -> str:
    """Say what sets two roles of one sphere apart; empty where nothing does."""
    if a.sphere == ANY:
        return HELD if a.office == b.office and _held_apart(a, b) else ""
    if a.office != b.office:
        one = frozenset({a.office, b.office}) in ONE_IN_OTHER_WORDS
        return "" if one or _held_apart(a, b) else OFFICE
    if "elect" in {a.rank, b.rank} and "" in {a.rank, b.rank}:
        return "" if "open" in {a.status, b.status} else HELD
    if a.rank != b.rank:
        return "" if _held_apart(a, b) or _stands_in(a, b) else RANK
    if not _fields_fit(a, b):
        return "" if _held_apart(a, b) else FIELD
    return HELD if a.sphere != "work" and a.office not in FOR_LIFE and _held_apart(a, b) else ""


FOR_LIFE = frozenset({"head of state"})
"""Offices by whose title people are called when they hold it no more."""


def _held_apart(a: Role, b: Role) -> bool:
    return {a.status, b.status} == {"former", "current"}


def _stands_in(a: Role, b: Role) -> bool:
    """Whether one acts for an empty chair and the other is its deputy: one person is both, as a rule."""
    return "acting" in {a.rank, b.rank} and {a.rank, b.rank} <= {"acting", DEPUTY, "senior deputy"}


def _fields_fit(a: Role, b: Role) -> bool:
    """Whether what two offices are for fits: one may say more, and one that says nothing fits all."""
    return not a.fields or not b.fields or set(a.fields) <= set(b.fields) or set(b.fields) <= set(a.fields)


def _said_generally(a: Sequence[Role], b: Sequence[Role], sphere: str) -> bool:
    """Whether an article has a general word besides for an office at the top, as the other's may be: "head" and "chair"."""
    return any(
        role.sphere == ANY and role.office in AT_THE_TOP and sphere in GENERAL.get(role.office, frozenset())
        for role in (*a, *b)
    )


AT_THE_TOP = frozenset({"head", "leader", "chief", "boss", "commander", "diplomat"})
"""General words that say enough to stand for an office; "official" and "aide" are said of anybody."""
