"""Fit the aligner's weights: ``python -m benchmarks.fit_alignment [--write]``.

A logistic regression on ``benchmarks/alignment-pairs.csv``, shrunk hard, since there are a few dozen stories and not
thousands. Prints how well stories are told apart that were left out of the fit; ``--write`` writes the weights that
the product uses, fitted on all of them, to ``compare/align/fitted.py``.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.aligned_pairs import Pair, load
from compare.align.evidence import EVIDENCE

PAIRS = Path(__file__).with_name("alignment-pairs.csv")
FITTED = Path(__file__).parents[1] / "compare" / "align" / "fitted.py"

SHRINKAGE = 20.0
"""Penalty on the squared weights of standardised evidence."""
ROUNDS = 25
"""Newton steps; the tenth changes nothing that is printed."""
DIGITS = 4

Numbers = NDArray[np.float64]


def fit(pairs: Sequence[Pair]) -> tuple[Numbers, float]:
    """Return the weights and the intercept, for evidence as it comes."""
    x = np.array([pair.evidence for pair in pairs])
    y = np.array([float(pair.aligned) for pair in pairs])
    mean, spread = x.mean(axis=0), x.std(axis=0) + 1e-9
    inputs = np.column_stack([(x - mean) / spread, np.ones(len(y))])
    penalty = np.append(np.full(x.shape[1], SHRINKAGE), 0.0)
    weights = np.zeros(inputs.shape[1])
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-inputs @ weights))
        gradient = inputs.T @ (p - y) + penalty * weights
        curvature = (inputs * (p * (1 - p))[:, None]).T @ inputs + np.diag(penalty)
        weights -= np.linalg.solve(curvature, gradient)
    raw = weights[:-1] / spread
    return raw, float(weights[-1] - raw @ mean)


def left_out(pairs: Sequence[Pair]) -> list[tuple[bool, float]]:
    """Return, for each pair, whether it is aligned and its probability by a fit on all other stories."""
    judged: list[tuple[bool, float]] = []
    for story in dict.fromkeys(pair.story for pair in pairs):
        weights, intercept = fit([pair for pair in pairs if pair.story != story])
        inside = [pair for pair in pairs if pair.story == story]
        odds = np.array([pair.evidence for pair in inside]) @ weights + intercept
        judged += [(pair.aligned, float(p)) for pair, p in zip(inside, 1 / (1 + np.exp(-odds)), strict=True)]
    return judged


def reliability(judged: Sequence[tuple[bool, float]]) -> list[str]:
    """Return a line per tenth of probability: how many pairs, and how many of them people aligned."""
    lines = []
    for tenth in range(10):
        inside = [aligned for aligned, p in judged if tenth <= p * 10 < tenth + 1]
        if inside:
            share = sum(inside) / len(inside)
            lines.append(f"{tenth / 10:.1f} to {(tenth + 1) / 10:.1f}: {len(inside):5} pairs, {share:.2f} aligned")
    return lines


def module(weights: Iterable[float], intercept: float) -> str:
    """Return the text of ``compare/align/fitted.py``."""
    rows = "\n".join(f'    "{name}": {weight:.{DIGITS}f},' for name, weight in zip(EVIDENCE, weights, strict=True))
    return f'''"""What each piece of evidence is worth: fitted by ``python -m benchmarks.fit_alignment --write``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {{
{rows}
}}
"""By the names of ``compare/align/evidence.py``, in its order; the unit is a logarithm of odds."""

INTERCEPT = {intercept:.{DIGITS}f}
'''


def main(argv: Iterable[str] | None = None) -> int:
    """Run the command line; returns its exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=Path, default=PAIRS)
    parser.add_argument("--write", action="store_true", help="write compare/align/fitted.py")
    args = parser.parse_args(argv if argv is None else list(argv))
    pairs = load(args.pairs)
    weights, intercept = fit(pairs)
    for name, weight in zip(EVIDENCE, weights, strict=True):
        print(f"{name:<16}{weight:>9.{DIGITS}f}")
    print("\n".join(reliability(left_out(pairs))))
    if args.write:
        FITTED.write_text(module(weights, intercept), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
