"""Certainty rule: how sure each outlet is that the same thing happens or happened.

The ladder is data (``compare.model.Certainty``); a cue counts only for the verb that it governs. Feeds on facts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from compare.align.collation import Collation
from compare.claims.words import fold
from compare.model import Certainty, CertaintyCue, Claim, Fact, Relation, Severity
from compare.rules.credits import joining_words, restating
from compare.rules.drafts import Draft, as_printed, draft, founding, same_fact, side
from compare.rules.registry import rule


def certainty(a: Certainty, b: Certainty) -> bool:
    """One outlet is surer than another that the same thing happened, or will.

    What it reports: happened, planned, arranged, considered, alleged or denied, where outlets differ by a whole step:
    considered against arranged, arranged against certain to come, to come against happened, alleged against stated.

    Why a desk cares: "are arranging" and "are considering a plan" are different news; a headline built on the surer
    one may have to be taken back.

    Stays silent when: the words differ and the step is the same ("is expected to" / "will likely"); expected stands
    against will; the verbs are different acts; an outlet says both.

    Example: A: "is expected to stop in Oslo." B: "are considering a plan to visit Oslo. If realized, ..." CRT001.
    """
    return _steps(a) != _steps(b) and frozenset({_steps(a), _steps(b)}) not in NEIGHBOURS


STEPS = {
    Certainty.DENIED: "denied",
    Certainty.RUMOURED: "alleged",
    Certainty.ALLEGED: "alleged",
    Certainty.CONSIDERING: "considered",
    Certainty.ARRANGING: "arranged",
    Certainty.EXPECTED: "expected",
    Certainty.SCHEDULED: "to come",
    Certainty.WILL: "to come",
    Certainty.HAPPENED: "happened",
}
"""What an editor tells apart."""

NEIGHBOURS = frozenset({frozenset({"arranged", "expected"}), frozenset({"expected", "to come"})})
"""Steps that outlets mix freely."""


def _steps(level: Certainty) -> str:
    return STEPS[level]


CERTAINTY = rule("CRT001", "certainty", Severity.WARNING, certainty)
RULES = (CERTAINTY,)


SAME_ACT_LINK = 0.45
"""Probability that two sentences report the same thing, from which their certainty of one act is compared."""

SAME_FACT_LINK = 0.6
"""The same, where the verbs are different: "could go on loan" / "will come on loan"."""


@dataclass(frozen=True, slots=True)
class Told:
    """How sure one article is."""

    article: str
    claim: Claim
    cue: CertaintyCue
    also: tuple[tuple[Claim, CertaintyCue], ...]
    """Further cues of the article on the same act."""


def check(collation: Collation) -> Iterator[Draft]:
    """Compare how sure the outlets are of each fact: by an act that they share, else by their leading verbs."""
    reported: set[frozenset[tuple[str, int]]] = set()
    for fact in collation.facts:
        for act in [*_acts(fact), ""]:
            told = _by_act(collation, fact, act) if act else _by_lead(fact) if _more_than_names(collation, fact) else []
            if act and _differ(told):
                told += [one for one in _by_lead(fact) if one.article not in {other.article for other in told}]
            pattern = frozenset((one.article, one.cue.span.start) for one in told)
            apart = _differ(told) if act else _tentative(told)
            if apart and not any(pattern <= earlier for earlier in reported):
                reported.add(pattern)
                yield _finding(collation, fact, act, told)
                break


def _acts(fact: Fact) -> list[str]:
    """The acts that two articles speak of with a degree of certainty, those that joined the fact first."""
    by_article: dict[str, set[str]] = {}
    for claim in fact.claims:
        by_article.setdefault(claim.article, set()).update(fold(cue.verb) for cue in claim.certainty if cue.verb)
    words = joining_words(fact)
    counted = [act for acts in by_article.values() for act in acts]
    shared = {act for act in counted if counted.count(act) > 1}
    return sorted(shared, key=lambda act: (act not in words, act))


def _by_act(collation: Collation, fact: Fact, act: str) -> list[Told]:
    """How sure each article of the fact is of the act, by its first sentence of the body that says so."""
    told = []
    words = joining_words(fact) | {act}
    sure = _linked(fact, SAME_ACT_LINK)
    for article in dict.fromkeys(claim.article for claim in fact.claims):
        own = [claim for claim in sure if claim.article == article]
        near = [claim for claim in restating(collation.claims[article], words) if claim not in own]
        cues = [
            (claim, cue)
            for claim in sorted([*own, *near], key=lambda claim: (claim.headline, claim.number))
            for cue in claim.certainty
            if (fold(cue.verb) == act and (claim in own or cue.level is not Certainty.HAPPENED))
            or (cue.conditional and not cue.verb)
        ]
        cues.sort(key=lambda pair: pair[1].conditional)
        if cues and not (cues[0][1].conditional and not cues[0][1].verb):
            told.append(Told(article, *cues[0], also=tuple(cues[1:])))
    return told


def _more_than_names(collation: Collation, fact: Fact) -> bool:
    """Whether its claims are joined by more than names: the same minister may consider one thing and do another."""
    words = as_printed(collation, fact.links[0].a, fact.links[0].words).split(", ")
    return any(word[:1].islower() for word in words)


def _by_lead(fact: Fact) -> list[Told]:
    """How sure each article is by the first verb of its sentence, where the sentences are surely of one fact."""
    told = []
    sure = _linked(fact, SAME_FACT_LINK)
    for article in dict.fromkeys(claim.article for claim in sure):
        claims = [claim for claim in sure if claim.article == article and _leads(claim)]
        if claims:
            told.append(Told(article, claims[0], claims[0].certainty[0], also=()))
    return told


def _leads(claim: Claim) -> bool:
    """Whether its first verb says how sure it is, without hanging on a condition that stands elsewhere."""
    return bool(claim.certainty) and not claim.certainty[0].conditional and not claim.headline


def _linked(fact: Fact, needed: float) -> list[Claim]:
    ends = {id(claim) for link in fact.links if link.score >= needed for claim in (link.a, link.b)}
    return [claim for claim in fact.claims if id(claim) in ends]


def _differ(told: Sequence[Told]) -> bool:
    """Whether two outlets are steps apart, and neither says the other's step too."""
    for number, one in enumerate(told):
        for other in told[number + 1 :]:
            if certainty(one.cue.level, other.cue.level) and not (_all(one) & _all(other)):
                return True
    return False


