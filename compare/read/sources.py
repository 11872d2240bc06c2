"""Where text comes from: files, folders and standard input, as the user named them.

Owns walking folders and decoding bytes. What the text holds is the formats' business.
"""

from __future__ import annotations

import codecs
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from compare.model import InputFinding
from compare.nearest import nearest
from compare.read import findings

TEXT, LINES, DOCUMENT, TABLE = "text", "json lines", "json", "csv"
FORMATS: dict[str, str] = {
    # by the ending of the name; what a text file holds is seen from its content
    ".txt": TEXT,
    ".text": TEXT,
    ".md": TEXT,
    ".markdown": TEXT,
    ".jsonl": LINES,
    ".ndjson": LINES,
    ".json": DOCUMENT,
    ".csv": TABLE,
    ".tsv": TABLE,
}

NOT_ARTICLES = frozenset({"gold.json", "gold.jsonl", "floors.json", "deskcheck.toml", "pyproject.toml"})
"""Label files of a corpus, and configuration: left alone in folders, as hidden files are."""
PAPERS = frozenset({"readme", "changelog", "license", "licence", "contributing", "notice"})
"""A folder's own papers, whatever their ending: likewise."""

LOCK = ".jsonl.lock"
"""The lock beside a decisions file."""

STDIN = "-"
_MARKS = (
    # UTF-32 first: its mark begins with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class Source(NamedTuple):
    """One file to read."""

    path: Path
    name: str
    """The path as the user named it, with forward slashes."""
    format: str
    listed: bool = False
    """Found in a folder, and not named by the user."""

    @property
    def home(self) -> str:
        """The path from the current folder, however the user named it, so that ids and decisions last."""
        if self.name == STDIN:
            return self.name
        try:
            return Path(os.path.relpath(self.path)).as_posix()
        except (OSError, ValueError):  # no current folder any more, or another drive
            return self.name


def sources(paths: Sequence[str | Path]) -> Iterator[Source | InputFinding]:
    """Yield every file that ``paths`` name, folders in order of name, each file once; findings for what is none."""
    seen: set[str] = set()
    for path in map(Path, paths):
        found = _folder(path) if os.path.isdir(path) else iter([_named(path)])  # noqa: PTH112 - Path's may raise
        for one in found:
            if isinstance(one, InputFinding):
                yield one
            elif (real := os.path.realpath(one.path)) not in seen:
                seen.add(real)
                yield one


def read_text(source: Source) -> str | InputFinding:
    """Return the text of a file, line ends as line feeds, without a byte order mark; or what keeps it from being read."""
    try:
        raw = sys.stdin.buffer.read() if source.name == STDIN else source.path.read_bytes()
    except FileNotFoundError:
        return findings.unreadable(source.name, "no such file or folder", _spelled(source.path))
    except OSError as error:
        return findings.unreadable(source.name, (error.strerror or str(error)).lower())
    except ValueError:
        return findings.unreadable(source.name, "not a path: it holds a zero byte", "check the path")
    try:
        text = decoded(raw)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        what = f"byte 0x{raw[error.start]:02X} at offset {error.start} is not {error.encoding.upper()}"
        return findings.unreadable(source.name, what, "save the file as UTF-8", line=line)
    if "\0" in text and source.format in (TEXT, TABLE):
        what = f"binary file, not text: a zero byte at offset {raw.find(0)}"
        return findings.unreadable(source.name, what, "export the article as text in UTF-8, or leave the file out")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _spelled(path: Path) -> str:
    """Return what to do about a path that is not there: the name beside it that is most like it, if there is one."""
    try:
        beside = os.listdir(path.parent)  # noqa: PTH208 - names alone are wanted
    except OSError:
        return f"there is no folder {path.parent.as_posix()} either; check the path"
    guess = nearest(path.name, beside)
    return f"did you mean {(path.parent / guess).as_posix()}?" if guess else "check the path"


def decoded(raw: bytes) -> str:
    """Return bytes as text: by their byte order mark, else UTF-8; raises UnicodeDecodeError."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return raw.decode(encoding)
    return raw.removeprefix(codecs.BOM_UTF8).decode("utf-8")


def _named(path: Path) -> Source | InputFinding:
    """Return a file that the user named; any ending will do for text."""
    name = path.as_posix()
    known = FORMATS.get(path.suffix.lower())
    if known is None and path.suffix and os.path.exists(path):  # noqa: PTH110 - likewise
        return findings.unknown_format(name, f'files ending in "{path.suffix}" are not read')
    return Source(path, name, known or TEXT)


def _folder(folder: Path) -> Iterator[Source | InputFinding]:
    """Yield the files below a folder that hold articles."""
    refused: list[OSError] = []
    found: list[Source | InputFinding] = []
    for where, folders, files in os.walk(folder, onerror=refused.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [_listed(Path(where, name)) for name in sorted(files) if not _left_alone(name)]
    for error in refused:
        yield findings.unreadable(Path(error.filename).as_posix(), (error.strerror or str(error)).lower())
    if not refused and not any(isinstance(one, Source) for one in found):
        yield findings.no_article(folder.as_posix())
    yield from found


def _listed(path: Path) -> Source | InputFinding:
    known = FORMATS.get(path.suffix.lower())
    if known is None:
        return findings.unknown_format(path.as_posix(), f'left out: "{path.suffix}" files are not read', named=False)
    if not path.is_file():
        return findings.unreadable(path.as_posix(), "not a file")
    return Source(path, path.as_posix(), known, listed=True)


def _left_alone(name: str) -> bool:
    if name.startswith(".") or name in NOT_ARTICLES or name.endswith(LOCK):
        return True
    return name.lower().partition(".")[0] in PAPERS
