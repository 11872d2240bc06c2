"""Every key of the review, as tables that an editor can read: what it is called, what it does, where it works.

The bindings, the last line of the screen, the help, the command palette and the key reference are all made from these
tables, and ``keys`` in the configuration names their ids. Data only; ``tui/bindings.py`` makes bindings of it.

A further screen is one line here, with an action of the review screen that opens it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Key:
    """One thing that a key does."""

    id: str
    """Its name in the configuration and in the palette; the same in two panes where it does the same."""
    keys: str
    """The keys as Textual names them, by commas; the first is the one that is shown."""
    action: str
    """Textual's action: "decide('accept')", "screen.to_list"."""
    words: str
    """In the last line: one or two words."""
    help: str
    """In the help: what it is for."""
    shown: bool = True
    """Whether the last line of the screen offers it, where there is room; what comes first stays longest."""
    on_finding: bool = False
    """Whether it needs a finding under the cursor."""


DECIDE: tuple[Key, ...] = (
    Key("accept", "a", "decide('accept')", "accept", "accept: a real difference, now known", on_finding=True),
    Key("dismiss", "d", "decide('dismiss')", "dismiss", "dismiss: nothing to report; asks why", on_finding=True),
    Key("check", "c", "decide('check')", "check", "needs check; asks whom or what to ask", on_finding=True),
    Key("next-open", "right_square_bracket", "open(1)", "next", "next open finding", on_finding=True),
    Key("note", "n", "note", "note", "note; ctrl+s saves, esc keeps a draft", on_finding=True),
    Key("undo", "u", "undo", "undo", "undo: also an earlier day's work"),
    Key("filter", "slash", "filter", "filter", "filter; the list follows as you type"),
    Key("status", "f", "status", "status", "all, open, check, accepted, dismissed"),
    Key("range", "v", "range", "range", "range; then a, d, c or x for all of it", on_finding=True),
    Key("sides", "s", "sides", "other B", "the next article as B, beside the same A", on_finding=True),
    Key("columns", "t", "columns", "columns", "one or two columns", on_finding=True),
    Key("clear", "x", "decide('clear')", "clear", "clear the decision", on_finding=True),
    Key("copy", "y", "copy", "copy", "copy the evidence with its sources", on_finding=True),
    Key("redo", "U", "redo", "redo", "redo"),
    Key("edit", "e", "edit", "edit", "open the article in your editor, at the line", on_finding=True),
    Key("order", "O", "order", "sort", "sort by story, severity, confidence or rule", on_finding=True),
    Key(
        "next-evidence", "full_stop", "spot(1)", "next place", "next place that says it, in both articles", False, True
    ),
    Key("previous-evidence", "comma", "spot(-1)", "previous place", "previous place that says it", False, True),
    Key("side-a", "A", "choose('A')", "choose A", "choose the article that is A", False, True),
    Key("side-b", "B", "choose('B')", "choose B", "choose the article that is B", False, True),
    Key("previous-open", "left_square_bracket", "open(-1)", "previous", "previous open finding", False, True),
    Key("evidence", "enter", "evidence", "evidence", "read the evidence", False, True),
    Key("back", "escape", "back", "back", "drop the range; else the filter", False),
)
"""On the review screen, whatever pane has the focus."""

LIST: tuple[Key, ...] = (
    Key("next", "j,down", "move(1)", "next", "next finding", False),
    Key("previous", "k,up", "move(-1)", "previous", "previous finding", False),
    Key("first", "g,home", "edge(0)", "first", "first finding", False),
    Key("last", "G,end", "edge(-1)", "last", "last finding", False),
    Key("half-down", "ctrl+d,pagedown", "half(1)", "half down", "half a page down", False),
    Key("half-up", "ctrl+u,pageup", "half(-1)", "half up", "half a page up", False),
)
"""In the list of findings."""

