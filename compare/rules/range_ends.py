"""The end of a stretch of time that a clause behind it tells of: "from December 2016 until August 2019, when he resigned".

The stretch dates what went on; its last month, or day, dates the clause. Feeds ``compare/rules/date_words.py``.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import replace
from datetime import date

from compare.claims.acts import act_of
from compare.claims.words import tokens
from compare.model import Article, Claim, DateMention, DateRange, Grain, Span
from compare.rules.date_match import Dated

_WHEN = re.compile(r",? when ")
_END = re.compile(r"(?:\b(?:until|till|to|through)\s+|[-–]\s*)(\S.*)$")
_VALUE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
EVENT_WORDS = 5
"""Words of the clause that say what happened then."""


def end_of_range(article: Article, claim: Claim, mention: DateMention) -> Dated | None:
    """Return the end of a stretch as a date of the clause behind it; None where no "when" follows."""
    behind = _WHEN.match(article.text, mention.span.end, claim.span.end)
    words = _END.search(mention.span.of(article.text))
    interval = _last_of(mention.value)
    if behind is None or words is None or interval is None:
        return None
    clause = Span(behind.end(), claim.span.end)
    act = act_of(article.text, clause, Span(clause.start, clause.start))
    if not act.verb:
        return None
    events = tuple(token.stem for token in tokens(article.text, clause) if token.content)[:EVENT_WORDS]
    span = Span(mention.span.start + words.start(1), mention.span.end)
    end = replace(mention, span=span, value=mention.value.partition("/")[2], interval=interval, events=events)
    return Dated(claim, end, act, day=article.day)


def _last_of(value: str) -> DateRange | None:
    """The days of what stands behind the stroke of "2016-12/2019-08"."""
    match = _VALUE.fullmatch(value.partition("/")[2])
    if match is None:
        return None
    year, month, day = int(match[1]), int(match[2] or 0), int(match[3] or 0)
    if not (date.min.year <= year and month <= DECEMBER and day <= LAST_DAY):
        return None
    if day:
        return DateRange(date(year, month, day), date(year, month, day))
    if month:
        return DateRange(date(year, month, 1), date(year, month, monthrange(year, month)[1]), Grain.MONTH)
    return DateRange(date(year, 1, 1), date(year, DECEMBER, LAST_DAY), Grain.YEAR)


DECEMBER, LAST_DAY = 12, 31
