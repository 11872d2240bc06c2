"""The findings as a pandas table: the one file that uses pandas.

Pandas takes half a second to load, so nothing imports this file before a table is asked for.
Next in the flow: ``compare/report/csv_file.py``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import pandas as pd

from compare.report.document import Report
from compare.report.rows import COLUMNS, Cell, rows
from compare.report.tally import SOURCE_COLUMNS, SOURCE_TEXTS

Frame = pd.DataFrame

_WHOLE = ("start_a", "end_a", "start_b", "end_b", "line_a", "line_b")
_NUMBERS = {"confidence": "float64", **dict.fromkeys(_WHOLE, "Int64")}
_TEXT = pd.StringDtype(storage="python", na_value=math.nan)
"""Plain Python text: with pyarrow, where that happens to be installed, half a character (of a broken feed) would fail."""


def to_frame(report: Report) -> Frame:
    """Return one row a finding, dismissed ones too, with the columns of the CSV; missing values are NA.

    Text as printed: nothing is escaped here. Offsets and lines are nullable integers, confidence is a float, the rest is text.
    """
    return frame_of(rows(report))


def frame_of(made: Sequence[dict[str, Cell]]) -> Frame:
    """Return rows as a table of the fixed columns and types, also where there are no rows."""
    columns = {name: pd.Series([row[name] for row in made], dtype=_NUMBERS.get(name, _TEXT)) for name in COLUMNS}
    return pd.DataFrame(columns, columns=list(COLUMNS))


def sources(made: Sequence[Mapping[str, Cell]]) -> Frame:
    """Return the rows of ``compare/report/tally.py`` as a table: a row a story and outlet, counts as integers.

    ``table.groupby("outlet").sum(numeric_only=True)`` adds up an outlet's stories.
    """
    columns = {
        name: pd.Series([row[name] for row in made], dtype=_TEXT if name in SOURCE_TEXTS else "int64")
        for name in SOURCE_COLUMNS
    }
    return pd.DataFrame(columns, columns=list(SOURCE_COLUMNS))
