"""From a draft to an article: its fields are read here, the same way for every format.

Owns outlet, publisher, date, status and embargo. What is wrong with a field becomes a finding; the article is kept.
Next in the flow: ``compare/read/__init__.py`` gives ids and hands on.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import PurePath
from urllib.parse import urlsplit

from compare.model import HEADLINE_GAP, Article, InputFinding, Status
from compare.read import findings
from compare.read.agencies import agency, outlet_name
from compare.read.datelines import dateline_outlet
from compare.read.draft import Draft
from compare.read.publication import read_published, settled

STATUSES: dict[str, Status] = {status.value: status for status in Status} | {
    "cancelled": Status.CANCELED,
    "killed": Status.CANCELED,
    "withdrawn": Status.WITHHELD,
    "correction": Status.CORRECTED,
}
YES = frozenset({"true", "yes", "1"})


def article_of(draft: Draft, path: str, published: datetime | date | None) -> tuple[Article, tuple[InputFinding, ...]]:
    """Return the article without its final id, and what is wrong with its fields.

    ``published`` stands in where the article has no date of its own.
    """
    fields = draft.fields
    outlet, publisher = _outlet(draft, path)
    article = Article(
        id=fields.get("id", "").strip(),
        outlet=outlet,
        publisher=publisher,
        headline=draft.headline,
        text=(draft.headline + HEADLINE_GAP if draft.headline else "") + draft.body,
        published=_moment(fields, "published") or settled(published),
        language=fields.get("language", "en").strip(),
        path=path,
        line=draft.line,
        body_line=draft.body_line,
        url=fields.get("url", "").strip(),
        story=fields["story"].strip() if "story" in fields else None,
        version=fields.get("version", "").strip(),
        status=STATUSES.get(fields.get("status", "").strip().lower(), Status.USABLE),
        partial=fields.get("partial", "").strip().lower() in YES,
        embargo=embargo if isinstance(embargo := _moment(fields, "embargo"), datetime) else None,
    )
    return article, tuple(_wrong(draft, path))


def _outlet(draft: Draft, path: str) -> tuple[str, str | None]:
    """Return who wrote it and who carried it.

    The outlet given in the input comes first; then the dateline, an agency's © line, the publisher, any other © line
    (a page's last one may be the site's own), the address, and at last the file's name. The publisher is None where it
    is the outlet.
    """
    fields = draft.fields
    publisher = outlet_name(fields.get("publisher", ""))
    named = (
        fields.get("outlet", "").strip()
        or dateline_outlet(draft.body)
        or agency(draft.credit)
        or publisher
        or draft.credit
        or _host(fields.get("url", ""))
        or PurePath(path).stem
    )
    outlet = outlet_name(named)
    return outlet, publisher if publisher and publisher != outlet else None


def _host(url: str) -> str:
    try:
        return (urlsplit(url.strip()).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _moment(fields: dict[str, str] | object, name: str) -> datetime | date | None:
    value = fields.get(name) if isinstance(fields, dict) else None
    try:
        return settled(read_published(value)) if value else None
    except ValueError:
        return None


def _wrong(draft: Draft, path: str) -> Iterator[InputFinding]:
    """Yield a finding for each field that cannot be used as it stands."""
    for name in ("published", "embargo"):
        value = draft.fields.get(name, "").strip()
        if not value:
            continue
        try:
            when = read_published(value)
        except ValueError:
            yield findings.bad_date(path, name, value, line=draft.line)
        else:
            if isinstance(when, datetime) and when.utcoffset() is None:
                yield findings.no_time_zone(path, name, value, line=draft.line)
    status = draft.fields.get("status", "").strip().lower()
    if status and status not in STATUSES:
        known = ", ".join(Status)
        yield findings.unknown_format(path, f'status "{status}" is none of {known}', line=draft.line)
