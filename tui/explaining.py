"""What the why pane says: what each outlet means, what the rule went by, what was decided and what has lapsed.

Pure: a finding and its decision to Content. ``tui/why.py`` shows it.
"""

from __future__ import annotations

from collections.abc import Mapping

from rich.cells import cell_len
from textual.content import Content

from compare.decisions import Action, Decision, Event
from compare.model import Discrepancy, Relation, Side
from tui.aligning import Also
from tui.citing import when
from tui.evidence import LETTERS
from tui.lines import fit
from tui.marking import plain
from tui.pairing import Pair, Panel
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
SENTENCE_AT_MOST = 110
"""Cells of another outlet's sentence: enough to see whether it is worth setting beside."""
_OUTLET_AT_MOST = 16
_ROOM_AT_LEAST = 16


def title(row: Row, room: int = 200) -> str:
    """Return "DAT001 date-conflict · error · conflict · confidence 0.86 · A accepted by Mori", shorter where room is."""
    finding, decision = row.finding, row.decision
    state = ""
    if not row.undecided:
        state = f"{row.sign} {STATUS_WORDS[decision.verdict]} by {decision.reviewer}"
    elif decision.lapsed:
        state = f"{row.sign} open again"
    name, sureness = f"{finding.code} {finding.rule}", f"{finding.confidence:.2f}"
    longest, *shorter = (
        (name, finding.severity, finding.relation, f"confidence {sureness}", state),
        (name, finding.severity, f"confidence {sureness}", state),
        (name, finding.severity, sureness, state),
        (name, state),
    )
    titles = [" · ".join(filter(None, map(plain, parts))) for parts in (longest, *shorter)]
    return next((one for one in titles if cell_len(one) <= room), titles[-1])


def sides(finding: Discrepancy, pair: Pair | None, width: int, also: Also = ()) -> Content:
    """Return what every outlet says, A and B first: normalised value, and the words as printed where they differ.

    Below them what further outlets say on the same fact, in their own words.
    """
    letters = {id(panel.side): letter for letter, panel in zip("AB", pair or (), strict=False) if panel and panel.side}
    ordered = sorted(finding.sides, key=lambda side: letters.get(id(side), "C"))
    silent = {letter: panel for letter, panel in zip("AB", pair or (), strict=False) if panel and panel.side is None}
    said = dict(also)
    quiet = [(letter, panel.article.outlet) for letter, panel in silent.items() if panel.article.outlet not in said]
    further = [(_letter(silent, outlet), outlet, words) for outlet, words in also]
    names = [side.outlet for side in ordered] + [outlet for _, outlet in quiet] + list(said)
    column = min(_OUTLET_AT_MOST, max(map(cell_len, names), default=0))
    compared = finding.relation is not Relation.ONLY_IN
    lines = [
        _side(side, _head(letters.get(id(side), " "), side.outlet, column), width, compared=compared)
        for side in ordered
    ]
    speaking = {side.outlet for side in ordered}
    lines += [
        _head(letter, outlet, column)
        + Content.styled("no mention in this article" if outlet in speaking else "no mention", MUTED)
        for letter, outlet in quiet
    ]
    lines += [_further(_head(letter, outlet, column), words, width) for letter, outlet, words in further]
    return Content("\n").join(lines)


def _letter(silent: Mapping[str, Panel], outlet: str) -> str:
    return next((letter for letter, panel in silent.items() if panel.article.outlet == outlet), " ")


def _further(head: Content, words: str, width: int) -> Content:
    """Return what an outlet that is no side says on the fact."""
    short = " ".join(plain(words).split())
    short = short if cell_len(short) <= SENTENCE_AT_MOST else fit(short, SENTENCE_AT_MOST)
    return hanging(head, Content.styled(f"on the same fact: “{short}”", MUTED), width)


def _head(letter: str, outlet: str, column: int) -> Content:
    return Content.assemble((f" {letter} ", f"bold {LETTERS.get(letter, '')}"), f" {fit(outlet, column)}  ")


def _side(side: Side, head: Content, width: int, *, compared: bool) -> Content:
    """Return one side; where no other has it, its value was compared with nothing and the words say more."""
    said, value = " ".join(plain(side.said).split()), plain(side.value)
    if not compared:
        return hanging(head, Content.styled(f"“{said}”", "bold"), width)
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
    parts = lapsed(row, width)
    parts += [hanging(Content.styled("· ", MUTED), Content(plain(line)), width) for line in _reasons(row.finding)]
    parts += history(row.decision)
    return Content("\n").join(parts)


def _reasons(finding: Discrepancy) -> list[str]:
    """Return the rule's trace without the lines that only repeat what stands beside it: outlet, words, value."""
    repeated = {f"{side.outlet}: “{side.said}” = {side.value}" for side in finding.sides}
    return [line for line in finding.why if line not in repeated]


def lapsed(row: Row, width: int) -> list[Content]:
    """Return what was decided before a value changed, and what has changed; nothing where nothing lapsed."""
    event = row.decision.lapsed
    if event is None:
        return []
    then = [plain(said) for said in event.said] or ["something else"]
    now = [f"{plain(side.outlet)}: {plain(side.value)}" for side in row.finding.sides]
    head = f"~ Open again: {ACTION_WORDS[event.action]} by {event.reviewer}, {when(event.time)}{_because(event)}."
    lines = [Content.styled(head, "bold italic")]
    for name, said in (("then", then), ("now", now)):
        heads = [f"  {name:<6}", *[" " * 8] * (len(said) - 1)]
        lines += [
            hanging(Content.styled(one, MUTED), Content(words), width) for one, words in zip(heads, said, strict=True)
        ]
    return lines


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
