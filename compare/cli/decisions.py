"""``deskcheck decisions``: who decided what, and when."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from compare.cli import options, output

if TYPE_CHECKING:
    from compare.decisions import Event

COLUMNS = (
    "time",
    "reviewer",
    "action",
    "key",
    "thread",
    "reason",
    "note",
    "said",
    "undone",
    "undo_of",
    "id",
    "code",
    "about",
)
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would take for a formula (OWASP, CSV injection)."""

Where = Annotated[
    list[Path] | None,
    typer.Argument(metavar="PATH", help="The articles decided about; the current folder, if not given."),
]


class Form(StrEnum):
    """How decisions are exported."""

    CSV = "csv"
    JSONL = "jsonl"


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    group = typer.Typer(
        help="Show what reviewers decided.",
        epilog="Example: deskcheck decisions log corpora/lee-visit",
        no_args_is_help=True,
        rich_markup_mode=None,
    )
    group.command(epilog="Example: deskcheck decisions log corpora/lee-visit")(log)
    group.command(epilog="Example: deskcheck decisions export corpora/lee-visit --format jsonl")(export)
    app.add_typer(group, name="decisions")


def log(
    paths: Where = None,
    decisions: options.Decisions = None,
    config: options.ConfigFile = None,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """List every decision, oldest first: who, what, about which finding, and why; those that were undone are marked."""
    events, undone = _read(paths or [Path()], decisions, config)
    output.put("".join(f"{output.plain(_line(event, undone))}\n" for event in events))
    output.say(f"{output.count(len(events), 'decision')}, {len(undone)} undone")


def export(
    paths: Where = None,
    *,
    form: Annotated[Form, typer.Option("--format", "-f", help="CSV, or JSON Lines as they are stored.")] = Form.CSV,
    out: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write to this file; to stdout, if not set.")
    ] = None,
    decisions: options.Decisions = None,
    config: options.ConfigFile = None,
    debug: options.Debug = False,  # noqa: ARG001  (its callback has done it)
) -> None:
    """Write every decision as a table, for the archive."""
    events, undone = _read(paths or [Path()], decisions, config)
    text = _as_csv(events, undone) if form is Form.CSV else _as_lines(events)
    if out is None:
        output.put(text)
        return
    from compare.report import write_text  # noqa: PLC0415  (not for --help)

    write_text(out, text)


def _read(paths: list[Path], decisions: Path | None, config: Path | None) -> tuple[tuple[Event, ...], frozenset[str]]:
    """Return the events and the ids of those that were undone; says what cannot be read."""
    settings = options.settings(paths, config, decisions=decisions).config
    from compare.decisions import DecisionsFile, Ledger, find_decisions  # noqa: PLC0415  (not for --help)

    file = DecisionsFile(find_decisions(paths, settings.decisions))
    ledger = Ledger(file.read())
    if file.complaint:
        output.say(file.complaint)
    return ledger.events, frozenset(event.id for event in ledger.events if ledger.is_undone(event))


def _line(event: Event, undone: frozenset[str]) -> str:
    mark = "  [undone]" if event.id in undone else ""
    words = "; ".join(part for part in (event.reason, event.note) if part)
    finding = f"{event.code}  {event.about}".strip() or " | ".join(event.said) or event.key
    because = f"  [{words}]" if words else ""
    return f"{event.time:%Y-%m-%d %H:%M}  {event.reviewer}  {event.action.value:<7}  {finding}{because}{mark}"


def _as_csv(events: Sequence[Event], undone: frozenset[str]) -> str:
    """Return the events as RFC 4180 CSV, cells that a spreadsheet would run made harmless with an apostrophe."""
    from compare.decisions import utc_text  # noqa: PLC0415  (not for --help)

    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(COLUMNS)
    for event in events:
        cells = {
            "time": utc_text(event.time),
            "said": " | ".join(event.said),
            "undone": "yes" if event.id in undone else "",
        }
        row = [cells[name] if name in cells else str(getattr(event, name)) for name in COLUMNS]
        rows.writerow(f"'{cell}" if cell.startswith(FORMULA) else cell for cell in row)
    return text.getvalue()


def _as_lines(events: Sequence[Event]) -> str:
    from compare.decisions.event import to_line  # noqa: PLC0415  (not for --help)

    return "".join(f"{to_line(event)}\n" for event in events)
