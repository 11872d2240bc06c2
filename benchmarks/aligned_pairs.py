"""Sentence pairs of gold stories as numbers: the evidence for each, and whether people aligned it.

What ``python -m benchmarks.fit_alignment`` learns from. The table holds no text, so it can be kept beside the weights
that were fitted on it: ``python -m benchmarks.aligned_pairs corpora GOLD.jsonl ... -o PAIRS.csv``.
"""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from benchmarks.stories import article_of
from compare.align.evidence import EVIDENCE, Evidence, evidence_between
from compare.align.profiles import profile
from compare.claims.assemble import claims_of
from compare.evaluation.gold import GoldStory, read_gold
from compare.model import Article, Claim, Span
from compare.read import read

Place = tuple[str, int]
"""Article and gold sentence number."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One pair of sentences."""

    story: str
    evidence: Evidence
    aligned: bool


@dataclass(frozen=True, slots=True)
class Labelled:
    """A gold story: its articles, which gold sentences each claim stands for, and which of these are aligned."""

    name: str
    articles: tuple[Article, ...]
    places: dict[tuple[str, int], frozenset[Place]]
    """By article id and claim number."""
    alignments: frozenset[frozenset[Place]]


def pairs_of(story: Labelled) -> Iterator[Pair]:
    """Yield the pairs worth a look, but for headlines, which gold does not align."""
    claims = {article.id: claims_of(article) for article in story.articles}
    profiles = {article.id: profile(claims[article.id], article.text) for article in story.articles}
    for a, b in combinations(profiles, 2):
        for overlap, evidence in evidence_between(profiles[a], profiles[b]):
            one, other = claims[a][overlap.i], claims[b][overlap.j]
            places = story.places[a, one.number], story.places[b, other.number]
            if all(places) and not one.headline and not other.headline:
                meant = {frozenset((first, second)) for first in places[0] for second in places[1]}
                yield Pair(story.name, evidence, bool(meant & story.alignments))


def from_folder(folder: Path) -> Iterator[Labelled]:
    """Yield the gold stories below a folder of the project's own corpora."""
    for gold in read_gold(folder):
        articles = read([gold.folder]).articles
        places = {
            (article.id, claim.number): _in_folder(gold, article, claim)
            for article in articles
            for claim in claims_of(article)
        }
        yield Labelled(gold.name, articles, places, gold.alignments)


def _in_folder(gold: GoldStory, article: Article, claim: Claim) -> frozenset[Place]:
    return gold.places_of(article.id, claim.span)


def from_lines(path: Path) -> Iterator[Labelled]:
    """Yield the gold stories of a JSON Lines file."""
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        articles = tuple(article_of(article) for article in row["articles"])
        sentences = {article["outlet"]: article["sentences"] for article in row["articles"]}
        places = {
            (article.id, claim.number): _in_body(article, claim, sentences[article.id])
            for article in articles
            for claim in claims_of(article)
        }
        aligned = frozenset(frozenset((tuple(x["a"]), tuple(x["b"]))) for x in row["alignments"])
        yield Labelled(row["story"], articles, places, aligned)


def _in_body(article: Article, claim: Claim, sentences: Iterable[Any]) -> frozenset[Place]:
    """The gold sentences that a claim overlaps by half of the shorter of the two."""
    body = article.body.start
    return frozenset(
        (article.id, number)
        for number, (start, end) in enumerate(sentences, 1)
        if claim.span.stands_for(Span(body + start, body + end))
    )


def write(pairs: Iterable[Pair], path: Path) -> None:
    """Write the table: story, 1 or 0, and the evidence."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["story", "aligned", *EVIDENCE])
        rows.writerows([p.story, int(p.aligned), *(f"{number:.4g}" for number in p.evidence)] for p in pairs)


def load(path: Path) -> list[Pair]:
    """Read the table back; raises ValueError where its columns are not those of ``EVIDENCE``."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        if next(rows) != ["story", "aligned", *EVIDENCE]:
            raise ValueError(f"{path}: its columns are not story, aligned and those of compare/align/evidence.py")
        return [Pair(story, tuple(map(float, numbers)), aligned == "1") for story, aligned, *numbers in rows]


def main(argv: Iterable[str] | None = None) -> int:
    """Run the command line; returns its exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, nargs="+", help="folders with gold.json, or JSON Lines files")
    parser.add_argument("-o", "--output", type=Path, required=True)
    args = parser.parse_args(argv if argv is None else list(argv))
    stories = [story for path in args.gold for story in (from_folder(path) if path.is_dir() else from_lines(path))]
    write((pair for story in stories for pair in pairs_of(story)), args.output)
    print(f"{len(stories)} stories")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
