"""English words of copy on a company's results: the tables of ``business.py``."""

from __future__ import annotations

PERIODS = frozenset({"quarter", "period"})
"""Words that copy on results can hardly do without."""
MONEY = frozenset(
    "earnings earned profit profits loss losses net income sales revenue revenues share dividend turnover".split()
)
"""What is won and lost in a quarter."""
SUMS = frozenset("$ # £ € ¥ % million billion cents pence percent percentage".split())
"""Words and marks of a sum."""
COMPARED = frozenset("from with against versus than over".split())
"""Words before the figure that another one is compared with: "up from last year's $1.5 billion"."""
SPANNING = frozenset("last past next coming previous recent".split())
"""Words by which a stretch is counted from today and is none of the books."""
