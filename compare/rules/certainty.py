"""Certainty rule: how sure each outlet is that the same thing happens or happened.

The ladder is data (``compare.model.Certainty``); a cue counts only for the verb that it governs. What two linked
sentences say of one act is compared in ``sure_of.py``; here it is decided what differs, and written down.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from compare.align.collation import Collation
from compare.claims.certainty.governed import base
from compare.claims.words import fold, tokens
from compare.model import Certainty, Relation, Severity
from compare.rules.drafts import Draft, draft, founding, listed, opening, outlets_by, same_fact, side
from compare.rules.linked import Place, fact_of, in_facts, place_of
from compare.rules.polarity import denied
from compare.rules.registry import rule
from compare.rules.sure_of import Compared, Told, compared
from compare.rules.told_against import told_against


def certainty(a: Certainty, b: Certainty) -> bool:
    """One outlet is surer than another that the same thing happened, or will.

    What it reports: happened, planned, arranged, considered, alleged or denied, where outlets differ by a whole step:
    considered against arranged, arranged against certain to come, to come against happened, alleged against stated.

    Why a desk cares: "are arranging" and "are considering a plan" are different news; a headline built on the surer
    one may have to be taken back.

    Stays silent when: one tells that somebody accuses, tries or weighs in; the words differ and the step is the same ("is expected to" / "will likely"); expected or
    planned stands against will; "would" tells what a bill or a rule provides, or with "have" what did not come; the verbs are different acts, or the same act of another day; "not until" names a day;
    an outlet says both; AGD002 tells that one refuses what the other has. What was to come and has happened by the time
    that the other article was written is a note: the news has moved on.

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


LEAST = 0.35
"""Confidence below which a difference is not reported: it would be wrong two times in three."""

LEAST_LEADING = 0.4
"""The same where the sentences share no act, and their leading verbs are compared."""


def check(collation: Collation) -> Iterator[Draft]:
    """Compare how sure linked sentences are of one act; what shares a sentence is one fact, reported once."""
    found = _differences(collation)
    turned = _turned_round(collation) if any(_refused(collation, one) for one in found) else []
    left = [one for one in found if not (_refused(collation, one) and any(one.places <= fact for fact in turned))]
    for told in in_facts(left):
        if told[0].sure >= (LEAST if told[0].act else LEAST_LEADING):
            yield _finding(collation, told)


def _refused(collation: Collation, one: Compared) -> bool:
    """Whether one article has somebody refuse or rule out what the other has: no question of how sure it is."""
    return any(
        told.cue.level is Certainty.DENIED
        and not PAST_DENIALS & set(told.cue.span.of(collation.articles[told.article].text).lower().split())
        for told in (one.a, one.b)
    )


PAST_DENIALS = frozenset("was were did had has have wasn't weren't didn't hadn't hasn't haven't denied never".split())
"""Words of a denial that tell what did not happen, and not what somebody will not do."""


def _turned_round(collation: Collation) -> list[frozenset[Place]]:
    """The sentences of each fact that AGD002 reports as denied here and affirmed there: one fact is reported once."""
    return [frozenset(map(place_of, one.claims.values())) for one in told_against(collation, denied)]


def _differences(collation: Collation) -> list[Compared]:
    """Every pair of linked sentences that is not equally sure of one act, the surest first.

    A pair is left out where one of the sentences is as surely linked with one that says the same step of the act.
    """
    pairs = [one for link in collation.links for one in compared(collation, link)]
    alike: dict[tuple[frozenset[str], tuple[str, int], str], float] = {}
    for one in pairs:
        if one.act and _steps(one.a.cue.level) == _steps(one.b.cue.level):
            for place in one.places:
                key = (one.articles, place, one.act)
                alike[key] = max(alike.get(key, 0.0), one.link.score)
    apart = [one for one in pairs if steps_apart(one)]
    kept = (
        one for one in apart if all(alike.get((one.articles, p, one.act), 0.0) <= one.link.score for p in one.places)
    )
    return sorted(
        kept, key=lambda one: (-one.sure, one.a.article, one.a.claim.number, one.b.article, one.b.claim.number, one.act)
    )


