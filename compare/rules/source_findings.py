"""How a difference in sourcing is written down: a side per article, a sentence for the editor, both sources as data.

What differs is decided in ``compare/rules/sourcing.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from compare.align.collation import Collation
from compare.model import Attribution, Link, Manner, Record, Relation, SourceKind, Span
from compare.rules.credits import Credit, Reach
from compare.rules.drafts import Draft, cut_short, draft, founding, listed, opening, same_fact, side
from compare.rules.linked import Place, fact_of, place_of
from compare.rules.registry import Rule
from compare.rules.ways import ways


@dataclass(frozen=True, slots=True)
class Difference:
    """Two articles that credit the same thing differently."""

    a: Credit
    b: Credit
    sure: float
    """0 to 1."""
    link: Link
    """What says that the two articles report the same thing."""

    @property
    def places(self) -> frozenset[Place]:
        """The sentences held against each other."""
        return frozenset(map(place_of, (self.link.a, self.link.b, self.a.claim, self.b.claim)))

    @property
    def articles(self) -> frozenset[str]:
        """The two articles."""
        return frozenset((self.a.article, self.b.article))


REACH_WORDS = {
    Reach.OWN: "credited in this sentence",
    Reach.RESTATED: "credited where the article says it again",
    Reach.LEAD: "under a credited lead",
    Reach.NOTHING: "stated flatly",
}

KIND_WORDS = {
    SourceKind.STATEMENT: "document or statement",
    SourceKind.PERSON: "person",
    SourceKind.INSTITUTION: "institution",
    SourceKind.COUNTRY: "country",
    SourceKind.OFFICIAL: "unnamed official",
    SourceKind.SOURCES: "described sources",
    SourceKind.BARE: "bare sources",
    SourceKind.MEDIA: "another outlet",
    SourceKind.PUBLIC: "members of the public",
    SourceKind.PASSIVE: "nobody in particular",
    SourceKind.NONE: "no source",
}

MANNER_WORDS = {Manner.DIRECT: "quoted", Manner.INDIRECT: "paraphrased", Manner.MIXED: "partly quoted"}


def finding(code: Rule, collation: Collation, told: Sequence[Difference], others: Sequence[Credit] = ()) -> Draft:
    """Write down one fact whose sources differ, surest difference first: each article once, where it is surest.

    ``others``: whom further articles credit with it.
    """
    fact = fact_of(told)
    places: dict[str, list[Credit]] = {}
    for one in told:
        for credit in (one.a, one.b):
            places.setdefault(credit.article, []).append(credit)
    places.update((credit.article, [credit]) for credit in others)
    involved = sorted((found[0] for found in places.values()), key=lambda c: (collation.outlet(c.article), c.article))
    return draft(
        code,
        collation,
        [
            side(
                collation,
                c.article,
                c.evidence,
                f"{c.kind.name.lower()}: {c.who}{_way(collation, c, involved)}",
                _more(c, places[c.article]),
            )
            for c in involved
        ],
        relation=Relation.DIFFERENCE,
        confidence=told[0].sure,
        message=f"{opening(collation, involved[0].claim)}: {_message(collation, involved)}",
        why=(*(_described(collation, c) for c in involved), same_fact(collation, fact)),
        fact=founding(collation, fact.claims),
    )


def _more(first: Credit, others: Sequence[Credit]) -> list[Span]:
    """The sentence of the evidence, and further places where the article credits the same source."""
    return [first.claim.span, *(c.claim.span for c in others if c.who == first.who)]


def _message(collation: Collation, involved: Sequence[Credit]) -> str:
    """One sentence: "A credits the coast guard; B states it flatly"."""
    flat = [collation.outlet(c.article) for c in involved if c.given is None]
    said = [
        f"{collation.outlet(c.article)} {_verb(c)} {_named(collation, c)}{_way(collation, c, involved)}"
        for c in involved
        if c.given
    ]
    if flat:
        said.append(f"{listed(sorted(set(flat)))} {'state' if len(set(flat)) > 1 else 'states'} it without a source")
    return "; ".join(said)


def _way(collation: Collation, credit: Credit, involved: Sequence[Credit]) -> str:
    """By which way it came, where another article credits the same source: nothing else differs then."""
    twin = any(other is not credit and other.given and other.who == credit.who for other in involved)
    told = sorted(ways(collation, credit)) if twin and credit.given else []
    return f" ({', '.join(told)})" if told else ""


def _verb(credit: Credit) -> str:
    return "relays" if credit.kind is SourceKind.MEDIA else "credits"


def _named(collation: Collation, credit: Credit) -> str:
    """The source as its article names it most fully: "presidential spokesperson Kang Yu-jung" for "she"."""
    given = credit.given
    if given is None or given.source is None:
        return "nobody in particular"
    text = collation.articles[credit.article].text
    if given.via:
        return cut_short(given.via.of(text))
    same = [
        cut_short(other.source.of(text))
        for claim in collation.claims[credit.article]
        for other in claim.attributions
        if other.source and given.who and other.who == given.who
    ]
    return _in_a_sentence(max(same, key=len, default=cut_short(given.source.of(text))))


def _in_a_sentence(source: str) -> str:
    """A source as it stands behind "credits": "him" for "He", and "the company" for "The company" at a sentence's start."""
    first, _, rest = source.partition(" ")
    if not rest:
        return AS_OBJECT.get(first.lower(), source)
    small = first.lower() in DETERMINERS and not rest[:1].isupper()
    return f"{first.lower()} {rest}" if small else source


AS_OBJECT = {"he": "him", "she": "her", "they": "them", "we": "us", "i": "me"}
DETERMINERS = frozenset(
    "the a an its his her their this that these those some several many two three four five half one".split()
)
"""Words that begin with a capital only because a sentence does."""


def _described(collation: Collation, credit: Credit) -> str:
    """A credit as data, for the trace."""
    outlet = collation.outlet(credit.article)
    given = credit.given
    if given is None:
        return f"{outlet}: no source, {REACH_WORDS[credit.reach]}"
    fields = _fields(collation.articles[credit.article].text, credit, given)
    fields += [f"way: {way}" for way in sorted(ways(collation, credit))]
    return f"{outlet}: {'; '.join(fields)}"


def _fields(text: str, credit: Credit, given: Attribution) -> list[str]:
    fields = [f"“{given.who or given.cue.of(text)}”", f"kind: {KIND_WORDS[given.kind]}"]
    fields.append(f"named: {'yes' if given.named else 'no'}")
    fields += [f"number: {given.number}"] if given.number != "unknown" else []
    fields += [f"side: {given.affiliation}"] if given.affiliation else []
    fields += [f"via: {given.via.of(text)}"] if given.via else []
    fields.append(f"manner: {MANNER_WORDS[given.manner]}")
    fields += [f"terms: {given.record.value}"] if given.record is not Record.UNSTATED else []
    fields += [f"on condition: {given.anonymity}"] if given.anonymity else []
    return [*fields, f"{given.stance.value}, {REACH_WORDS[credit.reach]}"]
