"""The scores of the reader of sources as a table to read: a line a measure, a column a part of the texts.

Owns no counting: see ``source_scores.py``.
"""

from __future__ import annotations

from collections.abc import Mapping

from compare.evaluation.source_scores import SourceScores

NOTHING = "-"


def source_table(parts: Mapping[str, SourceScores]) -> str:
    """Return the table; behind the accuracy of a field stands how many attributions it was judged on."""
    first, *_ = parts.values()
    lines = [f"{'sources':<16}" + "".join(f"{name:>16}" for name in parts)]
    lines.append(f"{'texts':<16}" + "".join(f"{scores.texts:>16}" for scores in parts.values()))
    lines += [
        f"{name:<16}" + "".join(f"{_cell(scores, name):>16}" for scores in parts.values()) for name in first.figures
    ]
    return "\n".join(lines)


def _cell(scores: SourceScores, name: str) -> str:
    figure = scores.figures.get(name)
    if figure is None:
        return NOTHING
    return f"{figure:.3f} of {_judged(scores, name):>4}"


def _judged(scores: SourceScores, name: str) -> int:
    """How many attributions, words or pairs a figure is a share of."""
    _, gold, read = scores.attributions
    if name in scores.fields:
        return scores.fields[name][1]
    if name in {"precision", "recall"}:
        return read if name == "precision" else gold
    return scores.spans[name.removesuffix(" words")][1]
