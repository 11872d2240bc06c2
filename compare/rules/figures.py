"""Figure rules: counts, money, shares, measures, ages and votes of the same thing.

Figures are compared as ranges, by how they were rounded and bounded; two that can meet are never a conflict. Which
figures belong together is worked out in ``compare/rules/amounts.py``. One finding a thing: a conflict, or else a
difference in precision.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from compare.align.collation import Collation
from compare.claims.figures.counted_en import TOLLS
from compare.claims.figures.printed import value_of
from compare.model import Bound, Claim, Figure, Relation, Severity
from compare.rules.amounts import SAID_AGAIN, Amount, SameAmount, same_amount, same_amounts
from compare.rules.drafts import Draft, draft, founding, side
from compare.rules.figure_likeness import agree, comparable, likeness
from compare.rules.figure_words import message, readings
from compare.rules.linked import SAME_THING, linked_score, place_of
from compare.rules.registry import Rule, rule


def figure_conflict(a: Figure, b: Figure) -> bool:
    """Two outlets give figures of the same thing that cannot both be right.

    What it reports: counts, sums, shares, measures, ages and votes of one thing that do not meet, however they were
    rounded; as a warning, a toll that a later report has moved on, which the message says.

    Why a desk cares: numbers are where most corrections are made (Reuters handbook, "Corrections").

    Stays silent when: one figure is the other rounded ("72,406,150" / "nearly 73 million"), bounded ("more than 40" /
    "47"; two ceilings are compared) or converted by an exact factor ("10 km" / "6 miles"); the article gives the other figure as well; what is
    counted, what befell it, or what it is counted by differs (killed / injured, a year / a month, each / in all); the
    figures are old and new values of a change; they stand in different currencies.

    Example: A: "burned 46,000 hectares." B: "64,000 hectares have burned." FIG001.
    """
    return not agree(a, b) or _tolls_apart(a, b)


def figure_precision(a: Figure, b: Figure) -> bool:
    """Two outlets agree on a figure, and one is more exact.

    What it reports: figures that can both be right, of which one is rounded so far that it says something else (more
    than a twentieth off), or is given to the last unit where the other is cut to a few digits.

    Why a desk cares: the exact figure can be taken over, or asked for.

    Stays silent when: rounding hides little ("85.32 billion" / "about 85 billion"); both are equally exact in other
    words ("1,900" / "roughly 1,900").

    Example: A: "the repair will cost about 30 billion yen." B: "the repair will cost 32.4 billion yen." FIG002.
    """
    if not agree(a, b) or a.rest:
        return False
    if a.factor != b.factor or Bound.MOST in {a.bound, b.bound} or Bound.LEAST in {a.bound, b.bound}:
        return False
    if 0 in {a.digits, b.digits}:
        return a.digits != b.digits
    apart = abs(a.value - b.value) / max(abs(a.value), abs(b.value), 1e-12)
    exact = max(a.digits, b.digits)
    return apart > FAR or (exact >= TO_THE_UNIT and exact - min(a.digits, b.digits) >= CUT and apart > 0)


FAR = 0.05
"""Share by more than which two values must differ, where each can be the other."""

TO_THE_UNIT = 5
"""Digits of a figure that was counted or booked, not rounded."""

CUT = 4
"""Digits fewer than those, from which the other is worth a note."""

CONFLICT = rule("FIG001", "figure-conflict", Severity.ERROR, figure_conflict)
PRECISION = rule("FIG002", "figure-precision", Severity.NOTE, figure_precision)
RULES = (CONFLICT, PRECISION)
RELATIONS = {"FIG001": Relation.CONFLICT, "FIG002": Relation.PRECISION}

LATER = 0.1
"""Confidence that a toll that has grown since the earlier report loses."""


def _tolls_apart(a: Figure, b: Figure) -> bool:
    """Whether two counts of victims differ where "at least" alone lets them meet: it is that hour's count."""
    toll = a.state == b.state and a.state in TOLLS
    loose = {a.bound, b.bound} <= {Bound.LEAST, Bound.EXACT} and Bound.LEAST in {a.bound, b.bound}
    return toll and loose and a.value != b.value and 0 not in {a.digits, b.digits}


def check(collation: Collation) -> Iterator[Draft]:
    """Compare the figures of a story's outlets; what a headline repeats is not reported again."""
    reported: list[SameAmount] = []
    for group in sorted(same_amounts(collation), key=_widest_first):
        code = _verdict(collation, group)
        if code and not any(_repeats(group, earlier) for earlier in reported):
            reported.append(group)
            yield _finding(code, collation, group)


def _widest_first(group: SameAmount) -> tuple[int, bool, float]:
    return -len(group.by_article()), any(amount.claim.headline for amount in group.amounts), -group.score


def _repeats(group: SameAmount, earlier: SameAmount) -> bool:
    """Whether every figure of a group is one that its article has in an earlier group too, rounded perhaps."""
    return all(
        any(one.article == other.article and _same(one.figure, other.figure) for other in earlier.amounts)
        for one in group.amounts
    )


def _same(a: Figure, b: Figure) -> bool:
    """Whether an article gives one figure twice; a small number of something else is another."""
    small = max(a.value, b.value) < SAID_AGAIN and not a.unit
    return comparable(a, b) and agree(a, b) and not (small and a.counted[-1:] != b.counted[-1:])


