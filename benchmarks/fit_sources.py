"""Fit how sure a difference in sources is: ``python -m benchmarks.fit_sources [--collect GOLD ...] [--write]``.

Prints how well differences are told apart in stories that were left out of the fit. ``--collect`` makes
``source-pairs.csv`` anew from gold stories; ``--write`` writes the weights that the product uses, fitted on all of it, to
``compare/rules/source_fitted.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.fitting import Case, run
from benchmarks.gold_stories import GoldStory
from compare.rules.same_source import same_source
from compare.rules.source_evidence import EVIDENCE, evidence, setting
from compare.rules.sourcing import credits_compared

PAIRS = Path(__file__).with_name("source-pairs.csv")
FITTED = Path(__file__).parents[1] / "compare" / "rules" / "source_fitted.py"


def cases(story: GoldStory) -> Iterator[Case]:
    """Yield every pair of linked sentences that rest on different sources, and whether people listed it."""
    collation = story.collation
    told = [(link, pair) for link in collation.links if (pair := credits_compared(collation, link))]
    differing = [(link, pair) for link, pair in told if not same_source(collation, *pair)]
    common = setting(collation, (link for link, _ in differing))
    for link, pair in differing:
        places = story.places(link.a) | story.places(link.b)
        listed = any(
            label.family == "SRC" and len({article for article, _ in places & label.places}) > 1
            for label in story.labels
        )
        yield Case(story.name, evidence(collation, link, *pair, common), listed)


def main(argv: Iterable[str] | None = None) -> int:
    """Run the command line; returns its exit code."""
    return run(argv, manual=__doc__ or "", collect=cases, names=tuple(EVIDENCE), table=PAIRS, fitted=FITTED)


if __name__ == "__main__":
    raise SystemExit(main())
