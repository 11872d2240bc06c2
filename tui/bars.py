"""The first and the last line of the screen: what is under review and how far it is; which keys there are now.

Both drop what does not fit, the least needed first, and never wrap.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.content import Content
from textual.dom import DOMNode
from textual.screen import Screen
from textual.style import Style
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Input

from compare.decisions import Verdict
from tui.bindings import shown
from tui.keys import DECIDE, FURTHER, OFTEN
from tui.lines import fit
from tui.marking import plain
from tui.rows import LAPSED_SIGN, SIGNS, STATUS_WORDS

NAME = "deskcheck"
TOLD_SECONDS = 4.0
"""How long what was done stays in the top line."""

RANKS = {key.id: number for number, key in enumerate((*DECIDE[:OFTEN], *FURTHER, *DECIDE[OFTEN:]))}
"""Where a key stands among those of the screen, also when the configuration has given it another."""


@dataclass(frozen=True, slots=True)
class Progress:
    """What the top line tells."""

    corpus: str = ""
    outlets: int = 0
    stories: int = 0
    reviewer: str = ""
    verdicts: Counter[Verdict] | None = None
    """None while the articles are still being read."""
    lapsed: int = 0
    saved: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """One key on the last line."""

    key: str
    words: str
    action: str
    owner: DOMNode | None = None
    """Who acts on it; None for the screen."""

    @property
    def content(self) -> Content:
        """The key and what it does."""
        return Content.assemble((f" {self.key} ", "bold $key"), f"{self.words} ")


class TopBar(Widget):
    """Corpus, counts by status, save state."""

    progress = Progress()
    told = hint = ""
    """What was done last, while that is news; and what can be done about it, where there is room."""
    _passing: Timer | None = None

    def put(self, progress: Progress) -> None:
        """Show other figures."""
        if progress != self.progress:
            self.progress = progress
            self.refresh()

    def tell(self, words: str, hint: str = "") -> None:
        """Say what was done, for a moment, in place of the extent and, where room is short, of the corpus."""
        if self._passing is not None:
            self._passing.stop()
        self.told, self.hint = words, hint
        self._passing = self.set_timer(TOLD_SECONDS, self._pass) if words else None
        self.refresh()

    def _pass(self) -> None:
        self.tell("")

    def render(self) -> Content:
        """Return the longest of the lines that fits; what was just done stays longer than the corpus and the reviewer."""
        room = self.size.width
        for left, right in self._told_lines() if self.told else self._lines():
            gap = room - left.cell_length - right.cell_length
            if gap >= 1:
                return Content.assemble(left, " " * gap, right)
        right = self._counts(words=False)
        told = fit(f" {self.told}", max(0, room - right.cell_length)) if self.told else ""
        return Content.assemble((told, "bold $accent"), right).truncate(room)

    def _lines(self) -> Iterator[tuple[Content, Content]]:
        """Yield what can stand at the left and at the right, from long to short: first the extent goes, then words."""
        shown = self.progress
        size = f"   {_count(shown.outlets, 'outlet')} · {_count(shown.stories, 'story', 'stories')}"
        named = Content.assemble((f" {NAME} ", "bold reverse"), f" {plain(shown.corpus)}")
        if shown.verdicts is not None:
            yield named + Content.styled(size, "$muted"), self._counts()
        yield named, self._counts()
        yield named, self._counts(words=False)

    def _told_lines(self) -> Iterator[tuple[Content, Content]]:
        """Yield the same while something is told; the counts keep their words as long as can be, and so their place."""
        head = Content.styled(f" {NAME} ", "bold reverse")
        told = Content.styled(f" {plain(self.told)}", "bold $accent")
        hinted = told + Content.styled(f"   {self.hint}", "$accent") if self.hint else told
        yield Content.assemble(head, f" {plain(self.progress.corpus)} ", hinted), self._counts()
        yield head + hinted, self._counts()
        for left in (head + hinted, hinted, told):
            yield left, self._counts(reviewer=False)
        for left in (hinted, told):
            yield left, self._counts(words=False)

    def _counts(self, *, words: bool = True, reviewer: bool = True) -> Content:
        shown = self.progress
        parts: list[Content | str | tuple[str, str]] = []
        for verdict, sign in SIGNS.items() if shown.verdicts is not None else ():
            number = shown.verdicts[verdict] if shown.verdicts else 0
            count = Content.assemble((f"{sign} ", "bold"), f"{number:,}", f" {STATUS_WORDS[verdict]}" if words else "")
            parts += [_showing(count, verdict.value), "   " if words else "  "]
        if shown.lapsed:
            again = Content.assemble((f"{LAPSED_SIGN} ", "bold"), f"{shown.lapsed:,}", " open again" if words else "")
            parts += [_showing(again, "lapsed"), "   " if words else "  "]
        if words and reviewer and shown.reviewer:
            parts.append((f"{plain(shown.reviewer)} · ", "$muted"))
        return Content.assemble(*parts, (f"{shown.saved} ", "bold" if shown.saved.isupper() else "$muted"))


class KeyBar(Widget):
    """The keys of the pane in focus, as many as fit; the last two always do. A click is as good as the key."""

    LAST: ClassVar[tuple[Key, ...]] = (Key("?", "keys", "help"), Key("q", "quit", "app.quit"))
    TYPING: ClassVar[tuple[Key, ...]] = (
        Key("enter", "keep", "close_filter(True)"),
        Key("esc", "as before", "close_filter(False)"),
    )
    """While words are typed, letters are no keys."""

    _shown: Content | None = None

    def on_mount(self) -> None:
        """Follow the focus."""
        self.screen.bindings_updated_signal.subscribe(self, self._changed)

    def render(self) -> Content:
        """Return the keys, whole ones only."""
        self._shown = self._line()
        return self._shown

    def _line(self) -> Content:
        return Content.assemble(*(key.content for key in self._fitting())).truncate(max(1, self.size.width))

    async def on_click(self, event: events.Click) -> None:
        """Do what the key under the mouse does."""
        at = event.x
        for key in self._fitting():
            at -= key.content.cell_length
            if at < 0:
                await self.app.run_action(key.action, default_namespace=key.owner or self.screen)
                return

    def _fitting(self) -> list[Key]:
        if isinstance(self.screen.focused, Input):
            return list(self.TYPING)
        room = self.size.width - sum(key.content.cell_length for key in self.LAST)
        kept: list[Key] = []
        for key in self._keys():
            room -= key.content.cell_length
            if room < 0:
                break
            kept.append(key)
        return [*kept, *self.LAST]

    def _keys(self) -> list[Key]:
        """Return what the last line offers: the pane's own keys, then the screen's in the order of their table."""
        seen: dict[str, Key] = {}
        active = self.screen.active_bindings.values()
        for bound in sorted(
            active, key=lambda bound: (bound.node is self.screen, RANKS.get(bound.binding.id or "", 0))
        ):
            binding = bound.binding
            if binding.show and bound.enabled and binding.action not in seen:
                seen[binding.action] = Key(shown(binding.key), binding.description, binding.action, bound.node)
        return list(seen.values())

    def _changed(self, _screen: Screen[object]) -> None:
        if self._shown is None or not self._shown.is_same(self._line()):
            self.refresh()


def _showing(count: Content, status: str) -> Content:
    """Return a count that shows what it counts when it is clicked."""
    return count.stylize(Style.from_meta({"@click": f"screen.show_only('{status}')"}))


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"
