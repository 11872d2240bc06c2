"""A post filled for a time in one outlet and for good in another: "an interim director" / "a new director".

The posts are read in ``compare/claims/names/posts.py``. Feeds ``compare/rules/names.py``.
"""

from __future__ import annotations

from collections.abc import Iterator

from compare.align.collation import Collation
from compare.claims.names.posts import OpenPost, open_posts, tells_for_a_time
from compare.model import Claim, Link, Relation
from compare.rules.drafts import Draft, draft, founding, listed, outlets_by, same_fact, side
from compare.rules.polarity import SURELY_ONE, left_alone
from compare.rules.registry import Rule
from compare.rules.told_against import Told, told_against

Posts = tuple[OpenPost, OpenPost]


def filled_otherwise(collation: Collation, link: Link) -> Told[Posts] | None:
    """Return the claim that fills a post for a time, both posts, the claim that fills it for good, and names shared; or None."""
    if link.score < SURELY_ONE or left_alone(collation, link.a) or left_alone(collation, link.b):
        return None
    if not any(tells_for_a_time(collation.articles[c.article].text, c.span) for c in (link.a, link.b)):
        return None
    shared = _names(collation, link.a) & _names(collation, link.b)
    for claim, other in ((link.a, link.b), (link.b, link.a)):
        brief, lasting = _posts(collation, claim), _posts(collation, other)
        if shared and brief and lasting and brief[0].for_a_time and not any(post.for_a_time for post in lasting):
            return claim, (brief[0], lasting[0]), other, shared
    return None


def post_conflicts(collation: Collation, code: Rule) -> Iterator[Draft]:
    """Write down the posts that some outlets fill for a time and others for good."""
    for found in told_against(collation, filled_otherwise):
        told = {name: (claim, posts[0]) for name, (claim, posts) in found.telling.items()}
        told |= {name: (claim, _posts(collation, claim)[0]) for name, claim in found.contrary.items()}
        words = [
            (collation.outlet(name), post.span.of(collation.articles[name].text)) for name, (_, post) in told.items()
        ]
        said = [f"{listed(names)}: “{post}”" for post, names in outlets_by(sorted(words)).items()]
        yield draft(
            code,
            collation,
            [
                side(collation, name, post.span, "for a time" if post.for_a_time else "for good")
                for name, (_, post) in told.items()
            ],
            relation=Relation.CONFLICT,
            confidence=0.25 + 0.4 * found.score,
            message=f"a post filled for a time or for good: {'; '.join(said)}",
            why=(*said, same_fact(collation, found.fact)),
            fact=(*founding(collation, [claim for claim, _ in told.values()]), "post"),
        )


def _posts(collation: Collation, claim: Claim) -> tuple[OpenPost, ...]:
    return open_posts(collation.articles[claim.article].text, claim.span)


def _names(collation: Collation, claim: Claim) -> frozenset[str]:
    return collation.profiles[claim.article].of(claim).names
