"""A story laid out for comparing: its articles, their claims, the links and the facts.

What every rule is handed. Next in the flow: ``compare/rules``.
"""

from __future__ import annotations

from dataclasses import dataclass

from compare.align.facts import facts_of
from compare.align.links import links_of
from compare.align.profiles import ArticleProfile, profile
from compare.claims.assemble import claims_of
from compare.model import Article, Claim, Fact, Link, Story


@dataclass(frozen=True, slots=True)
class Collation:
    """One story, collated."""

    story: Story
    articles: dict[str, Article]
    """By id, in story order."""
    claims: dict[str, tuple[Claim, ...]]
    """By article id, in reading order."""
    profiles: dict[str, ArticleProfile]
    """By article id: the claims as they were aligned."""
    links: tuple[Link, ...]
    """Every link worth a look, weak ones too."""
    facts: tuple[Fact, ...]

    def text(self, claim: Claim) -> str:
        """Return the claim's words as printed."""
        return claim.span.of(self.articles[claim.article].text)

    def outlet(self, article: str) -> str:
        """Return who wrote the article with this id."""
        return self.articles[article].outlet

    @property
    def outlets(self) -> tuple[str, ...]:
        """Every outlet of the story, sorted."""
        return tuple(sorted({article.outlet for article in self.articles.values()}))


def collate(story: Story) -> Collation:
    """Read the claims of a story's articles and align them."""
    articles = {article.id: article for article in story.articles}
    claims = {article.id: claims_of(article) for article in story.articles}
    profiles = {name: profile(found, articles[name].text) for name, found in claims.items()}
    links = tuple(links_of(profiles, articles))
    return Collation(story, articles, claims, profiles, links, facts_of(links, list(articles)))
