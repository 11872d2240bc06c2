"""Stories: which articles report the same news.

Owns the grouping: TF-IDF over headline and lead, pairs a few days apart, average-link clustering. It reads no
files (``compare/read``) and no claims. Why so: lead text groups better than full text and average link better than
chains of pairs. Next in the flow: ``compare/claims``.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time

from compare.likeness import WINDOW_DAYS, Likeness
from compare.linkage import Cluster, average_link
from compare.model import Article, Story

GIVEN = "given in the input"
ASKED_FOR = "one story asked for"
ALONE = "no other article is near enough in words and date"
_ALIKE = "alike in words"
SLUG_WORDS = 6
SLUG_LETTERS = 48

_ASCII_WORD = re.compile(r"[a-z0-9]+")


def group(articles: Sequence[Article], *, one_story: bool = False) -> tuple[Story, ...]:
    """Return the stories that ``articles`` tell, by publication time of their first article.

    Articles with the same ``story`` field come together and with no others; the rest is put together by likeness.
    ``one_story`` puts everything into one. The order of the input does not matter. Linear in the number of articles
    where the number published per day is bounded.
    """
    ordered = sorted(articles, key=_by_publication)
    if one_story:
        stories = [_story(ordered, ASKED_FOR)] if ordered else []
    else:
        given: dict[str, list[Article]] = {}
        for article in ordered:
            if article.story is not None:
                given.setdefault(article.story, []).append(article)
        stories = [_story(members, GIVEN) for members in given.values()]
        stories += _alike([article for article in ordered if article.story is None])
    return tuple(sorted(stories, key=lambda story: _by_publication(story.articles[0])))


def _alike(articles: Sequence[Article]) -> Iterable[Story]:
    """Yield the stories that the articles' own words make."""
    likeness = Likeness(articles)
    clusters = average_link(len(articles), likeness.pairs(), likeness.threshold)
    follow_ups = likeness.follow_ups(cluster.members[0] for cluster in clusters if len(cluster.members) == 1)
    for cluster in clusters:
        members = [articles[number] for number in cluster.members]
        if members[1:]:
            yield _story(members, _why(cluster))
        elif cluster.members[0] in follow_ups:
            other, alike = follow_ups[cluster.members[0]]
            yield _story(members, _why_apart(members[0], articles[other], alike))
        else:
            yield _story(members, ALONE)


def names_another(story: Story) -> bool:
    """Whether the story is one article whose ``why`` names the report that it would otherwise be compared with."""
    return story.why.startswith(_ALIKE)


def _why_apart(article: Article, other: Article, alike: float) -> str:
    """Say which article a lone one would have been compared with, had they been published nearer to each other."""
    days = abs((article.day - other.day).days) if article.day and other.day else 0
    return (
        f'{_ALIKE} ({alike:.2f}) to {other.outlet}, "{other.headline}" ({other.id}), '
        f"but {days} days apart, and more than {WINDOW_DAYS} are not put together"
    )


def _why(cluster: Cluster) -> str:
    return (
        f"headlines and leads alike: {cluster.score:.2f} on average where they were joined, {cluster.needed:.2f} needed"
    )


def _story(members: Sequence[Article], why: str) -> Story:
    """Make a story of articles in order of publication; the first one names it, so a later one changes nothing."""
    founder = members[0]
    digest = hashlib.sha256(f"{founder.id}\n{founder.headline}".encode()).hexdigest()
    return Story(f"{_slug(founder.headline)}-{digest[:6]}", founder.headline, tuple(members), why)


def _slug(headline: str) -> str:
    """Return the headline's first words in lower-case ASCII, joined by hyphens; "story" where it has none."""
    plain = unicodedata.normalize("NFKD", headline).encode("ascii", "ignore").decode().lower().replace("'", "")
    slug = "-".join(_ASCII_WORD.findall(plain)[:SLUG_WORDS])
    return slug[:SLUG_LETTERS].rstrip("-") or "story"


def _by_publication(article: Article) -> tuple[bool, float, str, str, str]:
    """Sort key: the instant of publication (a plain date counts as its start, undated last), outlet, id."""
    when = article.published
    if when is None:
        return True, 0.0, article.outlet, article.id, article.text
    instant = when if isinstance(when, datetime) else datetime.combine(when, time(), UTC)
    if instant.tzinfo is None:
        instant = instant.replace(tzinfo=UTC)
    return False, instant.timestamp(), article.outlet, article.id, article.text
