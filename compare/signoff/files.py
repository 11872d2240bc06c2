"""The two files of a sign-off: ``signoff.json``, the record, and ``signoff.csv``, every finding with its decision.

They are written beside the decisions that they sign, unless another folder is named: what the record rests on then
travels with it, in git too, and a folder of articles stays a folder of articles. The record is written last and holds
the table's hash, so a run that is cut off between the two leaves a record that does not fit, not a false one.
"""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path

from compare.baseline import read_baseline
from compare.config import Config
from compare.decisions.log import make_folder
from compare.errors import DeskError
from compare.report import Report, render, write_text
from compare.signoff.document import SignOff, document, sha256
from compare.signoff.summary import NotSignedError, Summary, summary_of

JSON_NAME = "signoff.json"
CSV_NAME = "signoff.csv"


def known_keys(config: Config) -> frozenset[str]:
    """Return the keys that the desk's baseline holds, none without one; raises InputError if it cannot be read."""
    return frozenset(one.key for one in read_baseline(config.baseline)) if config.baseline else frozenset()


def sign_off(
    report: Report,
    config: Config,
    reviewer: str,
    now: datetime,
    *,
    decisions: Path,
    reason: str = "",
    folder: Path | None = None,
) -> tuple[SignOff, Path]:
    """Sign the review of a report off and return the record and the path of ``signoff.json``.

    ``decisions`` is the file that the report's decisions came from; ``folder`` is where to write, its folder if not
    given. Raises NotSignedError where something stands in the way and no reason is given, DeskError where the files
    cannot be written; then nothing is signed.
    """
    summary = summary_of(report, config, known_keys(config))
    reason = " ".join(reason.split())
    if summary.needs_reason and not reason:
        raise NotSignedError(refusal(summary))
    signed = SignOff(reviewer, now, reason if summary.needs_reason else "", report, config, summary)
    return signed, _write(signed, folder or decisions.parent, decisions)


def refusal(summary: Summary) -> str:
    """Return why the review is not signed off, and what to do."""
    return f"not signed off: {summary.obstacle}. Decide on them in deskcheck review, or say why with --reason."


def _write(signed: SignOff, folder: Path, decisions: Path) -> Path:
    try:
        make_folder(folder)
    except OSError as error:
        raise DeskError(
            f"{folder}: not signed off, the folder cannot be made ({error.strerror or error}); name another one."
        ) from error
    table = render(signed.report, "csv")
    write_text(folder / CSV_NAME, table)
    beside = Path(os.path.relpath(decisions, folder)).as_posix()
    record = document(signed, {"file": CSV_NAME, "sha256": sha256(table)}, beside)
    write_text(folder / JSON_NAME, json.dumps(record, ensure_ascii=False, indent=2) + "\n")
    return folder / JSON_NAME
