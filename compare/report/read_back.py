"""Reading a JSON report again, to compare it with a later one.

The counterpart of ``compare/report/json_file.py``; what it does not know it passes over, what is missing is an error.
Next in the flow: ``compare/baseline.py``.
"""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date, datetime
from pathlib import Path
from typing import Any

from compare.decisions import Decision, Verdict
from compare.decisions.event import from_fields
from compare.errors import InputError
from compare.model import Article, Discrepancy, InputFinding, Relation, Severity, Side, Span, Status, Story
from compare.report.document import Report
from compare.report.json_file import SCHEMA

Fields = dict[str, Any]
"""An object of the document; what its values are is found out by making records of them."""


def read_report(path: str | Path) -> Report:
    """Return the report that ``Report.write("json", path)`` wrote; raises InputError if the file holds none."""
    try:
        document = json.loads(Path(path).read_bytes())
    except OSError as error:
        raise InputError(f"{path}: cannot be read ({error.strerror or error}).") from error
    except ValueError as error:
        raise InputError(f"{path}: is not JSON ({error}); give a report written as json.") from error
    schema = document.get("schema") if isinstance(document, dict) else None
    if schema != SCHEMA:
        raise InputError(f"{path}: is not a report of schema {SCHEMA}; write it again with this version of deskcheck.")
    try:
        return _report(document)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(f"{path}: is not a whole report ({type(error).__name__}: {error}); write it again.") from error


def _report(document: Fields) -> Report:
    articles = {each["id"]: _article(each) for each in document["articles"]}
    stories = tuple(
        Story(each["id"], each["headline"], tuple(articles[name] for name in each["articles"]), each["why"])
        for each in document["stories"]
    )
    return Report(
        stories=stories,
        discrepancies=tuple(_finding(each) for each in document["findings"]),
        inputs=tuple(_input(each) for each in document["inputs"]),
        decisions={each["key"]: _decision(each) for each in document["findings"]},
        version=document["tool"]["version"],
    )


def _article(each: Fields) -> Article:
    known = {field.name: each[field.name] for field in fields(Article) if field.name in each}
    known["published"] = _day_or_time(each["published"])
    known["embargo"] = datetime.fromisoformat(each["embargo"]) if each["embargo"] else None
    known["status"] = Status(each["status"])
    return Article(**known)


def _day_or_time(text: str | None) -> datetime | date | None:
    if text is None:
        return None
    return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)


def _input(each: Fields) -> InputFinding:
    known = {field.name: each[field.name] for field in fields(InputFinding)}
    return InputFinding(**{**known, "severity": Severity(each["severity"])})


def _finding(each: Fields) -> Discrepancy:
    known = {field.name: each[field.name] for field in fields(Discrepancy)}
    known["severity"] = Severity(each["severity"])
    known["relation"] = Relation(each["relation"])
    known["why"] = tuple(each["why"])
    known["sides"] = tuple(_side(side) for side in each["sides"])
    return Discrepancy(**known)


def _side(each: Fields) -> Side:
    return Side(
        article=each["article"],
        outlet=each["outlet"],
        span=Span(each["start"], each["end"]),
        said=each["said"],
        value=each["value"],
        publisher=each["publisher"],
        more=tuple(Span(place["start"], place["end"]) for place in each["more"]),
    )


def _decision(each: Fields) -> Decision:
    return Decision(
        verdict=Verdict(each["status"]),
        reviewer=each["reviewer"],
        at=datetime.fromisoformat(each["decided_at"]) if each["decided_at"] else None,
        reason=each["reason"],
        note=each["note"],
        lapsed=from_fields(each["lapsed"]) if each["lapsed"] else None,
        history=tuple(from_fields(event) for event in each["history"]),
    )
