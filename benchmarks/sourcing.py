"""Predicts attributions for a gold file, in the form its scorer reads: ``python -m benchmarks.sourcing GOLD -o PRED``.

Reads "doc" and "text" of each line and nothing else; the time goes to stderr. The wide style is on, as such gold counts
attitudes and acts besides words.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from compare.claims.sentences import sentences
from compare.claims.sourcing import Style, read_attributions
from compare.model import Attribution, Span


def _lines(path: Path) -> list[str]:
    whole = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [line for line in whole.decode("utf-8").split("\n") if line.strip()]


def _pairs(spans: Sequence[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _roles(found: Attribution) -> dict[str, list[list[int]]]:
    source = [found.source] if found.source else []
    return {"source": _pairs(source), "cue": _pairs([found.cue]), "content": _pairs(found.content)}


def predict(line: str) -> str:
    """Return the prediction, one JSON line, for one JSON line of gold."""
    article = json.loads(line)
    text = article["text"]
    found = read_attributions(text, sentences(text), style=Style.WIDE)
    return json.dumps({"doc": article["doc"], "attributions": [_roles(one) for one in found]})


def main() -> None:
    """Read the command line, predict, and write the predictions in one go."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    options = parser.parse_args()
    lines = _lines(options.gold)
    start = time.process_time()
    rows = [predict(line) for line in lines]
    seconds = time.process_time() - start
    draft = options.output.with_suffix(options.output.suffix + ".part")
    draft.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    draft.replace(options.output)
    print(f"{len(rows)} documents, {len(rows) / max(seconds, 1e-9):.0f} a second", file=sys.stderr)


if __name__ == "__main__":
    main()
