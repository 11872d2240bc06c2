"""A configuration table as TOML gives it to settings: every key and value checked, every problem named.

Owns what may stand in a file, and no file. Strict on purpose: a misspelt key that is passed over in silence would let
a desk believe that something is checked.
Next in the flow: ``compare/config/discovery.py``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import cast

from compare.config.settings import FAIL_ON, day_or_time
from compare.model import Severity
from compare.nearest import nearest

_CODE = re.compile(r"[A-Z]{3}[0-9]{0,3}")


@dataclass(frozen=True, slots=True)
class Key:
    """One key of the file."""

    name: str
    """As the file writes it: "fail-on"."""
    read: Callable[[object, Path], object]
    """Turns TOML's value into the setting (paths relative to the folder given); raises ValueError with what is wrong."""
    help: str

    @property
    def field(self) -> str:
        """The field of ``Config`` that it sets."""
        return self.name.replace("-", "_")


def read_table(table: Mapping[str, object], folder: Path) -> tuple[dict[str, object], list[str]]:
    """Return the settings by field, and every problem in words that begin with its key. Paths are from ``folder``."""
    values: dict[str, object] = {}
    problems: list[str] = []
    for name, given in table.items():
        key = KEYS.get(name)
        if key is None:
            problems.append(f"{name}: there is no such key{_meant(name, KEYS)}")
            continue
        try:
            values[key.field] = key.read(given, folder)
        except ValueError as error:
            problems += [f"{name}: {line}" for line in str(error).splitlines()]
    return values, problems


def check_codes(codes: Iterable[str]) -> tuple[str, ...]:
    """Return codes and beginnings of codes; raises ValueError naming, a line each, those that no rule has.

    "ALL" stands for every code.
    """
    from compare.rules import RULES  # noqa: PLC0415  (a file without codes needs no rules, and --help neither)

    wanted = tuple("" if code == "ALL" else code for code in codes)
    families = dict.fromkeys(rule.family for rule in RULES.values())
    problems = [
        f"there is no rule {code!r}{_meant(code, [*RULES, *families])}"
        for code in wanted
        if not any(known.startswith(code) for known in RULES) or (code and not _CODE.fullmatch(code))
    ]
    if problems:
        raise ValueError("\n".join(problems))
    return wanted


def _meant(given: str, known: Iterable[str]) -> str:
    """Return what the user may have meant, as the end of a sentence."""
    found = nearest(given, known)
    return f"; did you mean {found!r}?" if found else "."


def _text(given: object, _: Path) -> str:
    if not isinstance(given, str):
        raise ValueError(f"must be text, not {_shown(given)}.")  # noqa: TRY004  (one kind of error for all values)
    return given


def _flag(given: object, _: Path) -> bool:
    if not isinstance(given, bool):
        raise ValueError(f"must be true or false, not {_shown(given)}.")  # noqa: TRY004  (as above)
    return given


def _share(given: object, _: Path) -> float:
    if isinstance(given, bool) or not isinstance(given, int | float) or not 0 <= given <= 1:
        raise ValueError(f"must be a number from 0 to 1, not {_shown(given)}.")
    return float(given)


def _number(given: object, _: Path) -> int:
    if isinstance(given, bool) or not isinstance(given, int) or given < 0:
        raise ValueError(f"must be a whole number, 0 or more, not {_shown(given)}.")
    return given


def _path(given: object, folder: Path) -> Path:
    return folder / _text(given, folder)


def _texts(given: object, folder: Path) -> tuple[str, ...]:
    if not isinstance(given, list):
        raise ValueError(f'must be a list like ["DAT", "SRC002"], not {_shown(given)}.')  # noqa: TRY004  (as above)
    return tuple(_text(one, folder) for one in given)


def _codes(given: object, folder: Path) -> tuple[str, ...]:
    return check_codes(_texts(given, folder))


def _one_of(*allowed: str) -> Callable[[object, Path], str]:
    def read(given: object, _: Path) -> str:
        if given not in allowed:
            raise ValueError(f"must be one of {', '.join(allowed)}, not {_shown(given)}.")
        return given

    return read


def _when(given: object, folder: Path) -> date | datetime:
    if isinstance(given, datetime):
        given = given.isoformat()
    if isinstance(given, date):
        return given
    try:
        return day_or_time(_text(given, folder))
    except ValueError as error:
        raise ValueError(f"must be a day or a time with its zone: {error}.") from error


def _table(read: Callable[[object, Path], object]) -> Callable[[object, Path], dict[str, object]]:
    """Return a reader of a table whose values ``read`` reads; all that is wrong in it is named, a line each."""

    def read_all(given: object, folder: Path) -> dict[str, object]:
        if not isinstance(given, dict):
            raise ValueError(f"must be a table, not {_shown(given)}.")  # noqa: TRY004  (as above)
        found: dict[str, object] = {}
        problems: list[str] = []
        for name, value in given.items():
            try:
                found[name] = read(value, folder)
            except ValueError as error:
                problems += [f"{name}: {line}" for line in str(error).splitlines()]
        if problems:
            raise ValueError("\n".join(problems))
        return found

    return read_all


def _severities(given: object, folder: Path) -> dict[str, Severity]:
    table = _table(_one_of(*Severity))(given, folder)
    return {code: Severity(cast("str", table[name])) for name, code in zip(table, check_codes(table), strict=True)}


def _shown(given: object) -> str:
    return {True: "true", False: "false"}[given] if isinstance(given, bool) else repr(given)


def _formats(given: object, folder: Path) -> str:
    from compare.report import FORMATS  # noqa: PLC0415  (only for a file that sets it)

    return _one_of(*FORMATS)(given, folder)


KEYS: dict[str, Key] = {
    key.name: key
    for key in (
        Key("select", _codes, "codes, or beginnings of codes, to report; all where it is not set"),
        Key("ignore", _codes, "codes, or beginnings of codes, to leave out"),
        Key("severity", _severities, "a table: severity by code, or beginning of a code"),
        Key("per-outlet-ignores", _table(_codes), "a table: codes to leave out by outlet"),
        Key("fail-on", _one_of(*FAIL_ON), "the least severity that fails a check"),
        Key("min-confidence", _share, "findings below this confidence are left out"),
        Key("published", _when, "when articles that do not say so were published"),
        Key("one-story", _flag, "whether all articles given report one story"),
        Key("jobs", _number, "processes to compare with; 0 for one a core"),
        Key("decisions", _path, "the file of reviewers' decisions"),
        Key("baseline", _path, "the file of findings known before, which do not fail"),
        Key("reviewer", _text, "who decides in the review"),
        Key("format", _formats, "how a check prints its findings"),
        Key("keys", _table(_text), "a table: keys of the review screen by action"),
    )
}
"""Every key that a configuration file may hold."""
