"""The dates of a sentence that can be compared, each with the act that it dates.

Left out: dates on which a report's own talks were held, guesses, dates inside a quotation that only its day makes sense of, dates counted from
another one, and the old date of a plan that was moved. Feeds ``compare/rules/dated.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from compare.align.collation import Collation
from compare.claims.acts import act_of
from compare.claims.acts_alike import same_act
from compare.claims.acts_en import MOVED
from compare.claims.words import stem
from compare.model import Article, Claim, DateMention, Grain, TimexType
from compare.rules.clocks import hours_of
from compare.rules.date_match import AWAY, INTO, THROUGH, UNTIL, Dated
from compare.rules.news_days import of_the_news
from compare.rules.range_ends import end_of_range
from compare.rules.split_ranges import whole_ranges
from compare.rules.weekdays import weekday_mismatch

ANNOUNCED = same_act(stem("announced"))
"""A date of an announcement dates what was done, not only what was said."""

SAID = ("say",)
"""The reader's words for a date of telling (``compare/claims/dates/events.py``)."""

LIMITS = {"BEFORE": "before", "ON_OR_BEFORE": "before", "AFTER": "after"}
"""Modifiers of a date that is a limit and no day of its own; "from" and "since" name the day of a beginning."""

_COUNTED_FROM = re.compile(r"\s+(?:than|before|after)\b")
_COUNTED = re.compile(r"\b(?:earlier|later|days?|weeks?|months?|years?|hours?)$", re.IGNORECASE)
"""Words counted from another date: "two weeks later than first announced"."""

_TODAY = re.compile(r"\b(?:to(?:day|night|morrow)|yesterday|this \w+|(?:next|last) \w+)\b", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:until|till)\s+(?:the )?$", re.IGNORECASE)
_NOT_UNTIL = re.compile(r"(?:\b(?:not|never|no)|n['’]t)\b[^.;]*\b(?:until|till)\s+(?:the )?$", re.IGNORECASE)
_NOT_BEFORE = re.compile(
    r"(?:\b(?:not|never|no|unlikely)|n['’]t)\b[^.;]*\bbefore\s+(?:the )?$|\bno (?:earlier|sooner) than\s+(?:the )?$",
    re.IGNORECASE,
)
_THROUGH = re.compile(r"\bthrough\s+(?:the )?$", re.IGNORECASE)
_OLD_PLAN = re.compile(
    r"\b(?:had been|w(?:as|ere)) (?:(?:first|originally|previously|earlier) )?(?:to|due|set|expected|scheduled|planned|slated|supposed)\b"
    r"[^,;:.]{0,40}$|\b(?:instead of|rather than|originally \w+ (?:for|on|in))\s+(?:the )?$",
    re.IGNORECASE,
)
_OLD_DATE = re.compile(r"\bfrom\s+(?:the )?$", re.IGNORECASE)
_MOVED = frozenset(stem(word) for word in MOVED)
_OLD_LENGTH, _NEW_LENGTH = re.compile(r"\bfrom\s+\Z", re.IGNORECASE), re.compile(r"\s+to\s+\w")
"""Around the length that a change puts an end to: "from four years to five"."""
_ADDED = re.compile(r"(?<!no )(?<!or )\b(?:more|another|extra|further|additional) (?:\w+ )?\w+$", re.IGNORECASE)
"""Words by which a length comes on top of another one: "an option on one more year" is no length of the contract."""
_ADDED_NEAR = 12
_DISTANCE = re.compile(r"\s+(?:before|after|ago|earlier|later|away|until|ahead|prior|mark)\b", re.IGNORECASE)
_LASTING = re.compile(
    r"\b(?:for|over|during|throughout|lasting)\s+(?:(?:the|a|about|almost|nearly)\s+){0,2}\Z", re.IGNORECASE
)
_AFTER = re.compile(r"\bafter\s+(?:(?:just|only|about|some|nearly|almost|more than|less than)\s+)?\Z", re.IGNORECASE)
_FAR_IN = re.compile(r"\s+in(?:to\b|[,.;]|\s+to\b)", re.IGNORECASE)
_FIRST_IN = re.compile(r"\b(?:first|last)\s+(?:\w+\s+){0,3}in\s+(?:the )?\Z", re.IGNORECASE)
_LOOK_BACK = 80


@dataclass(frozen=True, slots=True)
class StoryDates:
    """What can be compared of a story's dates (or lengths of time), every sentence read once."""

    by_claim: Mapping[tuple[str, int], Sequence[Dated]]
    """By article id and number of the sentence; sentences without any are left out."""
    by_word: Mapping[tuple[str, str], Sequence[Dated]]
    """By article id and word: the event words, the nouns and the verb of each date."""

    def of(self, claim: Claim) -> Sequence[Dated]:
        """Return the dates of one sentence, in reading order."""
        return self.by_claim.get((claim.article, claim.number), ())

    def about(self, article: str, words: Iterable[str]) -> Iterator[Dated]:
        """Return an article's dates that have one of some words beside them; one that has two of them comes twice."""
        return (dated for word in words for dated in self.by_word.get((article, word), ()))


