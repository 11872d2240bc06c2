"""First step: files to articles. One file per format, dispatched by content; nothing is skipped in silence.

``sources`` walks folders and decodes, ``plain``, ``aggregator``, ``json_records`` and ``csv_rows`` find the articles,
``fields`` reads what is said of them, ``findings`` documents what can be wrong. Next in the flow: ``compare/stories.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

from compare.model import Article, InputFinding
from compare.read import findings
from compare.read.aggregator import page_drafts
from compare.read.csv_rows import row_drafts
from compare.read.draft import Draft, Fault
from compare.read.fields import article_of
from compare.read.findings import CODES
from compare.read.json_records import document_drafts, line_drafts
from compare.read.languages import in_english
from compare.read.own_files import is_own
from compare.read.plain import front_matter_drafts, has_front_matter, plain_drafts
from compare.read.sources import DOCUMENT, LINES, TABLE, Source, read_text, sources

__all__ = ["CODES", "Reading", "read"]


class Reading(NamedTuple):
    """What was read."""

    articles: tuple[Article, ...]
    """In the order of the input; ids are unique."""
    findings: tuple[InputFinding, ...]
    """What is wrong with the input, in the order of the input."""


def read(paths: Sequence[str | Path], *, published: datetime | date | None = None) -> Reading:
    """Return the articles that ``paths`` hold: files, folders (all below them) and "-" for standard input.

    ``published`` stands in for articles without a date of their own; a naive datetime counts as its date. A file named
    twice is read once. Never raises for what a file holds: see the findings.
    """
    articles: list[Article] = []
    found: list[InputFinding] = []
    for source in sources(paths):
        if isinstance(source, InputFinding):
            found.append(source)
            continue
        batch, wrong = _read_source(source, published)
        articles += batch
        found += wrong
    renamed, clashes = _with_unique_ids(articles)
    return Reading(renamed, (*found, *clashes, *_duplicates(renamed), *_not_english(renamed)))


def _read_source(source: Source, published: datetime | date | None) -> tuple[list[Article], list[InputFinding]]:
    """Return a file's articles, with ids, and what is wrong with it."""
    text = read_text(source)
    if isinstance(text, InputFinding):
        return [], [text]
    if not text.strip():
        return [], [findings.empty(source.name, "empty file")]
    if is_own(text):
        return [], [] if source.listed else [findings.unknown_format(source.name, "a report of deskcheck, no articles")]
    drafts = list(_drafts(source, text))
    batch: list[Article] = []
    wrong: list[InputFinding] = []
    for draft in drafts:
        if isinstance(draft, Fault):
            wrong.append(_fault_found(draft, source.name))
            continue
        article, complaints = article_of(draft, source.name, published)
        wrong += complaints
        batch.append(article if article.id else replace(article, id=_made_id(source, len(batch) + 1, len(drafts))))
    undated = sum(article.published is None for article in batch)
    if undated:
        wrong.append(findings.undated(source.name, undated, len(batch)))
    if not drafts:
        wrong.append(findings.empty(source.name, "no article in this file"))
    return batch, wrong


def _drafts(source: Source, text: str) -> Iterable[Draft | Fault]:
    """Return what the file's format finds in its text."""
    if source.format == LINES:
        return line_drafts(text)
    if source.format == TABLE:
        return row_drafts(text)
    if source.format == DOCUMENT or (not source.path.suffix and text.lstrip().startswith(("{", "["))):
        return document_drafts(text)
    if has_front_matter(text):
        return front_matter_drafts(text)
    return page_drafts(text) or plain_drafts(text)


def _fault_found(fault: Fault, path: str) -> InputFinding:
    if fault.empty:
        return findings.empty(path, fault.message, line=fault.line, note=fault.note)
    return findings.unknown_format(path, fault.message, line=fault.line)


def _made_id(source: Source, number: int, total: int) -> str:
    """Return the id of an article that brings none: the file's path, and its number where there are several."""
    return source.home if total == 1 else f"{source.home}#{number}"


def _with_unique_ids(articles: Sequence[Article]) -> tuple[tuple[Article, ...], list[InputFinding]]:
    """Give the second article of an id the id with "~2", the third "~3", and so on."""
    first: dict[str, Article] = {}
    clashes = []
    for article in articles:
        kept, number = article.id, 1
        while kept in first:
            number += 1
            kept = f"{article.id}~{number}"
        if number > 1:
            places = (_place(first[article.id]), _place(article))
            clashes.append(findings.repeated_id(article.path, article.id, places, kept, line=article.line))
        first[kept] = article if kept == article.id else replace(article, id=kept)
    return tuple(first.values()), clashes


def _duplicates(articles: Sequence[Article]) -> Iterator[InputFinding]:
    """Yield a note for each article that an earlier one of the same outlet equals word for word."""
    first: dict[tuple[str, str], Article] = {}
    for article in articles:
        known = first.setdefault((article.outlet, article.text), article)
        if known is not article:
            yield findings.duplicated(article.path, article.outlet, (known.id, article.id), line=article.line)


def _not_english(articles: Sequence[Article]) -> Iterator[InputFinding]:
    """Yield a note for each article that the tables of words cannot read."""
    for article in articles:
        if not in_english(article):
            yield findings.not_english(article.path, article.id)


def _place(article: Article) -> str:
    return f"{article.path}:{article.line}"
