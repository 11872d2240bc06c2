"""``deskcheck stories``: how articles came together, and why."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from compare.cli import options, output
from compare.cli.overview import Seen, fields, lines, overviews
from compare.cli.progress import progress

if TYPE_CHECKING:
    from compare.model import Article, Story

EXAMPLE = "Example: deskcheck stories corpora/lee-visit --overview"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EXAMPLE)(stories)


def stories(
    paths: options.Paths,
    *,
    form: Annotated[
        options.Shape, typer.Option("--format", "-f", help="A list to read, or JSON.")
    ] = options.Shape.TABLE,
    overview: Annotated[
        bool,
        typer.Option("--overview", help="Show each story at a glance too: agenda, dates and sources by outlet."),
    ] = False,
    published: options.Published = None,
    one_story: options.OneStory = None,
    config: options.ConfigFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """List which articles were taken for one story, and why."""
    settings = options.settings(paths, config, published=published, one_story=one_story).config
    from compare.read import read  # noqa: PLC0415  (not for --help)
    from compare.stories import group  # noqa: PLC0415  (as above)

    with progress(quiet=quiet) as tell:
        tell("reading")
        reading = read(paths, published=settings.published)
        tell(f"grouping {len(reading.articles)} articles")
        found = group(reading.articles, one_story=settings.one_story)
        seen = dict(overviews(found)) if overview else {}
    output.say_inputs(reading.findings, quiet=quiet)
    text = _as_json(found, seen) if form is options.Shape.JSON else "".join(f"{line}\n" for line in _lines(found, seen))
    output.put(text)
    raise typer.Exit(output.input_code(reading.findings))


def _lines(found: Sequence[Story], seen: Mapping[str, Seen]) -> Iterator[str]:
    for story in found:
        yield output.plain(f"{story.headline or story.id}  [{story.id}]")
        yield output.plain(f"  {output.count(len(story.articles), 'article')}: {story.why}")
        for article in story.articles:
            yield output.plain(f"    {_when(article):<16}  {article.outlet}: {article.headline}  ({article.id})")
        if story.id in seen:
            yield from lines(seen[story.id])
    together = sum(len(story.articles) > 1 for story in found)
    yield f"{output.count(len(found), 'story', 'stories')}, {together} with more than one article"


def _when(article: Article) -> str:
    """Return the time of publication to the minute, in the outlet's clock."""
    return article.published.isoformat()[:16].replace("T", " ") if article.published else "undated"


def _as_json(found: Sequence[Story], seen: Mapping[str, Seen]) -> str:
    listed = [
        {
            "story": story.id,
            "headline": story.headline,
            "why": story.why,
            "articles": [
                {
                    "id": article.id,
                    "outlet": article.outlet,
                    "headline": article.headline,
                    "published": article.published.isoformat() if article.published else None,
                    "path": article.path,
                }
                for article in story.articles
            ],
            **({"overview": fields(seen[story.id])} if story.id in seen else {}),
        }
        for story in found
    ]
    return json.dumps(listed, ensure_ascii=False, indent=2) + "\n"
