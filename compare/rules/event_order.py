"""Date rule for order: which of two events comes first.

The words that set an order are a table in ``compare/claims/order.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from compare.align.collation import Collation
from compare.claims.words import fold, stem, tokens
from compare.model import Claim, Link, NameKind, OrderMention, Precedence, Relation, Severity, Span
from compare.rules.drafts import Draft, as_printed, draft, founding, side
from compare.rules.registry import rule


def date_order(a: OrderMention, b: OrderMention) -> bool:
    """Outlets put two events in another order, or one fixes the order and another leaves it open.

    What it reports: an event that one outlet puts before another one, and a second outlet after it, or "just before or
    just after".

    Why a desk cares: the order decides who speaks to whom first; a story that fixes it on one source's word may be
    wrong.

    Stays silent when: the other event is another one; both leave it open; only one of them gives an order; each
    sentence tells of somebody whom the other does not name.

    Example: A: "will stop in Oslo on his way to London." B: "will visit Oslo right before or right after the London
    voyage." DAT002.
    """
    return set(a.readings) != set(b.readings) and _same_event(a, b)


def _same_event(a: OrderMention, b: OrderMention) -> bool:
    """Whether both speak of one other event: the smaller description lies in the larger."""
    small, large = sorted((set(a.other), set(b.other)), key=len)
    return small <= large or len(small & large) >= ENOUGH_WORDS


ENOUGH_WORDS = 2
"""Words that two descriptions of the other event must share where neither holds the other."""

NEEDED_LINK = 0.25
"""Probability that two sentences report the same thing, below which their order is not compared."""

DATE_ORDER = rule("DAT002", "date-order", Severity.WARNING, date_order)
RULES = (DATE_ORDER,)


def check(collation: Collation) -> Iterator[Draft]:
    """Compare the order of events in linked sentences, the surest link first."""
    reported: set[tuple[str, int]] = set()
    for link in sorted(collation.links, key=lambda link: -link.score):
        for a, b, turned in _differing(collation, link):
            ends = {(link.a.article, a.span.start), (link.b.article, b.span.start)}
            if not ends & reported:
                reported |= ends
                yield _finding(collation, link, a, b, turned=turned)


def _differing(collation: Collation, link: Link) -> list[tuple[OrderMention, OrderMention, bool]]:
    """The pairs that differ, and whether one sentence tells from the other's other event: "A after B", "B after A"."""
    if link.score < NEEDED_LINK or _of_two_people(link):
        return []
    pairs = [(a, b) for a in link.a.order for b in link.b.order if not _limit(a) and not _limit(b)]
    found = [(a, b, False) for a, b in pairs if date_order(a, b)]
    return found + [
        (a, b, True)
        for a, b in pairs
        if _turned_round(collation, link, a, b) and {_INVERSE[one] for one in a.readings} != set(b.readings)
    ]


def _of_two_people(link: Link) -> bool:
    """Whether the first person of each sentence is not named in the other: who left before it, and who left after it."""
    one, other = _people(link.a), _people(link.b)
    if not one or not other:
        return False
    return one[0].isdisjoint(chain.from_iterable(other)) and other[0].isdisjoint(chain.from_iterable(one))


def _people(claim: Claim) -> list[frozenset[str]]:
    """The words of each person's name, in reading order."""
    return [frozenset(name.folded.split()) for name in claim.names if name.kind is NameKind.PERSON]


_INVERSE = {
    Precedence.BEFORE: Precedence.AFTER,
    Precedence.DURING: Precedence.DURING,
    Precedence.AFTER: Precedence.BEFORE,
}


def _turned_round(collation: Collation, link: Link, a: OrderMention, b: OrderMention) -> bool:
    """Whether the event that each sentence tells is the other event of the other sentence."""
    if set(a.other) & set(b.other):
        return False
    told_a, told_b = _told(collation, link.a, a), _told(collation, link.b, b)
    return bool(told_a & set(b.other)) and bool(told_b & set(a.other))


def _told(collation: Collation, claim: Claim, order: OrderMention) -> frozenset[str]:
    """What a sentence tells before it comes to the other event: stems, without names."""
    text = collation.articles[claim.article].text
    names = [name.span for name in claim.names]
    return frozenset(
        fold(token.stem)
        for token in tokens(text, Span(claim.span.start, order.span.start))
        if token.content and not any(token.span.overlaps(name) for name in names)
    )


def _limit(order: OrderMention) -> bool:
    """Whether the other event is a mere stretch of time: "before the month is out" is a limit and no order."""
    return set(order.other) <= _TIMES


_TIMES = frozenset(stem(word) for word in "day week month year end out over weekend night morning evening hour".split())


def _finding(collation: Collation, link: Link, a: OrderMention, b: OrderMention, *, turned: bool) -> Draft:
    pair: Sequence[tuple[Claim, OrderMention]] = ((link.a, a), (link.b, b))
    claims = sorted(pair, key=lambda one: collation.outlet(one[0].article))
    readings = {_INVERSE[one] for one in a.readings} if turned else set(a.readings)
    apart = not readings & set(b.readings)
    said = {claim.article: mention.span.of(collation.articles[claim.article].text) for claim, mention in claims}
    return draft(
        DATE_ORDER,
        collation,
        [side(collation, claim.article, mention.span, order_words(mention.readings)) for claim, mention in claims],
        relation=Relation.CONFLICT if apart else Relation.PRECISION,
        confidence=0.3 + 0.5 * link.score,
        message=", ".join(
            f"{collation.outlet(claim.article)} puts it {order_words(mention.readings)} (“{said[claim.article]}”)"
            for claim, mention in claims
        )
        + (": the two events change places" if turned else ""),
        why=(
            *(
                f"{collation.outlet(claim.article)}: {order_words(mention.readings)}: {as_printed(collation, claim, mention.other)}"
                for claim, mention in claims
            ),
            f"same event: {as_printed(collation, link.a, link.words)} ({link.score:.0%})",
        ),
        fact=(*founding(collation, [link.a, link.b]), *sorted(set(a.other) & set(b.other))),
    )


def order_words(readings: Sequence[Precedence]) -> str:
    """Return the readings as words: "before", "before or after"."""
    return " or ".join(sorted(reading.value for reading in readings)[::-1])
