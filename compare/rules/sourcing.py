"""Sourcing rules: who each outlet credits with the same fact.

Sources are compared as data: kind, name, number, own or relayed. One finding a fact, the strongest; and a difference
that runs through the whole story (all of one outlet rests on "the sources", all of the other on "officials") is
reported once, where it is surest. Who an article credits is worked out in ``credits.py``, which sources are the same in
other words in ``same_source.py``, and the findings are written in ``source_findings.py``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from compare.align.collation import Collation
from compare.claims.sourcing.relays import is_own
from compare.claims.words import tokens
from compare.model import Link, Record, Severity, SourceKind
from compare.rules.credits import Credit, Reach, credits_of_link, relaying
from compare.rules.drafts import Draft
from compare.rules.linked import Place, in_facts
from compare.rules.registry import Rule, rule
from compare.rules.same_source import UNNAMED, same_source
from compare.rules.source_evidence import evidence, probability, setting
from compare.rules.source_findings import Difference, finding
from compare.rules.source_passages import in_passages
from compare.rules.source_sides import other_sides
from compare.rules.speakers_en import PROMISES

NAMED = frozenset({SourceKind.PERSON})
"""Sources with a name of their own; a ministry or a company speaks through people whom the copy may not name."""


def source_differs(a: Credit, b: Credit) -> bool:
    """The same fact is credited to different people or bodies.

    What it reports: a fact that one outlet has from one named source, or one kind of unnamed source, and another
    outlet from another.

    Why a desk cares: two sources may be two confirmations or two interests; an editor merging copy must not credit one
    with the other's words (Reuters handbook, "essentials of sourcing").

    It also reports the same person by two ways, a tweet in one outlet and a statement in the other; words that one outlet was
    told in an interview of its own and another quotes without saying where they are from; and one unnamed official against two
    or more.

    Stays silent when: both mean the same source ("President Lee" / "Lee" / "he", "the White House" / "a White House
    statement", the coast guard and its spokeswoman, one name romanised twice); both quote the same words; one is too
    vague to be told from the other ("the company", "people familiar with the matter"); one says only where
    the speaker stood ("in a hallway"); the sentence has no source of
    its own and stands under a credited lead.

    Example: A: "the diplomatic sources said." B: "officials from both governments said." SRC001.
    """
    return _credited(a) and _credited(b)


def source_named(a: Credit, b: Credit) -> bool:
    """A source that one outlet names goes unnamed in another.

    What it reports: a fact credited to a named person, body or document in one outlet, and to "officials", "sources"
    or nobody in particular in another.

    Why a desk cares: a named source is stronger than an unnamed one, and the weaker copy can be strengthened, or the
    name was given on background only.

    Stays silent when: both are named or both unnamed; the unnamed one is a spokesperson of the named body.

    Example: A: "Finance Minister Ruiz said." B: "a person familiar with the matter said." SRC002.
    """
    named = {a.kind in NAMED, b.kind in NAMED} == {True, False} and (_unnamed(a) or _unnamed(b))
    return named and _credited(a) and _credited(b)


def _unnamed(credit: Credit) -> bool:
    """Whether it is a source whose name is kept back: by its kind, or because it speaks on condition of anonymity."""
    return credit.kind in UNNAMED or (credit.given is not None and credit.given.record is Record.ANONYMOUS)


def source_missing(a: Credit, b: Credit) -> bool:
    """A fact that one outlet credits to somebody is stated flatly by another.

    What it reports: a fact with a source in one outlet and with none at all in another.

    Why a desk cares: every statement needs a source unless it is witnessed or on public record; flat copy vouches for
    what the other outlet only relays.

    Stays silent when: the flat sentence stands right under a credited lead or is said again with a source, goes on with a
    quotation, has a word of saying, or tells what a paper says ("The communique bars ..."); the credited one says it by the
    way (", who ran for governor,") or promises it; both are flat; the two share little but a topic.

    Example: A: "Two people were missing, the coast guard said." B: "Two people were missing." SRC003.
    """
    return {Reach.OWN, Reach.NOTHING} == {a.reach, b.reach} and SourceKind.PASSIVE not in {a.kind, b.kind}


def source_relayed(a: Credit, b: Credit) -> bool:
    """One outlet reports a fact itself, another from a third outlet's report.

    What it reports: a fact credited to another newspaper, agency or broadcaster in one outlet, and to a source of its
    own in another.

    Why a desk cares: a relayed report is one remove further from the source, and if it is wrong the error is shared.

    Stays silent when: both relay; an agency cites itself.

    Example: A: "the sources said." B: "The Daily Herald reported." SRC004.
    """
    return (a.kind is SourceKind.MEDIA) != (b.kind is SourceKind.MEDIA) and max(a.reach, b.reach) < Reach.LEAD


def _credited(credit: Credit) -> bool:
    """Whether the sentence is credited, or goes on right below a credited lead."""
    return credit.reach < Reach.LEAD or (credit.reach is Reach.LEAD and credit.claim.number <= BELOW_LEAD)


BELOW_LEAD = 2
"""The last sentence that can be said to go on with the lead."""


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
    """Compare the sources of linked sentences; what shares a sentence is one fact, reported once, where it is surest."""
    for told in in_passages(in_facts(_differences(collation))):
        if told[0].sure >= (LEAST_FLAT if _codes(told[0]) == [MISSING] else LEAST):
            yield finding(_strongest(told), collation, told, other_sides(collation, told))


LEAST = 0.3
"""Confidence below which a difference is not reported: on copy that nobody has seen it would be wrong more than two times in three."""

LEAST_FLAT = 0.4
"""The same where one article states it flatly."""

LINKED = 0.3
"""Probability of a link from which its sentences are compared."""


def _differences(collation: Collation) -> list[Difference]:
    """Every pair of linked sentences that rests on different sources, the surest first.

    A pair is left out where the other article says it again, in a sentence that is more surely the same, with the
    source of the first.
    """
    compared = [Difference(*told, 0.0, link) for link in collation.links if (told := credits_compared(collation, link))]
    differing: list[Difference] = []
    alike: dict[tuple[frozenset[str], Place], float] = {}
    for one in compared:
        if not same_source(collation, one.a, one.b):
            differing.append(one)
            continue
        for place in one.places:
            alike[one.articles, place] = max(alike.get((one.articles, place), 0.0), one.link.score)
    common = setting(collation, (one.link for one in differing))
    apart = [replace(one, sure=probability(evidence(collation, one.link, one.a, one.b, common))) for one in differing]
    kept = (
        one for one in apart if all(alike.get((one.articles, place), 0.0) <= one.link.score for place in one.places)
    )
    return sorted((one for one in kept if _codes(one)), key=_surest_first)


def _surest_first(one: Difference) -> tuple[float, str, int, str, int]:
    return -one.sure, one.a.article, one.a.claim.number, one.b.article, one.b.claim.number


def credits_compared(collation: Collation, link: Link) -> tuple[Credit, Credit] | None:
    """Return whom two linked sentences credit, articles in order of their ids; None where there is nothing to compare."""
    if link.score < LINKED or link.a.headline or link.b.headline:
        return None
    told = credits_of_link(collation, link)
    if told is None or any(_itself(collation, credit) for credit in told):
        return None
    a, b = sorted(told, key=lambda credit: credit.article)
    return (a, b) if _one_promise(collation, a, b) else None


def _one_promise(collation: Collation, a: Credit, b: Credit) -> bool:
    """Whether none or both are about what is to come, where one of them promises it: to pay back is not to have spent."""
    return all(
        other.claim.to_come or _promised(collation, other)
        for one, other in ((a, b), (b, a))
        if _promised(collation, one)
    )


def _promised(collation: Collation, credit: Credit) -> bool:
    """Whether what somebody is credited with is a promise."""
    given = credit.given
    return given is not None and any(
        word.word in PROMISES for word in tokens(collation.articles[credit.article].text, given.cue)
    )


def _itself(collation: Collation, credit: Credit) -> bool:
    """Whether an outlet cites itself: then nothing is relayed, and nobody else is credited."""
    return credit.kind is SourceKind.MEDIA and is_own(relaying(collation, credit), collation.outlet(credit.article))


def _codes(one: Difference) -> list[Rule]:
    return [code for code, fires in STRONGEST_FIRST if fires(one.a, one.b)]


def _strongest(told: Sequence[Difference]) -> Rule:
    """The strongest rule that two articles break as they are shown; a name that is missing tells least among several."""
    shown: dict[str, str] = {}
    for one in told:
        for credit in (one.a, one.b):
            shown.setdefault(credit.article, credit.who)
    codes = [_codes(one) for one in told if all(shown[credit.article] == credit.who for credit in (one.a, one.b))]
    for code, _ in STRONGEST_FIRST:
        holds = [code in one for one in codes]
        if any(holds) and (
            code is not NAMED_HERE or all(h or one == [MISSING] for h, one in zip(holds, codes, strict=True))
        ):
            return code
    return codes[0][0]
