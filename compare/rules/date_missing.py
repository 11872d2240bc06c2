"""Date rule for what is left out: one outlet dates an event, another tells of it without a date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from compare.align.collation import Collation
from compare.align.common_words import weight
from compare.claims.acts_alike import same_act
from compare.claims.words import content_stems, fold, tokens
from compare.model import Certainty, Claim, DateMention, Grain, Relation, Severity, Span, TimexType
from compare.rules.date_match import THROUGH, Dated, words_alike
from compare.rules.date_spans import near_enough
from compare.rules.date_trace import as_said, framed, reading, says, value_of
from compare.rules.date_words import ANNOUNCED, SAID, StoryDates
from compare.rules.dated import DatedEvent
from compare.rules.drafts import Draft, as_printed, draft, founding, side
from compare.rules.registry import rule

SURE_LINK = 0.5
"""Probability that two sentences report the same thing, from which a date that one lacks is missed."""

TOLD, TOLD_WITHOUT_VERB = 0.5, 0.8
"""Share of the words around a date, by worth, that the sentence without one must hold: where it has the verb as well, and
where the date hangs on a noun."""

MANY = 3

NEAR = 1
"""Sentences before and after one in which its date may stand."""

NEWS_DAYS = 7
"""Days before publication that are the news itself: readers take it that what is told has just happened."""

_LOOSE = re.compile(
    r"\b(?:until|within|by|end of|soon|shortly|later|earlier|ago|before the (?:day|week|month|year|season)|no date"
    r"|(?:decided?|says?|said|known?|announced?|set|clear) when)\b",
    re.IGNORECASE,
)
"""Words by which a sentence says when, though no date is read from it."""


def date_missing(collation: Collation, read: StoryDates, only: Dated, other: Claim) -> bool:
    """One outlet dates an event that another reports without any date.

    What it reports: the day, or the month, of an event in one outlet's copy, where another tells of the same event in
    the same words and says nowhere when.

    Why a desk cares: the day is what readers act on, and a date that only one outlet has is worth asking for.

    Stays silent when: the other article says it anywhere, however loosely ("until the end of the season"), or names the
    day ("in this election" / "on Election Day"); an earlier report tells of it as a
    wish, which had no date yet; the event is the news of the day itself; only a year is given, or the end of a stretch
    ("through Feb. 8"); a headline leaves it out. Where two outlets have the date, and a third tells of the event in a
    sentence without any time, it is missed whatever day or year it is.

    Example: A: "will meet in Washington on Aug. 25." B: "will meet in Washington." DAT007.
    """
    if other.headline or _was_still_open(collation, only, other) or not _tells_of_it(collation, only, other):
        return False
    if _LOOSE.search(collation.text(other)) or _named_there(collation, only, other):
        return False
    return not _dated_there(collation, read, only, other)


MISSING = rule("DAT007", "date-missing", Severity.NOTE, date_missing)
RULES = (MISSING,)


def check(collation: Collation, read: StoryDates, events: Sequence[DatedEvent]) -> Iterator[Draft]:
    """Look for the outlets that leave out a date, the surest link first; a date is reported once."""
    seen: set[tuple[str, int]] = set()
    told = _same_dates(events)
    for link in sorted(collation.links, key=lambda link: -link.score):
        if link.score < SURE_LINK:
            break
        for one, other in ((link.a, link.b), (link.b, link.a)):
            for only in () if one.headline else read.of(one):
                if (only.article, only.mention.span.start) in seen:
                    continue
                dating = told.get((only.article, only.mention.span.start), [only])
                asked = _would_be_missed(only) and date_missing(collation, read, only, other)
                if not asked and not _dated_by_the_rest(collation, dating, only, other, link.score):
                    continue
                if collation.outlet(other.article) not in {collation.outlet(d.article) for d in dating}:
                    seen |= {(d.article, d.mention.span.start) for d in dating}
                    yield _finding(collation, dating, other, link.score)


def _same_dates(events: Sequence[DatedEvent]) -> dict[tuple[str, int], list[Dated]]:
    """For every date, all dates of the event that it dates: the first of each article."""
    return {
        (dated.article, dated.mention.span.start): [dates[0] for dates in event.by_article().values()]
        for event in events
        for dated in event.dates
    }


def _dated_by_the_rest(collation: Collation, dating: Sequence[Dated], only: Dated, other: Claim, score: float) -> bool:
    """Whether two outlets date what a third tells in a sentence without any time: whatever the date, it is known."""
    if len({collation.outlet(dated.article) for dated in dating}) < TWO or score < SURER_LINK or other.headline:
        return False
    if other.dates or _LOOSE.search(collation.text(other)) or _named_there(collation, only, other):
        return False
    stems = {same_act(stem) for stem in other.stems} - _titles(collation, other)
    about = _about(collation, only)
    share = weight(about & set(other.stems)) / weight(about) if about else 0.0
    return (only.act.verb in stems or bool(stems & set(only.act.nouns[:1]))) and share >= TOLD_BY_ALL


TWO = 2
SURER_LINK, TOLD_BY_ALL = 0.9, 0.6
"""Probability of the link, and share of the words, from which a third outlet is missed that has no time at all."""


def _would_be_missed(one: Dated) -> bool:
    """Whether it is a day or a month that is told outright, no end of a stretch, and not the days of the news itself."""
    interval = one.mention.interval
    clock = one.hours is not None and one.hours.exact
    if interval is None or clock or interval.grain > Grain.MONTH or one.limit == THROUGH or one.telling:
        return False
    if one.mention.anchor.startswith(COUNTED):
        return False
    if one.day is None:
        return True
    of_now = interval.grain is Grain.MONTH and interval.first <= one.day <= interval.last
    return not of_now and not (one.day - timedelta(NEWS_DAYS) <= interval.first and interval.last <= one.day)


COUNTED = "said before"
"""How the anchor begins of a date that is counted from another one: "a week later" is no day that one could ask for."""


def _tells_of_it(collation: Collation, only: Dated, other: Claim) -> bool:
    """Whether a sentence tells of the act that a date dates; that it calls somebody by an office tells of no taking office."""
    stems = {same_act(stem) for stem in other.stems} - _titles(collation, other)
    plain = bool(only.act.verb) and (not only.act.light or only.act.verb == ANNOUNCED)
    act = only.act.verb in stems if plain else bool(stems & set(only.act.nouns[:1]))
    about = _about(collation, only)
    if plain and about == only.events and not _nearest_noun(only) <= set(other.stems):
        return False
    share = weight(about & set(other.stems)) / weight(about) if about else 0.0
    return (act and share >= (TOLD if plain else TOLD_WITHOUT_VERB)) or (
        share >= TOLD_WITHOUT_VERB and len(about) >= MANY
    )


def _nearest_noun(only: Dated) -> set[str]:
    """The word right beside a date, where it is a noun: "a berth for the boats due at the fair in November"."""
    return {fold(word) for word in only.mention.events[:1]} & set(only.act.nouns)


def _about(collation: Collation, only: Dated) -> frozenset[str]:
    """What a date is about: the words around it; of an announcement, the first words of what is announced."""
    if tuple(only.events) != SAID:
        return only.events
    behind = Span(only.mention.span.end, only.claim.span.end)
    return frozenset(content_stems(collation.articles[only.article].text, behind)[:ANNOUNCED_WORDS])


ANNOUNCED_WORDS = 5


def _titles(collation: Collation, claim: Claim) -> set[str]:
    text = collation.articles[claim.article].text
    spans = [role.span for name in claim.names for role in name.roles]
    return {same_act(fold(token.stem)) for span in spans for token in tokens(text, span)}


def _was_still_open(collation: Collation, only: Dated, other: Claim) -> bool:
    """Whether an earlier report tells of it as a mere wish or thought, which had no date yet."""
    day = collation.articles[other.article].day
    if day is None or only.day is None or day >= only.day:
        return False
    return other.to_come and all(cue.level <= Certainty.CONSIDERING for cue in other.certainty)


def _named_there(collation: Collation, only: Dated, other: Claim) -> bool:
    """Whether the other sentence names the day as an event: "on Election Day", "in this election"."""
    words = content_stems(collation.articles[only.article].text, only.mention.span)
    return not {fold(word) for word in words}.isdisjoint(other.stems)


def _dated_there(collation: Collation, read: StoryDates, only: Dated, other: Claim) -> bool:
    """Whether the other article says when, in that sentence, beside it, or anywhere in the same words."""
    claims = collation.claims[other.article]
    place = other.number - claims[0].number
    for claim in claims[max(0, place - NEAR) : place + NEAR + 1]:
        for mention in claim.dates:
            if _may_be_that_day(only, mention) or (claim is other and _quoted(claim, mention)):
                return True
        for dated in read.of(claim):
            if _one_act(dated, only) or (claim is other and _may_be_mistold(only, dated)):
                return True
    return any(
        _one_act(dated, only) and words_alike(dated.events, only.events) >= TOLD
        for dated in read.about(other.article, only.events)
    )


def _one_act(one: Dated, other: Dated) -> bool:
    return one.act.verb == other.act.verb or not set(one.act.nouns).isdisjoint(other.act.nouns)


def _may_be_mistold(only: Dated, dated: Dated) -> bool:
    """Whether a date of the sentence may be the one that is looked for, told wrongly: no year that belongs to a noun."""
    interval = dated.mention.interval
    of_a_noun = not dated.act.verb and bool(dated.act.nouns)
    return near_enough(only, dated) and not (of_a_noun and interval is not None and interval.grain > Grain.MONTH)


def _may_be_that_day(only: Dated, mention: DateMention) -> bool:
    """Whether a date beside can be the one that is looked for: "Monday" in undated copy can be any."""
    if mention.interval is None:
        return mention.type not in {TimexType.DURATION, TimexType.SET}
    return only.mention.interval is not None and mention.interval.meets(only.mention.interval)


def _quoted(claim: Claim, mention: DateMention) -> bool:
    """Whether somebody says when in words of their own, which are compared with nothing."""
    return any(quotation.span.contains(mention.span) for quotation in claim.quotations)


def _finding(collation: Collation, dating: Sequence[Dated], other: Claim, score: float) -> Draft:
    first = dating[0]
    lacking = collation.outlet(other.article)
    return draft(
        MISSING,
        collation,
        [
            *(side(collation, d.article, d.mention.span, value_of(d)) for d in dating),
            side(collation, other.article, other.span, "no date"),
        ],
        relation=Relation.PRECISION,
        confidence=0.2 + 0.4 * score,
        message=f"{framed(collation, dating)}{says(collation, as_said(collation, dating))}; {lacking} tells of it without a date",
        why=(
            *(reading(collation, dated) for dated in dating),
            f"{lacking}: no date that could be that day",
            f"same event: {as_printed(collation, other, sorted(_about(collation, first) & set(other.stems)))} ({score:.0%})",
        ),
        fact=(*founding(collation, [*(d.claim for d in dating), other]), *sorted(_about(collation, first))),
    )
