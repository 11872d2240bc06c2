"""``deskcheck claims``: what was read from an article, sentence by sentence, with the places in its text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compare.cli import options, output
from compare.cli.date_lines import date_lines

if TYPE_CHECKING:
    from compare.model import Article, Attribution, Claim, Role, Span

EXAMPLE = "Example: deskcheck claims corpora/lee-visit/toyo.md --dates"


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command(epilog=EXAMPLE)(claims)


def claims(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An article, or a file of several.")],
    *,
    dates: Annotated[bool, typer.Option("--dates", help="Show the dates alone.")] = False,
    sources: Annotated[
        bool, typer.Option("--sources", help="Show who is credited with what, and what the copy rests on.")
    ] = False,
    names: Annotated[
        bool, typer.Option("--names", help="Show people with what is said of them, and places, alone.")
    ] = False,
    figures: Annotated[bool, typer.Option("--figures", help="Show the figures alone.")] = False,
    form: Annotated[
        options.Shape, typer.Option("--format", "-f", help="A list to read, or JSON.")
    ] = options.Shape.TABLE,
    published: options.Published = None,
    config: options.ConfigFile = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """Show what was read from each sentence of an article.

    Dates, sources, certainty, agenda, names, places, figures and quotations, with their places in the text.
    """
    settings = options.settings([file], config, published=published).config
    from compare.claims.assemble import claims_of  # noqa: PLC0415  (not for --help)
    from compare.read import read  # noqa: PLC0415  (as above)

    reading = read([file], published=settings.published)
    output.say_inputs(reading.findings, quiet=quiet)
    found = [(article, claims_of(article)) for article in reading.articles]
    asked = {"date": dates, "source": sources, "name": names, "place": names, "figure": figures}
    kinds = frozenset(kind for kind, wanted in asked.items() if wanted)
    if form is options.Shape.JSON:
        from compare.cli.plain_records import as_json  # noqa: PLC0415  (as above)

        output.put(as_json([_record(article, read_from, kinds) for article, read_from in found]))
    else:
        output.put("".join(f"{output.plain(line)}\n" for one in found for line in _lines(*one, kinds)))
    raise typer.Exit(output.input_code(reading.findings))


def _lines(article: Article, found: tuple[Claim, ...], kinds: frozenset[str]) -> Iterator[str]:
    if kinds == {"source"}:
        from compare.cli.credited import credited_lines  # noqa: PLC0415  (not for --help)

        yield from credited_lines(article, found)
        return
    yield f"{article.outlet}: {article.headline}  ({article.id})"
    for claim in found:
        slots = [line for kind, line in _slots(article.text, claim) if not kinds or kind in kinds]
        if slots or not kinds:
            yield f"{claim.number:>4}  {_place(claim.span)} {claim.span.of(article.text)}"
        yield from (f"        {line}" for line in slots)
    yield ""


def _slots(text: str, claim: Claim) -> Iterator[tuple[str, str]]:
    """Yield everything read from a sentence as kind and line, by kind."""
    from compare.claims.figures.printed import read_as  # noqa: PLC0415  (not for --help)

    for date in claim.dates:
        yield from (("date", line) for line in date_lines(date, _said(text, date.span)))
    for source in claim.attributions:
        yield "source", f"source {_credit(text, source)}"
    for cue in claim.certainty:
        yield "certainty", f"certainty {_said(text, cue.span)} {cue.level.name.lower()}"
    for item in claim.agenda:
        yield "agenda", f"agenda {_said(text, item.span)} {item.status.value}"
    for order in claim.order:
        yield "order", f"order {_said(text, order.span)} {' or '.join(order.readings)}"
    for name in claim.names:
        said = "".join(f", {_role(text, role)}" for role in name.roles)
        yield "name", f"name {_said(text, name.span)} {name.kind.value} ({name.folded}){said}"
    for place in claim.places:
        within = f" in {', '.join(place.within)}" if place.within else ""
        yield "place", f"place {_said(text, place.span)} {place.folded}{within}"
    for figure in claim.figures:
        yield "figure", f"figure {_said(text, figure.span)} {read_as(figure, text)}"
    for quotation in claim.quotations:
        yield "quotation", f"quotation {_said(text, quotation.span)}"


def _role(text: str, role: Role) -> str:
    """Return one thing that is said of a person: "“Deputy Finance Minister” [0:23] state: deputy minister (finance)"."""
    from compare.rules.offices import in_words  # noqa: PLC0415  (not for --help)

    return f"{_said(text, role.span)} {role.sphere}: {in_words(role)}"


def _credit(text: str, source: Attribution) -> str:
    who = _said(text, source.source) if source.source else "nobody named"
    return f"{who} {source.kind.name.lower()} ({source.who or 'unresolved'}), cue {_said(text, source.cue)}"


def _said(text: str, span: Span) -> str:
    return f"“{span.of(text)}” {_place(span)}"


def _place(span: Span) -> str:
    return f"[{span.start}:{span.end}]"


def _record(article: Article, found: tuple[Claim, ...], kinds: frozenset[str]) -> dict[str, object]:
    """Return one article for JSON: every claim with its words and slots, or with the slots asked for."""
    from compare.cli.plain_records import as_plain  # noqa: PLC0415  (not for --help)

    slots = {"date": "dates", "source": "attributions", "name": "names", "place": "places", "figure": "figures"}
    kept = {"number", "span", *(slots[kind] for kind in kinds)} if kinds else None
    listed = []
    for claim in found:
        fields = as_plain(claim, article.text)
        listed.append({name: fields[name] for name in fields if kept is None or name in kept})
    return {"article": article.id, "outlet": article.outlet, "path": article.path, "claims": listed}
