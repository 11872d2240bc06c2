"""What the days of the news say by themselves: little, for every report has acts of its own on them.

Two reports of a Friday that both say "Friday" need not speak of one act, as two that both say "mid-June" nearly must; and
what one of them told as done on Friday did not happen on Saturday. Feeds ``compare/rules/dated.py`` and ``dates.py``.
"""

from __future__ import annotations

from datetime import timedelta

from compare.claims.acts_alike import same_act as as_act
from compare.model import Grain
from compare.rules.date_match import INTO, LIGHT_VERB, NOTHING, VERB_AS_NOUN, Dated, same_act, words_alike

BEFORE, AFTER = timedelta(9), timedelta(6)
"""Days before and after publication that make the news of a report: this week and the last."""

ENOUGH_WORDS = 0.4
"""Share of the words around two dates from which a day and its year are one thing's, whatever the acts."""


def may_meet_by_chance(exact: Dated, rough: Dated) -> bool:
    """Whether two dates that can both be right may yet date two things, so that neither makes the other more exact."""
    act, grain = same_act(exact, rough), _grain(rough)
    if exact.limit != rough.limit:
        return False
    if of_the_news(exact) and grain >= Grain.WEEK and _holds_today(rough):
        return grain >= Grain.QUARTER or (act < VERB_AS_NOUN and not _nearest_in_common(exact, rough))
    if _grain(exact) <= Grain.WEEK and grain >= Grain.YEAR:
        return act < VERB_AS_NOUN and words_alike(exact.events, rough.events) < ENOUGH_WORDS
    return of_the_news(exact) and of_the_news(rough) and act < LIGHT_VERB and not _told_in_both(exact, rough)


def of_the_news(dated: Dated) -> bool:
    """Whether it is a day, or a week, of the time in which its report came out."""
    interval, day = dated.mention.interval, dated.day
    if interval is None or day is None or interval.grain > Grain.WEEK:
        return False
    return day - BEFORE <= interval.first and interval.last <= day + AFTER


def of_two_times(a: Dated, b: Dated) -> bool:
    """Whether two dates that cannot both be right are those of two acts, and no error. Symmetric.

    One report told as done, by its day of publication, what the other puts on a later day; or one dates the news, and the
    other what was weeks before it.
    """
    return _told_before(a, b) or _told_before(b, a) or _weeks_before(a, b) or _weeks_before(b, a)


def _told_before(early: Dated, late: Dated) -> bool:
    one, other = early.mention.interval, late.mention.interval
    if one is None or other is None or early.day is None or late.day is None or early.claim.to_come:
        return False
    return one.last <= early.day < other.first and other.last <= late.day


def _weeks_before(late: Dated, early: Dated) -> bool:
    one, other = early.mention.interval, late.mention.interval
    if one is None or other is None or not of_the_news(late) or late.side > 0 or one.grain > Grain.WEEK:
        return False
    return other.first - one.last > WEEKS_BEFORE


WEEKS_BEFORE = timedelta(14)


def nothing_in_common(a: Dated, b: Dated) -> bool:
    """Whether two lengths of time have no act, no noun, no word in common, nor the verb of one in the other's sentence.

    How far into something an end came is the same whatever the words.
    """
    if a.limit == b.limit == INTO:
        return False
    alike = same_act(a, b) > NOTHING or bool(a.events & b.events) or not set(a.act.nouns).isdisjoint(b.act.nouns)
    return not alike and not (_tells(a, b) or _tells(b, a))


def _nearest_in_common(a: Dated, b: Dated) -> bool:
    """Whether the noun nearest to both dates is one: "takes up the levy on Thursday", "needed for the levy this week"."""
    return a.act.nouns[:1] == b.act.nouns[:1] != ()


def _told_in_both(a: Dated, b: Dated) -> bool:
    """Whether the verb of one date stands in the sentence of the other, or both are beside one noun and no verb of their own."""
    beside = a.act.nouns[:1] == b.act.nouns[:1] != () and not (_plain(a) and _plain(b))
    return beside or _tells(a, b) or _tells(b, a)


def _tells(one: Dated, other: Dated) -> bool:
    return _plain(one) and one.act.verb in {as_act(word) for word in other.claim.stems}


def _plain(dated: Dated) -> bool:
    """Whether it hangs on a verb that says something."""
    return bool(dated.act.verb) and not dated.act.light


def _grain(dated: Dated) -> Grain:
    return dated.mention.interval.grain if dated.mention.interval else Grain.DAY


def _holds_today(dated: Dated) -> bool:
    interval = dated.mention.interval
    return interval is not None and dated.day is not None and interval.first <= dated.day <= interval.last
