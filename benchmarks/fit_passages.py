"""Fit what makes a left-out passage worth telling: ``python -m benchmarks.fit_passages [--collect GOLD ...] [--write]``.

Prints how well passages are told apart in stories that were left out of the fit. ``--collect`` makes
``left-out-passages.csv`` anew from gold stories; ``--write`` writes the weights that the product uses, fitted on all of
it, to ``compare/rules/passage_fitted.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.fitting import Case, run
from benchmarks.gold_stories import GoldStory
from compare.model import Relation
from compare.rules.passage_evidence import EVIDENCE, passages

PASSAGES = Path(__file__).with_name("left-out-passages.csv")
FITTED = Path(__file__).parents[1] / "compare" / "rules" / "passage_fitted.py"


def cases(story: GoldStory) -> Iterator[Case]:
    """Yield every sentence that some outlet leaves out, and whether people listed it; none where they listed nothing."""
    if not story.left_out:
        return
    for passage in passages(story.collation):
        claims = (passage.coverage.claim, *passage.coverage.shared)
        places = frozenset(place for claim in claims for place in story.places(claim))
        told = any(label.fits("AGD", Relation.ONLY_IN, places) for label in story.labels)
        yield Case(story.name, passage.evidence, told)


def main(argv: Iterable[str] | None = None) -> int:
    """Run the command line; returns its exit code."""
    return run(argv, manual=__doc__ or "", collect=cases, names=tuple(EVIDENCE), table=PASSAGES, fitted=FITTED)


if __name__ == "__main__":
    raise SystemExit(main())
