"""Fit how sure a difference in certainty is: ``python -m benchmarks.fit_certainty [--collect GOLD ...] [--write]``.

Prints how well differences are told apart in stories that were left out of the fit. ``--collect`` makes
``certainty-pairs.csv`` anew from gold stories; ``--write`` writes the weights that the product uses, fitted on all of it,
to ``compare/rules/certainty_fitted.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from benchmarks.fitting import Case, run
from benchmarks.gold_stories import GoldStory
from compare.rules.certainty import steps_apart
from compare.rules.certainty_evidence import EVIDENCE, evidence
from compare.rules.sure_of import compared

PAIRS = Path(__file__).with_name("certainty-pairs.csv")
FITTED = Path(__file__).parents[1] / "compare" / "rules" / "certainty_fitted.py"


def cases(story: GoldStory) -> Iterator[Case]:
    """Yield every pair of linked sentences that are a step apart on one act, and whether people listed it."""
    for link in story.collation.links:
        for one in compared(story.collation, link):
            if not steps_apart(one):
                continue
            pair = [(told.claim, told.cue) for told in (one.a, one.b)]
            places = story.places(one.a.claim) | story.places(one.b.claim)
            listed = any(
                label.family == "CRT" and len({article for article, _ in places & label.places}) > 1
                for label in story.labels
            )
            yield Case(story.name, evidence(story.collation, link, pair, act=bool(one.act)), listed)


def main(argv: Iterable[str] | None = None) -> int:
    """Run the command line; returns its exit code."""
    return run(argv, manual=__doc__ or "", collect=cases, names=tuple(EVIDENCE), table=PAIRS, fitted=FITTED)


if __name__ == "__main__":
    raise SystemExit(main())
