"""How a source is named: "Kyodo (The Mainichi), 8 Aug 2025 18:05 +09", for pane titles and for copied evidence.

Publication times stay in the outlet's own clock; months are English whatever the locale. Pure.
"""

from __future__ import annotations

import os
from datetime import date, datetime
from pathlib import Path

from compare.model import Article, Discrepancy, Status
from compare.report import Report
from tui.pairing import Pair, Panel

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

STATUS_NAMES: dict[Status, str] = {
    Status.CORRECTED: "CORRECTED",
    Status.WITHHELD: "WITHHELD",
    Status.CANCELED: "WITHDRAWN",
}


def when(published: datetime | date | None, *, year: bool = True, zone: bool = True) -> str:
    """Return "8 Aug 2025 18:05 +09", "8 Aug 2025" where no time is known, or "undated".

    Without year and zone, "8 Aug 18:05".
    """
    if published is None:
        return "undated"
    day = f"{published.day} {MONTHS[published.month - 1]}" + (f" {published.year}" if year else "")
    if not isinstance(published, datetime):
        return day
    name = (published.tzname() or "").removeprefix("UTC").removesuffix(":00") or ("UTC" if published.tzinfo else "")
    return f"{day} {published:%H:%M} {name if zone else ''}".rstrip()


def name(article: Article, *, publisher: bool = True) -> str:
    """Return "Kyodo (The Mainichi)", or the outlet alone."""
    carried = publisher and article.publisher and article.publisher != article.outlet
    return f"{article.outlet} ({article.publisher})" if carried else article.outlet


def badges(article: Article) -> str:
    """Return what a reader must know before he trusts the copy: "v2 · CORRECTED · summary only"."""
    version = f"v{article.version}" if article.version else ""
    return " · ".join(filter(None, (version, STATUS_NAMES.get(article.status, ""), "summary only" * article.partial)))


def citation(panel: Panel) -> str:
    """Return what one article says with its source, as two lines of plain text."""
    article, side = panel.article, panel.side
    said = f"“{side.said}” = {side.value}" if side else "(does not report it)"
    place = article.url or (f"{article.path}:{article.line_of(side.span.start if side else 0)}" if article.path else "")
    source = ", ".join(filter(None, (name(article), f"“{article.headline}”", when(article.published), place)))
    return f"{said}\n    {source}"


def copied(finding: Discrepancy, pair: Pair | None) -> str:
    """Return the finding and both citations for the clipboard."""
    panels = [panel for panel in pair or () if panel is not None]
    return "\n".join([f"{finding.code} {finding.rule}: {finding.message}", *map(citation, panels)]) + "\n"


def corpus_name(report: Report, decisions: Path) -> str:
    """Return what the top line calls the corpus: the folder that holds all articles, else that of the decisions."""
    folders = {os.path.dirname(one.path) or "." for story in report.stories for one in story.articles if one.path}  # noqa: PTH120 - ten times as fast
    try:
        shared = Path(os.path.commonpath(folders)) if folders else Path()
    except ValueError:
        shared = Path()
    return shared.resolve().name if folders else decisions.resolve().parent.parent.name
