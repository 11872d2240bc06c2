"""The reviewer's own keys: ``keys`` of the configuration, checked against the tables of keys.

An action that does not exist, a key that Textual cannot mean, and one key for two things in the same pane are refused
with what to do instead: a key that is passed over in silence is found missing in the middle of the work.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual.binding import Binding, BindingError, InvalidBinding

from compare.nearest import nearest
from tui.keys import ANYWHERE, ARTICLE, CHART, DECIDE, FURTHER, LIST, OVERVIEW, PROGRAM, TABLES, WHY, Key

_SCREEN = (*DECIDE, *FURTHER, *ANYWHERE, *PROGRAM)
PANES: dict[str, tuple[Key, ...]] = {
    "the list": (*LIST, *_SCREEN),
    "an article": (*ARTICLE, *_SCREEN),
    "the reasons": (*WHY, *_SCREEN),
    "the overview": (*CHART, *OVERVIEW, *PROGRAM),
}
"""What works while each of these has the focus."""
BEATS = frozenset({"to-list", "other-side"})
"""In its pane, a key of these does that and not what it does on the screen: by design, and no clash."""


def normal(keys: str) -> str:
    """Return keys by their full names, "]" as "right_square_bracket"; raises ValueError where there is none."""
    try:
        return ",".join(binding.key for binding in Binding.make_bindings([Binding(keys, "", "key")]))
    except (BindingError, InvalidBinding) as error:
        raise ValueError(str(error)) from error


def problems(keys: Mapping[str, str]) -> list[str]:
    """Return what is wrong with the reviewer's keys, a line each."""
    known = {key.id: key for table in TABLES.values() for key in table}
    found = []
    for name, given in keys.items():
        if name not in known:
            guess = nearest(name, known)
            meant = f"; did you mean {guess!r}?" if guess else "."
            found.append(f"keys: the review has no action {name!r}{meant}")
        elif not _readable(given):
            found.append(f"keys: {name} needs a key, like 'x', 'ctrl+x' or 'x,f2', not {given!r}.")
    return found or [line for pane in PANES for line in _clashes(pane, keys)]


def _readable(given: str) -> bool:
    try:
        return bool(normal(given))
    except ValueError:
        return False


def _clashes(pane: str, changed: Mapping[str, str]) -> Iterator[str]:
    """Yield each key that would do two things while ``pane`` has the focus."""
    taken: dict[str, Key] = {}
    for key in PANES[pane]:
        for one in normal(changed.get(key.id, key.keys)).split(","):
            first = taken.setdefault(one, key)
            if first is not key and first.id not in BEATS and {first.id, key.id} & changed.keys():
                yield f"keys: {one!r} would be both {first.id} and {key.id} in {pane}; give one of them another key."
