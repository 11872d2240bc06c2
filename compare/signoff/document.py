"""The sign-off as plain values: who signed what, when, over what, and what it rests on.

The versions are hashes: the text of every article as it was reviewed, the settings, and the table written beside. So
somebody can show later that nothing was changed. Pure. Next in the flow: ``compare/signoff/files.py``.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from compare.config import KEYS, Config
from compare.decisions import Verdict, utc_text
from compare.model import Article, Discrepancy
from compare.report import Report
from compare.signoff.summary import RuleCount, Summary, Waiting

SCHEMA = 1
"""Goes up when a field changes its meaning or goes away."""


@dataclass(frozen=True, slots=True)
class SignOff:
    """A review signed off."""

    reviewer: str
    at: datetime
    """Aware."""
    reason: str
    """Why it was signed off although something stood in the way; empty where nothing did."""
    report: Report
    config: Config
    summary: Summary


def document(signed: SignOff, table: Mapping[str, str], decisions: str) -> dict[str, object]:
    """Return the sign-off as plain values.

    ``table`` names the CSV written beside and its hash, ``decisions`` is the path of the decisions file from there.
    """
    report, summary = signed.report, signed.summary
    settings = settings_of(signed.config)
    return {
        "schema": SCHEMA,
        "tool": {"name": "deskcheck", "version": report.version},
        "signed_off": {"by": signed.reviewer, "at": utc_text(signed.at), "reason": signed.reason},
        "counts": {
            "findings": len(report.discrepancies),
            "stories": len(report.stories),
            "articles": len(report.articles),
            **_counts(summary.verdicts),
            "by_rule": [_rule(one) for one in summary.rules],
            "by_reviewer": dict(summary.reviewers),
        },
        "bar": summary.bar.value,
        "open_at_bar": [_short(one) for one in summary.blocking],
        "unread": [{"code": one.code, "path": one.path, "message": one.message} for one in summary.unread],
        "needs_check": [_waiting(one) for one in summary.waiting],
        "findings": [_decided(report, one) for one in report.discrepancies],
        "articles": [_article(one) for one in report.articles.values()],
        "settings": settings,
        "settings_sha256": sha256(json.dumps(settings, ensure_ascii=False, sort_keys=True)),
        "decisions": decisions,
        "table": dict(table),
    }


def sha256(text: str) -> str:
    """Return the hexadecimal SHA-256 of a text as UTF-8; half a character of a broken feed does not stop it."""
    return hashlib.sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def settings_of(config: Config) -> dict[str, object]:
    """Return every setting by the key that a configuration file has for it, as values that JSON has."""
    return {name: _plain(getattr(config, key.field)) for name, key in KEYS.items()}


def _counts(verdicts: Mapping[Verdict, int]) -> dict[str, int]:
    return {verdict.value: number for verdict, number in verdicts.items()}


def _rule(counted: RuleCount) -> dict[str, object]:
    return {"code": counted.code, "rule": counted.rule, **_counts(counted.verdicts)}


def _short(finding: Discrepancy) -> dict[str, object]:
    return {
        "key": finding.key,
        "code": finding.code,
        "severity": finding.severity.value,
        "headline": finding.headline,
        "message": finding.message,
        "outlets": list(dict.fromkeys(side.outlet for side in finding.sides)),
    }


def _waiting(one: Waiting) -> dict[str, object]:
    decision = one.decision
    asked = {"ask": one.whom, "marked_by": decision.reviewer, "note": decision.note}
    return _short(one.finding) | asked | {"marked_at": utc_text(decision.at) if decision.at else None}


def _decided(report: Report, finding: Discrepancy) -> dict[str, object]:
    decision = report.decision(finding)
    return {
        "key": finding.key,
        "code": finding.code,
        "story": finding.story,
        "status": decision.verdict.value,
        "reviewer": decision.reviewer,
        "decided_at": utc_text(decision.at) if decision.at else None,
        "reason": decision.reason,
        "note": decision.note,
    }


def _article(article: Article) -> dict[str, object]:
    return {
        "id": article.id,
        "outlet": article.outlet,
        "path": article.path,
        "version": article.version,
        "published": article.published.isoformat() if article.published else None,
        "sha256": sha256(article.text),
    }


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(name): _plain(one) for name, one in sorted(value.items())}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Path):
        return value.as_posix()
    if isinstance(value, date):
        return value.isoformat()
    return value