def steps_apart(one: Compared) -> bool:
    """Whether two sentences are steps apart; of different verbs only what is tentative against what is settled."""
    if one.act:
        return certainty(one.a.cue.level, one.b.cue.level)
    steps = {_steps(one.a.cue.level), _steps(one.b.cue.level)}
    return bool(steps & UNSURE and steps & SETTLED) or {"arranged", "happened"} <= steps


UNSURE = frozenset({"alleged", "considered"})
SETTLED = frozenset({"to come", "happened"})


def _finding(collation: Collation, group: Sequence[Compared]) -> Draft:
    told: dict[str, list[Told]] = {}
    for one in group:
        for article in (one.a, one.b):
            told.setdefault(article.article, []).append(article)
    first = sorted((found[0] for found in told.values()), key=lambda one: (collation.outlet(one.article), one.article))
    fact = fact_of(group)
    return draft(
        CERTAINTY,
        collation,
        [
            side(
                collation,
                one.article,
                one.cue.span,
                _steps(one.cue.level),
                [other.cue.span for other in told[one.article][1:] if _steps(other.cue.level) == _steps(one.cue.level)],
            )
            for one in first
        ],
        relation=Relation.DIFFERENCE,
        severity=Severity.NOTE if _passed(collation, first) else None,
        confidence=group[0].sure * (MOVED_ON if _passed(collation, first) else 1.0),
        message=_message(collation, first),
        why=(
            *(
                f"{collation.outlet(one.article)}: “{one.cue.span.of(collation.articles[one.article].text)}”"
                f" = {_steps(one.cue.level)}"
                for one in first
            ),
            *_same_act(collation, group[0]),
            *([PASSED] if _passed(collation, first) else []),
            same_fact(collation, fact),
        ),
        fact=(*founding(collation, fact.claims), group[0].act),
    )


def _same_act(collation: Collation, one: Compared) -> Iterator[str]:
    """The line of the trace that names the act in the words that the articles print."""
    if not one.act:
        return
    words = [_printed(collation, told, one.act) for told in (one.a, one.b)]
    if all(words):
        yield f"same act: {' / '.join(dict.fromkeys(words))}"


def _printed(collation: Collation, told: Told, act: str) -> str:
    """The word of an act as a sentence prints it, nearest behind its cue."""
    text = collation.articles[told.article].text
    found = [one.span for one in tokens(text, told.claim.span) if act in {fold(one.stem), fold(base(one.word))}]
    behind = [span for span in found if span.start >= told.cue.span.start]
    return (behind or found[-1:])[0].of(text).lower() if found else ""


def _passed(collation: Collation, told: Sequence[Told]) -> bool:
    """Whether nothing differs but the hour: what was to come had happened when the other article was written."""
    steps = {_steps(one.cue.level) for one in told}
    if not steps <= AHEAD | {"happened"} or "happened" not in steps:
        return False
    days = [(collation.articles[one.article].day, _steps(one.cue.level) == "happened") for one in told]
    before = [day for day, happened in days if day and not happened]
    after = [day for day, happened in days if day and happened]
    return len(before) + len(after) == len(days) and max(before) < min(after)


AHEAD = frozenset({"arranged", "expected", "to come"})
"""Steps after which a thing happens in the course of time."""

MOVED_ON = 0.75
"""What is left of a finding's confidence where the news has moved on: editors disagree whether that is a difference."""

PASSED = "written later: what was to come has happened since"


def _message(collation: Collation, told: Sequence[Told]) -> str:
    """One sentence: "considered in Kyodo (“is under consideration by …”); arranged in Jiji Press and NHK (...)"."""
    outlets = outlets_by((collation.outlet(one.article), _steps(one.cue.level)) for one in told)
    words: dict[str, str] = {}
    for one in told:
        words.setdefault(_steps(one.cue.level), opening(collation, one.claim, one.cue.span.start))
    return "; ".join(f"{SAID[step]} in {listed(sorted(names))} ({words[step]})" for step, names in outlets.items())


SAID = {
    "denied": "denied or ruled out",
    "alleged": "alleged",
    "considered": "only considered or possible",
    "arranged": "being arranged",
    "expected": "planned or expected",
    "to come": "certain to come",
    "happened": "stated as having happened",
}
"""The steps as an editor reads them."""
