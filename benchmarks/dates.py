"""Predicts expressions of time for a gold file, in the form its scorer reads: ``python -m benchmarks.dates GOLD -o PRED``.

Reads "doc", "dct" and "text" of each line and nothing else; the speed, warm, goes to stderr.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from compare.claims.dates import Style, read_dates

_WARM_UP = 20
"""Documents read before the clock starts."""


def predict(line: str) -> str:
    """Return the prediction, one JSON line, for one JSON line of gold."""
    article = json.loads(line)
    day = date.fromisoformat(article["dct"][:10]) if article.get("dct") else None
    found = read_dates(article["text"], day, style=Style.TIMEML)
    rows = [{"start": one.span.start, "end": one.span.end, "type": str(one.type), "value": one.value} for one in found]
    return json.dumps({"doc": article["doc"], "timexes": rows})


def _timed(lines: Sequence[str]) -> tuple[list[str], float]:
    for line in lines[:_WARM_UP]:
        predict(line)
    start = time.process_time()
    rows = [predict(line) for line in lines]
    return rows, time.process_time() - start


def main() -> None:
    """Read the command line, predict, and write the predictions in one go."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    options = parser.parse_args()
    lines = [line for line in options.gold.read_text(encoding="utf-8").split("\n") if line.strip()]
    rows, seconds = _timed(lines)
    draft = options.output.with_suffix(options.output.suffix + ".part")
    draft.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    draft.replace(options.output)
    print(f"{len(rows)} documents, {len(rows) / max(seconds, 1e-9):.0f} a second", file=sys.stderr)


if __name__ == "__main__":
    main()
