"""A logistic regression shrunk hard, on a table of evidence and labels: what the fitted weights come from.

Shared by ``fit_alignment`` and ``fit_passages``. The tables hold numbers and no text, so they can be kept beside the
weights that were fitted on them.
"""

from __future__ import annotations

import argparse
import csv
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.gold_stories import GoldStory, gold_stories

SHRINKAGE = 5.0
"""Penalty on the squared weights of standardised evidence: there are a few dozen stories, not thousands."""
ROUNDS = 25
"""Newton steps; the tenth changes nothing that is printed."""
DIGITS = 4

Numbers = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Case:
    """One row: what was seen, and what people said of it."""

    story: str
    evidence: tuple[float, ...]
    label: bool


def fit(cases: Sequence[Case]) -> tuple[Numbers, float]:
    """Return the weights and the intercept, for evidence as it comes."""
    x = np.array([case.evidence for case in cases])
    y = np.array([float(case.label) for case in cases])
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


def left_out(cases: Sequence[Case]) -> list[tuple[bool, float]]:
    """Return, for each case, its label and its probability by a fit on all other stories."""
    judged: list[tuple[bool, float]] = []
    for story in dict.fromkeys(case.story for case in cases):
        weights, intercept = fit([case for case in cases if case.story != story])
        inside = [case for case in cases if case.story == story]
        odds = np.array([case.evidence for case in inside]) @ weights + intercept
        judged += [(case.label, float(p)) for case, p in zip(inside, 1 / (1 + np.exp(-odds)), strict=True)]
    return judged


def reliability(judged: Sequence[tuple[bool, float]]) -> list[str]:
    """Return a line per tenth of probability: how many cases, and the share that people said yes to."""
    lines = []
    for tenth in range(10):
        inside = [label for label, p in judged if tenth <= p * 10 < tenth + 1]
        if inside:
            share = sum(inside) / len(inside)
            lines.append(f"{tenth / 10:.1f} to {(tenth + 1) / 10:.1f}: {len(inside):5} cases, {share:.2f} true")
    return lines


def write(cases: Iterable[Case], names: Iterable[str], path: Path) -> None:
    """Write the table: story, 1 or 0, and the evidence."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["story", "label", *names])
        rows.writerows([c.story, int(c.label), *(f"{number:.4g}" for number in c.evidence)] for c in cases)


def load(path: Path, names: Iterable[str]) -> list[Case]:
    """Read a table back; raises ValueError where its columns are not ``names``."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file)
        if next(rows) != ["story", "label", *names]:
            raise ValueError(f"{path}: its columns are not story, label and {', '.join(names)}")
        return [Case(story, tuple(map(float, numbers)), label == "1") for story, label, *numbers in rows]


def module(cases: Sequence[Case], names: Iterable[str]) -> str:
    """Return the text of the module that the product reads its weights from."""
    weights, intercept = fit(cases)
    rows = "\n".join(f'    "{name}": {weight:.{DIGITS}f},' for name, weight in zip(names, weights, strict=True))
    return f'''"""What each piece of evidence is worth: fitted by a script in ``benchmarks/``, not written by hand."""

from __future__ import annotations

WEIGHTS: dict[str, float] = {{
{rows}
}}
"""By the names of the evidence, in its order; the unit is a logarithm of odds."""

INTERCEPT = {intercept:.{DIGITS}f}
'''


def report(cases: Sequence[Case], names: Sequence[str]) -> str:
    """Return the weights, and how well stories are told apart that were left out of the fit."""
    weights, intercept = fit(cases)
    lines = [f"{name:<16}{weight:>9.{DIGITS}f}" for name, weight in zip(names, weights, strict=True)]
    return "\n".join([*lines, f"{'intercept':<16}{intercept:>9.{DIGITS}f}", *reliability(left_out(cases))])


def run(
    argv: Iterable[str] | None,
    *,
    manual: str,
    collect: Callable[[GoldStory], Iterator[Case]],
    names: Sequence[str],
    table: Path,
    fitted: Path,
) -> int:
    """Run the command line of one fit; returns its exit code."""
    parser = argparse.ArgumentParser(description=manual)
    parser.add_argument("--collect", type=Path, nargs="+", metavar="GOLD", help=f"make {table.name} anew from these")
    parser.add_argument("--write", action="store_true", help=f"write {fitted.name}")
    args = parser.parse_args(argv if argv is None else list(argv))
    if args.collect:
        write((case for story in gold_stories(args.collect) for case in collect(story)), names, table)
    cases = load(table, names)
    print(report(cases, names))
    if args.write:
        fitted.write_text(module(cases, names), encoding="utf-8")
    return 0
