"""One finding as one row of the table: the fixed columns of the CSV, in plain Python.

Sides A and B have columns of their own; further sides stand as a JSON array in ``also``.
Next in the flow: ``compare/report/table.py``.
"""

from __future__ import annotations

import json

from compare.decisions import Decision, utc_text
from compare.model import Discrepancy, Side
from compare.report.document import Report
from compare.report.lines import lapsed_text

SIDE_COLUMNS = ("outlet", "publisher", "article", "published", "quote", "value", "start", "end")
"""What is said of each side; ``start`` and ``end`` count code points of the article's text from 0."""

COLUMNS = (
    *("key", "code", "rule", "severity", "relation", "confidence", "story", "headline"),
    *(f"{column}_a" for column in SIDE_COLUMNS),
    *(f"{column}_b" for column in SIDE_COLUMNS),
    *("also", "message", "why", "status", "reviewer", "decided_at", "note"),
    *("path_a", "line_a", "path_b", "line_b"),
)
"""The header, fixed: columns may only ever be added at the end."""

WHY_GAP = " | "
"""Between the lines of ``why``, which keeps a row on one line for grep and wc."""

Cell = str | int | float | None


def rows(report: Report) -> list[dict[str, Cell]]:
    """Return a row for every finding in order, dismissed ones too; None where a side or a value is missing."""
    return [_row(report, finding) for finding in report.discrepancies]


def _row(report: Report, finding: Discrepancy) -> dict[str, Cell]:
    sides = sorted(finding.sides, key=lambda side: (side.outlet, side.article))
    said = [_side(report, side) for side in sides]
    decision = report.decision(finding)
    row: dict[str, Cell] = dict.fromkeys(COLUMNS)
    row |= {
        "key": finding.key,
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "relation": finding.relation.value,
        "confidence": round(finding.confidence, 3),
        "story": finding.story,
        "headline": finding.headline,
        "also": json.dumps(said[2:], ensure_ascii=False) if said[2:] else None,
        "message": finding.message,
        "why": WHY_GAP.join(finding.why) or None,
        "status": decision.verdict.value,
        "reviewer": decision.reviewer or None,
        "decided_at": utc_text(decision.at) if decision.at else None,
        "note": _note(decision) or None,
    }
    for letter, side, cells in zip("ab", sides, said, strict=False):
        row |= {f"{column}_{letter}": cell for column, cell in cells.items()}
        article = report.articles.get(side.article)
        if article is not None and article.path:
            row |= {f"path_{letter}": article.path, f"line_{letter}": article.line_of(side.span.start)}
    return row


def _side(report: Report, side: Side) -> dict[str, Cell]:
    article = report.articles.get(side.article)
    published = article.published if article else None
    cells: tuple[Cell, ...] = (
        side.outlet,
        side.publisher,
        side.article,
        published.isoformat() if published else None,
        side.said,
        side.value,
        side.span.start,
        side.span.end,
    )
    return dict(zip(SIDE_COLUMNS, cells, strict=True))


def _note(decision: Decision) -> str:
    """Reason and note, and what became of an earlier decision: there is one column for all that reviewers wrote."""
    lapsed = f"lapsed: {lapsed_text(decision)}" if decision.lapsed else ""
    return "; ".join(words for words in (decision.reason, decision.note, lapsed) if words)
