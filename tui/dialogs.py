"""The questions that a decision may ask: why dismissed, whom to ask, a note, and "all these?".

Each dialog is a modal screen that returns its answer, or None when the reviewer steps back with escape. They know
nothing of findings; ``tui/screen`` opens them and records what comes back.
"""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.style import Style
from textual.widgets import Input, OptionList, Static, TextArea
from textual.widgets.option_list import Option

REASONS: tuple[tuple[str, str], ...] = (
    ("same meaning", "the outlets say the same in other words"),
    ("update", "the later article is newer, not wrong"),
    ("translation", "only translated or spelt differently"),
    ("out of scope", "true, but not what this desk checks"),
    ("other", "in your own words"),
)
"""Why a finding can be dismissed; the last one asks for words."""


class Dialog(ModalScreen[str | None]):
    """A box in the middle of the screen; escape leaves everything as it was."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "back", id="dialog.back")]

    def __init__(self, title: str, hint: str, css: str = "") -> None:
        super().__init__()
        self._title, self._hint, self._css = title, hint, css

    def compose(self) -> ComposeResult:
        """Put what is asked into a box, its title on the border and its keys below."""
        with self.frame(css=self._css):
            yield from self.body()

    def frame(self, *, css: str = "") -> Vertical:
        """Return the box."""
        box = Vertical(classes=f"dialog {css}".strip())
        box.border_title = Content(self._title)
        box.border_subtitle = Content(self._hint)
        return box

    def body(self) -> ComposeResult:
        """What is asked."""
        yield Static("")

    def on_click(self, event: events.Click) -> None:
        """Leave with a click beside the box."""
        if event.widget is self:
            self.action_leave()

    def action_leave(self) -> None:
        """Close without an answer."""
        self.dismiss(None)


class ReasonDialog(Dialog):
    """Why is it dismissed? Digits choose at once; the last choice asks for words."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "move(1)", show=False),
        Binding("k", "move(-1)", show=False),
        *(Binding(str(number + 1), f"choose({number})", show=False) for number in range(len(REASONS))),
    ]

    def __init__(self, title: str, last: str = "") -> None:
        super().__init__(title, f"1-{len(REASONS)} or enter   esc back")
        self._last = last

    def body(self) -> ComposeResult:
        """List the reasons; the field for words shows when it is asked for."""
        yield OptionList(*(Option(_reason(number)) for number in range(len(REASONS))), id="reasons")
        yield Input(placeholder="Why? enter dismisses", id="typed")

    def on_mount(self) -> None:
        """Start on the reason given last time."""
        self.query_one("#typed").display = False
        names = [name for name, _ in REASONS]
        reasons = self.query_one(OptionList)
        reasons.highlighted = names.index(self._last) if self._last in names else 0
        reasons.focus()

    def action_move(self, step: int) -> None:
        """Move through the reasons."""
        reasons = self.query_one(OptionList)
        reasons.highlighted = ((reasons.highlighted or 0) + step) % len(REASONS)

    def action_choose(self, number: int) -> None:
        """Answer with a reason, or ask for words."""
        if number < len(REASONS) - 1:
            self.dismiss(REASONS[number][0])
            return
        typed = self.query_one("#typed", Input)
        typed.display = True
        typed.focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take the reason under the cursor."""
        self.action_choose(event.option_index)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer with the words typed; nothing typed is no reason."""
        if event.value.strip():
            self.dismiss(event.value.strip())


class AskDialog(Dialog):
    """One line: whom or what to ask."""

    def __init__(self, title: str, prompt: str, value: str = "") -> None:
        super().__init__(title, "enter saves   esc back")
        self._prompt, self._value = prompt, value

    def body(self) -> ComposeResult:
        """Ask for one line; it may stay empty."""
        yield Input(self._value, placeholder=self._prompt)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Answer with the line."""
        self.dismiss(event.value.strip())


class ConfirmDialog(Dialog):
    """Do it to all of these? Shows what would change before it does."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y,enter", "yes", "yes", id="dialog.yes"),
        Binding("n", "leave", "no", id="dialog.no"),
    ]

    def __init__(self, title: str, preview: str) -> None:
        super().__init__(title, "")
        self._preview = preview

    def body(self) -> ComposeResult:
        """Show the preview, and the answers for the mouse."""
        yield Static(Content(self._preview), id="preview")
        yield Static(_answers(("y", "yes", "screen.yes"), ("n", "no", "screen.leave")), classes="answers")

    def action_yes(self) -> None:
        """Go ahead."""
        self.dismiss("yes")


class NoteDialog(Dialog):
    """A note of several lines; leaving keeps the draft for the next time."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+s", "save", "save", id="note.save", priority=True)]

    def __init__(self, title: str, text: str) -> None:
        super().__init__(title, "", css="tall")
        self._start = text
        self.draft = text

    def body(self) -> ComposeResult:
        """Hold the text, and the answers for the mouse."""
        yield TextArea(self._start, soft_wrap=True, tab_behavior="focus")
        yield Static(
            _answers(("ctrl+s", "save", "screen.save"), ("esc", "keep as draft", "screen.leave")), classes="answers"
        )

    def on_mount(self) -> None:
        """Start writing at the end."""
        area = self.query_one(TextArea)
        area.move_cursor(area.document.end)
        area.focus()

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Remember every word: escape keeps the draft."""
        self.draft = event.text_area.text

    def action_save(self) -> None:
        """Answer with the note."""
        self.dismiss(self.draft.strip())


def _answers(*answers: tuple[str, str, str]) -> Content:
    """Return keys with what they do, each a button for the mouse: key, words, action."""
    parts = (
        Content.styled(f" {key} {words} ", Style(bold=True, reverse=True) + Style.from_meta({"@click": action}))
        for key, words, action in answers
    )
    return Content("   ").join(parts)


def _reason(number: int) -> Content:
    name, meaning = REASONS[number]
    return Content.assemble((f"{number + 1} ", "bold"), f"{name:<14}", (meaning, "$muted"))
