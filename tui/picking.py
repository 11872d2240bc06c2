"""The question which article stands as A or B: a list of the story's articles with what each says.

A dialog like those of ``tui/dialogs.py``; ``tui/screen/moving.py`` opens it and shows the answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from tui.citing import name, when
from tui.dialogs import Dialog
from tui.lines import fit
from tui.marking import plain
from tui.pairing import Panel

NAME_CELLS = 26
TIME_CELLS = 22
DIGITS = 9


class PickDialog(Dialog):
    """Which article? Digits choose at once. Answers with the article's number in the list, from 0, as text."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
        *(Binding(str(number + 1), f"choose({number})", show=False) for number in range(DIGITS)),
    ]

    def __init__(self, letter: str, panels: Sequence[Panel], current: int) -> None:
        super().__init__(f"Which article is {letter}?", "enter chooses   esc back", css="broad")
        self._panels, self._current = panels, current

    def body(self) -> ComposeResult:
        """List the articles."""
        yield OptionList(*(Option(_line(number, panel)) for number, panel in enumerate(self._panels, start=1)))

    def on_mount(self) -> None:
        """Start on the article that is there now."""
        listed = self.query_one(OptionList)
        listed.highlighted = self._current
        listed.focus()

    def action_move(self, step: int) -> None:
        """Move through the articles."""
        listed = self.query_one(OptionList)
        listed.highlighted = ((listed.highlighted or 0) + step) % len(self._panels)

    def action_choose(self, number: int) -> None:
        """Answer with an article."""
        if number < len(self._panels):
            self.dismiss(str(number))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the article under the cursor."""
        self.action_choose(event.option_index)


def _line(number: int, panel: Panel) -> Content:
    says = plain(panel.side.value) if panel.side else "no mention found"
    return Content.assemble(
        (f"{number} ", "bold"),
        f"{fit(name(panel.article), NAME_CELLS)} ",
        (f"{fit(when(panel.article.published), TIME_CELLS)} ", "$muted"),
        (says, "bold" if panel.side else "$muted"),
    )
