"""How a finding about dates shows its readings: the words, what was read, how exact, against what, and of which act.

Used by the date rules for ``why`` and for the line of a list.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from compare.align.collation import Collation
from compare.model import TimexType
from compare.rules.date_match import Dated
from compare.rules.drafts import listed, outlets_by
from compare.rules.frames import dated_frame


def says(collation: Collation, words: Mapping[str, str]) -> str:
    """Return who says what, for a sentence: "Toyo News says “Aug. 19-20”, Jiji and Kyodo say “late August”"."""
    return ", ".join(
        f"{listed(outlets)} {'says' if len(outlets) == 1 else 'say'} “{said}”"
        for said, outlets in _by_words(collation, words).items()
    )


def has(collation: Collation, words: Mapping[str, str], verb: str = "with") -> str:
    """Return whose words are what, in the middle of a sentence: "Toyo News with “Aug. 19-20” and Jiji with “August”"."""
    return listed([f"{listed(outlets)} {verb} “{said}”" for said, outlets in _by_words(collation, words).items()])


def _by_words(collation: Collation, words: Mapping[str, str]) -> dict[str, list[str]]:
    """The outlets of each wording, by outlet; ``words`` are by article."""
    ranked = sorted((collation.outlet(name), name) for name in words)
    return outlets_by((outlet, " ".join(words[name].split())) for outlet, name in ranked)


def framed(collation: Collation, dates: Iterable[Dated]) -> str:
    """Return what is dated, for the opening of a sentence: "“will start on …”: "; of the first that has a verb, if any."""
    frames = [
        (dated.act.at is None, number, frame)
        for number, dated in enumerate(sorted(dates, key=lambda one: list(collation.articles).index(one.article)))
        if (frame := dated_frame(collation.articles[dated.article].text, dated))
    ]
    return f"{min(frames)[2]}: " if frames else ""


def as_said(collation: Collation, dates: Iterable[Dated]) -> dict[str, str]:
    """Return the words of each article's first date."""
    words: dict[str, str] = {}
    for dated in dates:
        words.setdefault(dated.article, dated.mention.span.of(collation.articles[dated.article].text))
    return words


def value_of(dated: Dated) -> str:
    """Return what was read, as it is compared: days, and hours where they are said."""
    return f"{dated.mention.interval}, {dated.hours}" if dated.hours else str(dated.mention.interval)


def reading(collation: Collation, dated: Dated) -> str:
    """Return one line on one date: outlet, words, days, hours, how exact, the anchor."""
    mention = dated.mention
    words = mention.span.of(collation.articles[dated.article].text)
    if mention.type is TimexType.DURATION:
        return f"{collation.outlet(dated.article)}: “{words}” = {mention.value}{_about(mention.mod)}"
    notes = [mention.interval.grain.name.lower()] if mention.interval else []
    notes += [f"as a limit: {dated.limit} it"] if dated.limit else []
    notes += [f"read against {mention.anchor}"] if mention.anchor else []
    return f"{collation.outlet(dated.article)}: “{words}” = {value_of(dated)} ({', '.join(notes)})"


def _about(mod: str) -> str:
    return f" ({mod.lower().replace('_', ' ')})" if mod else ""