def _verdict(collation: Collation, group: SameAmount) -> Rule | None:
    sides = {name: _finest(amounts) for name, amounts in group.by_article().items()}
    matched = {frozenset((one.article, other.article)) for _, one, other in group.matched}
    precise = False
    for a, b in combinations(sides, 2):
        if collation.outlet(a) == collation.outlet(b) or frozenset((a, b)) not in matched:
            continue
        pairs = [(x, y) for x in sides[a] for y in sides[b] if comparable(x.figure, y.figure)]
        if pairs and all(figure_conflict(x.figure, y.figure) for x, y in pairs):
            known = any(_said_by(collation, x, y, b) or _said_by(collation, y, x, a) for x, y in pairs)
            if not known or _grown(collation, {a: sides[a], b: sides[b]}):
                return CONFLICT
        elif any(figure_precision(x.figure, y.figure) for x, y in pairs):
            precise = True
    return PRECISION if precise else None


def _finest(amounts: Sequence[Amount]) -> list[Amount]:
    """The figures of an article without those that it gives more exactly itself ("nearly $73 million", "$72,406,150").

    Of a toll only the greatest: the others are what it was before.
    """
    if amounts[0].figure.state in TOLLS:
        return [max(amounts, key=lambda amount: amount.figure.value)]
    return [
        one
        for one in amounts
        if not any(_width(other.figure) < _width(one.figure) and agree(one.figure, other.figure) for other in amounts)
    ]


def _width(figure: Figure) -> float:
    return figure.high - figure.low


def _said_by(collation: Collation, amount: Amount, against: Amount, article: str) -> bool:
    """Whether the article of ``against`` gives the same figure too, of something that may be the same."""
    own = amount.figure
    needed = max(KNOWN_AGAIN, HARDLY_LESS * likeness(own, against.figure))
    return any(
        comparable(own, figure)
        and _near(own, figure)
        and (
            _of_the_same(own, figure, needed) or (own.value == figure.value and _linked(collation, amount.claim, claim))
        )
        for claim in collation.claims[article]
        for figure in claim.figures
    )


def _linked(collation: Collation, one: Claim, other: Claim) -> bool:
    """Whether two claims may report the same thing."""
    return linked_score(collation, {place_of(one)}, {place_of(other)}) >= SAME_THING


def _near(a: Figure, b: Figure) -> bool:
    """Whether two figures agree by their rounding, and not because one has an open end."""
    return b.bound not in OPEN and agree(a, b) and abs(a.value - b.value) <= NEAR * max(abs(a.value), abs(b.value))


NEAR = 0.05
OPEN = frozenset({Bound.MOST, Bound.LEAST})
SAYS_ITSELF = 3
"""Digits from which a figure is known again wherever it stands."""
KNOWN_AGAIN = 0.35
"""Likeness that a rounder one needs at least."""
HARDLY_LESS = 0.7
"""Share that it needs of the likeness between the two that differ."""


def _of_the_same(a: Figure, b: Figure, needed: float) -> bool:
    return min(a.digits, b.digits) >= SAYS_ITSELF or likeness(a, b) >= needed


def _finding(code: Rule, collation: Collation, group: SameAmount) -> Draft:
    sides = group.by_article()
    later = code is CONFLICT and _grown(collation, sides)
    return draft(
        code,
        collation,
        [
            side(
                collation,
                name,
                amounts[0].figure.span,
                value_of(amounts[0].figure),
                [amount.figure.span for amount in amounts if _says_again(amount, amounts[0])],
            )
            for name, amounts in sides.items()
        ],
        relation=RELATIONS[code.code],
        confidence=0.25 + 0.65 * _sureness(code, group) - LATER * later,
        message=message(collation, group, later=later),
        why=(*readings(collation, group), same_amount(collation, group)),
        fact=(*founding(collation, [amount.claim for amount in group.amounts]), *_subject(group)),
        severity=Severity.WARNING if later else None,
    )


def _sureness(code: Rule, group: SameAmount) -> float:
    """How sure it is that the figures that differ are of one thing: those that agree say nothing of it."""
    apart = (score for score, a, b in group.matched if figure_conflict(a.figure, b.figure))
    return max(apart, default=group.score) if code is CONFLICT else group.score


def _says_again(amount: Amount, first: Amount) -> bool:
    return not amount.claim.headline and agree(amount.figure, first.figure) and amount.figure.rest == first.figure.rest


def _subject(group: SameAmount) -> tuple[str, ...]:
    """What tells two amounts of one sentence apart: unit, state and what is counted in the founding figure."""
    figure = _founding_figure(group)
    return (figure.unit, figure.state, *figure.counted, *sorted(figure.about))


def _founding_figure(group: SameAmount) -> Figure:
    """The first figure of the article that was first, in its body if it is there."""
    first = [amount for amount in group.amounts if amount.article == group.amounts[0].article]
    return min(first, key=lambda amount: (amount.claim.headline, amount.figure.span)).figure


def _grown(collation: Collation, sides: dict[str, list[Amount]]) -> bool:
    """Whether the figure is a toll, and every report of a later day has a larger one."""
    if any(amounts[0].figure.state not in TOLLS for amounts in sides.values()):
        return False
    dated = [(collation.articles[name].day, amounts[0].figure.value) for name, amounts in sides.items()]
    known = sorted((day, value) for day, value in dated if day is not None)
    return (
        len(known) == len(dated)
        and known[0][0] < known[-1][0]
        and all(one[1] < other[1] for one, other in combinations(known, 2) if one[0] < other[0])
    )
