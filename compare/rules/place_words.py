"""What a finding on places says: what happens, who puts it where, and how each place was read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from compare.align.collation import Collation
from compare.claims.places.lying import Lies, holders, one_place
from compare.model import Claim, PlaceMention
from compare.rules.drafts import listed, outlets_by
from compare.rules.frames import figure_frame


class Placed(Protocol):
    """One place and the claim that it stands in."""

    @property
    def claim(self) -> Claim:
        """The sentence."""

    @property
    def place(self) -> PlaceMention:
        """The place."""


def framed(collation: Collation, one: Placed, common: Sequence[str]) -> str:
    """What happens there, for the opening of a sentence: "“will be held in …”: "."""
    frame = figure_frame(collation.articles[one.claim.article].text, one.claim, one.place.span, common)
    return f"{frame}: " if frame else ""


def who_puts_it(collation: Collation, ranked: Sequence[Placed]) -> str:
    """Say who puts it where: "Toyo and Meridian put it in Tokyo, Hanbit in Fukuoka"."""
    said: list[tuple[str, str]] = []
    shown: dict[str, str] = {}
    for one in ranked:
        key = next((known for known in shown if one_place(known, one.place.folded)), one.place.folded)
        shown.setdefault(key, one.place.span.of(collation.articles[one.claim.article].text))
        said.append((collation.outlet(one.claim.article), key))
    parts = [(listed(names), len(names), shown[key]) for key, names in outlets_by(said).items()]
    (names, count, where), *rest = parts
    return ", ".join((f"{names} {'puts' if count == 1 else 'put'} it in {where}", *(f"{n} in {w}" for n, _, w in rest)))


def reading(collation: Collation, one: Placed, lies: Lies) -> str:
    """Return one line on one place: outlet, words, what was read, what it lies in."""
    outer = list(dict.fromkeys((*one.place.within, *holders(one.place.folded, lies))))
    inside = f" (in {', '.join(outer)})" if outer else ""
    words = one.place.span.of(collation.articles[one.claim.article].text)
    return f"{collation.outlet(one.claim.article)}: “{words}” = {one.place.folded}{inside}"
