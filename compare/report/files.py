"""Writing a file whole or not at all: a temporary file in the same folder, then renamed.

Owns no format. Who reads the file meanwhile sees the old text or the new, never half of it.
"""

from __future__ import annotations

import os
from pathlib import Path

from compare.errors import DeskError


def write_text(path: str | Path, text: str) -> None:
    """Write ``text`` as UTF-8, line ends as given; the folder must exist.

    A device or pipe is written to as it is. Raises DeskError naming the path and what to do.
    """
    target = Path(path)
    content = text.encode("utf-8", "backslashreplace")
    if target.is_dir():
        raise DeskError(f"{target}: is a folder; name a file in it.")
    if not target.parent.is_dir():
        raise DeskError(f"{target}: there is no folder {target.parent}; make it first.")
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(content)
        else:
            _replace(target.resolve(), content)
    except OSError as error:
        raise DeskError(f"{target}: cannot be written ({error.strerror or error}); name another file.") from error


def _replace(target: Path, content: bytes) -> None:
    """Write beside the target and rename; the permissions of a file that is replaced are kept."""
    temporary = target.with_name(f".{target.name[:80]}.{os.urandom(4).hex()}.tmp")
    try:
        with temporary.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            temporary.chmod(target.stat().st_mode & 0o7777)
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)
