"""``deskcheck align``: the facts that outlets share, with the score that joined their sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from compare.cli import options, output
from compare.cli.progress import progress

if TYPE_CHECKING:
    from compare.align.collation import Collation
    from compare.model import Fact

EXAMPLE = "Example: deskcheck align corpora/lee-visit --one-story"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EXAMPLE)(align)


def align(
    paths: options.Paths,
    *,
    form: Annotated[
        options.Shape, typer.Option("--format", "-f", help="A list to read, or JSON.")
    ] = options.Shape.TABLE,
    published: options.Published = None,
    one_story: options.OneStory = None,
    config: options.ConfigFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """Show which sentences of different outlets report the same fact.

    Surest first, with the score and the words that joined them.
    """
    settings = options.settings(paths, config, published=published, one_story=one_story).config
    from compare.align.collation import collate  # noqa: PLC0415  (not for --help)
    from compare.read import read  # noqa: PLC0415  (as above)
    from compare.stories import group  # noqa: PLC0415  (as above)

    with progress(quiet=quiet) as tell:
        tell("reading")
        reading = read(paths, published=settings.published)
        tell(f"aligning {len(reading.articles)} articles")
        found = [collate(story) for story in group(reading.articles, one_story=settings.one_story)]
    output.say_inputs(reading.findings, quiet=quiet)
    shared = [collation for collation in found if collation.facts]
    if form is options.Shape.JSON:
        from compare.cli.plain_records import as_json  # noqa: PLC0415  (as above)

        output.put(as_json([_record(collation) for collation in shared]))
    else:
        output.put("".join(f"{output.plain(line)}\n" for collation in shared for line in _lines(collation)))
    raise typer.Exit(output.input_code(reading.findings))


def _lines(collation: Collation) -> Iterator[str]:
    yield f"{collation.story.headline}  [{collation.story.id}]"
    for fact in collation.facts:
        yield f"  {fact.score:.2f}  {' '.join(_joining(fact))}"
        for claim in fact.claims:
            yield f"        {collation.outlet(claim.article)} {claim.number}: {collation.text(claim)}"
    yield ""


def _joining(fact: Fact) -> list[str]:
    """Return the stems that joined the sentences, those of the surest link first."""
    return list(dict.fromkeys(word for link in fact.links for word in link.words))


def _record(collation: Collation) -> dict[str, object]:
    return {
        "story": collation.story.id,
        "headline": collation.story.headline,
        "facts": [
            {
                "score": round(fact.score, 4),
                "words": _joining(fact),
                "claims": [
                    {
                        "article": claim.article,
                        "outlet": collation.outlet(claim.article),
                        "sentence": claim.number,
                        "start": claim.span.start,
                        "end": claim.span.end,
                        "text": collation.text(claim),
                    }
                    for claim in fact.claims
                ],
            }
            for fact in collation.facts
        ],
    }
