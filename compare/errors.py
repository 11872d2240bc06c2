"""What can go wrong for a user, as one family of errors.

The command line turns them into one line and an exit code in one place (``compare/cli/errors.py``).
"""

from __future__ import annotations


class DeskError(Exception):
    """Something that the user can mend. The message says what, where and what to do."""

    exit_code = 2


class ConfigError(DeskError):
    """A configuration file or an option that cannot be used."""


class InputError(DeskError):
    """Input of which nothing at all can be read."""


class DecisionsError(DeskError):
    """A decisions file that cannot be read or written."""
