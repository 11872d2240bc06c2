"""Predict alignments and discrepancies for gold stories: ``python -m benchmarks.stories GOLD.jsonl -o PRED.jsonl``.

Each line is one story; only outlet, published, title and text of its articles are read. The product runs with its
default settings. Spans are given in the article's text without its title, which gold counts from.

With ``--alignments gold`` the product's rules run over the gold's pairs of sentences in place of its own links: no
measure of the product, but a way to tell what the rules miss from what the alignment misses.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from benchmarks.given_links import with_gold_links
from compare.align.collation import Collation, collate
from compare.comparison import discrepancies_of
from compare.model import HEADLINE_GAP, Article, Discrepancy, Span
from compare.stories import group

ALIGNED = 0.33
"""Probability from which a link is given out as an alignment."""

KINDS = {
    "DAT": "date",
    "AGD": "agenda",
    "SRC": "sourcing",
    "CRT": "certainty",
    "FIG": "figure",
    "NAM": "name",
    "QUO": "quote",
    "PLC": "place",
}


def published(words: str) -> datetime | date:
    """Read an ISO date or an aware datetime."""
    return date.fromisoformat(words) if len(words) == len("2018-12-23") else datetime.fromisoformat(words)


def article_of(row: dict[str, Any]) -> Article:
    """Make an article of a gold line's article; its id is the outlet."""
    text = row["title"] + HEADLINE_GAP + row["text"] if row["title"] else row["text"]
    return Article(row["outlet"], row["outlet"], row["title"], text, published=published(row["published"]))


def predict(row: dict[str, Any], *, given: bool = False) -> dict[str, Any]:
    """Return one prediction line; ``given`` puts the gold's alignments in place of the product's own."""
    articles = [article_of(article) for article in row["articles"]]
    collation = collate(group(articles, one_story=True)[0])
    if given:
        collation = with_gold_links(collation, row)
    flags = [flag(collation, finding) for finding in discrepancies_of(collation)]
    return {
        "story": row["story"],
        "alignments": alignments(collation),
        "discrepancies": [f for f in flags if f["evidence"]],
    }


def alignments(collation: Collation) -> list[dict[str, Any]]:
    """Return the sure links between body sentences."""
    return [
        {
            "a": [link.a.article, *body(collation, link.a.article, link.a.span)],
            "b": [link.b.article, *body(collation, link.b.article, link.b.span)],
        }
        for link in collation.links
        if link.score >= ALIGNED and not link.a.headline and not link.b.headline
    ]


def flag(collation: Collation, finding: Discrepancy) -> dict[str, Any]:
    """Return one discrepancy with the evidence that stands in the body."""
    evidence: dict[str, list[list[int]]] = {}
    for side in finding.sides:
        spans = [body(collation, side.article, span) for span in (side.span, *side.more)]
        inside = [span for span in spans if span]
        if inside:
            evidence[side.article] = inside
    return {
        "kind": KINDS[finding.code[:3]],
        "code": finding.code,
        "relation": finding.relation.value,
        "confidence": finding.confidence,
        "evidence": evidence,
    }


def body(collation: Collation, article: str, span: Span) -> list[int]:
    """Return a span as counted from the start of the body; empty for the headline."""
    start = collation.articles[article].body.start
    return [span.start - start, span.end - start] if span.start >= start else []


def main(argv: Iterable[str] | None = None) -> int:
    """Run the command line; returns its exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    parser.add_argument(
        "--alignments",
        choices=("own", "gold"),
        default="own",
        help="gold: give the rules the gold's aligned sentences, to separate causes; the result is not the product's",
    )
    args = parser.parse_args(argv if argv is None else list(argv))
    rows = [json.loads(line) for line in args.gold.read_text(encoding="utf-8").splitlines() if line.strip()]
    begun = time.perf_counter()
    lines = [json.dumps(predict(row, given=args.alignments == "gold"), ensure_ascii=False) for row in rows]
    seconds = time.perf_counter() - begun
    args.output.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    print(f"{len(rows)} stories in {seconds:.2f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
