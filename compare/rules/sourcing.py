"""Sourcing rules: who each outlet credits with the same fact.

Sources are compared as data: kind, name, number, own or relayed. One finding a fact, the strongest; and a difference
that runs through the whole story (all of one outlet rests on "the sources", all of the other on "officials") is
reported once, where it is surest. Who an article credits is worked out in ``compare/rules/credits.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from compare.align.collation import Collation
from compare.model import Fact, Relation, Severity, SourceKind
from compare.rules.credits import Credit, Reach, credits_of, same_source
from compare.rules.drafts import Draft, draft, founding, same_fact, side
from compare.rules.registry import Rule, rule

NAMED = frozenset({SourceKind.PERSON})
"""Sources with a name of their own; a ministry or a company speaks through people whom the copy may not name."""

UNNAMED = frozenset({SourceKind.OFFICIAL, SourceKind.SOURCES, SourceKind.BARE, SourceKind.PASSIVE})


def source_differs(a: Credit, b: Credit) -> bool:
    """The same fact is credited to different people or bodies.

    What it reports: a fact that one outlet has from one named source, or one kind of unnamed source, and another
    outlet from another.

    Why a desk cares: two sources may be two confirmations or two interests; an editor merging copy must not credit one
    with the other's words (Reuters handbook, "essentials of sourcing").

    Stays silent when: both mean the same source ("President Lee" / "Lee" / "he", "the White House" / "a White House
    statement"); the sentence has no source of its own and stands under a credited lead.

    Example: A: "the diplomatic sources said." B: "officials from both governments said." SRC001.
    """
    return a.reach < Reach.LEAD and b.reach < Reach.LEAD


def source_named(a: Credit, b: Credit) -> bool:
    """A source that one outlet names goes unnamed in another.

    What it reports: a fact credited to a named person, body or document in one outlet, and to "officials", "sources"
    or nobody in particular in another.

    Why a desk cares: a named source is stronger than an unnamed one, and the weaker copy can be strengthened, or the
    name was given on background only.

    Stays silent when: both are named or both unnamed; the unnamed one is a spokesperson of the named body.

    Example: A: "Finance Minister Ruiz said." B: "a person familiar with the matter said." SRC002.
    """
    return {a.kind in NAMED, b.kind in NAMED} == {True, False} and bool({a.kind, b.kind} & UNNAMED)


def source_missing(a: Credit, b: Credit) -> bool:
    """A fact that one outlet credits to somebody is stated flatly by another.

    What it reports: a fact with a source in one outlet and with none at all in another.

    Why a desk cares: every statement needs a source unless it is witnessed or on public record; flat copy vouches for
    what the other outlet only relays.

    Stays silent when: the flat sentence stands under a credited lead or is said again with a source; both are flat.

    Example: A: "Two people were missing, the coast guard said." B: "Two people were missing." SRC003.
    """
    return {Reach.OWN, Reach.NOTHING} == {a.reach, b.reach}


def source_relayed(a: Credit, b: Credit) -> bool:
    """One outlet reports a fact itself, another from a third outlet's report.

    What it reports: a fact credited to another newspaper, agency or broadcaster in one outlet, and to a source of its
    own in another.

    Why a desk cares: a relayed report is one remove further from the source, and if it is wrong the error is shared.

    Stays silent when: both relay; an agency cites itself.

    Example: A: "the sources said." B: "The Daily Herald reported." SRC004.
    """
    return (a.kind is SourceKind.MEDIA) != (b.kind is SourceKind.MEDIA) and max(a.reach, b.reach) < Reach.LEAD


DIFFERS = rule("SRC001", "source-differs", Severity.WARNING, source_differs)
NAMED_HERE = rule("SRC002", "source-named", Severity.WARNING, source_named)
MISSING = rule("SRC003", "source-missing", Severity.WARNING, source_missing)
RELAYED = rule("SRC004", "source-relayed", Severity.WARNING, source_relayed)
RULES = (DIFFERS, NAMED_HERE, MISSING, RELAYED)

STRONGEST_FIRST = (
    (RELAYED, source_relayed),
    (NAMED_HERE, source_named),
    (DIFFERS, source_differs),
    (MISSING, source_missing),
)


def check(collation: Collation) -> Iterator[Draft]:
    """Compare the sources of every fact; facts of many outlets first, and a pair of sources is reported once."""
    reported: set[frozenset[tuple[str, str]]] = set()
    found = [(fact, *told) for fact in collation.facts if (told := _told(collation, fact))]
    for fact, code, involved in sorted(found, key=lambda one: (-_credited(one[2]), -one[0].score)):
        pairs = {
            frozenset(((a.article, a.who), (b.article, b.who)))
            for a, b in combinations(involved, 2)
            if not same_source(collation, a, b)
        }
        if pairs - reported:
            reported |= pairs
            yield _finding(code, collation, fact, involved)


def _told(collation: Collation, fact: Fact) -> tuple[Rule, list[Credit]] | None:
    if fact.score < NEEDED_FACT:
        return None
    return _strongest(collation, [credit for credit in credits_of(collation, fact) if not _itself(collation, credit)])


def _credited(involved: Sequence[Credit]) -> int:
    return sum(credit.given is not None for credit in involved)


NEEDED_FACT = 0.4
"""How sure a fact must be for its sources to be compared."""


def _itself(collation: Collation, credit: Credit) -> bool:
    """Whether an outlet cites itself: then nothing is relayed, and nobody else is credited."""
    return credit.kind is SourceKind.MEDIA and collation.outlet(credit.article).lower() in credit.who


def _strongest(collation: Collation, given: Sequence[Credit]) -> tuple[Rule, list[Credit]] | None:
    """The strongest rule that any two outlets break, with every article that takes part in a difference."""
    pairs = [
        (a, b)
        for a, b in combinations(given, 2)
        if collation.outlet(a.article) != collation.outlet(b.article) and not same_source(collation, a, b)
    ]
    for code, fires in STRONGEST_FIRST:
        if any(fires(a, b) for a, b in pairs) and (code is not NAMED_HERE or _one_name_one_not(given, pairs)):
            involved = {id(x) for a, b in pairs if any(test(a, b) for _, test in STRONGEST_FIRST) for x in (a, b)}
            return code, [credit for credit in given if id(credit) in involved]
    return None


def _one_name_one_not(given: Sequence[Credit], pairs: Sequence[tuple[Credit, Credit]]) -> bool:
    """Whether all there is to tell is that a name is missing; among three different sources it is the least."""
    credited = [(a, b) for a, b in pairs if max(a.reach, b.reach) < Reach.LEAD]
    return all(source_named(a, b) for a, b in credited) and any(credit.given for credit in given)


def _finding(code: Rule, collation: Collation, fact: Fact, involved: Sequence[Credit]) -> Draft:
    involved = sorted(involved, key=lambda credit: (collation.outlet(credit.article), credit.article))
    places = {c.article: [x.span for x in fact.claims if x.article == c.article] for c in involved}
    return draft(
        code,
        collation,
        [
            side(
                collation, c.article, c.evidence, f"{c.kind.name.lower()}: {c.who}", [c.claim.span, *places[c.article]]
            )
            for c in involved
        ],
        relation=Relation.DIFFERENCE,
        confidence=0.35 + 0.4 * fact.score,
        message=" / ".join(dict.fromkeys(c.who for c in involved)),
        why=(
            *(
                f"{collation.outlet(c.article)}: {c.kind.name.lower()}, “{c.who}” ({REACH_WORDS[c.reach]})"
                for c in involved
            ),
            same_fact(collation, fact),
        ),
        fact=founding(collation, fact.claims),
    )


REACH_WORDS = {
    Reach.OWN: "credited in this sentence",
    Reach.RESTATED: "credited where the article says it again",
    Reach.LEAD: "under a credited lead",
    Reach.NOTHING: "stated flatly",
}
