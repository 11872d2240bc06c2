"""Who decides where no option and no configuration says so: the user's login name."""

from __future__ import annotations

from compare.errors import DeskError


def reviewer_name() -> str:
    """Return the user's login name; raises DeskError on a machine that knows none."""
    import getpass  # noqa: PLC0415  (it looks at the machine's users: only when needed)

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError) as error:
        raise DeskError("nobody is logged in under a name; give one with --reviewer.") from error
