"""The findings as a pandas table: the one file that uses pandas.

Pandas takes half a second to load, so nothing imports this file before a table is asked for.
Next in the flow: ``compare/report/csv_file.py``.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import pandas as pd

from compare.model import Article, Claim, SourceKind
from compare.report.document import Report
from compare.report.rows import COLUMNS, Cell, rows

Frame = pd.DataFrame

_NUMBERS = {"confidence": "float64", "start_a": "Int64", "end_a": "Int64", "start_b": "Int64", "end_b": "Int64"}
_TEXT = pd.StringDtype(storage="python", na_value=math.nan)
"""Plain Python text: with pyarrow, where that happens to be installed, half a character (of a broken feed) would fail."""


def to_frame(report: Report) -> Frame:
    """Return one row a finding, dismissed ones too, with the columns of the CSV; missing values are NA.

    Text as printed: nothing is escaped here. Offsets are nullable integers, confidence is a float, the rest is text.
    """
    return frame_of(rows(report))


def frame_of(made: Sequence[dict[str, Cell]]) -> Frame:
    """Return rows as a table of the fixed columns and types, also where there are no rows."""
    columns = {name: pd.Series([row[name] for row in made], dtype=_NUMBERS.get(name, _TEXT)) for name in COLUMNS}
    return pd.DataFrame(columns, columns=list(COLUMNS))


def sources(articles: Iterable[Article], claims: Iterable[Claim]) -> Frame:
    """Return how often each outlet credits each kind of source: a row an outlet, a column a kind, strongest first.

    Claims of articles that are not given are passed over; an outlet that credits nobody has a row of zeros.
    """
    outlets = {article.id: article.outlet for article in articles}
    kinds = [kind.name.lower() for kind in SourceKind]
    credited = pd.DataFrame(
        [
            (outlets[claim.article], attribution.kind.name.lower())
            for claim in claims
            if claim.article in outlets
            for attribution in claim.attributions
        ],
        columns=["outlet", "kind"],
        dtype="str",
    )
    counts = pd.crosstab(credited["outlet"], credited["kind"])
    return counts.reindex(index=pd.Index(sorted(set(outlets.values())), name="outlet"), columns=kinds, fill_value=0)
