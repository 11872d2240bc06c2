"""The help screen: every key (from ``tui/keys.py``, as the configuration has them), the signs, the filter language.

``?`` shows all of it; F1 puts the pane in focus first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.bindings import shown
from tui.filters import FIELDS, MINE
from tui.keys import TABLES
from tui.rows import LAPSED_SIGN, SEVERITY_LETTERS, SIGNS, STATUS_WORDS

PANES: dict[str, str] = {
    "Worklist": "List of findings",
    "Evidence": "Articles A and B",
    "Why": "Why",
    "Chart": "Story overview",
    "Input": "Filter",
}
"""The table of keys that explains a pane, by the pane's class."""

REFERENCE: dict[str, tuple[tuple[str, str], ...]] = {
    "Signs": (
        *((sign, STATUS_WORDS[verdict]) for verdict, sign in SIGNS.items()),
        (LAPSED_SIGN, "open again: a value has changed since"),
        *((letter, severity.value) for severity, letter in SEVERITY_LETTERS.items()),
        ("bold, underlined", "the evidence"),
        ("underlined", "says it too, elsewhere"),
        ("italics", "a sentence on the same fact"),
        ("reversed", "the words that differ"),
    ),
    "Filter": (
        ("visit -summit", "words to find; a minus leaves out"),
        *((f"{field}:", example) for field, example in FIELDS.items()),
        (MINE, "decided by you"),
    ),
}
"""What is no key: signs and words, and what they mean."""

Section = tuple[tuple[str, str], ...]
"""Keys or words, and what they do or mean."""

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

    def __init__(self, first: str = "", keymap: Mapping[str, str] | None = None) -> None:
        """Take the class of the pane that comes first, and the keys that are not the usual ones."""
        super().__init__()
        self._first = PANES.get(first, "")
        self._keymap = keymap or {}

    def compose(self) -> ComposeResult:
        """Show the sheet."""
        sections = sections_of(self._keymap)
        order = sorted(sections, key=lambda name: name != self._first)
        half = _halfway([len(sections[name]) + 2 for name in order])
        keys, reference = (
            Static(sheet_of({name: sections[name] for name in names}), id=place)
            for names, place in ((order[:half], None), (order[half:], "reference"))
        )
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


def sections_of(keymap: Mapping[str, str]) -> dict[str, Section]:
    """Return all sections by title: the keys as they are now, then what is no key."""
    keys = {
        title: tuple((shown(keymap.get(key.id, key.keys)), key.help) for key in table)
        for title, table in TABLES.items()
    }
    return keys | REFERENCE


def sheet_of(sections: Mapping[str, Section]) -> Content:
    """Return sections one below the other."""
    lines: list[Content] = []
    for title, entries in sections.items():
        lines += [Content.styled(title, "bold underline")]
        lines += [Content.assemble((f"  {keys:<{_KEYS_WIDTH}}", "bold $key"), words) for keys, words in entries]
        lines += [Content("")]
    return Content("\n").join(lines[:-1])


def _halfway(heights: Sequence[int]) -> int:
    """Return how many sections make the first of two columns, so that they end about level."""
    total = sum(heights)
    return min(range(len(heights) + 1), key=lambda number: abs(total - 2 * sum(heights[:number])))
