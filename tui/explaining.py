"""What the why pane says: what each outlet means, what the rule went by, what was decided and what has lapsed.

Pure: a finding and its decision to Content. ``tui/why.py`` shows it.
"""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content

from compare.decisions import Action, Decision, Event
from compare.model import Discrepancy, Side
from tui.citing import when
from tui.lines import fit
from tui.marking import plain
from tui.pairing import Pair
from tui.rows import SIGNS, STATUS_WORDS, Row

ACTION_WORDS: dict[Action, str] = {
    Action.ACCEPT: "accepted",
    Action.DISMISS: "dismissed",
    Action.CHECK: "to be checked",
    Action.CLEAR: "cleared",
    Action.NOTE: "noted",
    Action.UNDO: "undid the last decision",
}
_OUTLET_AT_MOST = 16


def title(finding: Discrepancy) -> str:
    """Return "DAT001 date-conflict · error · conflict · confidence 0.86"."""
    return " · ".join(
        (f"{finding.code} {finding.rule}", finding.severity, finding.relation, f"confidence {finding.confidence:.2f}")
    )


def sides(finding: Discrepancy, pair: Pair | None) -> Content:
    """Return what every outlet says: normalised value, and the words as printed; A and B come first."""
    letters = {id(panel.side): letter for letter, panel in zip("AB", pair or (), strict=False) if panel and panel.side}
    ordered = sorted(finding.sides, key=lambda side: letters.get(id(side), "C"))
    width = min(_OUTLET_AT_MOST, max((cell_len(side.outlet) for side in ordered), default=0))
    lines = [_side(side, letters.get(id(side), " "), width) for side in ordered]
    silent = pair[1] if pair else None
    if silent is not None and silent.side is None:
        lines.append(Content.assemble(("B", "bold"), f"  {fit(silent.article.outlet, width)}  ", ("no mention", "dim")))
    return Content("\n").join(lines)


def _side(side: Side, letter: str, width: int) -> Content:
    said = " ".join(plain(side.said).split())
    return Content.assemble(
        (letter, "bold"),
        f"  {fit(side.outlet, width)}  ",
        (plain(side.value), "bold"),
        (f"  “{said}”" if said else "", "dim"),
    )


def trace(row: Row) -> Content:
    """Return the message, what the rule went by, and what became of the finding."""
    finding = row.finding
    parts = [Content.styled(plain(finding.message), "bold")]
    parts += [Content.assemble(("· ", "dim"), plain(line)) for line in finding.why]
    parts += lapsed(row)
    parts += history(row.decision)
    return Content("\n").join(parts)


def lapsed(row: Row) -> list[Content]:
    """Return what was decided before a value changed, and what has changed; nothing where nothing lapsed."""
    event = row.decision.lapsed
    if event is None:
        return []
    then = " | ".join(plain(said) for said in event.said) or "something else"
    now = " | ".join(plain(side.value) for side in row.finding.sides)
    head = f"~ Open again: {ACTION_WORDS[event.action]} by {event.reviewer}, {when(event.time)}{_because(event)}."
    return [Content.styled(head, "bold italic"), Content(f"  then  {then}"), Content(f"  now   {now}")]


def history(decision: Decision) -> list[Content]:
    """Return the decision in force, its note, and who did what when, newest first."""
    lines = []
    if decision.at is not None:
        reason = f": {plain(decision.reason)}" if decision.reason else ""
        words = (
            f"{SIGNS[decision.verdict]} {STATUS_WORDS[decision.verdict].capitalize()} by {decision.reviewer}{reason}"
        )
        lines.append(Content.styled(words, "bold"))
    if decision.note:
        lines.append(Content.assemble(("Note  ", "bold"), plain(decision.note)))
    return lines + [Content.styled(_event(event), "dim") for event in reversed(decision.history)]


def _event(event: Event) -> str:
    return f"  {when(event.time)}  {event.reviewer}  {ACTION_WORDS[event.action]}{_because(event)}"


def _because(event: Event) -> str:
    words = plain(event.reason or event.note).replace("\n", " ")
    return f": {words}" if words else ""
