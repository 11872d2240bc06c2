"""The lines below the charts: what the entry under the cursor says, in its sentence, and where that stands.

Pure: a target and the story's articles to Content.
"""

from __future__ import annotations

from collections.abc import Mapping

from textual.content import Content

from compare.model import Article
from compare.overview import Place
from tui.citing import name, when
from tui.lines import fit
from tui.marking import plain
from tui.overview.chart_lines import Target

SILENT = "no mention found here; enter shows the article beside one that has it"


def detail(target: Target | None, articles: Mapping[str, Article], width: int, lines: int) -> Content:
    """Return what the cursor stands on, in at most ``lines`` lines of ``width`` cells."""
    if target is None:
        return Content.styled("Nothing to look up here.", "$muted")
    head = Content.styled(fit(" ".join(plain(target.title).split()), width).rstrip(), "bold")
    article = articles.get(target.article)
    if article is None:
        return head
    where = Content.styled(fit(_where(target, article), width).rstrip(), "$muted")
    body = _quoted(article, target.places[0], width, max(1, lines - 2)) if target.places else Content(SILENT)
    return Content("\n").join([head, *body.wrap(width)[: max(1, lines - 2)], where])


def _where(target: Target, article: Article) -> str:
    first = target.places[0].span.start if target.places else 0
    place = f"{article.path}:{article.line_of(first)}" if article.path else article.url or article.id
    more = f" · {len(target.places)} places" if len(target.places) > 1 else ""
    return plain(f"{name(article)} · {when(article.published)} · {place}{more}")


def _quoted(article: Article, place: Place, width: int, lines: int) -> Content:
    """Return the paragraph around a place with its words marked, cut so that they are among the lines."""
    text = article.text
    start = text.rfind("\n", 0, place.span.start) + 1
    end = text.find("\n", place.span.end)
    end = len(text) if end < 0 else end
    room = max(20, width * lines - 4)
    ahead = max(start, place.span.start - max(0, room - (place.span.end - place.span.start)) // 2)
    if ahead > start:
        ahead = text.find(" ", ahead, place.span.start) + 1 or ahead
    shown = plain(text[ahead:end])
    lead = "… " if ahead > start else ""
    content = Content(lead + shown, strip_control_codes=False)
    first = place.span.start - ahead + len(lead)
    return content.stylize("bold underline", first, first + len(place.span))
