"""What the sign-off sheet says: counts by rule, what waits and with whom, what stands in the way, what it rests on.

Pure: a summary to Content. ``tui/signing.py`` shows it and signs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from textual.content import Content

from compare.config import KEYS, Config
from compare.decisions import Verdict
from compare.model import Discrepancy
from compare.report import Report
from compare.signoff import Summary, Waiting
from compare.signoff.document import settings_of
from tui.lines import fit
from tui.marking import plain
from tui.rows import SEVERITY_LETTERS, SIGNS, STATUS_WORDS

_COLUMN = 13
_NARROW_COLUMN = 6
"""Room for a sign and a number, where there is none for words."""
_RULE_AT_LEAST = 24
MUTED = "$muted"
NOT_ON_SHEET = frozenset({"format", "keys", "reviewer"})
"""Settings that say nothing of what was checked; the record holds them all the same."""


def sheet(summary: Summary, report: Report, config: Config, width: int) -> Content:
    """Return the whole sheet in lines of at most ``width`` cells."""
    parts = [
        *_blocking(summary, width),
        *_waiting(summary.waiting, width),
        *_counts(summary, width),
        *_basis(report, config, width),
    ]
    return Content("\n").join(parts[1:])


def question(summary: Summary, folder: Path) -> Content:
    """Return what is asked below the sheet."""
    if summary.needs_reason:
        words = f"{summary.obstacle[:1].upper()}{summary.obstacle[1:]}. To sign off all the same, say why:"
        return Content.styled(words, "bold $text-error")
    left = summary.verdicts[Verdict.OPEN]
    below = f"; {left} below {summary.bar} {'stays' if left == 1 else 'stay'} open" if left else ""
    return Content(
        f"Nothing stands in the way{below}. enter writes signoff.json and signoff.csv into {plain(folder.name)}."
    )


def verdict_on_check(summary: Summary) -> str:
    """Return what ``deskcheck check`` will say of it: signing changes no decision."""
    if summary.unread:
        return "deskcheck check still ends with 2: input could not be read."
    if summary.blocking:
        return f"deskcheck check still fails: {summary.obstacle}."
    return "deskcheck check passes."


def _counts(summary: Summary, width: int) -> list[Content]:
    """Return a row a rule and a column a verdict, the verdicts' names where there is room."""
    roomy = width >= _RULE_AT_LEAST + _COLUMN * len(SIGNS)
    column = _COLUMN if roomy else _NARROW_COLUMN
    room = max(0, width - column * len(SIGNS))
    head = "".join(f"{f'{sign} {_short(verdict)}' if roomy else sign:>{column}}" for verdict, sign in SIGNS.items())
    rows = [Content(fit(f"{one.code} {one.rule}", room) + _numbers(one.verdicts, column)) for one in summary.rules]
    last = Content.styled(fit("all", room) + _numbers(summary.verdicts, column), "bold")
    title = "By rule" if room < _RULE_AT_LEAST + 8 else "Findings by rule and status"
    first = Content.assemble((title, "bold underline"), (fit("", room - len(title)) + head, "bold"))
    return [Content(""), first, *rows, last]


def _short(verdict: Verdict) -> str:
    return "to check" if verdict is Verdict.CHECK else STATUS_WORDS[verdict]


def _numbers(verdicts: Mapping[Verdict, int], column: int) -> str:
    return "".join(f"{verdicts[verdict] or '-':>{column}}" for verdict in SIGNS)


def _waiting(waiting: Iterable[Waiting], width: int) -> list[Content]:
    lines = []
    for one in waiting:
        whom = one.whom or "nobody named"
        lines.append(Content(f"{SIGNS[Verdict.CHECK]} {_finding(one.finding, width - 2)}"))
        lines.append(
            Content.styled(fit(f"    ask: {whom}  (marked by {one.decision.reviewer})", width).rstrip(), MUTED)
        )
    return _section("Still to be checked", lines, "nothing")


def _blocking(summary: Summary, width: int) -> list[Content]:
    lines = [Content(f"{SIGNS[Verdict.OPEN]} {_finding(one, width - 2)}") for one in summary.undecided]
    lines += [Content(fit(f"{one.code} {one.path}: {one.message}", width).rstrip()) for one in summary.unread]
    return _section("Open, and failing a check", lines, "nothing")


def _finding(finding: Discrepancy, width: int) -> str:
    outlets = ", ".join(dict.fromkeys(side.outlet for side in finding.sides))
    words = f"{finding.code} {SEVERITY_LETTERS[finding.severity]} {finding.message} [{outlets}]"
    return fit(words, width).rstrip()


def _basis(report: Report, config: Config, width: int) -> list[Content]:
    """Return the versions, and the settings that are not the defaults."""
    plain_settings, defaults = settings_of(config), settings_of(Config())
    set_here = [
        f"{name} = {value}"
        for name, value in plain_settings.items()
        if name in KEYS and name not in NOT_ON_SHEET and value != defaults[name]
    ]
    articles = len(report.articles)
    lines = [
        Content(fit(f"deskcheck {report.version}; {articles} articles, each by the hash of its text", width).rstrip()),
        *(Content(fit(f"setting  {words}", width).rstrip()) for words in set_here),
    ]
    return _section("It rests on", lines if set_here else [*lines, Content("the default settings")], "")


def _section(title: str, lines: list[Content], nothing: str) -> list[Content]:
    return [Content(""), Content.styled(title, "bold underline"), *(lines or [Content.styled(nothing, MUTED)])]
