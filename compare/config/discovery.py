"""Which configuration file counts, and where each value came from.

The nearest file wins alone: files are never merged in silence, so what holds can be read in one place. Options of the
command line beat the file. Next in the flow: ``compare/pipeline.py``.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from compare.config.settings import Config
from compare.config.tables import KEYS, read_table
from compare.errors import ConfigError

NAMES = ("deskcheck.toml", ".deskcheck.toml", "pyproject.toml")
"""The files looked for in each folder, best first; the last counts only where it has our table."""

DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings of a run, and where they came from."""

    config: Config
    path: Path | None = None
    """The configuration file; None where there is none."""
    origins: Mapping[str, str] | None = None
    """Where the value of each field came from: the file, the option, or "default"."""

    def rows(self) -> Iterator[tuple[str, object, str]]:
        """Yield each key as a file writes it, its value, and where that came from."""
        for key in KEYS.values():
            yield key.name, getattr(self.config, key.field), (self.origins or {}).get(key.field, DEFAULT)


def find_config(start: Path) -> Path | None:
    """Return the nearest configuration file from ``start`` (a file, a folder, or what is not there) upwards, or None.

    Raises ConfigError for a ``pyproject.toml`` on the way that cannot be read.
    """
    place = start.resolve()
    for folder in (place, *place.parents):
        for name in NAMES:
            path = folder / name
            if _is_there(path) and (name != "pyproject.toml" or _our_table(path, _parsed(path)) is not None):
                return path
    return None


def examine(path: Path) -> tuple[dict[str, object], list[str]]:
    """Return the settings in a configuration file by field, and every problem in it, each naming file and key.

    Raises ConfigError for a file that cannot be read at all.
    """
    table = _our_table(path, _parsed(path))
    if table is None:
        return {}, [f"{path}: there is no table [tool.deskcheck]."]
    if not isinstance(table, dict):
        return {}, [f"{path}: tool.deskcheck must be a table."]
    values, problems = read_table(table, path.parent)
    return values, [f"{path}: {problem}" for problem in problems]


def load(
    paths: Sequence[str | Path] = (), file: Path | None = None, given: Mapping[str, tuple[object, str]] | None = None
) -> Loaded:
    """Return the settings for a run on ``paths``.

    ``file`` is the configuration file that the user named; without it, it is looked for from the first path upwards
    (from the current folder for standard input). ``given`` are the values of options by field, each with the option's
    name; they beat the file. Raises ConfigError with the first problem, and how many more there are.
    """
    path = file or find_config(_start(paths))
    values, problems = examine(path) if path else ({}, [])
    if problems:
        more = f" ({len(problems) - 1} more: run deskcheck config validate)" if len(problems) > 1 else ""
        raise ConfigError(problems[0] + more)
    origins = dict.fromkeys((one.name for one in fields(Config)), DEFAULT)
    origins.update(dict.fromkeys(values, str(path)))
    options: dict[str, Any] = dict(values)
    for name, (value, option) in (given or {}).items():
        options[name], origins[name] = value, option
    return Loaded(replace(Config(), **options), path, origins)


def _start(paths: Sequence[str | Path]) -> Path:
    first = next((path for path in paths if str(path) != "-"), None)
    return Path.cwd() if first is None else Path(first)


def _is_there(path: Path) -> bool:
    return os.path.isfile(path)  # noqa: PTH113  (Path's raises where the user may not look, or a name is too long)


def _parsed(path: Path) -> dict[str, object]:
    import tomllib  # noqa: PLC0415  (most runs find no file)

    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror or error}); name another file.") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: is not UTF-8; save it as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: is not TOML: {error}.") from error


def _our_table(path: Path, parsed: dict[str, object]) -> object:
    """Return the whole of our own file, or our table in pyproject.toml; None where that has none."""
    if path.name != "pyproject.toml":
        return parsed
    tool = parsed.get("tool")
    return tool.get("deskcheck") if isinstance(tool, dict) else None