WHY: tuple[Key, ...] = (
    Key("to-list", "escape", "screen.to_list", "list", "back to the list"),
    Key("scroll-down", "j,down", "scroll(1)", "down", "scroll down", False),
    Key("scroll-up", "k,up", "scroll(-1)", "up", "scroll up", False),
    Key("top", "g,home", "edge(0)", "top", "top", False),
    Key("bottom", "G,end", "edge(1)", "bottom", "bottom", False),
    Key("page-down", "ctrl+d,pagedown,space", "half(1)", "half down", "half a page down", False),
    Key("page-up", "ctrl+u,pageup", "half(-1)", "half up", "half a page up", False),
)
"""In the reasons."""

ARTICLE: tuple[Key, ...] = (
    Key("other-side", "enter", "screen.other_side", "other side", "the other article"),
    Key("next-evidence", "full_stop", "screen.spot(1)", "next place", "next place that says it, in this article"),
    Key("previous-evidence", "comma", "screen.spot(-1)", "previous place", "previous place that says it", False),
    *WHY,
)
"""In an article."""

OFTEN = 4
"""So many keys of ``DECIDE`` stand in the last line before those of ``FURTHER``, which a newcomer must find there."""

FURTHER: tuple[Key, ...] = (
    Key("overview", "o", "overview", "overview", "the story at a glance: agenda, dates, sources"),
    Key("sign-off", "S", "app.sign_off", "sign off", "sign off: what was decided, and on what basis"),
)
"""On the review screen: what opens another one."""

OVERVIEW: tuple[Key, ...] = (
    Key("next-chart", "tab", "app.focus_next", "next chart", "next chart"),
    Key("agenda", "1", "chart('agenda')", "agenda", "agenda: which outlet has what", False),
    Key("timeline", "2", "chart('times')", "timeline", "timeline: when each outlet puts what", False),
    Key("sources", "3", "chart('sources')", "sources", "sources: what each outlet rests on", False),
    Key("next-story", "right_square_bracket", "story(1)", "next story", "next story"),
    Key("previous-story", "left_square_bracket", "story(-1)", "previous", "previous story", False),
    Key("leave", "escape,o", "leave", "back", "back to the review"),
    Key("help", "question_mark,f1", "help", "all keys", "all keys", False),
)
"""On the overview of a story."""

CHART: tuple[Key, ...] = (
    Key("choose", "enter", "choose", "evidence", "show the evidence in the review"),
    Key("down", "j,down", "step(1)", "down", "down", False),
    Key("up", "k,up", "step(-1)", "up", "up", False),
    Key("left", "h,left", "aside(-1)", "left", "left: another outlet or kind", False),
    Key("right", "l,right", "aside(1)", "right", "right", False),
    Key("first", "g,home", "edge(0)", "first", "first line", False),
    Key("last", "G,end", "edge(-1)", "last", "last line", False),
)
"""In a chart of the overview."""

ANYWHERE: tuple[Key, ...] = (
    Key("help", "question_mark", "help", "all keys", "all keys", False),
    Key("help-here", "f1", "help_here", "help", "help on the pane in focus", False),
)
"""On the review screen; of the last line's right end."""

PROGRAM: tuple[Key, ...] = (
    Key("light", "T", "light", "light or dark", "light or dark", False),
    Key("quit", "q", "quit", "quit", "quit; all is saved as you go", False),
)
"""Of the program, on every screen."""

TABLES: dict[str, tuple[Key, ...]] = {
    "Decide and find": DECIDE,
    "List of findings": LIST,
    "Articles A and B": ARTICLE,
    "Why": WHY,
    "Story overview": (*CHART, *OVERVIEW),
    "Anywhere": (*FURTHER, *ANYWHERE, *PROGRAM),
}
"""All tables with their titles, as the help shows them."""


def needing_finding() -> frozenset[str]:
    """Return the names of the actions that do nothing where no finding is shown."""
    keys = (key for table in TABLES.values() for key in table if key.on_finding)
    return frozenset(key.action.partition("(")[0] for key in keys)
