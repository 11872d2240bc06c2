"""Agenda rules: which points an outlet reports, which it leaves out, and what it says has become of them.

An item is looked for in every sentence of the other outlet, not only where that outlet lists its agenda, and the
story's past is left alone: what an earlier meeting discussed is background. How items are found is in
``compare/claims/agenda.py``, how they are matched in ``compare/rules/agenda_items.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations

from compare.align.collation import Collation
from compare.claims.negation import Negation
from compare.model import AgendaStatus, Claim, Relation, Severity
from compare.rules.agenda_items import COVERED, Placed, Point, covered, points, weighing
from compare.rules.demanded import demand_conflicts
from compare.rules.drafts import Draft, as_printed, draft, listed, opening, side
from compare.rules.fates import fate_conflicts
from compare.rules.linked import SAME_THING, Place, linked_score, place_of
from compare.rules.part_whole import part_conflicts
from compare.rules.persons import surnames
from compare.rules.polarity import denied
from compare.rules.registry import rule
from compare.rules.told_against import conflict_of, told_against


def agenda_missing(collation: Collation, every: Sequence[Point]) -> Iterator[Draft]:
    """An agenda item reported by one outlet is left out by another.

    What it reports: a thing discussed, taken up, agreed on, ordered or promised at the story's central event, in one
    outlet's copy and nowhere in another's. What somebody sought, offered or demanded is a passage (AGD003).

    Why a desk cares: wires cut from the bottom, so an item may be missing only for length; but a reader of one outlet
    alone is told of another meeting. The finding is a note.

    Stays silent when: the item stands anywhere in the other article in other words that share most of its own; the
    other article is a summary only; the item belongs to an earlier event.

    Example: A: "They will discuss fishing quotas and a new ferry line." B: "They will discuss fishing quotas."
    AGD001: only A has "a new ferry line".
    """
    by = weighing(collation)
    for point in every:
        held = {name: covered(collation, name, point, by) for name in collation.claims}
        missing = [name for name, share in held.items() if share < COVERED and not collation.articles[name].partial]
        having = {collation.outlet(item.article) for item in point.items}
        absent = sorted({collation.outlet(article) for article in missing} - having)
        if absent:
            nearest = max(held[name] for name in missing)
            yield draft(
                MISSING,
                collation,
                [side(collation, article, spans[0], point.label, spans[1:]) for article, spans in point.places()],
                relation=Relation.ONLY_IN,
                confidence=0.65 - 0.5 * nearest,
                message=f"{_leaving(absent)} “{point.words}”",
                why=(
                    f"item: {point.words}",
                    f"reported by {listed(sorted(having))}",
                    f"nearest sentence of {listed(absent)} shares {nearest:.0%} of its words",
                ),
                fact=point.stems,
            )


def _leaving(absent: Sequence[str]) -> str:
    return f"{listed(absent)} {'leaves' if len(absent) == 1 else 'leave'} out"


def agenda_conflict(collation: Collation, every: Sequence[Point]) -> Iterator[Draft]:
    """The same agenda item stands differently: to begin or already agreed, included or left out, settled or put off.

    What it reports: an item of which one outlet says that it is on the table, agreed or under way, and another that it
    is excluded, put off, or only about to begin; an act that one outlet denies ("declined to order the move", "will get
    no option") and another affirms in a sentence on the same fact; an act done to a part ("struck down a part of the law")
    here and to the whole there; the same people who want, refuse, or accuse somebody of, one thing here and another there; a text
    here and pieces of it there; somebody dead or alive, held or let go, kept in office or removed.

    Why a desk cares: both are listed under the same heading, so a reader who compares headings sees no difference;
    what was decided is the news.

    Stays silent when: both outlets give the same status in other words, or both say no; one outlet has both and the
    other has one of them; "not until June" stands against "in June"; the words are a quotation.

    Example: A: "They are expected to agree to begin joint patrols." B: "They confirmed their commitment to joint
    patrols in May." AGD002: to begin / agreed.
    """
    for point in every:
        told = {article: _status(point, article) for article in dict.fromkeys(item.article for item in point.items)}
        apart = _opposed(told)
        if apart is None or _is_somebody(collation, point) or not _linked(collation, point, told, apart):
            continue
        firm = apart & _FIRM
        spans = dict(point.places())
        yield draft(
            CONFLICT,
            collation,
            [side(collation, article, spans[article][0], told[article].value, spans[article][1:]) for article in told],
            relation=Relation.CONFLICT if firm else Relation.DIFFERENCE,
            confidence=0.6 if firm else 0.55,
            message=f"“{point.words}” is {_standing(collation, told)}",
            why=(
                f"item: {point.words}",
                *sorted(f"{collation.outlet(article)}: {told[article].value}" for article in told),
            ),
            fact=point.stems,
        )


_FIRM = frozenset({AgendaStatus.EXCLUDED, AgendaStatus.DEFERRED})
_OPPOSITES = (
    ({AgendaStatus.EXCLUDED}, {AgendaStatus.TOPIC, AgendaStatus.AGREED, AgendaStatus.TO_BEGIN, AgendaStatus.UNDER_WAY}),
    ({AgendaStatus.DEFERRED}, {AgendaStatus.AGREED, AgendaStatus.TO_BEGIN, AgendaStatus.UNDER_WAY}),
    ({AgendaStatus.DEFERRED}, {AgendaStatus.TOPIC}),
    ({AgendaStatus.TO_BEGIN}, {AgendaStatus.AGREED, AgendaStatus.UNDER_WAY}),
)


_PUT_OFF = {AgendaStatus.DEFERRED, AgendaStatus.TOPIC}
"""What is put off is on the table elsewhere all the same, unless it was planned before."""


def _is_somebody(collation: Collation, point: Point) -> bool:
    """Whether the item is a person's last name: who is removed from a post is no agenda item."""
    articles = {placed.article for placed in point.items}
    return any(point.words.lower() in surnames(collation.claims[name]) for name in articles)


def _linked(
    collation: Collation, point: Point, told: Mapping[str, AgendaStatus], apart: AbstractSet[AgendaStatus]
) -> bool:
    """Whether sentences that exclude the item and include it may report the same thing; "to begin" and "agreed" say so."""
    return not apart & _FIRM or any(
        told[one.article] is not told[other.article]
        and {told[one.article], told[other.article]} <= apart
        and (
            (
                apart != _PUT_OFF
                and linked_score(collation, {place_of(one.claim)}, {place_of(other.claim)}) >= SAME_THING
            )
            or _put_off_since(collation, told, one, other)
        )
        for one, other in combinations(point.items, 2)
    )


def _put_off_since(collation: Collation, told: Mapping[str, AgendaStatus], one: Placed, other: Placed) -> bool:
    """Whether one article has it ahead, and a later day's has it put off."""
    planned, off = (one, other) if told[other.article] is AgendaStatus.DEFERRED else (other, one)
    before, after = (collation.articles[placed.article].day for placed in (planned, off))
    later = before is not None and after is not None and before < after
    return later and told[off.article] is AgendaStatus.DEFERRED and planned.claim.to_come


def _status(point: Point, article: str) -> AgendaStatus:
    """What an article says of the item: the first status beside being a topic, in reading order."""
    given = [item.item.status for item in point.items if item.article == article]
    return next((status for status in given if status is not AgendaStatus.TOPIC), AgendaStatus.TOPIC)


def _standing(collation: Collation, told: Mapping[str, AgendaStatus]) -> str:
    """Say who gives an item which status: "excluded in Quay Wire, on the table in Tidewater Post"."""
    outlets: dict[AgendaStatus, set[str]] = {}
    for article, status in told.items():
        outlets.setdefault(status, set()).add(collation.outlet(article))
    return ", ".join(f"{STANDING.get(one, one.value)} in {listed(sorted(outlets[one]))}" for one in sorted(outlets))


STANDING = {AgendaStatus.TOPIC: "on the table", AgendaStatus.DEFERRED: "put off"}
"""How a status is told where its own word is not what an editor says."""


def turned_round(collation: Collation, told: AbstractSet[Place]) -> Iterator[Draft]:
    """Report what one outlet denies and another affirms, unless an item of the sentence was told already."""
    for found in told_against(collation, denied, told):
        first, _ = next(iter(found.telling.values()))
        shared = as_printed(collation, first, [stem for stem in dict.fromkeys(first.stems) if stem in found.stems])
        no, yes = (_saying(collation, names) for names in (found.telling, found.contrary))
        why = [
            f"{collation.outlet(name)}: “{negation.cue.of(collation.articles[name].text)}” turns round: {shared}"
            for name, (_, negation) in found.telling.items()
        ]
        affirmed = _affirmed(collation, next(iter(found.contrary.values())), found.stems)
        message = f"{no} no ({_denied(collation, found.telling)}) where {yes} yes ({affirmed})"
        yield conflict_of(CONFLICT, collation, found, ("denied", "affirmed"), message=message, why=why)


def _denied(collation: Collation, denying: Mapping[str, tuple[Claim, Negation]]) -> str:
    """The words that deny, from the denial on: "would not order the dockers back …"."""
    claim, negation = next(iter(denying.values()))
    return opening(collation, claim, max(claim.span.start, negation.cue.start))


def _affirmed(collation: Collation, claim: Claim, stems: AbstractSet[str]) -> str:
    """The words that affirm, from the first of those that are denied on: "order the dockers back to work if …"."""
    text = collation.articles[claim.article].text
    words = as_printed(collation, claim, [stem for stem in claim.stems if stem in stems]).split(", ")
    found = [text.find(word, claim.span.start, claim.span.end) for word in words if word]
    return opening(collation, claim, min((place for place in found if place >= 0), default=None))


def _saying(collation: Collation, articles: Iterable[str]) -> str:
    outlets = sorted({collation.outlet(name) for name in articles})
    return f"{listed(outlets)} {'says' if len(outlets) == 1 else 'say'}"


def _opposed(told: dict[str, AgendaStatus]) -> set[AgendaStatus] | None:
    """The statuses that oppose each other, of different articles; None where none do."""
    given = set(told.values())
    for one, others in _OPPOSITES:
        if given & one and given & others:
            return (given & one) | (given & others)
    return None


MISSING = rule("AGD001", "agenda-missing", Severity.NOTE, agenda_missing)
CONFLICT = rule("AGD002", "agenda-conflict", Severity.WARNING, agenda_conflict)
RULES = (MISSING, CONFLICT)


def check(collation: Collation) -> Iterator[Draft]:
    """Compare the agenda of a story's outlets."""
    every = points(collation)
    yield from agenda_missing(collation, [point for point in every if point.central and point.listed])
    conflicts = list(agenda_conflict(collation, every))
    conflicts += demand_conflicts(collation, CONFLICT, _sentences(collation, conflicts))
    conflicts += turned_round(collation, _sentences(collation, conflicts))
    conflicts += part_conflicts(collation, CONFLICT, _sentences(collation, conflicts))
    conflicts += fate_conflicts(collation, CONFLICT, _sentences(collation, conflicts))
    yield from conflicts


def _sentences(collation: Collation, drafts: Iterable[Draft]) -> set[tuple[str, int]]:
    """Return article id and number of the sentences that some findings stand in."""
    places = {(side.article, side.span) for one in drafts for side in one.finding.sides}
    return {
        (name, claim.number) for name, span in places for claim in collation.claims[name] if claim.span.overlaps(span)
    }