def story_dates(collation: Collation, *, durations: bool = False) -> StoryDates:
    """Read the dates of every sentence of a story."""
    by_claim = {
        (name, claim.number): dates_of(article, claim, durations=durations)
        for name, article in collation.articles.items()
        for claim in collation.claims[name]
        if claim.dates
    }
    by_word: dict[tuple[str, str], list[Dated]] = {}
    for (name, _), dates in by_claim.items():
        for dated in dates:
            for word in dated.about:
                by_word.setdefault((name, word), []).append(dated)
    return StoryDates(by_claim, by_word)


def dates_of(article: Article, claim: Claim, *, durations: bool = False) -> list[Dated]:
    """Return what can be compared of a claim's dates, or of its lengths of time, in reading order."""
    found = []
    for mention in whole_ranges(article.text, claim):
        length = mention.type is TimexType.DURATION
        placed = length if durations else mention.interval is not None and mention.interval.grain <= Grain.DECADE
        if length != durations or not placed or not mention.firm or not mention.events:
            continue
        dated = _read(article, claim, mention)
        found += [one for one in (dated, None if length else end_of_range(article, claim, mention)) if one is not None]
    old = [one for one in found if _was_replaced(article, one)]
    if old and len(old) < len(found):
        found = [one for one in found if one not in old]
    elif not _says_moved(claim):
        return found
    return [replace(one, moves=_lies_ahead(article, one.mention)) for one in found]


def _lies_ahead(article: Article, mention: DateMention) -> bool:
    interval, day = mention.interval, article.day
    return interval is not None and day is not None and interval.last >= day


def _read(article: Article, claim: Claim, mention: DateMention) -> Dated | None:
    act = act_of(article.text, claim.span, mention.span, (other.span for other in claim.dates if other is not mention))
    telling = act.telling or (mention.events[:1] == SAID and act.verb != ANNOUNCED)
    if _makes_sense_there_only(article, claim, mention) or (telling and mention.type is TimexType.DURATION):
        return None
    if mention.type is TimexType.DURATION:
        if _is_no_length_of_its_own(article, claim, mention):
            return None
        return Dated(claim, mention, act, limit=_role(article, mention), day=article.day)
    ahead = claim.to_come and _lies_ahead(article, mention) and not _is_today(article, mention) and not act.owned
    dated = Dated(
        claim,
        mention,
        act,
        hours_of(article, mention),
        _limit(article, claim, mention),
        ahead=ahead,
        doubtful=weekday_mismatch(article, mention) is not None,
        day=article.day,
        telling=telling,
    )
    return None if telling and (dated.day is None or dated.hours or of_the_news(dated)) else dated


def _is_no_length_of_its_own(article: Article, claim: Claim, mention: DateMention) -> bool:
    """Whether a length comes on top of another, is the one that a change ends, or is what a sum is paid by ("$12 a year")."""
    before = article.text[max(claim.span.start, mention.span.start - _ADDED_NEAR) : mention.span.start]
    added = _ADDED.search(before + mention.span.of(article.text)) is not None
    old = _OLD_LENGTH.search(before) is not None and _NEW_LENGTH.match(article.text, mention.span.end) is not None
    return added or old or any(0 <= mention.span.start - f.span.end <= 1 for f in claim.figures if f.rate)


def _role(article: Article, mention: DateMention) -> str:
    """What a length tells: how far off ("eight days before"), how far in ("after an hour"), or, where empty, how long."""
    near = article.text[max(0, mention.span.start - _LOOK_BACK) : mention.span.start]
    if _AFTER.search(near) or _FAR_IN.match(article.text, mention.span.end):
        return INTO
    if _FIRST_IN.search(near) or (_DISTANCE.match(article.text, mention.span.end) and not _LASTING.search(near)):
        return AWAY
    return ""


def _limit(article: Article, claim: Claim, mention: DateMention) -> str:
    """What kind of limit a date is; "until Saturday" is none, but the day of an end."""
    before = _before(article, claim, mention)
    if _THROUGH.search(before):
        return THROUGH
    if _NOT_UNTIL.search(before):
        return ""
    if _NOT_BEFORE.search(before):
        return "after"
    return UNTIL if _UNTIL.search(before) else LIMITS.get(mention.mod, "")


def _is_today(article: Article, mention: DateMention) -> bool:
    return mention.interval is not None and mention.interval.last == article.day


def _makes_sense_there_only(article: Article, claim: Claim, mention: DateMention) -> bool:
    """Whether it is "today" inside a quotation, or counted from a date that is not its anchor."""
    words = mention.span.of(article.text)
    if _TODAY.search(words) and any(quotation.span.contains(mention.span) for quotation in claim.quotations):
        return True
    return bool(
        mention.type is not TimexType.DURATION
        and _COUNTED.search(words)
        and _COUNTED_FROM.match(article.text, mention.span.end)
    )


def _was_replaced(article: Article, one: Dated) -> bool:
    """Whether it is the date that a plan had before: "has been moved to Dec. 3 from Nov. 12"."""
    before = _before(article, one.claim, one.mention)
    return bool(_OLD_PLAN.search(before)) or (_says_moved(one.claim) and bool(_OLD_DATE.search(before)))


def _says_moved(claim: Claim) -> bool:
    return not _MOVED.isdisjoint(claim.stems)


def _before(article: Article, claim: Claim, mention: DateMention) -> str:
    """The words before a date, back to the date before it."""
    dates = [other.span.end for other in claim.dates if other.span.end <= mention.span.start]
    return article.text[max(claim.span.start, mention.span.start - _LOOK_BACK, *dates) : mention.span.start]
