"""Predict each gold story with weights fitted on all others: ``python -m benchmarks.left_out GOLD.jsonl -o PRED.jsonl``.

The weights in the product are fitted on every labelled story, these among them; figures on a story say what to expect of
the next one only where that story was left out. The output is that of ``benchmarks.stories``.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from benchmarks.fit_alignment import PAIRS
from benchmarks.fit_certainty import PAIRS as CERTAINTY
from benchmarks.fit_passages import PASSAGES
from benchmarks.fit_sources import PAIRS as SOURCES
from benchmarks.fitting import Case, fit, load
from benchmarks.stories import predict
from compare.align.evidence import EVIDENCE as OF_PAIRS
from compare.rules.certainty_evidence import EVIDENCE as OF_CERTAINTY
from compare.rules.passage_evidence import EVIDENCE as OF_PASSAGES
from compare.rules.source_evidence import EVIDENCE as OF_SOURCES

FITS = {
    "compare.align.links": (PAIRS, OF_PAIRS),
    "compare.rules.passages": (PASSAGES, OF_PASSAGES),
    "compare.rules.source_evidence": (SOURCES, OF_SOURCES),
    "compare.rules.certainty_evidence": (CERTAINTY, OF_CERTAINTY),
}
"""Every module that uses fitted weights: the table that they are fitted on, and the names of its numbers."""


def without(cases: Iterable[Case], names: Iterable[str], story: str) -> dict[str, Any]:
    """Return the module constants that a fit without one story gives."""
    weights, intercept = fit([case for case in cases if case.story != story])
    return {"WEIGHTS": dict(zip(names, map(float, weights), strict=True)), "INTERCEPT": intercept}


@contextmanager
def left_out(tables: dict[str, list[Case]], story: str) -> Iterator[None]:
    """Let the product run with weights fitted without one story; ``tables`` are by module."""
    with ExitStack() as patched:
        for module, (_, names) in FITS.items():
            patched.enter_context(patch.multiple(module, **without(tables[module], names, story)))
        yield


def main(argv: Iterable[str] | None = None) -> int:
    """Run the command line; returns its exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    args = parser.parse_args(argv if argv is None else list(argv))
    tables = {module: load(path, names) for module, (path, names) in FITS.items()}
    lines = []
    for row in map(json.loads, args.gold.read_text(encoding="utf-8").splitlines()):
        with left_out(tables, row["story"]):
            lines.append(json.dumps(predict(row), ensure_ascii=False))
    args.output.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
