"""The help screen: every key, the signs, and the filter language, as tables that an editor can read.

``?`` shows all of it; F1 puts the pane in focus first. A test holds the tables against the keys that are bound.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.filters import FIELDS, MINE
from tui.rows import LAPSED_SIGN, SEVERITY_LETTERS, SIGNS, STATUS_WORDS

Section = tuple[str, tuple[tuple[str, str], ...]]

SECTIONS: dict[str, Section] = {
    "": (
        "Decide",
        (
            ("a", "accept: a real difference, now known"),
            ("d", "dismiss: nothing to report; asks why"),
            ("c", "needs check; asks whom or what to ask"),
            ("x", "clear the decision"),
            ("n", "note; ctrl+s saves, esc keeps a draft"),
            ("u  U", "undo, redo: also an earlier day's work"),
            ("v", "range; then a, d, c or x for all of it"),
            ("]  [", "next, previous open finding"),
        ),
    ),
    "Worklist": (
        "List of findings",
        (
            ("j k  arrows", "next, previous finding"),
            ("g G", "first, last"),
            ("ctrl+d ctrl+u", "half a page"),
            ("enter", "read the evidence"),
            ("/", "filter; the list follows as you type"),
            ("f", "all, open, check, accepted, dismissed"),
            ("esc", "drop the range; else the filter"),
        ),
    ),
    "Evidence": (
        "Articles A and B",
        (
            ("j k  arrows", "scroll"),
            ("g G", "top, bottom"),
            ("ctrl+d ctrl+u", "half a page"),
            ("e", "back to the evidence"),
            ("enter", "the other article"),
            ("s", "other sides: which two outlets are A and B"),
            ("t", "one or two columns"),
            ("y", "copy the evidence with its sources"),
            ("esc", "back to the list"),
        ),
    ),
    "Why": (
        "Why",
        (("j k  arrows", "scroll"), ("g G", "top, bottom"), ("esc", "back to the list")),
    ),
    "Anywhere": (
        "Anywhere",
        (
            ("tab", "next pane"),
            ("T", "light or dark"),
            ("?  F1", "all keys; help on this pane"),
            ("ctrl+p", "commands and themes"),
            ("q", "quit; all is saved as you go"),
        ),
    ),
    "Signs": (
        "Signs",
        (
            *((sign, STATUS_WORDS[verdict]) for verdict, sign in SIGNS.items()),
            (LAPSED_SIGN, "open again: a value has changed since"),
            *((letter, severity.value) for severity, letter in SEVERITY_LETTERS.items()),
            ("bold, underlined", "the evidence"),
            ("underlined", "says it too, elsewhere"),
            ("reversed", "the words that differ"),
        ),
    ),
    "Filter": (
        "Filter",
        (
            ("visit -summit", "words to find; a minus leaves out"),
            *((f"{field}:", example) for field, example in FIELDS.items()),
            (MINE, "decided by you"),
        ),
    ),
}
"""By the class of the pane that it explains: a title, and keys with what they do."""

_KEYS_WIDTH = 17


class Manual(ModalScreen[None]):
    """All keys on one sheet; any of the closing keys leaves."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1,enter", "leave", "close", id="help.close"),
        Binding("j,down", "scroll(1)", show=False),
        Binding("k,up", "scroll(-1)", show=False),
        Binding("ctrl+d,pagedown,space", "scroll(10)", show=False),
        Binding("ctrl+u,pageup", "scroll(-10)", show=False),
    ]

    def __init__(self, first: str = "") -> None:
        super().__init__()
        self._first = first if first in SECTIONS else ""

    def compose(self) -> ComposeResult:
        """Show the sheet."""
        order = sorted(SECTIONS, key=lambda name: name != self._first)
        half = (len(order) + 1) // 2
        keys, reference = Static(sheet_of(order[:half])), Static(sheet_of(order[half:]), id="reference")
        sheet = VerticalScroll(keys, reference, classes="dialog sheet")
        sheet.border_title = Content("Help")
        sheet.border_subtitle = Content("j k scroll   esc back")
        yield sheet

    def action_leave(self) -> None:
        """Close."""
        self.dismiss(None)

    def action_scroll(self, lines: int) -> None:
        """Scroll the sheet."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)


def sheet_of(names: Sequence[str]) -> Content:
    """Return the sections so named, one below the other."""
    lines: list[Content] = []
    for title, entries in (SECTIONS[name] for name in names):
        lines += [Content.styled(title, "bold underline")]
        lines += [Content.assemble((f"  {keys:<{_KEYS_WIDTH}}", "bold $key"), words) for keys, words in entries]
        lines += [Content("")]
    return Content("\n").join(lines[:-1])
