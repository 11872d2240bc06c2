"""The whole report as one JSON document, articles and their text included: what other programs build on.

``schema`` goes up when a field changes its meaning or goes away; new fields may come at any time.
``compare/report/read_back.py`` reads the document again. Next in the flow: ``compare/report/json_lines.py``.
"""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import Enum

from compare.decisions import utc_text
from compare.decisions.event import to_fields
from compare.model import Article, Discrepancy, InputFinding, Side, Story
from compare.report.document import Report

SCHEMA = 1


def render(report: Report) -> str:
    """Return the document, indented by two, with a line end."""
    return json.dumps(document(report), ensure_ascii=False, indent=2) + "\n"


def document(report: Report) -> dict[str, object]:
    """Return the report as plain values: schema, tool, stories, articles, inputs, findings."""
    return {
        "schema": SCHEMA,
        "tool": {"name": "deskcheck", "version": report.version},
        "stories": [_story(story) for story in report.stories],
        "articles": [plain(article) for article in report.articles.values()],
        "inputs": [plain(finding) for finding in report.inputs],
        "findings": [finding_fields(report, finding) for finding in report.discrepancies],
    }


def finding_fields(report: Report, finding: Discrepancy) -> dict[str, object]:
    """Return one finding with its sides and its decision as plain values; offsets in code points, lines from 1."""
    decision = report.decision(finding)
    return {
        "key": finding.key,
        "thread": finding.thread,
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "relation": finding.relation.value,
        "confidence": finding.confidence,
        "story": finding.story,
        "headline": finding.headline,
        "message": finding.message,
        "why": list(finding.why),
        "status": decision.verdict.value,
        "reviewer": decision.reviewer,
        "decided_at": utc_text(decision.at) if decision.at else None,
        "reason": decision.reason,
        "note": decision.note,
        "lapsed": to_fields(decision.lapsed) if decision.lapsed else None,
        "history": [to_fields(event) for event in decision.history],
        "sides": [_side(report, side) for side in finding.sides],
    }


def plain(record: Article | InputFinding) -> dict[str, object]:
    """Return a record's fields as values that JSON has."""
    return {field.name: _value(getattr(record, field.name)) for field in fields(record)}


def _story(story: Story) -> dict[str, object]:
    return {
        "id": story.id,
        "headline": story.headline,
        "why": story.why,
        "articles": [article.id for article in story.articles],
    }


def _side(report: Report, side: Side) -> dict[str, object]:
    path, line, end_line = report.place(side)
    article = report.articles.get(side.article)
    return {
        "outlet": side.outlet,
        "publisher": side.publisher,
        "article": side.article,
        "published": _value(article.published) if article else None,
        "said": side.said,
        "value": side.value,
        "start": side.span.start,
        "end": side.span.end,
        "path": path,
        "line": line,
        "end_line": end_line,
        "more": [
            {"start": span.start, "end": span.end, "line": article.line_of(span.start) if article else None}
            for span in side.more
        ],
    }


def _value(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if is_dataclass(value) or isinstance(value, tuple):
        raise TypeError(f"no JSON form for {type(value).__name__}")
    return value