UNSURE = frozenset({"alleged", "considered"})
SETTLED = frozenset({"to come", "happened"})


def _tentative(told: Sequence[Told]) -> bool:
    """Whether one article is tentative where another is settled: what different verbs can still tell."""
    steps = {_steps(one.cue.level) for one in told}
    return bool(steps & UNSURE and steps & SETTLED) or {"arranged", "happened"} <= steps


def _all(one: Told) -> set[str]:
    return {_steps(one.cue.level), *(_steps(cue.level) for claim, cue in one.also if not claim.headline)}


def _finding(collation: Collation, fact: Fact, act: str, told: Sequence[Told]) -> Draft:
    told = sorted(told, key=lambda one: (collation.outlet(one.article), one.article))
    return draft(
        CERTAINTY,
        collation,
        [
            side(collation, one.article, one.cue.span, _steps(one.cue.level), [cue.span for _, cue in one.also])
            for one in told
        ],
        relation=Relation.DIFFERENCE,
        confidence=(0.35 if act else 0.2) + 0.4 * fact.score,
        message=" / ".join(dict.fromkeys(_steps(one.cue.level) for one in told)),
        why=(
            *(
                f"{collation.outlet(one.article)}: “{one.cue.span.of(collation.articles[one.article].text)}”"
                f" = {_steps(one.cue.level)}"
                for one in told
            ),
            *([f"same act: {act}"] if act else []),
            same_fact(collation, fact),
        ),
        fact=(*founding(collation, fact.claims), act),
    )
