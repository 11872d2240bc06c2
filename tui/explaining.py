"""What the why pane says: what each outlet means, what the rule went by, what was decided and what has lapsed.

Pure: a finding and its decision to Content. ``tui/why.py`` shows it.
"""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content

from compare.decisions import Action, Decision, Event
from compare.model import Discrepancy, Side
from tui.citing import when
from tui.evidence import LETTERS
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
MUTED = "$muted"
QUOTED_AT_MOST = 56
"""Cells of a wording repeated here: the whole of it is marked in the article above."""
_OUTLET_AT_MOST = 16
_ROOM_AT_LEAST = 16


def title(row: Row) -> str:
    """Return "DAT001 date-conflict · error · conflict · confidence 0.86 · A accepted by Mori"."""
    finding, decision = row.finding, row.decision
    parts = [
        f"{finding.code} {finding.rule}",
        finding.severity,
        finding.relation,
        f"confidence {finding.confidence:.2f}",
    ]
    if not row.undecided:
        parts.append(f"{row.sign} {STATUS_WORDS[decision.verdict]} by {decision.reviewer}")
    elif decision.lapsed:
        parts.append(f"{row.sign} open again")
    return " · ".join(map(plain, parts))


def sides(finding: Discrepancy, pair: Pair | None, width: int) -> Content:
    """Return what every outlet says, A and B first: normalised value, and the words as printed where they differ."""
    letters = {id(panel.side): letter for letter, panel in zip("AB", pair or (), strict=False) if panel and panel.side}
    ordered = sorted(finding.sides, key=lambda side: letters.get(id(side), "C"))
    silent = pair[1] if pair and pair[1] and pair[1].side is None else None
    names = [side.outlet for side in ordered] + ([silent.article.outlet] if silent else [])
    column = min(_OUTLET_AT_MOST, max(map(cell_len, names), default=0))
    lines = [_side(side, _head(letters.get(id(side), " "), side.outlet, column), width) for side in ordered]
    if silent:
        lines.append(_head("B", silent.article.outlet, column) + Content.styled("no mention", MUTED))
    return Content("\n").join(lines)


def _head(letter: str, outlet: str, column: int) -> Content:
    return Content.assemble((f" {letter} ", f"bold {LETTERS.get(letter, '')}"), f" {fit(outlet, column)}  ")


def _side(side: Side, head: Content, width: int) -> Content:
    said, value = " ".join(plain(side.said).split()), plain(side.value)
    short = said if cell_len(said) <= QUOTED_AT_MOST else fit(said, QUOTED_AT_MOST)
    quoted = f"  “{short}”" if said and said.casefold() != value.casefold() else ""
    return hanging(head, Content.assemble((value, "bold"), (quoted, MUTED)), width)


def hanging(head: Content, body: Content, width: int) -> Content:
    """Return head and body in lines of ``width`` cells, further lines of the body set under its first."""
    room = max(_ROOM_AT_LEAST, width - head.cell_length)
    first, *rest = body.wrap(room) or [Content("")]
    blank = " " * (width - room if room > _ROOM_AT_LEAST else 2)
    return Content("\n").join([head + first, *(Content(blank) + line for line in rest)])


def trace(row: Row, width: int) -> Content:
    """Return what the rule went by, and what became of the finding."""
    parts = lapsed(row)
    parts += [hanging(Content.styled("· ", MUTED), Content(plain(line)), width) for line in row.finding.why]
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
    return lines + [Content.styled(_event(event), MUTED) for event in reversed(decision.history)]


def _event(event: Event) -> str:
    return f"  {when(event.time)}  {event.reviewer}  {ACTION_WORDS[event.action]}{_because(event)}"


def _because(event: Event) -> str:
    words = plain(event.reason or event.note).replace("\n", " ")
    return f": {words}" if words else ""
