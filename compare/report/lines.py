"""How findings are worded for people: one line for words of an article, a place, a decision.

Shared by the text formats (``human``, ``concise``, ``github``). What an article says is not trusted: control characters
could move a terminal's cursor or start an annotation, so they become blanks. Next in the flow: ``compare/report/human.py``.
"""

from __future__ import annotations

from compare.decisions import Decision, Verdict
from compare.model import InputFinding, Side

QUOTE_CHARACTERS = 200
"""Of a longer quotation, a list shows this much."""


def one_line(text: str) -> str:
    """Return the text on one line: white space and characters that do not print become single blanks."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def shortened(text: str, characters: int = QUOTE_CHARACTERS) -> str:
    """Return one line of at most so many characters, cut at a word where there is one, with "…" for what is left out."""
    line = one_line(text)
    if len(line) <= characters:
        return line
    cut = line[: characters - 1]
    at_word = cut.rpartition(" ")[0]
    return (at_word if len(at_word) > characters // 2 else cut).rstrip(" ,;:") + "…"


def outlet_of(side: Side) -> str:
    """Return "Outlet (publisher)", the publisher only where it is somebody else."""
    outlet = one_line(side.outlet)
    publisher = one_line(side.publisher or "")
    return f"{outlet} ({publisher})" if publisher and publisher != outlet else outlet


def place_text(path: str, line: int) -> str:
    """Return "path:line", or nothing where no path is known."""
    return f"{one_line(path)}:{line}" if path else ""


def decided(decision: Decision) -> str:
    """Return the mark that a finding carries in a list: "accepted by Mori: known", "needs check", or nothing."""
    if decision.verdict is Verdict.OPEN:
        return ""
    word = "needs check" if decision.verdict is Verdict.CHECK else decision.verdict.value
    by = f" by {one_line(decision.reviewer)}" if decision.reviewer else ""
    why = f": {one_line(decision.reason)}" if decision.reason else ""
    return word + by + why


def lapsed_text(decision: Decision) -> str:
    """Return what became of an earlier decision whose values have changed, or nothing."""
    event = decision.lapsed
    if event is None:
        return ""
    word = {"accept": "accepted", "dismiss": "dismissed", "check": "marked to be checked"}.get(
        event.action, event.action
    )
    by = f" by {one_line(event.reviewer)}" if event.reviewer else ""
    why = f" ({one_line(event.reason)})" if event.reason else ""
    said = f", when it said {shortened('; '.join(event.said))}" if event.said else ""
    return f"{word}{by} on {event.time:%Y-%m-%d}{why}{said}"


def input_place(finding: InputFinding) -> str:
    """Return where an input finding stands: "path:line", "path", or nothing."""
    path = one_line(finding.path)
    return f"{path}:{finding.line}" if path and finding.line is not None else path


def input_text(finding: InputFinding) -> str:
    """Return what is wrong with the input and what to do, on one line."""
    return one_line(f"{finding.message} {finding.remedy}")
