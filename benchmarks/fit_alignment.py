"""Fit the aligner's weights: ``python -m benchmarks.fit_alignment [--collect GOLD ...] [--write]``.

Prints how well pairs of sentences are told apart in stories that were left out of the fit. ``--collect`` makes
``alignment-pairs.csv`` anew from gold stories; ``--write`` writes the weights that the product uses, fitted on all of
it, to ``compare/align/fitted.py``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path

from benchmarks.fitting import Case, run
from benchmarks.gold_stories import GoldStory
from compare.align.evidence import EVIDENCE, evidence_between

PAIRS = Path(__file__).with_name("alignment-pairs.csv")
FITTED = Path(__file__).parents[1] / "compare" / "align" / "fitted.py"


def cases(story: GoldStory) -> Iterator[Case]:
    """Yield the pairs of sentences worth a look, but for headlines, which gold does not align."""
    profiles = story.collation.profiles
    for a, b in combinations(profiles, 2):
        for overlap, evidence in evidence_between(profiles[a], profiles[b]):
            one, other = profiles[a].sentences[overlap.i].claim, profiles[b].sentences[overlap.j].claim
            places = story.places(one), story.places(other)
            if all(places) and not one.headline and not other.headline:
                meant = {frozenset((first, second)) for first in places[0] for second in places[1]}
                yield Case(story.name, evidence, bool(meant & story.alignments))


def main(argv: Iterable[str] | None = None) -> int:
    """Run the command line; returns its exit code."""
    return run(argv, manual=__doc__ or "", collect=cases, names=tuple(EVIDENCE), table=PAIRS, fitted=FITTED)


if __name__ == "__main__":
    raise SystemExit(main())
