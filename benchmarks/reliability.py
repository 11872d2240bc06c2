"""Is a finding's confidence what it says? ``python -m benchmarks.reliability GOLD [GOLD ...]``.

Of findings shown at 0.8 about eight in ten should be right. Prints, for each tenth of confidence and for each rule,
how many findings the product made on gold stories (folders with ``gold.json``, or JSON Lines) and how many were right.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.gold_stories import GoldStory, gold_stories
from compare.comparison import discrepancies_of
from compare.evaluation.matching import one_to_one
from compare.model import Discrepancy


@dataclass(frozen=True, slots=True)
class Judged:
    """One finding of the product, held against gold."""

    code: str
    confidence: float
    right: bool


def judged(story: GoldStory) -> Iterator[Judged]:
    """Yield the product's findings on a story."""
    findings = discrepancies_of(story.collation)
    places = [_places(story, finding) for finding in findings]
    edges = [
        [
            number
            for number, finding in enumerate(findings)
            if label.fits(finding.code[:3], finding.relation, places[number])
        ]
        for label in story.labels
    ]
    right = {number for _, number in one_to_one(edges)}
    for number, finding in enumerate(findings):
        yield Judged(finding.code, finding.confidence, number in right)


def _places(story: GoldStory, finding: Discrepancy) -> frozenset[tuple[str, int]]:
    spans = [(side.article, span) for side in finding.sides for span in (side.span, *side.more)]
    return frozenset(place for article, span in spans for place in story.places_of(article, span))


def table(found: Iterable[Judged]) -> str:
    """Return the two tables as text."""
    by_tenth: dict[str, list[Judged]] = defaultdict(list)
    by_code: dict[str, list[Judged]] = defaultdict(list)
    for one in found:
        by_tenth[f"{int(one.confidence * 10) / 10:.1f}"].append(one)
        by_code[one.code].append(one)
    lines = [f"{'confidence':<12}{'findings':>9}{'right':>7}{'share':>7}"]
    for rows in (by_tenth, by_code):
        for name, inside in sorted(rows.items()):
            right = sum(one.right for one in inside)
            mean = sum(one.confidence for one in inside) / len(inside)
            tail = f"   mean confidence {mean:.2f}" if rows is by_code else ""
            lines.append(f"{name:<12}{len(inside):>9}{right:>7}{right / len(inside):>7.2f}{tail}")
    return "\n".join(lines)


def main(argv: Iterable[str] | None = None) -> int:
    """Run the command line; returns its exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path, nargs="+")
    args = parser.parse_args(argv if argv is None else list(argv))
    print(table(one for story in gold_stories(args.gold) for one in judged(story)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
